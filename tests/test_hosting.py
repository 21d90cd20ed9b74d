"""The files by which hosts are told what to keep, and what to show for what is missing.

tests/audit/hosts.py asks nginx and Apache themselves.
"""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from pathlib import Path
from xml.etree import ElementTree

import pytest

from generator.publish.caching import ANEW, KEPT
from generator.publish.policy import HEADERS
from tests.conftest import EDITIONS, Run
from tests.html_page import pages

CONFIGURATION = ("nginx.conf", ".htaccess", "web.config", "_headers")


@pytest.fixture(scope="module")
def files(site: Path) -> set[str]:
    names = (path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    return {path for path in names if path not in CONFIGURATION}


@pytest.fixture(scope="module")
def assets(site: Path) -> set[str]:
    """Those that pages ask for with a version."""
    addresses: set[str] = set()
    for page in pages(site):
        for address in page.tree.xpath("//link/@href | //script/@src | //meta/@content"):
            path, _, query = address.partition("?")
            if query and "assets/" in path:
                assert re.fullmatch("v=[0-9a-f]+", query)
                addresses.add("assets/" + path.partition("assets/")[2])
    assert addresses
    return addresses


@pytest.fixture(scope="module")
def versioned(assets: set[str], files: set[str]) -> set[str]:
    """Those and what a search asks for with the version of its manifest."""
    index = {path for path in files if "search/" in path and path.endswith(".json")}
    return assets | index - {"search/manifest.json"}


def test_nginx_keeps_what_is_asked_for_with_a_version(
    site: Path, files: set[str], versioned: set[str]
) -> None:
    text = (site / "nginx.conf").read_text("utf-8")
    match = re.search(r'if \(\$briefings_address ~ "(.*)"\) \{', text)
    assert match
    for path in files:
        assert bool(re.search(match[1], f"/{path}?v=0123abcd")) == (path in versioned), path
        for query in ("", "v=", "v=x", "w=0123abcd", "v=0123abcd&x", "x&v=0123abcd"):
            assert not re.search(match[1], f"/{path}?{query}"), path
    assert f'set $briefings_kept "{KEPT}";' in text
    assert f'set $briefings_anew "{ANEW}";' in text


def test_apache_keeps_what_is_asked_for_with_a_version(
    site: Path, files: set[str], versioned: set[str]
) -> None:
    text = (site / ".htaccess").read_text("utf-8")
    match = re.search(rf'Cache-Control "{KEPT}" "expr=.*m#(.*)# && .*m#(.*)#"', text)
    assert match
    for path in files:
        assert bool(re.search(match[1], f"/{path}")) == (path in versioned), path
    assert re.search(match[2], "v=0123abcd")
    for query in ("", "v=", "v=x", "w=0123abcd", "v=0123abcd&x"):
        assert not re.search(match[2], query)
    assert f'Header always set Cache-Control "{ANEW}"\n' in text


def test_a_host_that_sees_no_query_is_told_once_of_each_path(
    site: Path, files: set[str], assets: set[str]
) -> None:
    """Some of them join what two rules say of one header, others take one of the two."""
    rules: dict[str, list[str]] = {}
    for rule in re.split(r"\n(?=/)", (site / "_headers").read_text("utf-8")):
        path, *headers = rule.splitlines()
        assert path not in rules
        rules[path] = [header.strip() for header in headers]
    assert len(rules) < 100, "more are not heeded by Cloudflare Pages"
    assert rules["/*"] == [f"{name}: {value}" for name, value in HEADERS]
    for path in (*files, ""):
        told = [
            header.removeprefix("Cache-Control: ")
            for rule, of_rule in rules.items()
            for header in of_rule
            if header.startswith("Cache-Control: ") and fnmatchcase(f"/{path}", rule)
        ]
        assert told == [KEPT if path in assets else ANEW], path


def test_iis_keeps_what_nothing_asks_for_without_a_version(
    site: Path, files: set[str], versioned: set[str]
) -> None:
    root = ElementTree.parse(site / "web.config").getroot()
    told = {"": root.find("system.webServer/staticContent/clientCache")}
    for location in root.findall("location"):
        if (cache := location.find("system.webServer/staticContent/clientCache")) is not None:
            told[location.attrib["path"]] = cache
    kept = {
        "cacheControlMode": "UseMaxAge",
        "cacheControlMaxAge": "365.00:00:00",
        "cacheControlCustom": "public, immutable",
    }
    for path in files:
        above = [folder for folder in told if not folder or f"{path}/".startswith(f"{folder}/")]
        nearest = told[max(above, key=len)]
        assert nearest is not None
        expected = kept if path in versioned else {"cacheControlMode": "DisableCache"}
        assert nearest.attrib == expected, path


def test_iis_shows_the_page_of_the_edition_for_what_is_missing(site: Path) -> None:
    root = ElementTree.parse(site / "web.config").getroot()
    servers = {"": root.find("system.webServer")} | {
        location.attrib["path"]: location.find("system.webServer")
        for location in root.findall("location")
    }
    for folder in ("", *EDITIONS):
        server = servers[folder]
        assert server is not None
        page = f"{folder}\\404.html".lstrip("\\")
        shown = [error.attrib for error in server.findall("httpErrors/error")]
        assert shown == [
            {"statusCode": "404", "path": page, "responseMode": "File"},
            {"statusCode": "403", "subStatusCode": "14", "path": page, "responseMode": "File"},
        ]
        assert (site / page.replace("\\", "/")).exists()


def test_a_folder_without_a_page_is_missing(site: Path) -> None:
    """Neither forbidden nor listed, whatever the host does elsewhere."""
    text = (site / "nginx.conf").read_text("utf-8")
    for folder in ("", *(f"{edition}/" for edition in EDITIONS)):
        assert f"error_page 403 =404 /{folder}404.html;" in text
    for path in site.iterdir():
        assert not path.is_dir() or re.search(
            rf"location /{path.name}/ {{\s*autoindex off;", text
        ), path
    apache = (site / ".htaccess").read_text("utf-8")
    assert "RedirectMatch 404 /$\n" in apache


def test_below_a_sub_path(project: Path, run: Run) -> None:
    """The invented project is to be published below /briefings/."""
    assert run("--project", str(project), "build").exit_code == 0
    nginx, apache, headers = (
        (project / "site" / name).read_text("utf-8")
        for name in ("nginx.conf", ".htaccess", "_headers")
    )
    assert '~ "^/briefings/(assets/' in nginx
    assert "error_page 403 =404 /briefings/zh-hans/404.html;" in nginx
    assert "m#^/briefings/(assets/" in apache
    assert f"/briefings/assets/briefings.css\n  Cache-Control: {KEPT}\n" in headers
    iis = ElementTree.parse(project / "site" / "web.config")
    shown = [error.get("path") for error in iis.iter("error")]
    assert "briefings\\zh-hans\\404.html" in shown, "from the root of all that the host has"
