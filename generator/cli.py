"""The command `briefings`."""

from __future__ import annotations

import gc
import sys
import traceback
from collections.abc import Iterator, Mapping
from contextlib import suppress
from importlib import import_module

import click

from generator.command_line import VARIABLE, Folder, Program, Settings, Tag, open_streams, option
from generator.commands.project import NotTold
from generator.diagnostic import LocalizedText
from generator.publish import SiteAside


class _Commands(Mapping[str, click.Command]):
    """Each stands in a module of its name, which is read once the command is asked for."""

    names = (
        *("build", "serve", "export", "check", "schema", "fix", "new", "rename", "merge", "prune"),
        *("diff", "draft", "discard", "figures", "leave-out", "convert", "review", "approve"),
    )

    def __getitem__(self, name: str) -> click.Command:
        if name not in self.names:
            raise KeyError(name)
        module = name.replace("-", "_")
        command = getattr(import_module(f"generator.commands.{module}"), module)
        assert isinstance(command, click.Command)
        return command

    def __iter__(self) -> Iterator[str]:
        return iter(self.names)

    def __len__(self) -> int:
        return len(self.names)


@click.group(
    cls=Program,
    phrase="help.briefings",
    commands=_Commands(),
    context_settings={"help_option_names": ["-h", "--help"]},
)
@option("--project", phrase="help.project", type=Folder(), expose_value=False)
@option("--lang", phrase="help.lang", type=Tag(), envvar=VARIABLE, expose_value=False)
@option("--debug", phrase="help.debug", is_flag=True, expose_value=False)
def briefings() -> None:
    """Everything that a person types begins with this; Program reads its options."""


def main() -> None:
    """Run the command; a fault of ours ends with 3."""
    # A command keeps nearly all that it makes: looking for garbage takes a third of its time.
    gc.disable()
    open_streams()
    try:
        briefings(prog_name="briefings")
    except OSError as error:
        # In a list it is not cut short, and says where.
        told = LocalizedText("disk-fault", {"error": (str(error),)})
        _tell(error, told, _what_became_of_the_site(error))
        raise SystemExit(3) from error
    except ImportError as error:
        # A library that is read only once it is needed.
        said = f"{type(error).__name__}: {error}"
        _tell(error, LocalizedText("not-loaded", {"error": said}))
        raise SystemExit(3) from error
    except Exception as fault:
        told = LocalizedText("our-fault", {"error": f"{type(fault).__name__}: {fault}"})
        advice = "traced-fault-advice" if _settings().debug else "our-fault-advice"
        _tell(fault, told, LocalizedText(advice))
        raise SystemExit(3) from fault
    finally:
        gc.freeze()


def _what_became_of_the_site(error: OSError) -> LocalizedText:
    match error:
        case SiteAside(aside=aside):
            return LocalizedText("aside-advice", {"folder": (str(aside),)})
        case NotTold():
            return LocalizedText("new-site-advice")
    return LocalizedText("disk-advice")


def _settings() -> Settings:
    return briefings.settings(sys.argv[1:])


def _tell(fault: Exception, *told: LocalizedText) -> None:
    settings = _settings()
    wording = settings.wording
    # The disk may be too full for this too.
    with suppress(OSError):
        if settings.debug:
            click.echo("".join(traceback.format_exception(fault)), err=True)
        for text in told:
            click.echo(wording.say(text), err=True)
