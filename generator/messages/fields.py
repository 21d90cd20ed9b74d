"""Fields that are missing, unknown or of the wrong shape."""

from __future__ import annotations

from generator.diagnostic import BilingualText
from generator.messages.message import Message

MESSAGES = {
    "missing-field": Message(
        BilingualText(
            "缺少字段「{field}」。",
            "The field “{field}” is missing.",
        ),
        BilingualText(
            "请加上一行，例如「{field}: {example}」。",
            "Add a line, such as “{field}: {example}”.",
        ),
    ),
    "missing-fields": Message(
        BilingualText(
            "缺少这几个字段：{fields}。",
            "These fields are missing: {fields}.",
        ),
        BilingualText(
            "请各加上一行，例如{lines}。",
            "Add a line for each, such as {lines}.",
        ),
    ),
    "target-without-a-date": Message(
        BilingualText(
            "目标或计划没有写明什么时候。",
            "A target or plan does not say when.",
        ),
        BilingualText(
            "请加上一行，例如「{field}: {example}」；报告没有写明的，写计划的年份。",
            "Add a line, such as “{field}: {example}”; where the report does not say, the year of the plan.",
        ),
    ),
    "unknown-field": Message(
        BilingualText(
            "没有「{field}」这个字段。",
            "There is no field “{field}”.",
        ),
        BilingualText(
            "这里可用的字段：{known}。{note}",
            "The fields that can stand here: {known}.{note}",
        ),
    ),
    "misspelt-field": Message(
        BilingualText(
            "没有「{field}」这个字段。",
            "There is no field “{field}”.",
        ),
        BilingualText(
            "是不是「{suggestion}」？",
            "Did you mean “{suggestion}”?",
        ),
    ),
    "chinese-key": Message(
        BilingualText(
            "字段名称要用英文，「{field}」是「{suggestion}」。",
            "The names of fields are English; “{field}” is “{suggestion}”.",
        ),
        BilingualText(
            "请把冒号前面改成英文。",
            "Type the English name before the colon.",
        ),
    ),
    "misplaced-field": Message(
        BilingualText(
            "「{field}」不能写在这里。",
            "“{field}” cannot stand here.",
        ),
        BilingualText(
            "请把它移到{where}，写成「{meant}: …」。",
            "Move it to {where}, as “{meant}: …”.",
        ),
    ),
    "wants-text": Message(
        BilingualText(
            "「{field}」要填文字。",
            "“{field}” wants a text.",
        ),
        BilingualText(
            "请写成「{field}: 内容」。",
            "Write “{field}: text”.",
        ),
    ),
    "wants-list": Message(
        BilingualText(
            "「{field}」要填清单。",
            "“{field}” wants a list.",
        ),
        BilingualText(
            "请每项另起一行，以「- 」开头。",
            "Begin a new line with “- ” for each entry.",
        ),
    ),
    "wants-fields": Message(
        BilingualText(
            "「{field}」要填几个字段。",
            "“{field}” wants fields of its own.",
        ),
        BilingualText(
            "请每个字段另起一行，写成「字段: 内容」。",
            "Begin a new line “field: text” for each of them.",
        ),
    ),
    "empty-text": Message(
        BilingualText(
            "「{field}」没有内容。",
            "“{field}” says nothing.",
        ),
        BilingualText(
            "请填上内容，或删去这一行。",
            "Write a text, or delete this line.",
        ),
    ),
    "null-value": Message(
        BilingualText(
            "「{value}」的意思是没有内容。",
            "“{value}” means that there is nothing.",
        ),
        BilingualText(
            "请填上内容，或删去这个字段。",
            "Write a text, or delete the field.",
        ),
    ),
    "unknown-placeholder": Message(
        BilingualText(
            "程序不会填写「{value}」。",
            "Nothing fills in “{value}”.",
        ),
        BilingualText(
            "{advice}",
            "{advice}",
        ),
    ),
    "missing-placeholder": Message(
        BilingualText(
            "这里没有写上 {known}。",
            "This is without {known}.",
        ),
        BilingualText(
            "请照样写在文字里，连同半角的花括号；程序会换成实际的内容。",
            "Write it in the text as it is, with its half-width braces; the program puts the actual words there.",
        ),
    ),
    "empty-list": Message(
        BilingualText(
            "「{field}」没有一项。",
            "“{field}” has no entry.",
        ),
        BilingualText(
            "请至少写一项。",
            "Write at least one.",
        ),
    ),
    "too-few": Message(
        BilingualText(
            "「{field}」至少要有 {least} 项。",
            "“{field}” wants at least {least} entries.",
        ),
        BilingualText(
            "请再写一项，每项以「- 」开头。",
            "Add another, on a line that begins with “- ”.",
        ),
    ),
}
