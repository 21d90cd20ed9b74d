"""What the command diff says around the texts that it compares."""

from __future__ import annotations

from generator.diagnostic import Words

KINDS = {
    "figure": Words("数字", "Figures"),
    "milestone": Words("事项", "Milestones"),
    "term": Words("政策用语", "Terms"),
    "text": Words("文字", "Texts"),
    "page": Words("页面", "Pages"),
    "edition": Words("版本", "Editions"),
}
KIND = Words("{kind}（{count} 处）", "{kind} ({count})")
NEW = Words("新增：", "New: ")
GONE = Words("删去：", "Gone: ")
COLON = Words("：", ": ")
LIST = Words("、", ", ")
MORE = Words("同样的改动还有 {count} 处：", "The same change, {count} more: ")
UNCORRECTED = Words(
    "没有写明更正。如果原来写错了，请在这个数字下面加上：",
    "No correction is noted. If it was wrong before, add below this figure:",
)
REASON = Words("为什么改", "why it was wrong")
NOTHING = Words("读者看到的没有改动。", "Nothing changes for readers.")
OLD_STOPPED = Words(
    "从前的内容「{old}」有问题，无法比较：", "The earlier content “{old}” cannot be compared:"
)
