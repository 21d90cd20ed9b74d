"""What can be read and does not make sense."""

from __future__ import annotations

from generator.diagnostic import Words
from generator.messages.message import Message

MESSAGES = {
    "ratio-without-print": Message(
        Words(
            "几分之一没有写明怎样印出。",
            "It is not said how the ratio is printed.",
        ),
        Words(
            "请加上一行「printed: 每 4 辆有 1 辆」这样的文字。",
            "Add a line such as “printed: 每 4 辆有 1 辆”.",
        ),
    ),
    "unscaled-unit": Message(
        Words(
            "单位「{value}」与指标的单位「{unit}」不符。",
            "The unit “{value}” does not fit the indicator's unit “{unit}”.",
        ),
        Words(
            "请删去这一行，或写成「万{unit}」「亿{unit}」这样的单位。",
            "Delete this line, or write a unit such as “万{unit}” or “亿{unit}”.",
        ),
    ),
    "share-without-whole": Message(
        Words(
            "占比没有写明是什么的一部分。",
            "It is not said what this is a share of.",
        ),
        Words(
            "请加上一行「of: …」，写明分母。",
            "Add a line “of: …” with the denominator.",
        ),
    ),
    "correction-before-publishing": Message(
        Words(
            "更正的日期「{value}」早于简报编成的日期「{published}」。",
            "The correction is dated “{value}”, before the briefing was published on “{published}”.",
        ),
        Words(
            "请写更正那一天的日期；编成以前改的，不用写更正。",
            "Write the day of the correction; what was mended before publishing needs none.",
        ),
    ),
    "correction-out-of-order": Message(
        Words(
            "更正的日期「{value}」不晚于上一条的「{earlier}」。",
            "The correction is dated “{value}”, no later than the one before it, “{earlier}”.",
        ),
        Words(
            "请从早到晚写；同一天的写成一条。",
            "Write them from the earliest to the latest, and one for a day.",
        ),
    ),
    "correction-of-digits": Message(
        Words(
            "原来的写法「{value}」只有数字。",
            "What was printed before, “{value}”, has digits alone.",
        ),
        Words(
            "请照读者原来看到的写，连同单位和「约」「超」「近」「以上」，例如「was: {print}」。",
            "Write what readers read, with the unit and any 约, 超, 近 or 以上, for example “was: {print}”.",
        ),
    ),
    "correction-of-nothing": Message(
        Words(
            "原写「{value}」，改正以后还是这样写。",
            "“{value}” is what was printed before, and also after the correction.",
        ),
        Words(
            "请在 was 里写读者原来看到的，或删去这条更正。",
            "Write in “was” what readers read before, or delete this correction.",
        ),
    ),
    "unlike-figures": Message(
        Words(
            "「{value}」与「{other}」的单位或类别不同，不能画在一张图里。",
            "“{value}” and “{other}” differ in unit or kind and cannot stand in one chart.",
        ),
        Words(
            "请只放单位和 kind 都相同的指标；比较增速时写「measure: 变化」。",
            "Keep only indicators with the same unit and kind; to compare growth write “measure: 变化”.",
        ),
    ),
    "unlike-growth": Message(
        Words(
            "「{value}」与「{other}」量的不是同一样东西，增速不能画在一张图里。",
            "“{value}” and “{other}” do not measure the same thing; their growth cannot stand in one chart.",
        ),
        Words(
            "请只放 measures 相同的指标，例如都是「工业投资」。",
            "Keep only indicators with the same “measures”, such as “工业投资”.",
        ),
    ),
    "growth-of-what": Message(
        Words(
            "「{value}」没有写明是什么的增速，不能与「{other}」画在一张图里。",
            "It is not said what “{value}” is the growth of, so it cannot stand in one chart with “{other}”.",
        ),
        Words(
            "请在 indicators.yml 里给这些指标加上同样的「measures: …」，例如「measures: 工业投资」。",
            "In indicators.yml give these indicators the same line “measures: …”, such as “measures: 工业投资”.",
        ),
    ),
    "no-change-to-compare": Message(
        Words(
            "「{value}」没有变化（change），不能比较变化。",
            "“{value}” has no change (change) to compare.",
        ),
        Words(
            "请从图里拿走它，或写「measure: 数值」。",
            "Take it out of the chart, or write “measure: 数值”.",
        ),
    ),
    "undecided-continuity": Message(
        Words(
            "计划项没有写明它延续什么。",
            "It is not said what this planned item continues.",
        ),
        Words(
            "请加上「continues: [{example}]」这样的一行；若是新的，加上「new: …」说明。",
            "Add a line such as “continues: [{example}]”; if it is new, add “new: …” and say so.",
        ),
    ),
    "both-continued-and-new": Message(
        Words(
            "计划项不能既延续旧项又是新的。",
            "A planned item cannot both continue another and be new.",
        ),
        Words(
            "请删去「continues」或「new」。",
            "Delete “continues” or “new”.",
        ),
    ),
    "misused-field": Message(
        Words(
            "「{field}」不能用在这一部分。",
            "“{field}” cannot stand in this part.",
        ),
        Words(
            "请删去这一行。",
            "Delete this line.",
        ),
    ),
    "unplanned-unsaid": Message(
        Words(
            "没有计划项延续「{value}」。",
            "No planned item continues “{value}”.",
        ),
        Words(
            "请在计划项里写「continues: [{value}]」，或在这里加上「unplanned: …」说明。",
            "Write “continues: [{value}]” in a planned item, or add “unplanned: …” here and say so.",
        ),
    ),
}
