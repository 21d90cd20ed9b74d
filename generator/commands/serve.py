"""briefings serve."""

from __future__ import annotations

import threading
import webbrowser
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from generator.command_line import Command, InvalidUsage, Port, option, tell, wording
from generator.commands.project import pass_project, show, sum_up, warn
from generator.diagnostic import BuildStopped, errors
from generator.pipeline import THEME
from generator.serving import PreviewServer, Watch

_PORTS = range(8000, 8100)


@click.command(cls=Command, phrase="help.serve")
@option("--port", phrase="help.port", type=Port())
@option("--open/--no-open", "opens", phrase="help.open", default=True)
@pass_project
def serve(project: Path, port: int | None, opens: bool) -> None:
    """Open the site and renew it at every save."""
    watch = Watch(project)
    server = _server(project, _PORTS if port is None else (port,))
    threading.Thread(target=server.run, daemon=True).start()
    try:
        tell("serving", address=server.address)
        if opens:
            webbrowser.open(server.address)
        _build(server)
        while watch.wait():
            _build(server)
    except KeyboardInterrupt:
        tell("interrupted")


def _server(project: Path, ports: Sequence[int]) -> PreviewServer:
    """At the first of the ports that is free."""
    for port in ports:
        try:
            return PreviewServer(port, project, THEME / "serve", wording())
        except OSError:
            continue
    raise InvalidUsage("taken-port", port=str(ports[0]), other=str(ports[0] + 1))


def _build(server: PreviewServer) -> None:
    try:
        warnings = server.preview.rebuild(server.on_screen, server.catch_up, date.today().year)
    except BuildStopped as stopped:
        show(stopped.diagnostics, "text")
        sum_up(stopped.diagnostics, "kept", len(errors(stopped.diagnostics)))
    except OSError as error:
        # A file went while it was being read; the next look will find that, and build again.
        tell("disk-fault", error=str(error))
    else:
        warn(warnings, "text")
        tell("shown")
