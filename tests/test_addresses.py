"""The site's own address, wherever it is printed for machines."""

from __future__ import annotations

from pathlib import Path

from tests.conftest import Run
from tests.html_page import pages

TYPED = "https://政策.中国/briefings.v2"
MEANT = "https://xn--5bvr50c.xn--fiqs8s/briefings.v2/"


def test_a_chinese_host_is_printed_in_ascii(project: Path, run: Run) -> None:
    config = project / "site_config.yml"
    text = config.read_text("utf-8").replace("https://example.org/briefings/", TYPED)
    config.write_text(text, "utf-8")

    assert run("--project", str(project), "build").exit_code == 0

    site = project / "site"
    for page in pages(site):
        own = page.url.endswith("404.html")
        assert own or page.tree.xpath("//link[@rel='canonical']/@href") == [MEANT + page.url]
    for name in ("sitemap.xml", "robots.txt", "zh-hans/feed.xml"):
        assert MEANT in (site / name).read_text("utf-8"), name
    files = [path for path in site.rglob("*") if path.is_file() and path.suffix != ".png"]
    assert [path for path in files if "政策.中国".encode() in path.read_bytes()] == []


def test_a_dot_of_a_sub_path_means_a_dot_to_apache(project: Path, run: Run) -> None:
    config = project / "site_config.yml"
    text = config.read_text("utf-8").replace("https://example.org/briefings/", TYPED)
    config.write_text(text, "utf-8")

    assert run("--project", str(project), "build").exit_code == 0

    written = (project / "site" / ".htaccess").read_text("utf-8")
    assert '<If "%{REQUEST_URI} =~ m#^/briefings\\.v2/zh-hans/#">' in written
    assert "  ErrorDocument 404 /briefings.v2/zh-hans/404.html\n" in written
