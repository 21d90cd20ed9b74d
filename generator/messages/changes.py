"""What the command diff says around the texts that it compares."""

from __future__ import annotations

from generator.diagnostic import BilingualText

KINDS = {
    "figure": BilingualText("数字", "Figures"),
    "milestone": BilingualText("事项", "Milestones"),
    "term": BilingualText("政策用语", "Terms"),
    "text": BilingualText("文字", "Texts"),
    "page": BilingualText("页面", "Pages"),
    "edition": BilingualText("版本", "Editions"),
}
KIND = BilingualText("{kind}（{count} 处）", "{kind} ({count})")
NEW = BilingualText("新增：", "New: ")
GONE = BilingualText("删去：", "Gone: ")
COLON = BilingualText("：", ": ")
LIST = BilingualText("、", ", ")
MORE = BilingualText("同样的改动还有 {count} 处：", "The same change, {count} more: ")
UNCORRECTED = BilingualText(
    "没有写明更正。如果原来写错了，请在这个数字下面加上：",
    "No correction is noted. If it was wrong before, add below this figure:",
)
REASON = BilingualText("为什么改", "why it was wrong")
NOTHING = BilingualText("读者看到的没有改动。", "Nothing changes for readers.")
OLD_STOPPED = BilingualText(
    "从前的内容「{old}」有问题，无法比较：", "The earlier content “{old}” cannot be compared:"
)
