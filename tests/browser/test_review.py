"""The page of `briefings review --html`: its one style is all that runs, whatever a text holds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.violations import assert_a_script_is_stopped, heard, listen
from tests.conftest import Run

# Of characters with several Traditional forms, so that the review shows it, marks in the midst.
_ATTACK = (
    "有余粮<script>window.ran = true</script><img src=x onerror='window.ran = true'>"
    "<b style='color: red'>有余粮</b></style><style>* { color: red }</style>"
)


@pytest.fixture
def review(project: Path, run: Run, browser: Browser) -> Iterator[Page]:
    """The page, with an attack for a lead."""
    file = project / "content" / "yunling-2025-2026" / "sections" / "2025-1.yml"
    lines = file.read_text("utf-8").splitlines(keepends=True)
    at = next(number for number, line in enumerate(lines) if line.startswith("lead:"))
    lines[at] = f'lead: "{_ATTACK}"\n'
    file.write_text("".join(lines), "utf-8")
    page = project / "review.html"
    result = run("--project", str(project), "review", "--html", str(page))
    assert result.exit_code == 0, result.output
    context = browser.new_context()
    listen(context)
    tab = context.new_page()
    tab.goto(page.as_uri())
    yield tab
    context.close()


def test_nothing_violates_its_policy_and_its_style_holds(review: Page) -> None:
    assert heard(review) == []
    assert review.locator("mark.open").first.evaluate("(e) => getComputedStyle(e).color") == (
        "rgb(34, 34, 34)"
    )
    policy = review.locator("meta[http-equiv=Content-Security-Policy]").get_attribute("content")
    assert policy
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert review.locator("[style]").count() == 0


def test_markup_in_a_text_is_shown_as_typed(review: Page) -> None:
    assert _ATTACK in review.locator("dd[lang=zh-Hans]").all_text_contents()
    assert review.locator("script, img, b").count() == 0
    assert review.locator("style").count() == 1
    assert review.evaluate("window.ran") is None


def test_what_the_page_does_not_bring_does_not_run(review: Page) -> None:
    """Were a text not escaped, the policy would still stop it, and the listener would tell."""
    assert_a_script_is_stopped(review)
