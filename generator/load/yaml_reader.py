"""A file's lines → its tree, and every syntax issue in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import yaml

from generator.load.repair.issue import SyntaxIssue, UnreadableSyntax
from generator.load.yaml_composer import Composer
from generator.load.yaml_tree import Node, Scalar

_MOST_ISSUES = 30
_INDENTED = ("tab-indent", "fullwidth-indent", "bad-indent")
_MOST_WORK = 2_000_000
"""Characters that are read again for the sake of further issues: a tenth of a second."""


class ParsedYaml(NamedTuple):
    """`root` is the tree as it was meant, None if nobody can tell, and `meant` its lines.

    Of `doubled` keys the first stay; none are told where an indentation was guessed.
    """

    root: Node | None
    meant: tuple[str, ...]
    issues: tuple[SyntaxIssue, ...]
    doubled: tuple[tuple[Scalar, Scalar], ...]


def read_yaml(lines: Sequence[str], file: str) -> ParsedYaml:
    """Read on after an issue by the line that was meant, so that one run finds all of them."""
    meant = list(lines)
    issues: list[SyntaxIssue] = []
    budget = _MOST_WORK
    while True:
        composer = Composer(meant, file)
        try:
            root = composer.document()
        except UnreadableSyntax as stopped:
            issue = stopped.issue
        except yaml.YAMLError:
            issue = SyntaxIssue("yaml-syntax", 1, 1)
        else:
            guessed = any(issue.code in _INDENTED for issue in issues)
            doubled = () if guessed else tuple(composer.doubled)
            return ParsedYaml(root, tuple(meant), tuple(issues), doubled)
        if issues and _is_consequence(issue, issues[-1]):
            return ParsedYaml(None, (), tuple(issues), ())
        budget -= sum(map(len, meant))
        known = any(issue.line == earlier.line for earlier in issues)
        if not known:
            issues.append(issue)
        if issue.replacement is None or known or budget < 0 or len(issues) == _MOST_ISSUES:
            return ParsedYaml(None, (), tuple(issues), ())
        meant[issue.line - 1] = issue.replacement


def _is_consequence(issue: SyntaxIssue, earlier: SyntaxIssue) -> bool:
    """Whether the line is odd only because the indentation of the one above was guessed."""
    follows = issue.line == earlier.line + 1
    return issue.code == "bad-indent" and earlier.code in _INDENTED and follows
