"""What readers come for, on a phone, in Hong Kong: each from the home page on.

They find, open, copy and come back, by what they see: names, not addresses.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.axe import violations
from tests.conftest import ROOT, Run
from tests.host import serve

HOME = "zh-hant-hk/"


@pytest.fixture
def phone(browser: Browser, address: str) -> Iterator[Page]:
    """At the home page."""
    tab = browser.new_page(viewport={"width": 360, "height": 740})
    tab.context.grant_permissions(["clipboard-read", "clipboard-write"])
    tab.goto(address + HOME)
    yield tab
    tab.close()


def search(tab: Page, query: str) -> Locator:
    """The hits."""
    tab.get_by_role("link", name="搜尋").first.click()
    tab.get_by_role("searchbox").fill(query)
    locator = tab.locator("#results > li")
    expect(locator.first).to_be_visible()
    return locator


def to_section(tab: Page, title: str) -> None:
    tab.locator("main").get_by_role("link", name=title).first.click()
    expect(tab.get_by_role("heading", level=1)).to_have_text(title)
    # A page that is still loading may lose the place to which it was scrolled.
    tab.wait_for_load_state()


def open_row(tab: Page, name: str) -> Locator:
    row = tab.locator("details.row").filter(has=tab.get_by_text(name, exact=True))
    row.locator("summary").click()
    return row


def test_how_many_and_may_they_be_added(phone: Page) -> None:
    search(phone, "專精特新有多少").filter(has_text="專精特新中小企業").first.get_by_role(
        "link"
    ).first.click()
    name = phone.locator("a:target")
    expect(phone.locator("tr").filter(has=name)).to_contain_text("24454家")
    name.click()
    expect(phone.locator("details:target")).to_contain_text("三個數不能相加")


def test_a_target_beside_the_result(phone: Page) -> None:
    card = phone.locator("main li, main article").filter(has_text="規模以上工業企業數字化轉型")
    expect(card.filter(has_text="9200家").filter(has_text="5000家").first).to_be_visible()


def test_where_the_report_says_it(phone: Page) -> None:
    to_section(phone, "企業培育、質量品牌與營商環境")
    row = open_row(phone, "首次公開招股募資總額")
    expect(row.get_by_role("link", name="出處：2023年部分（四）第四項")).to_be_visible()
    row.get_by_role("link", name="核對").click()
    expect(phone.locator("tr:target")).to_contain_text("469.60億元")


def test_quote_it_and_share_it(phone: Page, address: str) -> None:
    to_section(phone, "企業培育、質量品牌與營商環境")
    row = open_row(phone, "首次公開招股募資總額")
    row.get_by_role("button", name="引用", exact=True).click()
    shown = row.get_by_role("dialog", name="引用和分享：首次公開招股募資總額")
    expect(shown).to_be_focused()
    expect(shown.get_by_text("引用和分享：首次公開招股募資總額")).to_be_visible()
    assert violations(phone) == []
    copies = row.get_by_role("button", name="複製", exact=True)
    copies.first.click()
    expect(row.get_by_role("button", name="已複製")).to_be_visible()
    assert phone.evaluate("navigator.clipboard.readText()").startswith(
        "據廣東省的報告《2023年全省工業和信息化發展情況及2024年主要工作計劃》，"
        "首次公開招股募資總額469.60億元（2023年全年）。出處：2023年部分（四）第四項。"
        "政策簡報編輯組提示："
    )
    copies.first.click()
    expect(row.get_by_role("button", name="已複製")).to_have_count(2)
    shared = phone.evaluate("navigator.clipboard.readText()")
    shown.get_by_role("button", name="關閉").click()
    expect(shown).to_be_hidden()
    expect(row.get_by_role("button", name="引用", exact=True)).to_be_focused()
    phone.goto(address + shared.partition("briefings.example/")[2])
    expect(phone.locator(":target")).to_contain_text("469.60億元")


def test_a_row_says_how_to_share_in_one_line(phone: Page) -> None:
    to_section(phone, "企業培育、質量品牌與營商環境")
    row = open_row(phone, "首次公開招股募資總額")
    foot = row.locator(".row__links")
    names = ["出處：2023年部分（四）第四項", "核對", "引用", "分享"]
    assert foot.locator("> a, > button").all_inner_texts() == names
    tops = foot.locator("> a, > button").evaluate_all("all => all.map(each => each.offsetTop)")
    assert len({*tops}) == 1
    row.get_by_role("button", name="分享").click()
    expect(row.get_by_role("dialog")).to_contain_text("#listed-funds-2023-result")


@pytest.mark.parametrize("error", ["", "AbortError", "NotAllowedError"])
def test_what_the_device_shares_by_is_asked_first(
    browser: Browser, address: str, error: str
) -> None:
    """Who thinks better of it is left alone; where it may not be, the address is shown."""
    tab = browser.new_page(viewport={"width": 360, "height": 740})
    tab.add_init_script(f"""navigator.share = async ({{ text, url }}) => {{
      Object.assign(document.documentElement.dataset, {{ text, url }});
      if ("{error}") throw new DOMException("", "{error}");
    }};""")
    tab.goto(f"{address}{HOME}guangdong-2023-2024/sections/2023-4/")
    row = open_row(tab, "首次公開招股募資總額")
    row.get_by_role("button", name="分享").click()
    shared = tab.locator("html")
    expect(shared).to_have_attribute(
        "data-url", re.compile("/indicators/#listed-funds-2023-result$")
    )
    expect(shared).to_have_attribute(
        "data-text", re.compile("首次公開招股募資總額469.60億元（2023年全年）")
    )
    expect(tab.locator("dialog.cite[open]")).to_have_count(int(error == "NotAllowedError"))
    tab.close()


def test_without_script_a_link_leads_to_the_address(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{address}{HOME}guangdong-2023-2024/sections/2023-4/")
    row = open_row(tab, "首次公開招股募資總額")
    expect(row.get_by_role("button")).to_have_count(0)
    row.get_by_role("link", name="網址").click()
    assert tab.url.endswith("/indicators/#listed-funds-2023-result")
    expect(tab.locator("tr:target")).to_contain_text("469.60億元")
    context.close()


def test_a_tap_beside_a_quotation_closes_it_and_reaches_nothing(phone: Page) -> None:
    to_section(phone, "企業培育、質量品牌與營商環境")
    row = open_row(phone, "首次公開招股募資總額")
    here = phone.url
    row.get_by_role("button", name="引用", exact=True).click()
    shown = row.get_by_role("dialog")
    expect(shown).to_be_focused()
    link = phone.get_by_role("link", name="简体").first.bounding_box()
    assert link
    phone.mouse.click(link["x"] + 5, link["y"] + 5)
    expect(shown).to_be_hidden()
    assert phone.url == here
    expect(row).to_have_attribute("open", "")


def test_a_quotation_in_large_type_can_be_read_to_its_end_and_closed(phone: Page) -> None:
    to_section(phone, "企業培育、質量品牌與營商環境")
    phone.get_by_role("checkbox", name="大字").check()
    row = open_row(phone, "首次公開招股募資總額")
    row.get_by_role("button", name="引用", exact=True).click()
    shown = row.get_by_role("dialog")
    expect(shown).to_be_focused()
    box = shown.bounding_box()
    assert box
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= 740
    shown.get_by_text("簡體原名").scroll_into_view_if_needed()
    expect(shown.get_by_text("簡體原名")).to_be_in_viewport()
    shown.get_by_role("button", name="關閉").click()
    expect(shown).to_be_hidden()


def test_a_figure_of_home_leads_to_all_that_is_said_of_it(phone: Page) -> None:
    phone.locator(".headline").get_by_role("link", name="專精特新中小企業").click()
    expect(phone.locator("details:target")).to_contain_text("三個數不能相加")


def test_download(phone: Page) -> None:
    phone.get_by_role("link", name="數據下載").first.click()
    with phone.expect_download() as download:
        phone.get_by_role("link", name="indicators.csv").first.click()
    assert download.value.suggested_filename == "indicators.csv"


def test_did_investment_grow_faster(phone: Page) -> None:
    expect(phone.get_by_text("2006年以來最快")).to_be_in_viewport()


def test_everything_on_hong_kong(phone: Page) -> None:
    phone.get_by_role("link", name="與港澳有關").first.click()
    listed = phone.locator("main h3").all_inner_texts()
    assert listed
    phone.go_back()
    locator = search(phone, "香港")
    for query in ("香港", "澳門", "港澳", "Hong Kong"):
        phone.get_by_role("searchbox").fill("")
        expect(locator).to_have_count(0)
        phone.get_by_role("searchbox").fill(query)
        expect(locator.first).to_contain_text("與港澳有關")
        titles = locator.get_by_role("link").all_inner_texts()
        assert {*listed} <= {*titles}, query
        for hit in locator.all():
            expect(hit.locator("mark").first).to_be_visible()


def test_the_plan_for_5g(phone: Page) -> None:
    search(phone, "5G").filter(has_text="數字經濟與實體經濟融合").first.get_by_role(
        "link"
    ).first.click()
    expect(phone.get_by_text("沒有單列5G網絡建設")).to_be_visible()


@pytest.mark.parametrize("query", ["5G 計劃", "5G計劃", "5G 2024", "5G"])
def test_a_hit_says_what_the_plan_is(phone: Page, query: str) -> None:
    """In whole sentences, those that have most of what was asked."""
    hit = search(phone, query).filter(has_text="數字經濟與實體經濟融合").first
    expect(hit).to_contain_text("2024年的計劃沒有單列5G網絡建設和「三線」整治。")


def test_figures_of_hits_are_grouped_and_found_as_printed(phone: Page) -> None:
    hit = search(phone, "專精特新中小企業").first
    expect(hit.locator(".thousand").first).to_have_text("454")
    expect(hit).to_contain_text("24454家")
    years = search(phone, "2023 年").locator(".thousand").all_inner_texts()
    assert "023" not in years


def test_a_section_on_paper(phone: Page) -> None:
    to_section(phone, "企業培育、質量品牌與營商環境")
    phone.evaluate("window.print = () => { window.isPrinted = true; }")
    phone.get_by_role("button", name="列印").click()
    assert phone.evaluate("window.isPrinted") is True


def test_a_term_in_its_place_and_back(phone: Page) -> None:
    to_section(phone, "產業集群與重點產業")
    term = phone.locator("a.term", has_text="鏈長").first
    term.click()
    note = phone.get_by_role("dialog")
    expect(note).to_contain_text("分工聯繫產業鏈")
    here = phone.url
    note.get_by_role("link").last.click()
    phone.get_by_role("link", name="返回剛才讀到的地方").first.click()
    expect(phone).to_have_url(here)
    expect(term).to_be_in_viewport()


def stay(tab: Page, scroll: str, milliseconds: int) -> None:
    """Scrolls as `scroll` says, unless it is there already, and stays for so long."""
    tab.evaluate(f"""() => new Promise((seen) => {{
      const before = scrollY;
      addEventListener("scroll", seen, {{ once: true }});
      {scroll};
      if (scrollY === before) seen();
    }})""")
    tab.clock.fast_forward(milliseconds)


@pytest.mark.parametrize("way", ["foot", "head", "menu", "by and by"])
def test_another_edition_in_mid_page(phone: Page, way: str) -> None:
    """Its link is at the head and at the foot; the place is that where one read before."""
    phone.clock.install()
    to_section(phone, "企業培育、質量品牌與營商環境")
    stay(phone, "document.getElementById('item-3').scrollIntoView()", 1200)
    expect(phone.get_by_role("heading", name="質量與品牌").last).to_be_in_viewport()
    if way == "menu":
        stay(phone, "scrollBy(0, -1)", 0)
        stay(phone, "document.querySelector('.main-nav__menu').click()", 1200)
    if way == "by and by":
        for _ in range(8):
            stay(phone, "scrollBy(0, 500)", 200)
    end = "0" if way == "head" else "document.body.scrollHeight"
    stay(phone, f"scrollTo(0, {end})", 1200)
    link = phone.get_by_role("link", name="简体")
    (link.first if way == "head" else link.last).click()
    expect(phone.get_by_role("heading", name="质量与品牌").last).to_be_in_viewport()


def test_what_was_not_taken_up_again(phone: Page) -> None:
    dropped = phone.get_by_role("link", name="沒有再提")
    names = [link.get_attribute("aria-label") or link.inner_text() for link in dropped.all()]
    assert names
    dropped.first.click()
    expect(phone.locator(":target")).to_be_in_viewport()


def test_the_single_things_that_were_not_taken_up_again(phone: Page) -> None:
    phone.get_by_role("link", name="沒有後續的46件事").click()
    group = phone.get_by_role("group", name="狀態")
    expect(group.get_by_role("button", name="沒有後續")).to_have_attribute("aria-pressed", "true")
    expect(phone.get_by_role("status")).to_have_text("46/152項")
    shown = phone.locator("h3:visible").all_inner_texts()
    assert {*shown} == {"沒有後續"}


def test_who_comes_back_from_checking_finds_the_figure_open(phone: Page) -> None:
    to_section(phone, "企業培育、質量品牌與營商環境")
    row = open_row(phone, "首次公開招股募資總額")
    row.get_by_role("link", name="核對").click()
    phone.wait_for_url("**/figures/**")
    phone.go_back()
    expect(phone.locator("details.row:target")).to_have_attribute("open", "")
    expect(phone.locator("details.row:target")).to_contain_text("469.60億元")


def test_whether_errors_can_be_reported_is_said(phone: Page) -> None:
    phone.get_by_role("link", name="來源與方法").first.click()
    expect(phone.get_by_text("本站還沒有公布接收更正意見的地址。")).to_have_count(1)


def test_an_error_is_reported(tmp_path: Path, run: Run, browser: Browser) -> None:
    """Where the site has an address for it: of a figure, with its own."""
    project = Path(shutil.copytree(ROOT / "tests/project", tmp_path / "project"))
    config = project / "site_config.yml"
    told = "report_errors_to: mailto:editors@example.org\n"
    config.write_text(config.read_text("utf-8") + told, "utf-8")
    assert run("--project", str(project), "build").exit_code == 0
    server, address = serve(project / "site", "/briefings/")
    tab = browser.new_page(viewport={"width": 360, "height": 740})
    tab.goto(f"{address}zh-hant-hk/yunling-2025-2026/sections/2025-1/")
    row = open_row(tab, "港口企業")
    expect(tab.get_by_text("editors@example.org")).to_be_visible()
    letter = str(row.get_by_role("link", name="發現錯誤？").get_attribute("href"))
    assert letter.startswith("mailto:editors@example.org?")
    assert "port-firms" in letter
    tab.close()
    server.shutdown()
