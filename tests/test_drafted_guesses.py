"""What a draft takes each figure for: its kind, status, period, sign, and what it was before."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import Run

NO_BASIS = "（请写与什么时候相比；报告没有写明）"
REVIEW = "一、2030年工作回顾\n{review}\n二、2031年工作安排\n修路9公里，建桥12座，建厂7家。\n"


def _drafted(project: Path, run: Run, tmp_path: Path, review: str) -> list[dict[str, Any]]:
    """The observations of a report whose part of 2030 tells `review`."""
    report = tmp_path / "report.txt"
    report.write_text(REVIEW.format(review=review), "utf-8")
    return [
        figure for figure in _drafted_of(project, run, report) if figure["at"].startswith("2030")
    ]


def _drafted_of(project: Path, run: Run, report: Path) -> list[dict[str, Any]]:
    """Every observation of the draft, each with the place at which it stands."""
    result = run("--project", str(project), "draft", str(report), "--as", "drafted")
    assert result.exit_code == 0, result.output
    indicators = yaml.safe_load((project / "content/indicators.yml").read_text("utf-8"))
    units = {indicator["id"]: indicator["unit"] for indicator in indicators["indicators"]}
    drafted = []
    for file in sorted((project / "content/drafted/sections").glob("*.yml")):
        section = yaml.safe_load(file.read_text("utf-8"))
        for record in [section, *section["items"]]:
            drafted += [
                {"at": str(record["place"]), **one} for one in record.get("observations", ())
            ]
    for figure in drafted:
        figure.setdefault("unit", units[figure["indicator"]])
    check = run("--project", str(project), "check")
    assert check.exit_code == 0, check.output
    return drafted


def _said(figure: dict[str, Any]) -> str:
    """Value and unit, kind, and what is not as usual."""
    change = figure.get("change")
    moved = f"{change['basis']} {change['value']} {change['unit']}" if change else ""
    period = str(figure["period"])
    ends = [str(figure[end]) for end in ("value", "upper") if end in figure]
    parts = (
        f"{'—'.join(ends)} {figure['unit']}",
        figure["kind"],
        "" if period == "2030" else period,
        figure.get("status", ""),
        figure.get("qualifier", ""),
        moved,
        figure.get("caveat", ""),
    )
    return " ".join(filter(None, parts))


@pytest.mark.parametrize(
    ("review", "expected"),
    [
        ("城镇化率提高到61.5%。", ["61.5 % 占比"]),
        ("调查失业率平均为4.8%。", ["4.8 % 占比"]),
        ("失业率降到5.2%。", ["5.2 % 占比"]),
        ("物价涨幅控制在3%左右。", ["3 % 增速 约"]),
        ("产值增长6.5%。", ["6.5 % 增速"]),
        ("能耗降幅超过4%。", ["-4 % 增速 超"]),
        ("能耗降低百分之四。", ["-4 % 增速"]),
        ("两港能耗分别下降6.3%、8.1%。", ["-6.3 % 增速", "-8.1 % 增速"]),
        ("95%以上的村通了车。", ["95 % 占比 以上"]),
        (
            "一般公共预算收入8.4亿元,增长3%;社会消费品零售总额51亿元,增长4%。",
            [f"8.4 亿元 全年 {NO_BASIS} 3 %", f"51 亿元 全年 {NO_BASIS} 4 %"],
        ),
        ("存款余额达到5万亿元，比上年增加1000亿元。", ["5 万亿元 存量 比上年 1000 亿元"]),
        ("汽车21.5万辆，比2028年减少3万辆。", ["21.5 万辆 数量 比2028年 -3 万辆"]),
        ("人均补助由30元提高到45元。", ["45 元 数量 此前是 30 元。"]),
        ("机构由4 0 个减少到2 9 个。", ["29 个 存量 此前是 40 个。"]),
        ("机构由四十个减少到二十九个。", ["29 个 存量 此前是四十个。"]),
        (
            "产值从2027年的7.4亿元增加到2030年的10.2亿元。",
            ["10.2 亿元 全年 2027 年是 7.4 亿元。"],
        ),
        ("产值比2028年增长7%。", ["7 % 增速"]),
        ("文盲率下降到6%，收入实际增长6%。", ["6 % 占比", "6 % 增速"]),
        ("科技贡献率达到60%，城镇化率达到60%。", ["60 % 占比", "60 % 占比"]),
        ("人均居住面积增加到8.7平方米，产值翻两番。", ["8.7 平方米 数量", "2 番 数量"]),
        ("初步建立了3个站，初步核算产值5亿元。", ["3 个 数量", "5 亿元 全年 初步"]),
        ("用于“两个确保”的资金达5亿元。", ["5 亿元 数量"]),
        ("赤字率为2.8%，比上年高0.2个百分点。", ["2.8 % 占比 比上年 0.2 个百分点"]),
        ("将制造业现行16%的税率降至13%。", ["13 % 占比 此前是 16%。"]),
        ("收稻谷30吨，比上年多收2吨。", ["30 吨 数量 比上年 2 吨"]),
        ("增速比上年加快0.5个百分点。", ["0.5 个百分点 增速"]),
        ("增速比上年放缓0.5个百分点。", ["-0.5 个百分点 增速"]),
        ("解决6434万农村人口饮水问题。", ["6434 万人 数量"]),
        ("农村贫困人口减少1240万。", ["1240 万人 数量"]),
        ("解决2千万农村人口饮水问题。", ["2 千万人 数量"]),
        ("发展3.4亿用户。", ["3.4 亿户 数量"]),
        ("实现1亿左右农业人口落户。", ["1 亿人 数量 约"]),
        ("收入减少近百分之十。", ["-10 % 增速"]),
        ("产值增长-0.8%。", ["-0.8 % 增速"]),
        ("能耗下降三至五成。", ["-5—-3 成 增速"]),
        ("浓度下降万分之三。", ["-3 ‱ 增速"]),
        ("能耗下降0.0034%。", ["-0.0034 % 增速"]),
        ("能耗下降300%。", ["300 % 数量"]),
        ("减税惠及300户纳税人。", ["300 户 数量"]),
        ("总投资50亿元。", ["50 亿元 计划额"]),
        ("新建铁路120公里，其中高铁60公里。", ["120 公里 新增", "60 公里 新增"]),
        ("公路里程达到120公里。", ["120 公里 存量"]),
        ("预计产量达到30万吨。", ["30 万吨 全年 初步"]),
        ("力争2035年产量达到30万吨，企业达到3家。", [
            "30 万吨 全年 2035 目标", "3 家 存量 2035 目标",
        ]),
        ("新增就业30万人，超过全年预期目标，产值5亿元。", ["30 万人 新增", "5 亿元 全年"]),
        ("三年疫情以来，五年间为二十国集团办会3场。", ["3 场 数量"]),
        ("抓好三项工作，更好发挥两个积极性，建桥4座。", ["4 座 数量"]),
        ("每增长1%的增量，相当于5年前1.5%，建桥4座。", ["4 座 数量"]),
        ("有6%的增速就够，置换存量债务3亿元。", ["6 % 增速", "3 亿元 数量"]),
        ("近3亿人口的大国，五十个民族，2千万中国人，建桥4座。", ["4 座 数量"]),
        ("端牢3亿人的饭碗，患者以百万计，建桥4座。", ["4 座 数量"]),
        ("参保人口达到3亿人。", ["3 亿人 存量"]),
        ("经营主体总量7万户，经济总量5亿元。", ["7 万户 存量", "5 亿元 全年"]),
        ("赤字率按2.6%安排，比上年高0.2个百分点。", ["2.6 % 占比 比上年 0.2 个百分点"]),
        ("起征点从月收入3万元提高到5万元。", ["5 万元 数量 此前是 3 万元。"]),
        ("毕业生达到7万人。", ["7 万人 数量"]),
        ("办理时间压缩到3天，过去五年修路6公里。", ["3 天 数量", "6 公里 数量"]),
        (
            "三年累计，共植树7万公顷、修渠9公里，治沙5万公顷。",
            ["7 万公顷 累计", "9 公里 累计", "5 万公顷 累计"],
        ),
        ("三年累计植树7万公顷，今年修渠9公里。", ["7 万公顷 累计", "9 公里 数量"]),
        (
            "新增宽带用户3万户、光缆线路5万公里，修渠9公里。",
            ["3 万户 新增", "5 万公里 新增", "9 公里 数量"],
        ),
        ("企业利润由上年下降2.3%转为增长8.5%。", ["8.5 % 增速 上年是下降 2.3%。"]),
        ("居民收入增长均为7%左右，专利拥有量突破9万件。", ["7 % 增速 约", "9 万件 存量 超"]),
        ("按不低于5%的幅度压缩开支。", ["5 % 增速 以上"]),
        ("失业率4.2%，低于5%左右的预期目标。", ["4.2 % 占比", "5 % 占比 目标 以下"]),
        ("在完成三成目标的基础上，又取消许可65项。", ["3 成 占比 目标", "65 项 数量"]),
        ("几千万人住进新居，建桥6座。", ["6 座 数量"]),
    ],
)  # fmt: skip
def test_what_is_drafted(
    project: Path, run: Run, tmp_path: Path, review: str, expected: list[str]
) -> None:
    drafted = _drafted(project, run, tmp_path, review)
    assert [_said(figure) for figure in drafted] == expected


def test_a_plan_that_first_looks_back(project: Path, run: Run, tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text(
        "一、2030年工作回顾\n修路9公里，建桥12座，建厂7家。\n"
        "二、“十五五”时期发展成就和“十六五”时期主要目标任务\n"
        "港口吞吐量突破7亿吨，城镇新增就业20万人。\n"
        "“十六五”时期是振兴的五年。要推动产业升级，加快城乡融合，确保粮食安全。\n"
        "要加强保护，确保森林覆盖率达到24%，坚持改善民生，参保率提高到95%。\n"
        "三、2031年工作安排\n修路3公里。\n",
        "utf-8",
    )
    drafted = _drafted_of(project, run, report)
    assert [_said(figure) for figure in drafted if figure["at"].startswith("2.")] == [
        "7 亿吨 全年 超",
        "20 万人 新增",
        "24 % 占比 2035 目标",
        "95 % 占比 2035 目标",
    ]


def test_what_money_is_set_aside(project: Path, run: Run, tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text(
        "一、2030年工作回顾\n修路9公里，建桥12座，建厂7家。\n二、2031年工作安排\n"
        "拟安排赤字9亿元，其中县级赤字5亿元。从结余中拿出3亿元。全县有7万家企业。\n",
        "utf-8",
    )
    drafted = _drafted_of(project, run, report)
    assert [_said(figure) for figure in drafted if figure["at"].startswith("2031")] == [
        "9 亿元 全年 2031 目标",
        "5 亿元 全年 2031 目标",
        "3 亿元 全年 2031 目标",
        "7 万家 数量 2031 报告数",
    ]


def test_what_a_plan_says_of_the_year_before(project: Path, run: Run, tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text(
        "一、2030年工作回顾\n修路9公里，建桥12座，建厂7家。\n二、2031年工作安排\n"
        "去年物价涨幅是2.6%。目前债务不多，今年赤字率保持在2%左右。\n",
        "utf-8",
    )
    drafted = _drafted_of(project, run, report)
    assert [_said(figure) for figure in drafted if figure["at"].startswith("2031")] == [
        "2.6 % 增速 报告数",
        "2 % 占比 2031 目标 约",
    ]


def test_a_target_stays_one_however_far_it_is(project: Path, run: Run, tmp_path: Path) -> None:
    goals = "，".join(
        f"第{name}类企业达到{number}家" for number, name in enumerate("甲乙丙丁戊己庚", 20)
    )
    review = f"修路12公里。2031年以后，力争{goals}，百亿元企业达到3家。"
    first, *others = _drafted(project, run, tmp_path, review)
    assert "status" not in first
    assert {target["status"] for target in others} == {"目标"}


def test_a_part_that_comes_to_its_plans(project: Path, run: Run, tmp_path: Path) -> None:
    report = tmp_path / "report.txt"
    report.write_text(
        "一、2026—2030年发展成就和今后五年主要目标任务\n"
        "过去五年，建成道路120公里。\n"
        "今后五年是振兴的五年。\n"
        "失业率控制在5%以内，城镇化率提高到65%。\n"
        "二、2031年工作安排\n今年再修路9公里。全县人口已达30万人。\n",
        "utf-8",
    )
    drafted = _drafted_of(project, run, report)
    assert [(figure["value"], figure.get("status")) for figure in drafted] == [
        (120, None),
        (5, "目标"),
        (65, "目标"),
        (9, "目标"),
        (30, "报告数"),
    ]
