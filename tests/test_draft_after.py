"""briefings draft --after: the results of the targets of the report before."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import Run
from tests.trees import tree

EARLIER = """安平县政府工作报告

2031年1月8日

一、2030年工作回顾

全县生产总值增长5%，城镇新增就业4100人。农村公路新建70公里。

二、2031年工作安排

全县生产总值增长6%—7%，居民消费价格涨幅3%左右，城镇新增就业4000人以上，单位生产总值能耗下降3%以上。

新建农村公路80公里，改造农村危房600户以上。安排渔业扶持资金3000万元。培训渔民900人次。

城乡居民医保财政补助由每人每年500元提高到530元。二氧化硫、氨氮排放量分别下降2%。

到2035年，森林覆盖率达到45%。
"""
LATER = """安平县政府工作报告

2032年1月9日

一、2031年工作回顾

全县生产总值42亿元，比上年增长6.4%。过去五年城镇新增就业2万人，去年城镇新增就业4300人。居民消费价格上涨2.1%，低于3%左右的预期目标。

单位生产总值能耗下降3.5%，二氧化硫、氨氮排放量分别下降2.5%和1.8%。新建改建农村公路96公里，农村危房改造640户。发放教师奖励资金3000万元。培训渔民的范围扩大。

二、2032年工作安排

全县生产总值增长6%左右，城镇新增就业4200人以上。

城乡居民医保财政补助由530元提高到560元。
"""


def _draft(project: Path, run: Run, text: str, name: str, *options: str) -> Any:
    report = project.parent / f"{name}.txt"
    report.write_text(text, "utf-8")
    return run("--project", str(project), "draft", str(report), *options)


@pytest.fixture
def earlier(project: Path, run: Run) -> Path:
    """A project with a draft of the earlier report, of which nothing is written."""
    result = _draft(project, run, EARLIER, "anping-2031")
    assert result.exit_code == 0, result.output
    return project


def _draft_later(project: Path, run: Run, *options: str) -> Any:
    return _draft(project, run, LATER, "anping-2032", "--after", "anping-2031", *options)


Told = tuple[str, str, str, str | None]
"""Place, value, unit and qualifier."""


def _record(target: Told, text: str, answer: Told | None, relation: str, sure: str | None) -> Any:
    names = ("place", "value", "unit", "qualifier")
    return {
        "target": {**dict(zip(names, target, strict=True)), "text": text},
        "answer": answer and dict(zip(names, answer, strict=True)),
        "relation": relation,
        "certainty": sure,
    }


RESULTS, AIMS, SUPPORT, CARE, FORESTS = (f"2031.0.{item}" for item in (1, 1, 2, 3, 4))
ANSWERS = [
    _record((AIMS, "6-7", "%", None), "6%—7%", (RESULTS, "6.4", "%", None), "within", "sure"),
    _record((AIMS, "3", "%", "约"), "3%", (RESULTS, "2.1", "%", None), "below", "sure"),
    _record((AIMS, "4000", "人", "以上"), "4000人", (RESULTS, "4300", "人", None), "met", "sure"),
    _record((AIMS, "3", "%", "以上"), "3%", ("2031.0.2", "3.5", "%", None), "met", "sure"),
    _record(
        (SUPPORT, "80", "公里", None), "80公里", ("2031.0.2", "96", "公里", None), "above", "sure"
    ),
    _record(
        (SUPPORT, "600", "户", "以上"), "600户", ("2031.0.2", "640", "户", None), "met", "sure"
    ),
    _record((SUPPORT, "3000", "万元", None), "3000万元", None, "silent", None),
    _record((SUPPORT, "900", "人次", None), "900人次", None, "silent", None),
    _record((CARE, "530", "元", None), "530元", ("2032.0.2", "530", "元", None), "equal", "sure"),
    _record((CARE, "2", "%", None), "2%", ("2031.0.2", "2.5", "%", None), "above", "sure"),
    _record((CARE, "2", "%", None), "2%", ("2031.0.2", "1.8", "%", None), "below", "sure"),
    _record((FORESTS, "45", "%", None), "45%", None, "later", None),
]


def test_each_target_with_its_answer_as_json(earlier: Path, run: Run) -> None:
    result = _draft_later(earlier, run, "--format", "json")

    assert result.exit_code == 0, result.output
    assert json.loads(result.stdout) == ANSWERS
    assert (earlier / "content/anping-2032/briefing.yml").exists()


def test_people_are_told_what_was_found_and_what_was_not(earlier: Path, run: Run) -> None:
    result = _draft_later(earlier, run)

    assert (result.exit_code, result.stdout) == (0, "")
    _, _, told = result.stderr.partition("都可以改。\n")
    assert told == (
        "两份简报写进了新的系列「anping」，请核对 content/series.yml 里它的名称和地区。\n"
        "anping-2031 的目标里，这份报告该交代的有 11 个，找到结果的有 9 个；写在哪里，"
        "数据上面有注。\n"
        "没有找到结果，请在报告里查一查：\n"
        "  2031.0.2 渔业扶持资金 3000万元\n"
        "  2031.0.2 培训渔民 900人次（2031.0.2 说到）\n"
        "还没有到期的有 1 个。\n"
    )


def test_a_result_is_of_the_indicator_of_its_target(earlier: Path, run: Run) -> None:
    before = yaml.safe_load((earlier / "content/indicators.yml").read_text("utf-8"))["indicators"]

    _draft_later(earlier, run)

    file = earlier / "content/anping-2032/sections/2031-0.yml"
    items = yaml.safe_load(file.read_text("utf-8"))["items"]
    told = {
        observation["indicator"]: observation
        for item in items
        for observation in item["observations"]
    }
    assert told["quanxian-shengchanzongzhi-zengsu"] == {
        "indicator": "quanxian-shengchanzongzhi-zengsu",
        "period": 2031,
        "value": 6.4,
        "kind": "增速",
    }
    assert "change" not in told["quanxian-shengchanzongzhi"]
    # The last year in which it was aimed at is told where the next plan starts from it.
    plan = (earlier / "content/anping-2032/sections/2032-0.yml").read_text("utf-8")
    assert (
        "      # anping-2031 的目标（2031.0.3，530元）的结果，有把握。\n"
        "      - indicator: chengxiangjumin-yibao-caizheng-buzhu\n"
        "        period: 2031\n"
        "        value: 530\n"
        "        kind: 数量\n"
        "        status: 报告数\n"
    ) in plan
    known = {indicator["id"] for indicator in before}
    answered = {"xinjian-nongcungonglu", "gaizao-nongcun-weifang"}
    assert answered <= known & {*told}


def test_the_briefing_passes_the_check_and_says_what_is_open(earlier: Path, run: Run) -> None:
    _draft_later(earlier, run)

    checked = run("--project", str(earlier), "check", "--format", "json")
    assert checked.exit_code == 0, checked.output
    assert {problem["code"] for problem in json.loads(checked.stdout)} == {"placeholder"}
    head = (earlier / "content/anping-2032/briefing.yml").read_text("utf-8")
    assert (
        "# anping-2031 的这些目标没有找到结果，请在报告里查一查，查完删去这几行：\n"
        "# 2031.0.2 渔业扶持资金 3000万元\n"
        "# 2031.0.2 培训渔民 900人次（2031.0.2 说到）\n"
        "title: （请写简报的标题）\n"
    ) in head


def test_both_become_a_new_series_by_a_line_in_the_earlier(earlier: Path, run: Run) -> None:
    file = earlier / "content/anping-2031/briefing.yml"
    before = tree(earlier)

    _draft_later(earlier, run)

    series = "series: anping\n"
    after = tree(earlier)
    assert (
        file.read_text("utf-8").replace(series, "")
        == before["content/anping-2031/briefing.yml"].decode()
    )
    assert f"{series}region: （请写地区）" in file.read_text("utf-8")
    assert series in (earlier / "content/anping-2032/briefing.yml").read_text("utf-8")
    (one,) = yaml.safe_load(after["content/series.yml"])["series"]
    assert one == {
        "id": "anping",
        "name": "安平县政府工作报告",
        "short_name": "安平县政府工作报告",
        "region": "（请写地区）",
    }
    same = {name for name in before if "anping-2031" in name and "briefing.yml" not in name}
    assert {name: after[name] for name in same} == {name: before[name] for name in same}


@pytest.fixture
def in_series(earlier: Path) -> Path:
    """The same with a series, a region and an issuer that an editor has written."""
    head = earlier / "content/anping-2031/briefing.yml"
    text = head.read_text("utf-8").replace("region: （请写地区）", "series: anping\nregion: 安平县")
    text = text.replace("source:\n", "source:\n  issuer: 安平县人民政府\n", 1)
    head.write_text(text, "utf-8")
    entry = {"id": "anping", "name": "安平县政府工作报告", "short_name": "报告", "region": "安平县"}
    listed = yaml.safe_dump({"series": [entry]}, allow_unicode=True)
    (earlier / "content/series.yml").write_text(listed, "utf-8")
    return earlier


def test_nothing_of_an_earlier_briefing_in_a_series_is_rewritten(in_series: Path, run: Run) -> None:
    before = tree(in_series)

    result = _draft_later(in_series, run)

    assert result.exit_code == 0, result.output
    assert "属于系列「anping」，已写进 briefing.yml。\n" in result.stderr
    after = tree(in_series)
    changed = {name for name in before if after[name] != before[name]}
    assert changed <= {"content/indicators.yml", "content/subjects.yml"}
    head = yaml.safe_load((in_series / "content/anping-2032/briefing.yml").read_text("utf-8"))
    assert (head["series"], head["region"]) == ("anping", "安平县")
    assert head["source"]["issuer"] == "安平县人民政府"


def test_a_report_of_a_known_title_and_region_is_of_its_series(in_series: Path, run: Run) -> None:
    result = _draft(in_series, run, LATER, "anping-2032")

    assert "属于系列「anping」，已写进 briefing.yml。\n" in result.stderr
    head = yaml.safe_load((in_series / "content/anping-2032/briefing.yml").read_text("utf-8"))
    assert (head["series"], head["region"]) == ("anping", "安平县")


def test_a_report_of_another_region_is_of_no_series(in_series: Path, run: Run) -> None:
    result = _draft(in_series, run, LATER.replace("安平县", "长乐县"), "changle-2032")

    assert "系列" not in result.stderr
    assert "series:" not in (in_series / "content/changle-2032/briefing.yml").read_text("utf-8")


def test_a_region_that_the_report_does_not_name_is_told(in_series: Path, run: Run) -> None:
    result = _draft(
        in_series, run, LATER.replace("安平县", "长乐县"), "changle-2032", "--after", "anping-2031"
    )

    assert (
        "报告里没有「安平县」这几个字，请核对它和 anping-2031 是不是同一个地方的报告。\n"
    ) in result.stderr


def test_over_a_briefing_that_is_there_answers_are_listed_too(in_series: Path, run: Run) -> None:
    _draft_later(in_series, run)
    before = tree(in_series)

    result = _draft_later(in_series, run, "--format", "json")

    assert json.loads(result.stdout) == ANSWERS
    assert tree(in_series) == before


@pytest.mark.parametrize(
    ("drafted", "after", "said"),
    [
        (
            (LATER, "anping-2032"),
            "anping-2030",
            "content:1:1: 错误：content/ 里没有简报「anping-2030」。\n"
            "  是不是「anping-2031」？\n\n",
        ),
        (
            (EARLIER, "anping-2031"),
            "anping-2031",
            "content/anping-2031:1:1: 错误：「--after」后面写的「anping-2031」就是要起草的这份"
            "简报。\n"
            "  请写前一份报告的简报；要起草的是另一份，就用 --as 写它的编号。\n\n",
        ),
        (
            (LATER.replace("2032", "2030").replace("2031", "2029"), "anping-2030"),
            "anping-2031",
            "content/anping-2031/briefing.yml:LINE:3: 错误：「--after」后面写的「anping-2031」讲到 "
            "2031 年，这份报告讲到 2030 年，不在它之后。\n"
            "  |   - id: 2030\n"
            "  |   ^\n"
            "  请写前一份报告的简报；年份读错了的，用 --year 写报告是哪一年作的。\n\n",
        ),
    ],
    ids=["unknown", "itself", "later"],
)
def test_what_is_no_earlier_briefing_is_refused(
    earlier: Path, run: Run, drafted: tuple[str, str], after: str, said: str
) -> None:
    before = tree(earlier)
    head = (earlier / "content/anping-2031/briefing.yml").read_text("utf-8").splitlines()
    line = head.index("  - id: 2030") + 1

    result = _draft(earlier, run, *drafted, "--after", after)

    assert result.exit_code == 1
    said = said.replace("LINE", str(line))
    assert result.stderr == f"{said}共 1 处要改；没有写任何文件。\n"
    assert tree(earlier) == before


def test_a_briefing_on_another_region_is_refused(in_series: Path, run: Run) -> None:
    _draft_later(in_series, run)
    head = in_series / "content/anping-2032/briefing.yml"
    text = head.read_text("utf-8").replace("region: 安平县", "region: 长乐县")
    head.write_text(text.replace("series: anping\n", ""), "utf-8")

    result = _draft_later(in_series, run)

    assert result.exit_code == 1
    assert (
        "「--after」后面写的「anping-2031」是「安平县」的报告，要起草的是「长乐县」的。"
        in result.stderr
    )
