"""The code of every finding: its family, what must be mended first, and how severe it is."""

from __future__ import annotations

from typing import NamedTuple

from generator.diagnostic import Severity, Stage


class Family(NamedTuple):
    """Findings of one kind, under the title that they have in the catalogue.

    `codes` and those of them that are `warnings` are words with blanks between.
    """

    title: str
    stage: Stage
    codes: str
    warnings: str = ""


FAMILIES = (
    Family(
        "文件",
        Stage.FILE,
        """
            missing-file missing-folder wrong-folder unreadable-file closed-folder
            folder-too-deep too-many-files forbidden-file wrong-extension
            copy-without-original copy-differs not-downloaded misencoded-name
            bad-character lookalike-letter lost-character not-utf-8 unknown-encoding
            unused-file merge-mark file-too-large no-briefing site-not-a-folder
            workshop-not-a-folder no-section report-too-large report-not-text
            report-is-scan report-locked report-broken report-unpacks-too-large
            report-too-many-pages report-too-many-tags report-too-intricate
            report-unknown-encoding report-empty not-a-report
        """,
        warnings="copy-differs misencoded-name unused-file",
    ),
    Family(
        "写法",
        Stage.FILE,
        """
            yaml-syntax unclosed-quote unclosed-bracket bad-escape text-after-hash
            note-in-text missing-colon fullwidth-colon no-space-after-colon
            odd-space odd-dash no-space-after-dash missing-dash nameless-list
            fullwidth-hash fullwidth-in-brackets missing-comma missing-braces
            two-fields needless-sign outside-brackets unindented-text second-colon
            bad-start tab-indent fullwidth-indent bad-indent empty-file
            several-documents yaml-alias yaml-tag too-deep text-too-long
            duplicate-key
        """,
    ),
    Family(
        "字段",
        Stage.FIELD,
        """
            missing-field missing-fields target-without-a-date unknown-field
            misspelt-field chinese-key misplaced-field wants-text wants-list
            wants-fields empty-text null-value unknown-placeholder
            missing-placeholder empty-list too-few
        """,
    ),
    Family(
        "内容的写法",
        Stage.FIELD,
        """
            bad-moved-name bad-id name-for-id unknown-name-for-id reserved-id
            reserved-page bad-url bad-mail-address bad-scheme bad-userinfo
            lookalike-host mixed-host impossible-host bad-port bad-query
            bad-sub-path bad-licence bad-locale bad-place bad-reference bad-part
            bad-date impossible-date bad-year bad-day bad-value bad-percent
            range-in-value unit-in-value unknown-choice bad-figure-place bad-digest
        """,
    ),
    Family(
        "编号和引用",
        Stage.REFERENCE,
        """
            drafted-from-another item-in-the-way draft-without-year
            draft-after-itself draft-after-later draft-after-another-region
            duplicate-id duplicate-name duplicate-spelling duplicate-language
            duplicate-title duplicate-observation unknown-indicator unknown-series
            year-in-series-name empty-series series-year-twice unstated-series
            unknown-subject unknown-term unknown-topic empty-topic unused-indicator
            unlike-units unlike-kinds moved-of-two-sorts moved-of-a-briefing
            moved-in-an-edition moved-twice moved-but-there moved-to-nothing
            moved-in-a-circle briefing-still-cited part-without-year unknown-part
            unknown-place unwritten-place unknown-milestone unknown-briefing
            not-an-earlier-report unknown-milestone-there unknown-place-there
            unobserved-indicator self-reference repeated-value taken-anchor
            misplaced misordered wrong-file-name section-twice
            incomplete-term-source source-script-missing taken-id no-such-id
            list-on-one-line
        """,
        warnings="year-in-series-name empty-series unstated-series empty-topic unused-indicator",
    ),
    Family(
        "意思",
        Stage.MEANING,
        """
            ratio-without-print range-of-ratios upper-not-above-value
            range-with-limit unscaled-unit share-without-whole whole-unsaid
            published-before-report far-ahead correction-before-publishing
            correction-out-of-order correction-of-digits correction-of-nothing
            unlike-figures unlike-growth growth-of-what no-change-to-compare
            undecided-continuity both-continued-and-new misused-field
            unplanned-unsaid unplanned-yet-planned unit-of-no-share mistyped-unit
            unit-of-no-change points-of-no-percentage change-against-nothing
            growth-against-nothing impossible-share impossible-fall
            fraction-for-percentage outside-the-years result-of-a-plan
            target-in-the-past part-larger-than-whole sum-does-not-add-up
            no-exact-figure finding-without-figure finding-too-many
            claim-without-scope
        """,
        warnings="""
            whole-unsaid published-before-report far-ahead unplanned-yet-planned
            change-against-nothing growth-against-nothing claim-without-scope
        """,
    ),
    Family(
        "往年的报告",
        Stage.MEANING,
        "target-beside-figure revised-figure",
        warnings="target-beside-figure revised-figure",
    ),
    Family(
        "报告里的数字",
        Stage.MEANING,
        """
            figure-not-in-report figure-nowhere-in-report milestone-elsewhere
            target-of-a-review copied-text figure-changed period-not-in-report
            period-changed open-figure no-figure-at-place nothing-open
            unrecorded-figures reading-without-reason reason-without-reading
            reading-as-it-is digits-not-in-print kept-figure-differs figure-not-kept
            kept-figure-gone another-source read-otherwise no-kept-figures
            no-figures
        """,
        warnings="""
            milestone-elsewhere target-of-a-review copied-text open-figure
            unrecorded-figures another-source read-otherwise no-figures
        """,
    ),
    Family(
        "文字",
        Stage.MEANING,
        """
            unexplained-term unnamed-report too-long-for-its-place
            traditional-character odd-form narrow-punctuation pasted-table
            mark-alone placeholder
        """,
        warnings="""
            unexplained-term unnamed-report too-long-for-its-place
            traditional-character odd-form narrow-punctuation pasted-table
            mark-alone placeholder
        """,
    ),
    Family(
        "简繁转换",
        Stage.FIELD,
        """
            not-a-table empty-key bad-conversion chained-conversion changed-latin
            missing-forms unused-layer unapproved-conversion unfolded-text
        """,
        warnings="missing-forms",
    ),
)

USAGE = (
    "no-such-command",
    "no-such-option",
    "option-elsewhere",
    "wrong-dash",
    "glued-value",
    "odd-quotes",
    "missing-word",
    "missing-value",
    "format-of-nothing",
    "no-report",
    "needless-value",
    "too-many-words",
    "not-a-choice",
    "not-a-number",
    "no-such-file",
    "no-such-folder",
    "folder-not-file",
    "special-file",
    "file-not-folder",
    "folder-not-empty",
    "unreadable",
    "unwritable",
    "no-such-language",
    "no-project",
    "no-such-edition",
    "no-traditional-edition",
    "no-such-decision",
    "not-answers",
    "empty-value",
    "hidden-character",
    "several-briefings",
    "one-id-twice",
    "unquoted-text",
    "no-figures-named",
    "no-earlier-content",
    "taken-port",
)
"""The codes of what is wrong with a command line."""

STAGES = {code: family.stage for family in FAMILIES for code in family.codes.split()}
SEVERITIES = {
    code: Severity.WARNING if code in family.warnings.split() else Severity.ERROR
    for family in FAMILIES
    for code in family.codes.split()
}
