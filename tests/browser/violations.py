"""What a page does against its Content-Security-Policy."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Page


def listen(context: BrowserContext) -> None:
    """Have every page of the context count its violations from its beginning."""
    context.add_init_script("""
        window.violations = [];
        document.addEventListener("securitypolicyviolation", (event) => {
          window.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
        });
    """)


def heard(tab: Page) -> list[str]:
    """The violations so far."""
    lines: list[str] = tab.evaluate("window.violations")
    return lines


def assert_a_script_is_stopped(tab: Page) -> None:
    """What the policy forbids does not happen, and is heard."""
    tab.evaluate("""() => new Promise((done) => {
        document.addEventListener("securitypolicyviolation", done);
        const script = document.createElement("script");
        script.textContent = "window.ran = true";
        document.body.append(script);
    })""")
    assert heard(tab) == ["script-src-elem inline"]
    assert tab.evaluate("window.ran") is None
