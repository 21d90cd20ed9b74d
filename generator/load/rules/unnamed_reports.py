"""A term's explanation, which readers of every briefing see, says of which report it speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostic import Diagnostic, LocalizedText
from generator.load.project import Project
from generator.model.facts import Facts
from generator.model.glossary import Term
from generator.model.placeholder import PLACEHOLDER
from generator.model.source import Source

_TITLE = re.compile("《[^《》]*》")
# A noun before the word names it, 二十大报告, or it is a verb after its subject: neither is found.
_REPORT = re.compile(
    r"(?:^|[，。；：！？（—]|其中|文中|(?P<of>的)|[今去当上前明]年"
    r"|[本该此这那原各两份个篇述在据按照依见与同由从对把被是而但因若如说称指到于以用自比除过了使让有为出])"
    r" ?(?P<report>(?:政府)?(?:工作)?报告)"
    r"(?![书会厅期了过]|制度|（[0-9]{4} ?年）)"
)
_NAMES_IT = re.compile("[0-9]{4} ?年[^，。；：！？]*$|[大会]$")
"""What stands before 的报告: 2024 年省里, 党的二十大."""

_SHOWN_AFTER = 4


def check(project: Project) -> Iterator[Diagnostic]:
    if not project.terms or not project.facts:
        return
    source = project.terms.source
    for index, term in enumerate(project.terms.value.terms):
        if part := _unnamed(term.explanation):
            name = _name(project, term)
            how = (
                LocalizedText("unnamed-reports.named", {"name": name})
                if name
                else LocalizedText("unnamed-reports.titled")
            )
            path = ("terms", index, "explanation")
            yield source.problem_in(path, part, "unnamed-report", how=how)


def _unnamed(text: str) -> str:
    """The first 报告 of which it is not said which it is, with what follows; empty if none."""
    without_titles = _TITLE.sub(lambda title: "·" * len(title[0]), text)
    for match in _REPORT.finditer(without_titles):
        if not (match["of"] and _NAMES_IT.search(without_titles, 0, match.start("of"))):
            return text[match.start("report") : match.end("report") + _SHOWN_AFTER]
    return ""


def _name(project: Project, term: Term) -> str:
    """That of the report from which the explanation is; empty if it is from none."""
    known = {report.id: report for report in project.facts}
    facts = next(
        (known[source.briefing] for source in term.sources if source.briefing in known), None
    )
    name = _of_series(project, facts) or _of_source(facts) if facts else ""
    return "" if PLACEHOLDER.search(name) else name


def _of_series(project: Project, facts: Facts) -> str:
    """2014 年政府工作报告."""
    listed = project.series.value.series if project.series else ()
    series = next((entry for entry in listed if entry.id == facts.series), None)
    return f"{facts.year} 年{series.short_name}" if series else ""


def _of_source(facts: Facts) -> str:
    """云岭省港口局《云岭省港口工作报告》（2026 年）."""
    if not facts.source:
        return ""
    source = Source.model_validate_json(facts.source)
    year = "" if str(facts.year) in source.title else f"（{facts.year} 年）"
    return f"{source.issuer or ''}《{source.title}》{year}"
