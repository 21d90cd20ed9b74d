"""What the next report says of a report's targets, and what of a plan can be checked."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator import pipeline
from generator.cli import briefings
from tests.conftest import ROOT, Run
from tests.html_page import HtmlPage
from tests.series import add_answered_targets, add_the_year_before

EARLIER, LATER = "yunling-2024-2025", "yunling-2025-2026"
GOLDEN = ROOT / "tests/account/golden"

COUNTS = (
    "2025年云岭港口报告定下、2025年到期的数字目标共11个。对照2026年云岭港口报告："
    "高于目标的1个；低于目标的1个；与目标相同的1个；达到目标的1个；没有达到目标的1个；"
    "在目标范围内的1个；不在目标范围内的1个；不能直接比较的1个；只有文字、没有数字的2个；"
    "没有写到的1个。"
)
PLANNED = "简报列出的2项计划中，1项写明数字目标，其余1项没有数字也没有日期。"


@pytest.fixture(scope="module")
def account(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of two years, built; not to be changed."""
    folder = tmp_path_factory.mktemp("account") / "project"
    shutil.copytree(ROOT / "tests/project", folder)
    add_answered_targets(folder)
    built = CliRunner().invoke(briefings, ["--project", str(folder), "build"])
    assert built.exit_code == 0, built.output
    return folder


def page(project: Path, path: str, edition: str = "zh-hans") -> HtmlPage:
    return HtmlPage(project / "site", project / "site" / edition / path / "index.html")


def rows(project: Path, edition: str = "zh-hans") -> list[tuple[str, str, str]]:
    """The indicator, the target and what is said of it, of each row; without the columns' names."""
    lines = []
    for row in page(project, f"{LATER}/targets", edition).tree.xpath("//tbody/tr"):
        for label in row.xpath(".//*[@class='figures__label']"):
            label.drop_tree()
        for group in row.xpath(".//*[@class='thousand']"):
            group.drop_tag()
        name, *told = (" ".join(cell.xpath(".//text()")).split() for cell in row)
        lines.append((" ".join(name), *(" ".join(texts) for texts in told)))
    return lines


def test_each_target_stands_beside_what_the_next_report_says(account: Path) -> None:
    first, second = "出处：2025年部分（一）第一项", "出处：2025年部分（一）第二项"
    heading, third = "出处：2025年部分（一）标题与引言", "出处：2025年部分（一）第三项"
    assert rows(account) == [
        (
            "吞吐量增速",
            f"6.5%—7% {heading}",
            f"6.8% · 2025年初步数， 在目标范围内 {heading}",
        ),
        ("新建泊位", f"2—3个 {first}", f"5个 ， 不在目标范围内 {first}"),
        (
            "航道疏浚",
            f"约 500公里 {first} 报告没有说明包不包括内河航道。",
            f"520公里 ， 高于目标 {first}",
        ),
        ("造船投资", f"20亿元 {first}", f"19.5亿元 ， 低于目标 {first}"),
        ("新增岗位", f"900人 以上 {second}", f"超 1300人 ， 达到目标 {second}"),
        ("新聘引航员", f"12人 {second}", f"12人 ， 与目标相同 {second}"),
        ("水上事故", f"5起 以下 {second}", f"6起 ， 没有达到目标 {second}"),
        (
            "港口企业",
            f"5家 以上 {first}",
            f"30家 ， 不能直接比较：目标是当年新增，结果是累计数 {first} "
            "报告只写累计数，没有写新增多少家。",
        ),
        ("引航员培训", f"40人次 {third}", f"只有文字、没有数字 ：培训 {third}"),
        ("岸电使用率", f"60% 以上 {third}", f"只有文字、没有数字 ：培训 {third}"),
        ("更换航标", f"8座 {second}", "没有写到"),
        ("集装箱泊位", f"40个 {first}", "2027年"),
    ]


def test_figures_stand_with_their_places_in_their_reports(account: Path) -> None:
    targets = page(account, f"{LATER}/targets")
    (row,) = targets.tree.xpath("//tr[@id='target-port-jobs-2025']")
    figures = [(figure.get("value"), figure.get("data-place")) for figure in row.xpath(".//data")]
    assert figures == [("900", "2025.1.2"), ("1300", "2025.1.2")]
    assert [link.get("href") for link in row.xpath(".//a")] == [
        "../indicators/#port-jobs",
        f"../../{EARLIER}/sections/2025-1/#item-2",
        "../sections/2025-1/#item-2",
    ]
    (silent,) = targets.tree.xpath("//tr[@id='target-buoys-2025']")
    assert silent.xpath(".//th/a")[0].get("href") == f"../../{EARLIER}/indicators/#buoys"


def test_it_is_said_in_the_script_of_the_edition(account: Path) -> None:
    told = rows(account, "zh-hant-hk")
    assert told[4] == (
        "新增崗位",
        "900人 以上 出處：2025年部分（一）第二項",
        "超 1300人 ， 達到目標 出處：2025年部分（一）第二項",
    )


def test_the_counts_stand_on_top_on_the_overview_and_on_the_home_page(account: Path) -> None:
    (lead,) = page(account, f"{LATER}/targets").tree.xpath("//p[@class='lead']")
    assert lead.text_content() == COUNTS
    for path, way in ((LATER, "targets/"), ("", f"{LATER}/targets/")):
        lines = page(account, path).tree.xpath("//div[@class='account']/p")
        assert [line.text_content() for line in lines] == [f"{COUNTS} 目标与结果", PLANNED]
        assert lines[0].xpath("a")[0].get("href") == way
    first = page(account, EARLIER).tree.xpath("//div[@class='account']/p")
    assert [line.text_content() for line in first] == ["简报列出的3项计划中，3项写明数字目标。"]


def test_what_a_plan_can_be_checked_by(account: Path) -> None:
    tree = page(account, f"{LATER}/targets").tree
    entries = tree.xpath("//h3[starts-with(@id, 'with-')]/following-sibling::ul[1]/li")
    assert [" ".join(entry.text_content().split()) for entry in entries] == [
        "扩建泊位（2026年部分（一）第一项）：港口企业5家以上；2026年4月：扩建三号泊位",
        "人才（2026年部分（一）第二项）",
    ]


def test_the_ways_to_the_page(account: Path) -> None:
    """In the menu, among what a search finds and in the print; not where no report is before."""
    for briefing, number in ((LATER, 1), (EARLIER, 0)):
        links = page(account, briefing).tree.xpath("//a[contains(@href, 'targets/')]")
        assert bool(links) is bool(number)
        assert len(page(account, f"{briefing}/print").tree.xpath("//h2[@id='targets']")) == number
        assert (account / f"site/zh-hans/{briefing}/targets").exists() is bool(number)
        folder = account / f"site/zh-hans/search/entries/briefings/{briefing}"
        told = "".join(path.read_text("utf-8") for path in sorted(folder.rglob("*.json")))
        assert ("目标与结果" in told) is bool(number)
    printed = page(account, f"{LATER}/print").tree.xpath("//h2[@id='targets']/following::table[1]")
    assert len(printed[0].xpath(".//tbody/tr")) == 11


def test_the_earlier_report_leads_on_to_what_became_of_its_targets(account: Path) -> None:
    table = page(account, f"{EARLIER}/indicators").tree
    lines = {
        line.xpath("string(preceding-sibling::tr[@id][1]/@id)").partition("-2025-")[0]: line
        for line in table.xpath("//tr[@class='note'][.//a[contains(@href, '#target-')]]")
    }
    assert {name: line.text_content().strip() for name, line in lines.items()} == {
        "throughput-growth": "2026年云岭港口报告：2025年初步数6.8%，在目标范围内",
        "port-firms": "2026年云岭港口报告：2025年结果30家，"
        "不能直接比较：目标是当年新增，结果是累计数",
        "new-berths": "2026年云岭港口报告：2025年结果5个，不在目标范围内",
        "dredging": "2026年云岭港口报告：2025年结果520公里，高于目标",
        "ship-investment": "2026年云岭港口报告：2025年结果19.5亿元，低于目标",
        "port-jobs": "2026年云岭港口报告：2025年结果超1300人，达到目标",
        "pilots": "2026年云岭港口报告：2025年结果12人，与目标相同",
        "accidents": "2026年云岭港口报告：2025年结果6起，没有达到目标",
        "buoys": "2026年云岭港口报告没有写到",
        "pilot-courses": "2026年云岭港口报告：只有文字、没有数字",
        "shore-power-share": "2026年云岭港口报告：只有文字、没有数字",
    }
    (link,) = lines["dredging"].xpath(".//a")
    assert link.get("href") == f"../../{LATER}/targets/#target-dredging-2025"


def test_a_revision_is_told_beside_both_figures(account: Path) -> None:
    def told(path: str, where: str) -> list[str]:
        notes = page(account, path).tree.xpath(
            f"{where}//p[not(@class)][a[contains(@href, '/indicators/#')]]"
        )
        return [" ".join(note.text_content().split()) for note in notes]

    revised, before = "报告后来修订：2026年云岭港口报告改为26家", "2025年云岭港口报告曾写25家"
    assert told(f"{EARLIER}/indicators", "//tr[@class='note']") == [revised]
    assert told(f"{LATER}/indicators", "//tr[@class='note']") == [f"这是修订后的数字：{before}"]
    assert told(f"{EARLIER}/sections/2024-1", "//details[@id='port-firms']") == [revised]


def test_the_page_in_markdown(
    account: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    exported = tmp_path / "exported"
    done = CliRunner().invoke(briefings, ["--project", str(account), "export", str(exported)])
    assert done.exit_code == 0, done.output
    for edition in ("zh-hans", "zh-hant-hk"):
        written = (exported / f"docs/{edition}/{LATER}/targets/index.md").read_text("utf-8")
        golden = GOLDEN / f"targets.{edition}.md"
        if request.config.getoption("--regold"):
            golden.parent.mkdir(exist_ok=True)
            golden.write_text(written, "utf-8")
        assert written == golden.read_text("utf-8")


@pytest.mark.usefixtures("untraced")
def test_a_report_without_targets_says_so(project: Path, run: Run) -> None:
    earlier = add_the_year_before(project)
    section = earlier / "sections/2025-1.yml"
    text = section.read_text("utf-8")
    section.write_text(text.replace("        status: 目标\n", "        status: 报告数\n"), "utf-8")
    assert run("--project", str(project), "build").exit_code == 0
    (lead,) = page(project, f"{LATER}/targets").tree.xpath("//p[@class='lead']")
    assert lead.text_content() == "2025年云岭港口报告没有定下已经到期的数字目标。"


def findings(run: Run, project: Path) -> list[tuple[str, str]]:
    """What is told of the later report beside the earlier, and the line of which it is told."""
    told = json.loads(run("--project", str(project), "check", "--format", "json").output)
    codes = ("target-beside-figure", "revised-figure", "outside-the-years")
    diagnostics = [diagnostic for diagnostic in told if diagnostic["code"] in codes]
    lines = [
        (project / diagnostic["file"]).read_text("utf-8").splitlines() for diagnostic in diagnostics
    ]
    return [
        (diagnostic["code"], text[diagnostic["line"] - 1].strip())
        for diagnostic, text in zip(diagnostics, lines, strict=True)
    ]


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


CAVEAT = "        caveat: 报告只写累计数，没有写新增多少家。\n"
REVISED = "        caveat: 报告改了上一年的数。\n"


def test_an_editor_is_asked_for_what_readers_must_be_told(project: Path, run: Run) -> None:
    add_answered_targets(project)
    section = project / f"content/{LATER}/sections/2025-1.yml"
    assert findings(run, project) == [], "a caveat says why"

    edit(section, CAVEAT, "")
    edit(section, REVISED, "")
    assert findings(run, project) == [
        ("target-beside-figure", "kind: 累计"),
        ("revised-figure", "value: 26"),
    ]
    edit(section, "value: 26\n", "value: 25\n")
    edit(section, "        kind: 累计\n", "        kind: 新增\n")
    assert findings(run, project) == []


def test_another_figure_may_answer_the_target(project: Path, run: Run) -> None:
    add_answered_targets(project)
    section = project / f"content/{LATER}/sections/2025-1.yml"
    edit(section, CAVEAT, "")
    edit(project / f"content/{EARLIER}/sections/2025-1.yml", "port-firms\n", "port-firms-green\n")
    assert findings(run, project) == [("target-beside-figure", "kind: 累计")]
    edit(section, "        part_of: port-firms\n", ANSWER)
    assert findings(run, project) == []


ANSWER = """        part_of: port-firms
      - indicator: port-firms-green
        period: 2025
        value: 6
        kind: 新增
        status: 初步
"""


def test_figures_that_are_rounded_or_leave_room_are_no_revision(project: Path, run: Run) -> None:
    add_answered_targets(project)
    section = project / f"content/{LATER}/sections/2025-1.yml"
    edit(section, REVISED, "")
    for fields in ("value: 25.4", "value: 24\n        qualifier: 超"):
        edit(section, "value: 26", fields)
        assert findings(run, project) == [], fields
        edit(section, fields, "value: 26")
    assert len(findings(run, project)) == 1


def test_a_year_that_no_report_of_the_series_is_about_is_mistyped(project: Path, run: Run) -> None:
    add_answered_targets(project)
    section = project / f"content/{LATER}/sections/2025-1.yml"
    edit(section, "period: 2024\n", "period: 2023\n")
    assert findings(run, project) == [("outside-the-years", "period: 2023")]


def test_what_changes_in_one_report_is_told_in_the_other(
    project: Path, tmp_path: Path, run: Run
) -> None:
    """Pages that are kept are made anew, as from nothing, and alone as among all."""
    add_answered_targets(project)
    assert run("--project", str(project), "build").exit_code == 0
    edit(project / f"content/{EARLIER}/sections/2025-1.yml", "value: 20\n", "value: 19\n")
    edit(project / "content/indicators.yml", "name: 更换航标\n", "name: 换下的航标\n")
    edit(project / f"content/{LATER}/sections/2025-1.yml", "value: 26\n", "value: 27\n")

    assert run("--project", str(project), "build").exit_code == 0
    assert rows(project)[3][2].startswith("19.5亿元 ， 高于目标")
    assert rows(project)[10][0] == "换下的航标"
    fresh = tmp_path / "fresh"
    shutil.copytree(project, fresh, ignore=shutil.ignore_patterns("site", ".*"))
    assert run("--project", str(fresh), "build").exit_code == 0
    table = pipeline.desk(pipeline.check(project, pipeline.THEME), pipeline.THEME)
    for path in sorted((fresh / "site").rglob("*.html")):
        name = path.relative_to(fresh / "site")
        made = path.read_bytes()
        assert (project / "site" / name).read_bytes() == made, name
        if name.name == "index.html":
            address = name.as_posix().removesuffix("index.html")
            assert pipeline.page_alone(table, address) == made, name


def test_a_briefing_apart_is_drawn_as_among_all(account: Path, tmp_path: Path) -> None:
    checked = pipeline.check(account, pipeline.THEME)
    table = pipeline.desk(checked, pipeline.THEME)
    pipeline.export_project(checked, pipeline.THEME, tmp_path)
    for config in table.editions:
        for name in (EARLIER, LATER):
            renderer = table.of_briefing(config, checked.briefing(name)).briefing(name)
            for path, draw in renderer.pages().items():
                exported = (tmp_path / "docs" / path / "index.md").read_text("utf-8")
                assert exported.endswith(draw().markdown), path
