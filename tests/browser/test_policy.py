"""The Content-Security-Policy: on every page, and nothing of ours breaks it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Browser

from generator.publish.policy import HEADERS, POLICY
from tests.browser.page_types import every_type
from tests.browser.violations import assert_a_script_is_stopped, heard, listen
from tests.conftest import EDITIONS, Run
from tests.html_page import HtmlPage


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_type_violates_it(browser: Browser, address: str, site: Path, scheme: str) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 780}, color_scheme=scheme)
    listen(context)
    tab = context.new_page()
    for url in every_type(site):
        tab.goto(address + url)
        policy = tab.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content")
        assert policy == POLICY
        tab.evaluate("document.querySelectorAll('details').forEach((each) => (each.open = true))")
        assert heard(tab) == [], url
    for edition in EDITIONS:
        tab.goto(f"{address}{edition}/search/?q={quote('集群')}")
        tab.locator("#results > li").first.wait_for()
        assert heard(tab) == []
    context.close()


def test_it_would_be_noticed(browser: Browser, address: str) -> None:
    """What the policy forbids does not happen, and the listener tells."""
    context = browser.new_context()
    listen(context)
    tab = context.new_page()
    tab.goto(f"{address}zh-hans/")
    assert_a_script_is_stopped(tab)
    context.close()


def test_every_page_has_it_before_anything_is_loaded(site: Path) -> None:
    for path in site.rglob("*.html"):
        head = HtmlPage(site, path).tree.xpath("//head/*")
        assert head[1].get("http-equiv") == "Content-Security-Policy", path
        assert head[1].get("content") == POLICY
        assert not HtmlPage(site, path).tree.xpath("//*[@style]"), path


def test_the_hosts_files_say_the_same(site: Path) -> None:
    told = ElementTree.parse(site / "web.config").findall(".//customHeaders/add")
    assert [(header.get("name"), header.get("value")) for header in told] == list(HEADERS)
    for name, form in (
        ("nginx.conf", 'add_header {} "{}" always;'),
        (".htaccess", '  Header always set {} "{}"'),
        ("_headers", "  {}: {}"),
    ):
        lines = (site / name).read_text("utf-8").splitlines()
        assert [line for line in lines if any(header in line for header, _ in HEADERS)] == [
            form.format(*header) for header in HEADERS
        ]


def test_they_know_a_sub_path(project: Path, run: Run) -> None:
    config = project / "site_config.yml"
    text = config.read_text("utf-8")
    url = next(line for line in text.splitlines() if line.startswith("url:"))
    config.write_text(text.replace(url, "url: https://example.org/briefings/"), "utf-8")
    assert run("--project", str(project), "build").exit_code == 0
    site = project / "site"
    assert "error_page 404 /briefings/404.html;" in (site / "nginx.conf").read_text("utf-8")
    assert "ErrorDocument 404 /briefings/404.html" in (site / ".htaccess").read_text("utf-8")
    assert (site / "_headers").read_text("utf-8").startswith("/briefings/*\n")
    pages = ElementTree.parse(site / "web.config").findall(".//httpErrors/error")
    assert pages[0].get("path") == "briefings\\404.html"
