"""What an editor may type in Chinese, and the word of the program for it."""

from __future__ import annotations

COMMANDS_IN_CHINESE = {
    "检查": "check",
    "生成": "build",
    "发布": "build",
    "预览": "serve",
    "导出": "export",
    "新建": "new",
    "改名": "rename",
    "转换": "convert",
    "核对": "review",
    "核定": "approve",
    "比较": "diff",
    "起草": "draft",
    "删去": "discard",
    "合并": "merge",
    "不用": "leave-out",
    "数字": "figures",
    "帮助": "--help",
    "help": "--help",
}

KINDS_IN_CHINESE = {
    "指标": "indicator",
    "事项": "milestone",
    "术语": "term",
    "领域": "subject",
    "专题": "topic",
    "图": "comparison",
    "简报": "briefing",
}
