"""Searching as readers do: in any script, by keys or without, with an address to share."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.conftest import ROOT, Run, copy_two_briefings
from tests.host import serve

EDITIONS = {"zh-Hans": "zh-hans", "zh-Hant-HK": "zh-hant-hk", "zh-Hant-MO": "zh-hant-mo"}
FIRST = 0.95


# Asked of the page at once: a locator asks again a while later whether there is an answer now.
_ASK = """async (query) => {
  const status = document.querySelector("#search-status");
  const box = document.querySelector("input[type=search]");
  status.textContent = "";
  const answered = new Promise((done, failed) => {
    const listener = new MutationObserver(() => status.textContent && done());
    listener.observe(status, {childList: true});
    setTimeout(() => failed(new Error(`no answer to ${query}`)), 30_000);
  });
  if (!box.checkVisibility()) throw new Error("the box is not to be seen");
  box.focus();
  box.value = query;
  box.dispatchEvent(new InputEvent("input", {bubbles: true, composed: true}));
  await answered;
  const results = document.querySelector("#results");
  return [
    status.innerText,
    [...results.querySelectorAll(":scope > li > a")].map((link) => link.getAttribute("href") ?? ""),
    [...results.querySelectorAll(":scope > li > p:last-of-type")].map((text) => text.innerText),
    results.matches(".results--nearest"),
    results.querySelector("mark") !== null,
  ];
}"""


class _Answer(NamedTuple):
    status: str
    paths: list[str]
    excerpts: list[str]
    is_nearest: bool
    has_marks: bool


def _look_for(tab: Page, query: str) -> _Answer:
    """Type all at once, as a paste or dictation does, and wait for the answer."""
    return _Answer(*tab.evaluate(_ASK, query))


def _queries(script: str) -> list[dict[str, str]]:
    with (ROOT / f"tests/search/{script}.tsv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t"))


@pytest.mark.parametrize(("script", "edition"), EDITIONS.items())
def test_what_readers_look_for_comes_first(
    tab: Page, address: str, script: str, edition: str
) -> None:
    """In the first three always, and nearly always first."""
    tab.goto(f"{address}{edition}/search/")
    queries = _queries(script)
    missed, not_first = [], []
    for query in queries:
        first = _look_for(tab, query["query"]).paths[:3]
        right = {f"../../{edition}/{path}" for path in query["right"].split("|")}
        if not right & set(first):
            missed.append((query["query"], first))
        elif first[0] not in right:
            not_first.append((query["query"], first[0]))
    assert len(queries) >= 60
    assert missed == [], not_first
    assert len(not_first) <= (1 - FIRST) * len(queries), not_first


def test_python_and_the_browser_make_the_same_of_a_text(
    tab: Page, address: str, site: Path
) -> None:
    vectors = json.loads((ROOT / "tests/search_vectors.json").read_text("utf-8"))
    manifest = json.loads((site / "search/manifest.json").read_text("utf-8"))
    tab.goto(f"{address}zh-hans/search/")
    made = tab.evaluate(
        """async ([vectors, fold]) => {
          const module = await import("/assets/search.js");
          const { folder, literal, numbers, pairs, shardOf } = module;
          const folded = folder(fold);
          const values = (text) =>
            numbers(text).flatMap(({ value, bare }) => (bare ? [value, bare.value] : [value]));
          const grams = (text) => {
            const { normal } = literal(text);
            const characters = [...normal].filter((one) => one !== "\\n");
            const signed = values(text).map((value) => `#${value}`);
            return [...new Set([...characters, ...pairs(normal, 1), ...signed])];
          };
          return {
            normal: vectors.normal.map(([text]) => [text, literal(folded(text)).normal]),
            numbers: vectors.numbers.map(([text]) => [text, values(folded(text))]),
            grams: vectors.grams.map(([text]) => [text, grams(folded(text))]),
            shard: vectors.shard.map(([gram, count]) => [gram, count, shardOf(gram, count)]),
          };
        }""",
        [vectors, manifest["fold"]],
    )
    assert made == vectors


def test_blanks_beside_chinese_make_no_difference(tab: Page, address: str) -> None:
    """But where nothing holds both words together they part them."""
    tab.goto(f"{address}zh-hans/search/")
    for typed, printed in [
        ("24454 家", "24454家"),
        ("469.60　亿元", "469.60亿元"),
        ("2023 年 27 项", "2023年27项"),
        ("占 GDP 四成", "占GDP四成"),
        ("5G 基站", "5G基站"),
    ]:
        with_blanks, without = _look_for(tab, typed), _look_for(tab, printed)
        assert with_blanks.paths == without.paths != []
        assert with_blanks.is_nearest is without.is_nearest
    assert not _look_for(tab, "企业 2024").is_nearest


def test_a_query_stands_in_the_address(tab: Page, address: str) -> None:
    search = f"{address}zh-hant-hk/search/"
    tab.goto(f"{search}?q=集羣")
    expect(tab.locator("#search-status")).to_have_text("找到28條。")
    assert tab.locator("#results mark").first.inner_text() == "集群"
    box = tab.get_by_role("searchbox")
    box.fill("光掩模")
    box.press("Enter")
    expect(tab.locator("#results > li > a").first).to_contain_text("光掩模")
    box.fill("碳達峰")
    box.press("Enter")
    expect(tab.locator("#results > li > a").first).to_contain_text("碳達峰")
    tab.go_back()
    expect(box).to_have_value("光掩模")
    expect(tab.locator("#results > li > a").first).to_contain_text("光掩模")
    tab.go_forward()
    expect(box).to_have_value("碳達峰")
    tab.get_by_label("種類").select_option("政策用語")
    expect(tab.locator(".results__facts").first).to_have_text("政策用語")
    assert "kind=term" in tab.url
    assert tab.locator("#results > li").count() == 1


def test_keys_lead_through_the_results(tab: Page, address: str) -> None:
    tab.goto(f"{address}zh-hans/search/?q=单项冠军")
    links = tab.locator("#results > li > a")
    expect(links.first).to_be_visible()
    box = tab.get_by_role("searchbox")
    box.focus()
    box.press("ArrowDown")
    expect(links.first).to_be_focused()
    links.first.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    links.nth(1).press("ArrowUp")
    links.first.press("ArrowUp")
    expect(box).to_be_focused()
    box.press("ArrowDown")
    links.first.press("Escape")
    expect(box).to_be_focused()
    expect(box).to_have_value("单项冠军")
    box.press("Escape")
    expect(box).to_have_value("")
    expect(links).to_have_count(0)
    box.fill("单项冠军")
    box.press("ArrowDown")
    expect(links.first).to_be_focused()
    links.first.press("Enter")
    expect(tab.locator(":target")).to_be_in_viewport()


def test_an_input_method_is_left_to_finish(tab: Page, address: str) -> None:
    tab.goto(f"{address}zh-hans/search/")
    tab.get_by_role("searchbox").focus()
    client = tab.context.new_cdp_session(tab)
    typed = {"selectionStart": 4, "selectionEnd": 4}
    client.send("Input.imeSetComposition", {"text": "jiqi", **typed})
    assert tab.locator("#search-status").inner_text() == ""
    client.send("Input.insertText", {"text": "机器人"})
    expect(tab.locator("#search-status")).to_contain_text("找到8条。")


def test_what_is_not_found_is_told_with_the_nearest(tab: Page, address: str) -> None:
    tab.goto(f"{address}zh-hant-mo/search/?q=海洋漁業")
    nearest = "沒有找到“海洋漁業”，下面這些都沒有寫到它，只是最接近。"
    expect(tab.locator("#search-status")).to_have_text(nearest)
    expect(tab.locator("#results.results--nearest > li").first).to_be_visible()
    _look_for(tab, "晶片")
    expect(tab.locator("#search-status")).to_contain_text("也查找了：芯片、集成電路。")
    expect(tab.locator("#results.results--nearest")).to_have_count(0)
    _look_for(tab, "；：")
    expect(tab.locator("#search-status")).to_have_text("沒有找到“；：”。")


@pytest.mark.parametrize("edition", EDITIONS.values())
def test_nothing_is_said_to_be_found_that_the_report_does_not_hold(
    tab: Page, address: str, edition: str
) -> None:
    tab.goto(f"{address}{edition}/search/")
    for query in (ROOT / "tests/search/none.txt").read_text("utf-8").splitlines():
        answer = _look_for(tab, query)
        assert answer.status.startswith(("没有找到", "沒有找到")), (query, answer.status)
        assert answer.is_nearest == bool(answer.paths), query


@pytest.mark.parametrize("edition", EDITIONS.values())
def test_what_only_some_editions_hold_is_answered_in_all(
    tab: Page, address: str, edition: str, site: Path
) -> None:
    """按年 stands in one and 同比 in another; each of their characters leads to both."""
    shards = [json.loads(file.read_text("utf-8")) for file in (site / "search").glob("p*.json")]
    apart = [gram for shard in shards for gram, listed in shard.items() if "~" in listed]
    tab.goto(f"{address}{edition}/search/")
    assert apart
    for gram in apart:
        if gram[0] != "#":
            answer = _look_for(tab, gram)
            known = answer.status.startswith(("找到", "没有找到", "沒有找到"))
            assert known, (gram, answer.status)
            assert answer.is_nearest or not answer.paths or answer.has_marks, gram


@pytest.mark.parametrize(("script", "edition"), EDITIONS.items())
def test_an_excerpt_is_of_sentences_and_cuts_no_number_no_unit_and_no_latin_word(
    tab: Page, address: str, script: str, edition: str, site: Path
) -> None:
    """What is shown stands in the text in that order, in whole sentences where these are short."""
    files = (site / edition / "search/entries").rglob("*.json")
    entries = [entry for file in files for entry in json.loads(file.read_text("utf-8"))]
    texts = {path: " ".join(text.split()) for _, text, path, _, _ in entries}
    tab.goto(f"{address}{edition}/search/")
    cut = parted = 0
    for query in _queries(script)[::3]:
        answer = _look_for(tab, query["query"])
        for path, excerpt in zip(answer.paths, answer.excerpts, strict=True):
            text, at = texts[path.removeprefix("../../")], 0
            parts = excerpt.removeprefix("…").removesuffix("…").split("…")
            for number, part in enumerate(parts):
                start = text.find(part, at)
                assert start >= at, (query["query"], excerpt)
                before, after = text[:start], text[start + len(part) :]
                at = start + len(part)
                assert number or excerpt.startswith("…") == bool(before)
                assert number + 1 < len(parts) or excerpt.endswith("…") == bool(after)
                for left, right in ((before, part + after), (before + part, after)):
                    if left and right:
                        assert _may_part(left, right), excerpt
                        cut += 1
                parted += number
    assert cut and parted


def _may_part(left: str, right: str) -> bool:
    """Between sentences; in one that is long, in no number, before no unit and in no Latin word."""
    if re.search("[。！？][」』”）]* ?$", left):
        return True
    joint = left[-1] + right[0]
    is_counted = re.search(r"[0-9.] ?$|[0-9] ?[万亿萬億]$", left)
    is_unit = is_counted and re.match(r"[㐀-鿿%‰]| [㐀-鿿]", right)
    sentence = re.split("[。！？]", left)[-1] + re.split("[。！？]", right)[0]
    is_long = len(sentence) >= 120
    return is_long and not is_unit and not re.fullmatch(r"[0-9A-Za-z.,]{2}", joint)


@pytest.mark.parametrize(
    ("edition", "queries", "printed"),
    [
        ("zh-hans", ["24454", "24,454", "２４４５４", "2.4454万", "两万四千四百五十四"], ""),
        ("zh-hant-hk", ["24454 家", "24,454家", "2.4454萬家", "兩萬四千四百五十四家"], ""),
        ("zh-hans", ["40%", "十分之四", "百分之四十"], "报告写的是“四成”。"),
        ("zh-hans", ["469.6", "469.60", "469.60 亿", "469.6亿元", "46,960,000,000"], ""),
        ("zh-hant-hk", ["25%", "四分之一"], "報告寫的是「每4輛有1輛」。"),
    ],
)
def test_a_number_is_a_number(
    tab: Page, address: str, edition: str, queries: list[str], printed: str
) -> None:
    tab.goto(f"{address}{edition}/search/")
    hits = []
    for query in queries:
        answer = _look_for(tab, query)
        hits.append(answer.paths)
        assert printed in answer.status
    assert hits[0]
    assert all(paths == hits[0] for paths in hits)


def test_keys_belong_to_an_input_method_until_it_is_done(tab: Page, address: str) -> None:
    tab.goto(f"{address}zh-hans/search/?q=单项冠军")
    expect(tab.locator("#results > li > a").first).to_be_visible()
    box = tab.get_by_role("searchbox")
    box.focus()
    client = tab.context.new_cdp_session(tab)
    client.send("Input.imeSetComposition", {"text": "ji", "selectionStart": 2, "selectionEnd": 2})
    composing = {"type": "rawKeyDown", "windowsVirtualKeyCode": 229}
    for key in ("ArrowDown", "Escape", "Enter"):
        client.send("Input.dispatchKeyEvent", {**composing, "key": "Process", "code": key})
        expect(box).to_be_focused()
        expect(box).to_have_value("单项冠军ji")
    client.send("Input.insertText", {"text": "机"})
    expect(box).to_have_value("单项冠军机")


def test_another_edition_is_asked_the_same(tab: Page, address: str) -> None:
    tab.goto(f"{address}zh-hant-hk/search/?q=光掩模")
    expect(tab.locator("#results > li > a").first).to_be_visible()
    tab.get_by_role("searchbox").fill("單項冠軍")
    tab.get_by_label("種類").select_option("指標")
    tab.locator(".editions").get_by_text("简体").click()
    expect(tab.get_by_role("searchbox")).to_have_value("單項冠軍")
    expect(tab.locator(".results__facts").first).to_contain_text("指标")
    assert "/zh-hans/search/" in tab.url


def test_an_address_that_cannot_be_written_keeps_the_results_right(tab: Page, address: str) -> None:
    """Safari writes a hundred in half a minute, and then none."""
    tab.add_init_script(
        "history.replaceState = history.pushState = () => { throw new Error('SecurityError') }"
    )
    tab.goto(f"{address}zh-hans/search/")
    first = _look_for(tab, "24454").paths[0]
    assert _look_for(tab, "光掩模").paths[0] != first
    expect(tab.locator("#results > li > a").first).to_contain_text("光掩模")


def test_a_site_that_was_published_anew_gives_no_wrong_result(
    tab: Page, tmp_path: Path, run: Run
) -> None:
    """While the page was open: the index it knows is not the one that there is."""
    project = copy_two_briefings(tmp_path)
    assert run("--project", str(project), "build").exit_code == 0
    server, address = serve(project / "site")
    tab.goto(f"{address}zh-hans/search/?q=光掩模")
    expect(tab.locator("#results > li > a").first).to_contain_text("光掩模")
    lead = project / "content/yunling-2025-2026/sections/2025-1.yml"
    lead.write_text(lead.read_text("utf-8").replace("吞吐量", "装卸量"), "utf-8")
    assert run("--project", str(project), "build").exit_code == 0
    _look_for(tab, "装卸量")
    expect(tab.locator("#results > li mark").first).to_have_text("装卸量")
    server.shutdown()


def test_of_several_briefings_one_can_be_chosen(tab: Page, tmp_path: Path, run: Run) -> None:
    project = copy_two_briefings(tmp_path)
    assert run("--project", str(project), "build").exit_code == 0
    server, address = serve(project / "site")
    tab.goto(f"{address}zh-hant-hk/search/?q=企業")
    links = tab.locator("#results > li > a")
    expect(links).to_have_count(10)
    facts = tab.locator(".results__facts").all_inner_texts()
    titles = {"廣東工業和信息化", "雲嶺港口"}
    of_briefings = [line for line in facts if not line.startswith("政策用語")]
    assert all(any(title in briefing for title in titles) for briefing in of_briefings), facts
    tab.locator("#more").click()
    expect(links).to_have_count(20)
    tab.locator("select[name=briefing]").select_option("雲嶺港口（2026年）")
    expect(links.first).to_have_text("港口企業")
    assert "briefing=yunling-2025-2026" in tab.url
    paths = links.evaluate_all("(links) => links.map((link) => link.getAttribute('href'))")
    assert all("/yunling-2025-2026/" in path for path in paths)
    server.shutdown()


def test_without_javascript_the_page_offers_the_indices(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{address}zh-hant-hk/search/")
    expect(tab.locator("#search-without")).to_be_visible()
    expect(tab.locator("#search-without")).to_contain_text("搜尋要用JavaScript")
    assert not tab.locator("form.search").is_visible()
    tab.locator("main").get_by_role("link", name="政策用語").click()
    assert tab.url.endswith("zh-hant-hk/terms/")
    context.close()


def test_the_first_query_is_light_and_other_pages_load_nothing(
    browser: Browser, address: str
) -> None:
    """All that is fetched for the search, compressed, from the page's opening to the results."""
    context = browser.new_context()
    tab = context.new_page()
    fetched: dict[str, int] = {}
    client = context.new_cdp_session(tab)
    client.send("Network.enable")
    urls: dict[str, str] = {}
    client.on(
        "Network.responseReceived",
        lambda got: urls.update({got["requestId"]: got["response"]["url"]}),
    )
    client.on(
        "Network.loadingFinished",
        lambda done: fetched.update({urls[done["requestId"]]: done["encodedDataLength"]}),
    )
    tab.goto(f"{address}zh-hans/")
    assert not [url for url in fetched if "search" in url]
    tab.goto(f"{address}zh-hans/search/")
    _look_for(tab, "专精特新中小企业")
    tab.wait_for_load_state("networkidle")
    search = {url: size for url, size in fetched.items() if "search" in url}
    assert any("manifest" in url for url in search)
    assert sum(search.values()) <= 40_000, search
    context.close()
