"""Where a page writes the names that its things had before."""

from __future__ import annotations

import pytest

from generator.load.files import MovedFile
from generator.render.former_anchors import FormerAnchors

MOVES = [
    {"kind": "指标", "was": "old", "moved_to": "new"},
    {"kind": "指标", "was": "older", "moved_to": "new"},
    {"kind": "并排的图", "briefing": "b", "was": "pair", "moved_to": "new"},
    {"kind": "事项", "briefing": "b", "was": "begun", "moved_to": "new"},
    {"kind": "术语", "was": "said", "moved_to": "word"},
    {"was": "a/", "moved_to": "b/"},
]
WRITTEN = [
    (
        "indicators",
        '<article class="card" id="new">\n',
        '<article class="card" id="new"><span class="was" id="old"></span>'
        '<span class="was" id="older"></span>\n',
    ),
    (
        "indicators",
        '<div class="reading" id="new-2025-result">\n<p id="old-2025-result">\n',
        '<div class="reading" id="new-2025-result">'
        '<span class="was" id="older-2025-result"></span>\n<p id="old-2025-result">\n',
    ),
    (
        "indicators",
        '<figure class="chart" id="chart-new">\n<figcaption>图</figcaption>\n',
        '<figure class="chart" id="chart-new">\n'
        '<figcaption><span class="was" id="chart-pair"></span>图</figcaption>\n',
    ),
    (
        "targets",
        '<tr id="target-new-2026"><th scope="row">名</th></tr>\n',
        '<tr id="target-new-2026"><th scope="row"><span class="was" id="target-old-2026"></span>'
        '<span class="was" id="target-older-2026"></span>名</th></tr>\n',
    ),
    (
        "terms",
        "### 词 {: #word }\n\n[某年](x.md)：义\n{: #word--b .sense }\n",
        '### <span class="was" id="said"></span>词 {: #word }\n\n'
        '<span class="was" id="said--b"></span><span class="was" id="word--a"></span>'
        '<span class="was" id="said--a"></span>[某年](x.md)：义\n{: #word--b .sense }\n',
    ),
    ("indicators", '<article id="new-green">\n', '<article id="new-green">\n'),
    ("indicators", '<title id="new">\n', '<title id="new">\n'),
    ("timeline", '<li id="new">\n', '<li id="new"><span class="was" id="begun"></span>\n'),
    ("terms", "### 词 {: #new }\n", "### 词 {: #new }\n"),
    (
        "topic",
        "## 一 {: #b-2025 }\n\n### [二](x.md) {: #b-2025-1-2 }\n",
        '## <span class="was" id="a-2025"></span>一 {: #b-2025 }\n\n'
        '### <span class="was" id="a-2025-1-2"></span>[二](x.md) {: #b-2025-1-2 }\n',
    ),
]
"""The kind of a page, its Markdown, and the same with the names that its things had."""


@pytest.mark.parametrize(("kind", "markdown", "expected"), WRITTEN)
def test_a_name_that_a_thing_had_stands_in_it(kind: str, markdown: str, expected: str) -> None:
    """Once, and not where something else has that name now."""
    former = FormerAnchors(MovedFile.model_validate({"moved": MOVES}).moved)
    assert former.written(markdown, kind, "b/timeline/") == expected


def test_another_briefing_has_names_of_its_own() -> None:
    former = FormerAnchors(MovedFile.model_validate({"moved": MOVES}).moved)
    assert former.written('<li id="new">\n', "timeline", "c/timeline/") == '<li id="new">\n'
