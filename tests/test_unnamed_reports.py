"""Of which reports an explanation says which they are."""

from __future__ import annotations

import json
from pathlib import Path

from tests.conftest import Run

NAMED = [
    "中共十六大报告提出的工业化路子，二十大报告重申。",
    "《报告》没有定义，《2014 年政府工作报告》也没有。",
    "云岭省港口局《港口工作报告》要求只减不增。",
    "2014 年政府工作报告要求只减不增。",
    "省政府工作报告提出的说法。",
    "政府工作报告（2014 年）提出的说法。",
    "出自省里 2014 年的政府工作报告。",
    "党的二十大的报告提出的说法。",
    "项目开工前要写可行性研究报告。",
    "上市公司每半年公布一次的年度报告和中期报告。",
    "发现问题，应当及时向主管部门报告。",
    "主管部门调查以后，报告了处理的结果。",
    "负责监测、报告和处置的机构。",
    "实行重大事项报告制度，报告会每年一次。",
]
# | stands before the word that is told.
UNNAMED = [
    "|报告没有解释。",
    "港口的一种，|报告没有解释。",
    "港口的一种（|报告没有解释）。",
    "本|报告没有解释。",
    "这份|报告没有解释。",
    "该|报告把它列为重点。",
    "在|报告里与智慧港口并列。",
    "按|报告的句意，指国家级的。",
    "国务院在|政府工作报告中提出的说法。",
    "当年|政府工作报告的说法。",
    "省里的|报告要求只减不增。",
    "二十大报告重申。|报告没有解释。",
    "2014 年提出。省里的|报告重申。",
]


def _told(project: Path, run: Run, explanations: list[str]) -> list[tuple[int, int]]:
    """Which of the explanations are told of, and at which of their characters from 1."""
    path = project / "content" / "terms.yml"
    head = "  - {{id: term-{n}, term: 术语{n}号, subject: green, sources: [{{title: 办法}}],\n"
    body = '     explanation: "{text}"}}\n'
    entries = (
        head.format(n=number) + body.format(text=text) for number, text in enumerate(explanations)
    )
    path.write_text("terms:\n" + "".join(entries), "utf-8")
    told = json.loads(run("--project", str(project), "check", "--format", "json").stdout)
    unnamed = [problem for problem in told if problem["code"] == "unnamed-report"]
    start = body.index("{text}")
    return [((problem["line"] - 3) // 2, problem["column"] - start) for problem in unnamed]


def test_a_report_that_is_named_is_not_told(project: Path, run: Run) -> None:
    assert _told(project, run, NAMED) == []


def test_a_report_that_is_not_named_is_told_where_it_stands(project: Path, run: Run) -> None:
    expected = [(number, text.index("|") + 1) for number, text in enumerate(UNNAMED)]
    assert _told(project, run, [text.replace("|", "") for text in UNNAMED]) == expected
