"""Pictures say what the figures say, to the eye, to a screen reader and in their table."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

BASE = "https://briefings.example/"
BRIEFING = "zh-hans/guangdong-2023-2024/"


@pytest.mark.parametrize(
    ("card", "marks", "rows"),
    [
        ("2023-1/#nev-national-ratio", (1, 4), ["每 4 辆有 1 辆", ""]),
        ("2023-2/#industrial-robot-national-ratio", (1, 3), ["每 3 台有 1 台", ""]),
        ("2023-1/#clusters-gdp-share", (4, 10), ["四成", ""]),
    ],
)
def test_some_of_many_are_marks(
    tab: Page, address: str, card: str, marks: tuple[int, int], rows: list[str]
) -> None:
    tab.goto(f"{address}{BRIEFING}sections/{card}")
    picture = tab.locator(".card:target .picture")
    assert (picture.locator(".shape--part").count(), picture.locator("rect").count()) == marks
    assert picture.locator("td").all_inner_texts() == rows


@pytest.mark.parametrize(
    ("card", "fraction"),
    [
        ("2023-5/#provincial-parks-share", 0.455),
        ("2023-4/#national-champions-new", 47 / 132),
        ("2023-4/#fortune-500-manufacturers", 10 / 19),
        ("2023-4/#listed-specialised", 42 / 44),
    ],
)
def test_a_part_fills_its_share_of_the_whole(
    tab: Page, address: str, card: str, fraction: float
) -> None:
    tab.goto(f"{address}{BRIEFING}sections/{card}")
    picture = tab.locator(".card:target .picture")
    part = picture.locator(".shape--part").bounding_box()
    whole = picture.locator(".shape--whole").bounding_box()
    assert part["width"] / whole["width"] == pytest.approx(fraction, abs=0.01)
    assert part["x"] == pytest.approx(whole["x"], abs=1)


def test_bars_are_as_long_as_their_figures_and_fit_a_phone(tab: Page, address: str) -> None:
    tab.set_viewport_size({"width": 320, "height": 640})
    tab.goto(f"{address}{BRIEFING}sections/2023-4/#chart-sme-groups")
    chart = tab.locator("figure.chart:target")
    widths = [bar.bounding_box()["width"] for bar in chart.locator(".shape--result").all()]
    assert widths[1] / widths[0] == pytest.approx(24454 / 41672, abs=0.01)
    assert widths[2] / widths[0] == pytest.approx(1459 / 41672, abs=0.01)
    assert "漏斗" in chart.locator(".chart__note").inner_text()
    for text in chart.locator("text").all():
        box = text.bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
        assert box["height"] >= 12


def test_what_was_reached_stands_beside_what_is_aimed_at(tab: Page, address: str) -> None:
    tab.goto(f"{address}{BRIEFING}indicators/#digitalised-firms")
    picture = tab.locator(".card:target .picture")
    assert picture.locator("tr").all_inner_texts() == [
        "2023 年结果\t约 5000 家",
        "2024 年目标\t9200 家",
    ]
    reached, aim = (picture.locator(f".shape--{role}") for role in ("result", "aim"))
    ratio = reached.bounding_box()["width"] / aim.bounding_box()["width"]
    assert ratio == pytest.approx(5000 / 9200, abs=0.02)
    assert aim.evaluate("bar => getComputedStyle(bar).strokeDasharray") != "none"


def test_a_screen_reader_hears_the_numbers(tab: Page, address: str) -> None:
    tab.goto(f"{address}zh-hant-mo/guangdong-2023-2024/sections/2023-4/")
    picture = tab.get_by_role("img", name="新增國家級製造業單項冠軍企業：47 家")
    assert picture.count() == 1
    described = picture.get_attribute("aria-describedby")
    told = "整個圖形是國家級製造業單項冠軍企業 132 家；標出的部分是：47 家。"
    assert tab.locator(f"#{described}").text_content() == told


def test_a_figure_can_be_quoted(tab: Page, address: str) -> None:
    tab.goto(f"{address}zh-hant-hk/guangdong-2023-2024/indicators/#listed-funds")
    card = tab.locator(".card:target")
    card.get_by_text("引用這個數字").click()
    sentence, plain, report, site = card.locator(".paste").all_inner_texts()
    title = "《2023 年全省工業和信息化發展情況及 2024 年主要工作計劃》"
    original = "2023 年全省工业和信息化发展情况及 2024 年主要工作计划"
    assert sentence.startswith(
        f"據{title}（廣東省，2023 年部分（四）第四項），"
        "首次公開招股募資總額：469.60 億元（2023 年結果，全年數）。"
    )
    assert "44 家" in sentence, "the caveat goes with the figure"
    assert plain.startswith(
        f"{title}（簡體原題：《{original}》），2023 年部分（四）第四項（原文沒有"
    )
    assert report == f"佚名. {original}[R]. [出版日期不詳]: 2023 年部分（四）第四項."
    assert site.startswith("政策簡報編輯組. 首次公開招股募資總額：")
    assert site.endswith(
        "(2026-11-23)[引用日期]. " + tab.url.replace(address, BASE) + "-2023-result."
    )
    assert card.locator("[lang=zh-Hans]").first.inner_text() == "首次公开募股募资总额"


def test_what_is_to_be_pasted_is_copied(browser: Browser, address: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    tab = context.new_page()
    tab.goto(f"{address}zh-hant-hk/guangdong-2023-2024/indicators/#listed-funds")
    card = tab.locator(".card:target")
    card.get_by_text("引用這個數字").click()
    card.get_by_role("button", name="複製").first.click()
    expect(card.get_by_role("button", name="已複製")).to_have_count(1)
    copied = tab.evaluate("navigator.clipboard.readText()")
    assert copied == card.locator(".paste").first.inner_text()
    context.close()


def test_the_target_that_was_met_is_drawn_as_a_target(tab: Page, address: str) -> None:
    tab.goto(f"{address}{BRIEFING}sections/2023-2/#village-three-lines-coverage")
    picture = tab.locator(".card:target .picture")
    aim, whole = (picture.locator(f".shape--{role}").bounding_box() for role in ("aim", "whole"))
    assert aim["width"] / whole["width"] == pytest.approx(0.8, abs=0.01)
    assert picture.locator(".shape--part").count() == 0
