"""A command that cannot be run as it was typed."""

from __future__ import annotations

import click

from generator.diagnostic import Detail


class InvalidUsage(click.UsageError):
    """`code` chooses a message of generator/messages/usage.py; `details` fill it."""

    def __init__(self, code: str, **details: Detail) -> None:
        super().__init__(code)
        self.code = code
        self.details = details
