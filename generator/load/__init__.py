"""YAML files → a checked Site."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from generator.diagnostic import BuildStopped, Diagnostic, errors, most_useful_first
from generator.load import files
from generator.load.answers import NoAnswers, parse_answers, read_answers
from generator.load.approvals import APPROVALS, load_approvals, unapproved
from generator.load.content_files import ContentFiles, list_content
from generator.load.conversion import load_conversion
from generator.load.facts import facts_of
from generator.load.file_names import is_garbage
from generator.load.files import KINDS
from generator.load.id_suggestions import with_ids
from generator.load.labels import load_labels, wrong_labels
from generator.load.mentions import indicators_by_id, located_mentions
from generator.load.misencoded import Misencoded, misencoded
from generator.load.missing import deduplicated
from generator.load.project import (
    BriefingFiles,
    Document,
    Project,
    is_of_briefing,
    listed,
    read_briefing,
    read_moved,
    read_shared,
    unread,
)
from generator.load.references import Reference, places_of, references, references_in
from generator.load.report_rules.copied_texts import copied, runs_of
from generator.load.report_rules.traced_figures import DISAGREEMENTS
from generator.load.rules import (
    broken_by_briefing,
    broken_by_days,
    broken_by_others,
    broken_by_shared,
    broken_rules,
    each_once,
)
from generator.load.rules.moves import pages_of, unreachable
from generator.load.source_file import SourceFile, read_file
from generator.load.suggestions.advice import advice
from generator.load.suggestions.plain import folded
from generator.load.texts import located_texts
from generator.load.traversal import (
    briefing_documents,
    observations,
    placed_observations,
    summarised,
)
from generator.load.validate import read_as
from generator.load.whole import read_project
from generator.load.yaml_tree import Mapping
from generator.model.briefing import Briefing
from generator.model.conversion import ConversionTables
from generator.model.labels import Labels
from generator.model.search import Fillers
from generator.model.series import newest_first
from generator.model.site import Site, SiteConfig

__all__ = [
    "APPROVALS",
    "DISAGREEMENTS",
    "KINDS",
    "BriefingFiles",
    "ContentFiles",
    "Document",
    "Loaded",
    "Mapping",
    "Misencoded",
    "NoAnswers",
    "Project",
    "Reference",
    "SourceFile",
    "advice",
    "briefing_documents",
    "broken_by_briefing",
    "broken_by_days",
    "broken_by_others",
    "broken_by_shared",
    "copied",
    "deduplicated",
    "each_once",
    "facts_of",
    "files",
    "folded",
    "indicators_by_id",
    "is_garbage",
    "is_of_briefing",
    "list_content",
    "listed",
    "load_approvals",
    "load_labels",
    "load_site",
    "load_tables",
    "located_mentions",
    "located_texts",
    "misencoded",
    "observations",
    "pages_of",
    "parse_answers",
    "placed_observations",
    "places_of",
    "read_answers",
    "read_briefing",
    "read_file",
    "read_moved",
    "read_project",
    "read_shared",
    "references",
    "references_in",
    "runs_of",
    "summarised",
    "to_briefing",
    "to_site",
    "unapproved",
    "unreachable",
    "unread",
    "with_ids",
    "wrong_labels",
]


class Loaded(NamedTuple):
    """A site that can be published, and what an editor should look at before a release."""

    site: Site
    warnings: tuple[Diagnostic, ...]


def load_site(project: Path, theme: Path) -> Loaded:
    """Read and check the project in the folder `project`, with the words of the folder `theme`.

    Raises BuildStopped with every problem of every file.
    """
    parsed, unread = read_project(project)
    unread = with_ids(parsed, unread)
    problems = [*unread, *broken_rules(parsed, unread)]
    try:
        labels = load_labels(theme)
        problems += wrong_labels(theme)
    except BuildStopped as stopped:
        problems += stopped.diagnostics
    if errors(problems):
        raise BuildStopped(problems)
    briefings = tuple(newest_first(map(to_briefing, parsed.briefings)))
    site = to_site(parsed, labels).model_copy(update={"briefings": briefings})
    return Loaded(site, most_useful_first(problems))


def _fillers(file: files.SynonymsFile) -> Fillers:
    return Fillers(amount=file.asking_how_many, meaning=file.asking_what)


def to_site(project: Project, labels: Labels) -> Site:
    """The site without its briefings, of files in which nothing is wrong."""
    assert project.config and project.subjects and project.topics and project.indicators
    assert project.terms and project.conversion
    return Site(
        config=project.config.value,
        labels=labels,
        series=project.series.value.series if project.series else (),
        subjects=project.subjects.value.subjects,
        topics=project.topics.value.topics,
        indicators=project.indicators.value.indicators,
        terms=project.terms.value.terms,
        conversion=project.conversion,
        synonyms=project.synonyms.value.synonyms if project.synonyms else (),
        fillers=_fillers(project.synonyms.value) if project.synonyms else Fillers(),
        moves=project.moved.value.moved if project.moved else (),
        briefings=(),
    )


def load_tables(project: Path) -> tuple[SiteConfig, ConversionTables]:
    """Read what a conversion needs: the editions and the layers of content/conversion/.

    Raises BuildStopped with every problem of those files.
    """
    _, config = read_as(SiteConfig, project, files.SITE_CONFIG)
    return config, load_conversion(project, config, list_content(project))


def to_briefing(briefing_files: BriefingFiles) -> Briefing:
    """The briefing of files in which nothing is wrong."""
    assert briefing_files.head and briefing_files.timeline
    return Briefing.model_construct(
        **dict(briefing_files.head.value),
        id=briefing_files.id,
        sections=tuple(section.value for section in briefing_files.sections),
        milestones=briefing_files.timeline.value.milestones,
        figures=briefing_files.figures.value.figures if briefing_files.figures else (),
    )
