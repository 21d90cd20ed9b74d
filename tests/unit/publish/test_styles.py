from __future__ import annotations

import pytest

from generator.publish.styles import compact
from generator.publish.styles.names import Names
from generator.publish.styles.pruning import pruned

KNOWN = Names(frozenset({"a", "p", "ul"}), frozenset({"text", "main", "hidden"}))


@pytest.mark.parametrize(
    ("sheet", "kept"),
    [
        ("a{color:red}b{color:red}", "a{color:red}"),
        ("p, .ad a , #main > *{ color : red }", "p,#main > *{color: red }"),
        (".text.ad{color:red}.text:hover::before{color:red}", ".text:hover::before{color:red}"),
        ("a[hidden]{color:red}a[dir=ltr]{color:red}", "a[hidden]{color:red}"),
        ("a:not(.ad,b){color:red}", "a:not(.ad,b){color:red}"),
        ("a:is(.ad,b){color:red}a:is(.ad,p):has(>ul){top:0}", "a:is(.ad,p):has(>ul){top:0}"),
        ("p:nth-child(2n)::marker,:root{top:0}", "p:nth-child(2n)::marker,:root{top:0}"),
        ("@media print{.ad{top:0}}@media screen{a{top:0}.ad{top:0}}", "@media screen{a{top:0}}"),
        ("@supports (top:0){@media print{a{top:0}}}", "@supports (top:0){@media print{a{top:0}}}"),
        ('@charset "UTF-8";@page{margin:0}/* x */', "@page{margin:0}"),
        ('a{content:"}b{,"}', 'a{content:"}b{,"}'),
    ],
)
def test_a_rule_is_kept_that_can_find_something(sheet: str, kept: str) -> None:
    assert pruned(sheet, KNOWN, "") == kept


@pytest.mark.parametrize(
    ("sheet", "beside", "kept"),
    [
        ("a{--x:1;top:0}", "", "a{top:0}"),
        ("a{--x:1}", "p{top:var( --x,2)}", "a{--x:1}"),
        ("a{--x:var(--y);--y:1;--z:var(--x)}", "", ""),
        ("a{--x:var(--y);--y:1;top:var(--x)}", "", "a{--x:var(--y);--y:1;top:var(--x)}"),
        ("b{top:var(--x)}a{--x:1}", "", ""),
        ("@keyframes x{0%{top:0}to{top:1px}}", "", ""),
        (
            "@keyframes x{0%{top:0}to{top:1px}}a{animation:1s x}",
            "",
            "@keyframes x{0%{top:0}to{top:1px}}a{animation:1s x}",
        ),
        ("@keyframes x{to{top:0}}", "p{animation-name: x}", "@keyframes x{to{top:0}}"),
        ("@keyframes x{to{top:0}}b{animation:x}", "", ""),
    ],
)
def test_what_no_rule_asks_for_is_left_out(sheet: str, beside: str, kept: str) -> None:
    assert pruned(sheet, KNOWN, beside) == kept


def test_what_is_sent_of_a_sheet_says_the_same() -> None:
    sheet = """
    /* About it */
    a :hover,
    b > a::before {
      content: "/* no comment */  two; spaces"; /* why */

      margin: 0 -1px
        calc(1px + 1em);
    }

    @media (min-width: 40em) and (color) {
      p { top: 0; }
      p { left: var(--a, 1px) }
    }
    """
    assert compact(sheet) == (
        'a :hover,b > a::before{content:"/* no comment */  two; spaces";'
        "margin:0 -1px calc(1px + 1em)}"
        "@media (min-width: 40em) and (color){p{top:0}p{left:var(--a, 1px)}}"
    )
