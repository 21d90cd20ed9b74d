"""Finds a Chromium for the tests; run as a program, installs one.

The headless shell first: the same engine without a window around each page, which in Chromium takes
longer to make than most pages take to show.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Playwright

FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
_SHELL = "chromium-headless-shell"
_WITH_WINDOWS = ("chromium", "chromium-browser", "google-chrome")


def launch(playwright: Playwright) -> Browser:
    """The system's shell, else the system's Chromium, else the shell of Playwright's own build."""
    path = shutil.which(_SHELL) or with_windows()
    return playwright.chromium.launch(executable_path=path, args=list(FLAGS))


def with_windows() -> str | None:
    """The path of the system's Chromium, if it has one."""
    return next(filter(None, map(shutil.which, _WITH_WINDOWS)), None)


def starts() -> bool:
    from playwright.sync_api import Error, sync_playwright  # noqa: PLC0415 - slow to import

    with sync_playwright() as playwright:
        try:
            launch(playwright).close()
        except Error:
            return False
    return True


def install() -> None:
    """From apt with the right fonts when root, else Playwright's build."""
    if shutil.which("apt-get") and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-qq"], check=False)
        _install_from_apt(_SHELL)
        if not (shutil.which(_SHELL) or with_windows()):
            # Ubuntu has no shell.
            _install_from_apt("chromium")
    if not starts():
        command = [sys.executable, "-m", "playwright", "install", "--only-shell", "chromium"]
        subprocess.run(command, check=False)


def _install_from_apt(name: str) -> None:
    packages = [name, "fonts-noto-cjk"]
    subprocess.run(["apt-get", "install", "-y", "-qq", *packages], check=False)


if __name__ == "__main__":
    if not shutil.which(_SHELL):
        install()
    if not starts():
        sys.exit(
            "The tests need a Chromium and none could be installed.\n"
            "Install one by hand (Debian, Ubuntu: apt-get install chromium fonts-noto-cjk)."
        )
