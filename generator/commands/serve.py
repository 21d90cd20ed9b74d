"""briefings serve."""

from __future__ import annotations

import gc
import threading
import webbrowser
from collections.abc import Sequence
from pathlib import Path

import click

from generator.commands.project import pass_project, show, tell, warn, wording
from generator.diagnostic import BuildStopped
from generator.messages import phrases
from generator.pipeline import THEME
from generator.report import as_text
from generator.serving import PreviewServer, Watch

_PORTS = range(8000, 8100)


@click.command(short_help="一边改一边看：保存后，浏览器里的网页就是新的。")
@click.option("--port", type=int, help="用哪个端口；默认用 8000 起第一个空着的。")
@click.option("--open/--no-open", "opens", default=True, help="是否打开浏览器。")
@pass_project
def serve(project: Path, port: int | None, opens: bool) -> None:
    """打开网站，看着 content/ 和 site_config.yml；保存后重新生成，浏览器里随即是新的一页。

    内容有问题时，网页上方和这里都说明哪里不对、改成什么，原来的网页留着。只有本机能看；
    site/ 不变。按 Ctrl+C 结束。
    """
    watch = Watch(project)
    server = _server(project, _PORTS if port is None else (port,))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    tell(phrases.SERVING, address=server.address)
    if opens:
        webbrowser.open(server.address)
    try:
        _build(server)
        while watch.wait():
            _build(server)
    except KeyboardInterrupt:
        server.shutdown()


def _server(project: Path, ports: Sequence[int]) -> PreviewServer:
    """At the first of the ports that is free."""
    said = wording()
    for port in ports:
        try:
            return PreviewServer(port, project, THEME / "serve", lambda found: as_text(found, said))
        except OSError:
            continue
    raise click.UsageError(f"端口 {ports[0]} 已被占用。请用 --port 换一个。")


def _build(server: PreviewServer) -> None:
    # Looking for garbage takes a tenth of a build's time; there is time for it after.
    gc.disable()
    try:
        warnings = server.preview.rebuild(server.on_screen, server.catch_up)
    except BuildStopped as stopped:
        show(stopped.diagnostics, "text")
        tell(phrases.KEPT, count=str(len(stopped.diagnostics)))
    except OSError as error:
        # A file went while it was being read; the next look will find that, and build again.
        tell(phrases.DISK_FAULT, error=str(error))
    else:
        warn(warnings, "text")
        tell(phrases.SHOWN)
    gc.collect()
