"""What the check says of a file, whatever stands in it: an answer whose places lie in the files."""

from __future__ import annotations

import re
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple

from generator import pipeline
from generator.diagnostic import BuildStopped, Diagnostic
from generator.load import KINDS, load_approvals, load_site, load_tables
from generator.load.validate import read_as
from generator.messages import ENGLISH, SIMPLIFIED
from generator.report import FORMATS
from generator.report_parser import read_report
from tests.conftest import ROOT

BAR = 1.0
"""Seconds of the processor's time that one input may take."""

_LAYERS = "content/conversion/"
_APPROVALS = f"{_LAYERS}approvals.yml"
_FEW = 40  # lines: the layers are long, and a line is like the next


class Subject(NamedTuple):
    """A file of the invented project, its text, and how it is read by itself."""

    name: str
    text: str
    read: Callable[[Path], object]


class Fuzzed:
    """A copy of the invented project, one file of which is replaced by each input."""

    def __init__(self, folder: Path) -> None:
        self.project = Path(shutil.copytree(ROOT / "tests" / "project", folder / "project"))
        (self.project / _APPROVALS).write_text("approvals:\n", "utf-8")
        for path in (self.project / _LAYERS).iterdir():
            lines = path.read_text("utf-8").splitlines(keepends=True)
            path.write_text("".join(lines[:_FEW]), "utf-8")
        self.subjects = [*self._subjects()]
        self.inputs = self.refused = 0
        self.longest = 0.0
        assert self._loaded() == (), "the project itself has nothing to mend"

    def _subjects(self) -> Iterator[Subject]:
        for path in sorted(self.project.rglob("*.yml")):
            name = path.relative_to(self.project).as_posix()
            text = path.read_text("utf-8")
            if kind := next((known for known in KINDS if known.has(name)), None):
                yield Subject(name, text, partial(read_as, kind.record, name=name))
            else:
                yield Subject(name, text, load_approvals if name == _APPROVALS else load_tables)

    def answer(self, subject: Subject, data: bytes) -> None:
        """Fails with the input if it has no answer, or one whose places lie in no file."""
        path = self.project / subject.name
        path.write_bytes(data)
        began = time.process_time()
        try:
            with _no_longer_than(BAR):
                diagnostics = self._found(subject)
            for diagnostic in diagnostics:
                self._assert_it_lies_in_a_file(diagnostic)
        except Exception as error:
            raise AssertionError(f"{subject.name} with {data!r}") from error
        finally:
            path.write_text(subject.text, "utf-8")
        self.longest = max(self.longest, time.process_time() - began)
        self.inputs += 1
        self.refused += bool(diagnostics)

    def answer_report(self, name: str, data: bytes) -> None:
        """Fails with the report if it is neither read nor refused with a reason."""
        began = time.process_time()
        diagnostics: tuple[Diagnostic, ...] = ()
        try:
            with _no_longer_than(BAR):
                try:
                    read_report(name, data)
                except BuildStopped as stopped:
                    diagnostics = stopped.diagnostics
                    assert diagnostics, "what is refused has a reason"
                _told(diagnostics)
        except Exception as error:
            raise AssertionError(f"{name} with {data!r}") from error
        self.longest = max(self.longest, time.process_time() - began)
        self.inputs += 1
        self.refused += bool(diagnostics)

    def _found(self, subject: Subject) -> tuple[Diagnostic, ...]:
        """What is wrong with the file, else what the project says with it; told in every form."""
        try:
            subject.read(self.project)
            diagnostics = self._loaded()
        except BuildStopped as stopped:
            diagnostics = stopped.diagnostics
            assert diagnostics, "what is refused has a reason"
        _told(diagnostics)
        return diagnostics

    def _loaded(self) -> tuple[Diagnostic, ...]:
        try:
            return load_site(self.project, pipeline.THEME).warnings
        except BuildStopped as stopped:
            assert stopped.diagnostics  # noqa: PT017 - what is raised says why
            return stopped.diagnostics

    def _assert_it_lies_in_a_file(self, diagnostic: Diagnostic) -> None:
        span, path = diagnostic.span, self.project / diagnostic.span.file
        text = path.read_bytes().decode("utf-8-sig", "replace") if path.is_file() else ""
        ends = [len(line) for line in re.split("\r\n|[\r\n]", text)]
        assert path.exists() or diagnostic.code in ("missing-file", "no-section"), diagnostic
        assert 1 <= span.line <= len(ends), diagnostic
        assert 1 <= span.column <= ends[span.line - 1] + 1, diagnostic


def _told(diagnostics: tuple[Diagnostic, ...]) -> None:
    """Told in every form and language."""
    for tell in FORMATS.values():
        for wording in (SIMPLIFIED, ENGLISH):
            assert bool(tell(diagnostics, wording).strip("[]")) == bool(diagnostics)


@contextmanager
def _no_longer_than(seconds: float) -> Iterator[None]:
    """Stop what goes on for longer; by the processor's time, which other programs do not take."""

    def stop(*_: object) -> None:
        raise AssertionError(f"no answer within {seconds} s")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
