"""A text that claims a rank says among whom: 居全国首位, not 居首位."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostic import Diagnostic
from generator.load.project import Project
from generator.load.traversal import field_of, prose_with

_TELLING = ("findings", "title", "line", "lead", "summary", "note", "text")
_SENTENCES = re.compile("[。；！？]")
_CLAIM = re.compile(
    "(?:排名|排在?|位居|位列|名列|[居列占]|保持|稳居|跃居|升至|数量|规模|总量|增速)"
    "(?:第[一二三四五六七八九十0-9]+位?(?![季产条批个次届轮期])|首位|榜首|前列|前茅)"
    "|首个|首家|首条|首创|唯一"
)
_SCOPE = re.compile(
    "[全各本省国市县区](?:国|省|市|县|区|内|行业)|我国|中国|世界|全球|国际|亚洲|地区|湾区|珠三角"
    "|同类|同行|行业|历年|历史|以来|其中"
)


def check(project: Project) -> Iterator[Diagnostic]:
    for source, path, text in prose_with(project, _CLAIM):
        if field_of(path) not in _TELLING:
            continue
        for sentence in _SENTENCES.split(text):
            if claim := _CLAIM.search(sentence):
                clause, _, _ = sentence[claim.end() :].partition("，")
                if not _SCOPE.search(sentence[: claim.end()] + clause):
                    yield source.problem_in(path, claim[0], "claim-without-scope", value=claim[0])
