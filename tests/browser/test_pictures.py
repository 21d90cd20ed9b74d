"""Bars say what the figures say, and rows hold what is needed to quote them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from playwright.sync_api import Browser, Page, expect

BASE = "https://briefings.example/"
BRIEFING = "zh-hans/guangdong-2023-2024/"
FUNDS = "zh-hant-hk/guangdong-2023-2024/sections/2023-4/#listed-funds"


def test_bars_are_as_long_as_their_figures_and_fit_a_phone(tab: Page, address: str) -> None:
    tab.set_viewport_size({"width": 320, "height": 640})
    tab.goto(f"{address}{BRIEFING}sections/2023-4/#chart-sme-groups")
    compared = tab.locator(".rows:target")
    boxes = [bar.bounding_box() for bar in compared.locator(".shape--result").all()]
    widths = [box["width"] for box in boxes if box]
    assert widths[1] / widths[0] == pytest.approx(24454 / 41672, abs=0.02)
    assert widths[2] / widths[0] == pytest.approx(1459 / 41672, abs=0.02)
    assert all(box["x"] + box["width"] <= 320 for box in boxes if box)
    assert "漏斗" in compared.locator(".caution").inner_text()
    names = compared.locator("summary").all_inner_texts()
    assert all(earlier != later for earlier, later in pairwise(names))


def test_figures_nearly_alike_are_told_without_bars(tab: Page, address: str) -> None:
    """22.2 % beside 22.4 %: of the second, which stands elsewhere, the name leads there."""
    tab.goto(f"{address}{BRIEFING}sections/2023-1/#chart-investment-growth")
    compared = tab.locator(".rows:target")
    expect(compared.locator(".bar")).to_have_count(0)
    compared.get_by_role("link", name="工业技改投资增速").click()
    expect(tab.locator("details:target")).to_contain_text("22.4%")


def test_what_was_reached_stands_beside_what_is_aimed_at(tab: Page, address: str) -> None:
    tab.goto(f"{address}{BRIEFING}sections/2023-2/#digitalised-firms")
    row = tab.locator("div:has(> details:target)")
    reached, aim = (row.locator(f".shape--{role}").bounding_box() for role in ("result", "aim"))
    assert reached and aim
    assert reached["width"] / aim["width"] == pytest.approx(5000 / 9200, abs=0.02)
    dashes = row.locator(".shape--aim").evaluate("bar => getComputedStyle(bar).strokeDasharray")
    assert dashes != "none"
    beside = row.locator(".row__beside")
    assert beside.evaluate("each => each.textContent") == "2024年全年目标 9200家"
    beside.get_by_role("link").click()
    expect(tab.locator("details:target")).to_contain_text("9200家")


def test_thousands_are_told_apart_and_copied_as_printed(tab: Page, address: str) -> None:
    tab.goto(f"{address}{BRIEFING}sections/2023-4/#specialised-smes")
    figure = tab.locator("details:target summary data")
    assert figure.evaluate("each => each.textContent") == "24454家"
    comma = "each => getComputedStyle(each, '::before').content"
    assert figure.locator(".thousand").evaluate(comma) == '","'
    assert tab.evaluate("find('24454')") is True


def test_a_screen_reader_hears_a_figure_once(tab: Page, address: str) -> None:
    tab.goto(f"{address}zh-hant-mo/guangdong-2023-2024/sections/2023-4/")
    bars = tab.locator(".bar")
    assert bars.count()
    assert {locator.get_attribute("aria-hidden") for locator in bars.all()} == {"true"}


def test_a_figure_can_be_quoted(tab: Page, address: str) -> None:
    tab.goto(address + FUNDS)
    row = tab.locator("details:target")
    row.get_by_role("button", name="引用").click()
    # What puts it together is loaded only now.
    expect(row.locator(".paste")).to_have_count(2)
    sentence, shared = row.locator(".paste").all_inner_texts()
    assert sentence == (
        "據廣東省的報告《2023年全省工業和信息化發展情況及2024年主要工作計劃》，"
        "首次公開招股募資總額469.60億元（2023年全年）。出處：2023年部分（四）第四項。"
        "政策簡報編輯組提示："
        "從報告的句子看不出這是44家的總額，還是其中42家專精特新企業的總額。"
    )
    assert shared == f"{BASE}zh-hant-hk/guangdong-2023-2024/indicators/#listed-funds-2023-result"
    assert row.locator("[lang=zh-Hans]").inner_text() == "首次公开募股募资总额"


@pytest.mark.parametrize(
    ("row", "quoted"),
    [
        (
            "2023-1/#industrial-investment-growth",
            "22.2%（2023年增速，報告稱「2006年以來最快」〔全省工業投資歷年增速〕）。",
        ),
        ("2023-5/#large-clusters-value-added", "億元（2023年全年，按年增長6.4%）。"),
    ],
)
def test_it_is_quoted_with_what_it_must_not_be_read_without(
    tab: Page, address: str, row: str, quoted: str
) -> None:
    tab.goto(f"{address}zh-hant-hk/guangdong-2023-2024/sections/{row}")
    opened = tab.locator("details:target")
    opened.get_by_role("button", name="引用").click()
    assert quoted in opened.locator(".paste").first.inner_text()


def test_a_page_can_be_cited(tab: Page, address: str) -> None:
    tab.goto(address + FUNDS)
    tab.get_by_text("怎樣引用本頁").click()
    report, site = tab.locator(".references .paste").all_inner_texts()
    original = "2023年全省工业和信息化发展情况及2024年主要工作计划"
    assert report == f"佚名. {original}[R]. [出版日期不詳]: 2023年部分（四）."
    page = tab.url.replace(address, BASE).partition("#")[0]
    assert site.startswith("政策簡報編輯組. 企業培育、質量品牌與營商環境：")
    assert site.endswith(f"(2026-11-23)[引用日期]. {page}.")


def test_what_is_to_be_pasted_is_copied(browser: Browser, address: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    tab = context.new_page()
    tab.goto(address + FUNDS)
    row = tab.locator("details:target")
    row.get_by_role("button", name="引用").click()
    row.get_by_role("button", name="複製").first.click()
    expect(row.get_by_role("button", name="已複製")).to_have_count(1)
    copied = tab.evaluate("navigator.clipboard.readText()")
    assert copied == row.locator(".paste").first.inner_text()
    context.close()
