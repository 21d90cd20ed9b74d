"""What can be read and does not make sense."""

from __future__ import annotations

from generator.diagnostic import BilingualText, Severity
from generator.messages.message import Message

MESSAGES = {
    "ratio-without-print": Message(
        BilingualText(
            "几分之一没有写明怎样印出。",
            "It is not said how the ratio is printed.",
        ),
        BilingualText(
            "请加上一行「printed: 每 4 辆有 1 辆」这样的文字。",
            "Add a line such as “printed: 每 4 辆有 1 辆”.",
        ),
    ),
    "range-of-ratios": Message(
        BilingualText(
            "几分之一没有上限。",
            "A ratio has no upper end.",
        ),
        BilingualText(
            "请删去 upper 这一行；报告印的范围写在 printed 里，例如「printed: 四分之一到三分之一」。",
            "Delete the line “upper”; write the range as the report prints it in “printed”, such as “printed: 四分之一到三分之一”.",
        ),
    ),
    "upper-not-above-value": Message(
        BilingualText(
            "上限 {value} 不大于下限 {lower}。",
            "The upper end {value} is not above the lower end {lower}.",
        ),
        BilingualText(
            "范围的下限写在 value，上限写在 upper；下降 3%—5% 写「value: -5」「upper: -3」。不是范围的，请删去 upper 这一行。",
            "Write the lower end of a range in “value” and the upper end in “upper”; a fall of 3%—5% is “value: -5” and “upper: -3”. If it is no range, delete the line “upper”.",
        ),
    ),
    "range-with-limit": Message(
        BilingualText(
            "数字是一个范围，又写着「{value}」。",
            "The figure is a range, and “{value}” is said of it too.",
        ),
        BilingualText(
            "报告写的是范围的，请删去 qualifier 这一行；写的是「{value}」的，请删去 upper 这一行。",
            "Delete the line “qualifier” where the report gives a range, or the line “upper” where it says “{value}”.",
        ),
    ),
    "unscaled-unit": Message(
        BilingualText(
            "单位「{value}」与指标的单位「{unit}」不符。",
            "The unit “{value}” does not fit the indicator's unit “{unit}”.",
        ),
        BilingualText(
            "请删去这一行，或写成「万{unit}」「亿{unit}」这样的单位。",
            "Delete this line, or write a unit such as “万{unit}” or “亿{unit}”.",
        ),
    ),
    "share-without-whole": Message(
        BilingualText(
            "占比没有写明是什么的一部分。",
            "It is not said what this is a share of.",
        ),
        BilingualText(
            "请加上一行「of: …」，写分母的名称；报告没有写明的，写句意所指的，再用「caveat: …」说明。",
            "Add a line “of: …” that names the denominator; where the report does not, what the "
            "sentence means, and say so in “caveat: …”.",
        ),
    ),
    "whole-unsaid": Message(
        BilingualText("「{value}」不是分母的名称。", "“{value}” is no name of a denominator."),
        BilingualText(
            "请写句意所指的分母，例如「of: 全部投资」，再用「caveat: …」说报告没有写明。",
            "Write the denominator that the sentence means, such as “of: 全部投资”, and say in "
            "“caveat: …” that the report does not name it.",
        ),
        Severity.WARNING,
    ),
    "published-before-report": Message(
        BilingualText(
            "简报的发布日期「{value}」早于报告的「{report}」。",
            "The briefing is dated “{value}”, before its report (“{report}”).",
        ),
        BilingualText(
            "请写简报发布那一天的日期。",
            "Write the day on which the briefing is published.",
        ),
        Severity.WARNING,
    ),
    "far-ahead": Message(
        BilingualText(
            "「{value}」是后年或更晚，那时还没有到。",
            "“{value}” is later than next year, which is still to come.",
        ),
        BilingualText(
            "请核对年份。",
            "Check the year.",
        ),
        Severity.WARNING,
    ),
    "correction-before-publishing": Message(
        BilingualText(
            "更正的日期「{value}」早于简报编成的日期「{published}」。",
            "The correction is dated “{value}”, before the briefing was published on “{published}”.",
        ),
        BilingualText(
            "请写更正那一天的日期；编成以前改的，不用写更正。",
            "Write the day of the correction; what was mended before publishing needs none.",
        ),
    ),
    "correction-out-of-order": Message(
        BilingualText(
            "更正的日期「{value}」不晚于上一条的「{earlier}」。",
            "The correction is dated “{value}”, no later than the one before it, “{earlier}”.",
        ),
        BilingualText(
            "请从早到晚写；同一天的写成一条。",
            "Write them from the earliest to the latest, and one for a day.",
        ),
    ),
    "correction-of-digits": Message(
        BilingualText(
            "原来的写法「{value}」只有数字。",
            "What was printed before, “{value}”, has digits alone.",
        ),
        BilingualText(
            "请照读者原来看到的写，连同单位和「约」「超」「近」「以上」「以下」，例如「was: {print}」。",
            "Write what readers read, with the unit and any 约, 超, 近, 以上 or 以下, for example “was: {print}”.",
        ),
    ),
    "correction-of-nothing": Message(
        BilingualText(
            "原写「{value}」，改正以后还是这样写。",
            "“{value}” is what was printed before, and also after the correction.",
        ),
        BilingualText(
            "请在 was 里写读者原来看到的，或删去这条更正。",
            "Write in “was” what readers read before, or delete this correction.",
        ),
    ),
    "unlike-figures": Message(
        BilingualText(
            "「{value}」与「{other}」的单位或类别不同，不能画在一张图里。",
            "“{value}” and “{other}” differ in unit or kind and cannot stand in one chart.",
        ),
        BilingualText(
            "请只放单位和 kind 都相同的指标；比较增速时写「measure: 变化」。",
            "Keep only indicators with the same unit and kind; to compare growth write “measure: 变化”.",
        ),
    ),
    "unlike-growth": Message(
        BilingualText(
            "「{value}」与「{other}」量的不是同一样东西，增速不能画在一张图里。",
            "“{value}” and “{other}” do not measure the same thing; their growth cannot stand in one chart.",
        ),
        BilingualText(
            "请只放 measures 相同的指标，例如都是「工业投资」。",
            "Keep only indicators with the same “measures”, such as “工业投资”.",
        ),
    ),
    "growth-of-what": Message(
        BilingualText(
            "「{value}」没有写明是什么的增速，不能与「{other}」画在一张图里。",
            "It is not said what “{value}” is the growth of, so it cannot stand in one chart with “{other}”.",
        ),
        BilingualText(
            "请在 indicators.yml 里给这些指标加上同样的「measures: …」，例如「measures: 工业投资」。",
            "In indicators.yml give these indicators the same line “measures: …”, such as “measures: 工业投资”.",
        ),
    ),
    "no-change-to-compare": Message(
        BilingualText(
            "「{value}」没有变化（change），不能比较变化。",
            "“{value}” has no change (change) to compare.",
        ),
        BilingualText(
            "请从图里拿走它，或写「measure: 数值」。",
            "Take it out of the chart, or write “measure: 数值”.",
        ),
    ),
    "undecided-continuity": Message(
        BilingualText(
            "计划项没有写明它延续什么。",
            "It is not said what this planned item continues.",
        ),
        BilingualText(
            "请加上「continues: [{example}]」这样的一行；若是新的，加上「new: …」说明。",
            "Add a line such as “continues: [{example}]”; if it is new, add “new: …” and say so.",
        ),
    ),
    "both-continued-and-new": Message(
        BilingualText(
            "计划项不能既延续旧项又是新的。",
            "A planned item cannot both continue another and be new.",
        ),
        BilingualText(
            "请删去「continues」或「new」。",
            "Delete “continues” or “new”.",
        ),
    ),
    "misused-field": Message(
        BilingualText(
            "「{field}」不能用在这一部分。",
            "“{field}” cannot stand in this part.",
        ),
        BilingualText(
            "请删去这一行。",
            "Delete this line.",
        ),
    ),
    "unplanned-unsaid": Message(
        BilingualText(
            "没有计划项延续「{value}」。",
            "No planned item continues “{value}”.",
        ),
        BilingualText(
            "请在计划项里写「continues: [{value}]」，或在这里加上「unplanned: …」说明。",
            "Write “continues: [{value}]” in a planned item, or add “unplanned: …” here and say so.",
        ),
    ),
    "unplanned-yet-planned": Message(
        BilingualText(
            "这里说计划没有接着写，而「{plan}」延续了「{value}」。",
            "This says that no plan takes it up, and “{plan}” continues “{value}”.",
        ),
        BilingualText(
            "请删去 unplanned 这一行，或从「{plan}」的 continues 里删去「{value}」；只有一部分没有接着写的，写明是哪一部分。",
            "Delete the line “unplanned”, or take “{value}” out of the “continues” of “{plan}”; if only a part of it is not taken up, name that part.",
        ),
        Severity.WARNING,
    ),
    "unit-of-no-share": Message(
        BilingualText(
            "「{kind}」的单位不会是「{unit}」。",
            "A figure of the kind “{kind}” is not in “{unit}”.",
        ),
        BilingualText(
            "请改正 kind，或在 indicators.yml 里把这个指标的单位改成其中一个：{known}；几分之一写成「value: 1/4」。",
            "Correct the kind, or give the indicator one of these units in indicators.yml: {known}; a ratio is “value: 1/4”.",
        ),
    ),
    "mistyped-unit": Message(
        BilingualText("单位「{value}」写得不合规则。", "The unit “{value}” is mistyped."),
        BilingualText("请写「{meant}」。", "Write “{meant}”."),
    ),
    "unit-of-no-change": Message(
        BilingualText("变化的单位不会是「{value}」。", "A change is not in “{value}”."),
        BilingualText(
            '请写「"%"」「个百分点」，或数据本身的单位「{unit}」。',
            'Write “"%"”, “个百分点”, or the unit of the figure itself, “{unit}”.',
        ),
    ),
    "points-of-no-percentage": Message(
        BilingualText(
            "以「{unit}」计的数，增减不会是百分点。",
            "What is counted in “{unit}” does not change by percentage points.",
        ),
        BilingualText(
            '请写「unit: "%"」；百分点只用于本身是百分比的数。',
            'Write “unit: "%"”; points are for what is a percentage itself.',
        ),
    ),
    "change-against-nothing": Message(
        BilingualText("「{value}」没有说是和什么比。", "“{value}” does not say against what."),
        BilingualText(
            "请写「basis: 同比」「basis: 环比」，或「basis: 比上年末」这样的话；"
            "报告没有写明的，写「basis: 按惯例比上年」。",
            "Write “basis: 同比”, “basis: 环比”, or words such as “basis: 比上年末”; "
            "where the report does not say, “basis: 按惯例比上年”.",
        ),
        Severity.WARNING,
    ),
    "growth-against-nothing": Message(
        BilingualText(
            "「{value}」是增速，定义没有说是和什么比。",
            "“{value}” is a rate of growth, and its definition does not say against what.",
        ),
        BilingualText(
            "请在定义里写明，例如「比上年同期增长的百分比」；报告没有写明的，说明按惯例与什么相比。",
            "Say so in the definition, for example “比上年同期增长的百分比”; where the report does not "
            "say, say what is usual.",
        ),
        Severity.WARNING,
    ),
    "impossible-share": Message(
        BilingualText("占比不会是「{value}」。", "A share is not “{value}”."),
        BilingualText(
            "部分不会比总体大，也不会是负数。请核对数值；如果是增速，写「kind: 增速」。",
            "A part is not larger than its whole, nor below zero. Check the number; if it is a rate of growth, write “kind: 增速”.",
        ),
    ),
    "impossible-fall": Message(
        BilingualText(
            "不会下降超过 100%（「{value}」）。", "Nothing falls by more than 100% (“{value}”)."
        ),
        BilingualText("请核对数值和正负号。", "Check the number and its sign."),
    ),
    "fraction-for-percentage": Message(
        BilingualText(
            "「{value}」看来是小数，不是百分数。",
            "“{value}” looks like a fraction, not a percentage.",
        ),
        BilingualText(
            "报告印 {percentage}% 就写 {percentage}。报告真的印 {value}% 时，在 caveat 里告诉读者，例如「caveat: 报告印的就是 {value}%。」。",
            "Where the report prints {percentage}% write {percentage}. Where it does print {value}%, tell readers so, such as “caveat: 报告印的就是 {value}%。”",
        ),
    ),
    "outside-the-years": Message(
        BilingualText(
            "「{value}」不在这份简报的年份（{first} 至 {last}）里。",
            "“{value}” is not within the years of this briefing ({first} to {last}).",
        ),
        BilingualText(
            "请核对年份；目标写「status: 目标」，计划的事项写「status: 计划」。",
            "Check the year; a target has “status: 目标”, a planned milestone “status: 计划”.",
        ),
    ),
    "result-of-a-plan": Message(
        BilingualText(
            "「{value}」还在计划里：报告回顾到 {last} 年，不会有它的结果。",
            "“{value}” is only planned: the report reviews as far as {last} and has no result of it.",
        ),
        BilingualText(
            "目标写「status: 目标」；只是提到的现有数写「status: 报告数」；否则请核对年份。",
            "A target has “status: 目标”, a number merely mentioned “status: 报告数”; else check the year.",
        ),
    ),
    "target-in-the-past": Message(
        BilingualText(
            "{part} 年部分的目标或计划，日期不会早到「{value}」。",
            "A target or plan of the part of {part} is not dated “{value}”.",
        ),
        BilingualText(
            "请核对日期；已有结果的，改正 status。",
            "Check the date; if there is a result, correct the status.",
        ),
    ),
    "part-larger-than-whole": Message(
        BilingualText(
            "「{value}」比它的总体「{whole}」（{size}）还大。",
            "“{value}” is larger than its whole “{whole}” ({size}).",
        ),
        BilingualText("请核对两个数和「part_of」。", "Check both numbers and “part_of”."),
    ),
    "sum-does-not-add-up": Message(
        BilingualText(
            "分项相加（{added}）是 {total}，不是「{value}」。",
            "The parts ({added}) add up to {total}, not to “{value}”.",
        ),
        BilingualText(
            "请核对各数；分项不全或有重叠时，删去「sum_of」。",
            "Check the numbers; where parts are missing or overlap, delete “sum_of”.",
        ),
    ),
    "no-exact-figure": Message(
        BilingualText(
            "「{value}」没有能相加的数。",
            "“{value}” has no figure that can be added.",
        ),
        BilingualText(
            "「sum_of」里的指标和合计要同一时期、同一单位，没有“约”“超”，也不是几分之一；不然请删去「sum_of」。",
            "The indicators of “sum_of” and their sum want one period and one unit, no 约 or 超, no ratio; else delete “sum_of”.",
        ),
    ),
    "finding-without-figure": Message(
        BilingualText(
            "这句要点没有说数字。",
            "This finding says no figure.",
        ),
        BilingualText(
            "请写进报告的一个数字，例如「2025 年港口吞吐量约 1.20 亿吨。」；或删去这一句。",
            "Say a figure of the report, such as “2025 年港口吞吐量约 1.20 亿吨。”; or delete it.",
        ),
    ),
    "finding-too-many": Message(
        BilingualText(
            "要点最多 {most} 句。",
            "There is room for {most} findings.",
        ),
        BilingualText(
            "请留下最要紧的 {most} 句，删去其余的。",
            "Keep the {most} that say most, and delete the others.",
        ),
    ),
    "claim-without-scope": Message(
        BilingualText(
            "「{value}」没有说是在什么范围里。",
            "“{value}” does not say among whom.",
        ),
        BilingualText(
            "请照报告写明范围，例如「居全国首位」。",
            "Give the scope as the report does, such as “居全国首位”.",
        ),
        Severity.WARNING,
    ),
}
