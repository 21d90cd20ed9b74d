"""Which file of a project holds what."""

from __future__ import annotations

from fnmatch import fnmatchcase
from functools import lru_cache
from typing import Annotated, NamedTuple

from generator.model.base import Frozen, field
from generator.model.briefing import BriefingHead
from generator.model.figure import Figures
from generator.model.glossary import Subject, Term, Topic
from generator.model.indicator import Indicator
from generator.model.milestone import Milestone
from generator.model.move import Move
from generator.model.place import Place
from generator.model.search import SynonymGroup
from generator.model.section import Section
from generator.model.series import Series
from generator.model.site import SiteConfig
from generator.model.text import Prose

SITE_CONFIG = "site_config.yml"
SERIES = "content/series.yml"
SUBJECTS = "content/subjects.yml"
TOPICS = "content/topics.yml"
INDICATORS = "content/indicators.yml"
TERMS = "content/terms.yml"
SYNONYMS = "content/synonyms.yml"
MOVED = "content/moved.yml"
LABELS = "theme/labels.yml"
LAYERS = "content/conversion"
SECTIONS = "sections"


class SeriesFile(Frozen, title="系列"):
    series: Annotated[
        tuple[Series, ...],
        field("系列 各系列 报告系列", "同一个单位就同一个地方年年发布的报告，一组一个系列。"),
    ]


class SubjectsFile(Frozen, title="领域"):
    subjects: Annotated[
        tuple[Subject, ...], field("领域 各领域", "指标、事项和术语按领域分组，依这里的次序。")
    ]


class TopicsFile(Frozen, title="专题"):
    topics: Annotated[
        tuple[Topic, ...], field("专题 各专题", "一些读者跨章节要找的内容，每个专题一页。")
    ]


class IndicatorsFile(Frozen, title="指标"):
    indicators: Annotated[
        tuple[Indicator, ...], field("指标 各指标", "每个数字量的是什么，各年共用，只写一次。")
    ]


class TermsFile(Frozen, title="术语"):
    terms: Annotated[tuple[Term, ...], field("术语 各术语", "报告里要向读者解释的词。")]
    not_terms: Annotated[
        tuple[Prose, ...],
        field("非术语 不是术语", "带引号、但不是术语的词，或找不到可靠解释的词。", ["一批"]),
    ] = ()


class SynonymsFile(Frozen, title="同义词"):
    synonyms: Annotated[
        tuple[SynonymGroup, ...], field("同义词 各组", "查找时算作同一个词的说法。")
    ]
    asking_how_many: Annotated[
        tuple[Prose, ...],
        field(
            "问数目的词 问多少",
            "读者问数目时打的词，不用去找；找不到整句时去掉它们再找，指标排在前面。",
            ["有多少", "how many"],
        ),
    ] = ()
    asking_what: Annotated[
        tuple[Prose, ...],
        field(
            "问词 虚词 问什么",
            "读者提问时打的其他词，不用去找；去掉它们再找时，政策用语排在前面。",
            ["是什么", "吗"],
        ),
    ] = ()


class MovedFile(Frozen, title="搬动"):
    moved: Annotated[
        tuple[Move, ...],
        field("搬动 各处 改名", "改了的网址和编号，旧链接由此引到新的；一处一组。"),
    ]


class TimelineFile(Frozen, title="时间线"):
    milestones: Annotated[
        tuple[Milestone, ...], field("事项 各事项", "这份简报的所有事项，做过的和计划的。")
    ]


class Kind(NamedTuple):
    """Files whose names, relative to the project, fit `pattern`, and what each of them says."""

    name: str
    pattern: str
    record: type[Frozen]

    def has(self, file: str) -> bool:
        return file.count("/") == self.pattern.count("/") and fnmatchcase(file, self.pattern)


KINDS = (
    Kind("site_config", SITE_CONFIG, SiteConfig),
    Kind("briefing", "content/*/briefing.yml", BriefingHead),
    Kind("section", "content/*/sections/*.yml", Section),
    Kind("figures", "content/*/figures.yml", Figures),
    Kind("timeline", "content/*/timeline.yml", TimelineFile),
    Kind("indicators", INDICATORS, IndicatorsFile),
    Kind("terms", TERMS, TermsFile),
    Kind("series", SERIES, SeriesFile),
    Kind("subjects", SUBJECTS, SubjectsFile),
    Kind("topics", TOPICS, TopicsFile),
    Kind("synonyms", SYNONYMS, SynonymsFile),
    Kind("moved", MOVED, MovedFile),
)


_NO_SECTIONS = {kind.pattern.rpartition("/")[2] for kind in KINDS}


# At every save it is asked of all that lies in content/.
@lru_cache(maxsize=16_384)
def kind_of(file: str) -> Kind | None:
    """What the file of this name, relative to the project, holds; None for layers and others."""
    kind = next((kind for kind in KINDS if kind.has(file)), None)
    is_lost = kind and kind.record is Section and file.rpartition("/")[2] in _NO_SECTIONS
    return None if is_lost else kind


def is_content(file: str) -> bool:
    """Whether a file of this name, relative to the project, is read where there is one."""
    return kind_of(file) is not None or is_layer(file)


def is_layer(file: str) -> bool:
    return file.endswith(".yml") and file.rpartition("/")[0] == LAYERS


def is_shared(file: str) -> bool:
    """Whether it is content of no briefing alone."""
    return file.count("/") == 1 or is_layer(file)


def briefing_file(briefing: str) -> str:
    return f"content/{briefing}/briefing.yml"


def timeline_file(briefing: str) -> str:
    return f"content/{briefing}/timeline.yml"


def figures_file(briefing: str) -> str:
    return f"content/{briefing}/figures.yml"


def is_section(file: str) -> bool:
    kind = kind_of(file)
    return kind is not None and kind.record is Section


def is_figures(file: str) -> bool:
    return file.endswith("/figures.yml")


def section_file(briefing: str, place: Place) -> str:
    return f"{sections_folder(briefing)}/{place.section_id}.yml"


def sections_folder(briefing: str) -> str:
    return f"content/{briefing}/{SECTIONS}"
