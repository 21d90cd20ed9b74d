"""Lines that are not the YAML which an editor needs."""

from __future__ import annotations

from generator.diagnostic import BilingualText
from generator.messages.message import Message

MESSAGES = {
    "yaml-syntax": Message(
        BilingualText(
            "从这里起读不懂。",
            "From here on the file cannot be understood.",
        ),
        BilingualText(
            "请看这一行和上一行：冒号要用半角并在后面加空格，同一层的缩进要对齐，引号要成对。",
            "Look at this line and the one above: a half-width colon with a space after it, one indentation for one level, quotation marks in pairs.",
        ),
    ),
    "unclosed-quote": Message(
        BilingualText(
            "引号没有结束。",
            "A quotation mark is not closed.",
        ),
        BilingualText(
            "请在内容末尾补上同样的引号；引号要成对。",
            "Put the same mark at the end of the text; they come in pairs.",
        ),
    ),
    "unclosed-bracket": Message(
        BilingualText(
            "括号没有结束。",
            "A bracket is not closed.",
        ),
        BilingualText(
            '请在末尾补上同样的括号；如果是文字，请把整个内容放进半角引号 "…"。',
            'Close it at the end; if it is part of a text, put the whole text between half-width quotation marks "…".',
        ),
    ),
    "bad-escape": Message(
        BilingualText(
            "双引号里的「\\」有特殊的意思，这样写读不懂。",
            "Between double quotation marks “\\” has a meaning of its own, and none here.",
        ),
        BilingualText(
            "{advice}",
            "{advice}",
        ),
    ),
    "text-after-hash": Message(
        BilingualText(
            "空格后面的「#」是备注的开头，从这里起不会发布。",
            "A “#” after a space begins a note: from here on nothing is published.",
        ),
        BilingualText(
            '如果是内容，请把整个内容放进半角引号 "…"；如果是备注，请另起一行。',
            'If it is text, put the whole text between half-width quotation marks "…"; if it is a note, give it a line of its own.',
        ),
    ),
    "note-in-text": Message(
        BilingualText(
            "「{sign}」后面像是写给同事的备注，这样会照样发布。",
            "What follows “{sign}” looks like a note for colleagues; here it would be published.",
        ),
        BilingualText(
            '如果是备注，请移到这个字段上面，另起一行，以「# 」开头；如果是内容，请把整个内容放进半角引号 "…"。',
            'If it is a note, move it to a line of its own above the field, with “# ” before it; if it is text, put the whole text between half-width quotation marks "…".',
        ),
    ),
    "missing-colon": Message(
        BilingualText(
            "这里没有「: 」。",
            "There is no “: ” here.",
        ),
        BilingualText(
            "请写成「字段: 内容」，冒号用半角，后面加一个空格。是上一行的内容，就接到上一行末尾；是备注，就以「# 」开头。",
            "Write “field: text”, with a half-width colon and a space after it. Text of the line above "
            "goes to its end; a note begins with “# ”.",
        ),
    ),
    "fullwidth-colon": Message(
        BilingualText(
            "冒号是全角「：」。",
            "The colon is full-width “：”.",
        ),
        BilingualText(
            "请改用半角「:」，后面加一个空格。",
            "Type a half-width “:” with a space after it.",
        ),
    ),
    "no-space-after-colon": Message(
        BilingualText("冒号后面没有空格。", "There is no space after the colon."),
        BilingualText("请在冒号后面加一个空格。", "Type a space after the colon."),
    ),
    "odd-space": Message(
        BilingualText(
            "冒号后面是特殊的空格（{character}）。",
            "After the colon stands an unusual space ({character}).",
        ),
        BilingualText("请改用普通的半角空格。", "Type an ordinary half-width space."),
    ),
    "odd-dash": Message(
        BilingualText("清单的「-」用了别的符号。", "Another sign stands for the “-” of a list."),
        BilingualText(
            "请改用半角「-」，后面加一个空格。", "Type a half-width “-” with a space after it."
        ),
    ),
    "no-space-after-dash": Message(
        BilingualText(
            "清单的「-」后面没有半角空格。",
            "There is no half-width space after the “-” of a list.",
        ),
        BilingualText("请在「-」后面加一个半角空格。", "Type a half-width space after the “-”."),
    ),
    "missing-dash": Message(
        BilingualText(
            "这里开始一项，前面没有「- 」。",
            "An entry of the list begins here, without its “- ”.",
        ),
        BilingualText(
            "每一项的第一行都以「- 」开头。",
            "The first line of every entry begins with “- ”.",
        ),
    ),
    "nameless-list": Message(
        BilingualText(
            "这个清单上面没有它的字段名。",
            "The name of the field whose list this is does not stand above it.",
        ),
        BilingualText("{advice}", "{advice}"),
    ),
    "fullwidth-hash": Message(
        BilingualText("注释的「#」是全角「＃」。", "The “#” of a comment is full-width “＃”."),
        BilingualText("请改用半角「#」。", "Type a half-width “#”."),
    ),
    "fullwidth-in-brackets": Message(
        BilingualText("括号里有全角标点。", "There is full-width punctuation within the brackets."),
        BilingualText(
            "括号、冒号和逗号都要用半角，冒号和逗号后面加一个空格。",
            "Type half-width brackets, colons and commas, with a space after a colon or comma.",
        ),
    ),
    "missing-comma": Message(
        BilingualText(
            "括号里两项之间没有逗号。", "There is no comma between two entries within the brackets."
        ),
        BilingualText(
            "请在前一项后面加上半角逗号和一个空格。",
            "Type a half-width comma and a space after the first of them.",
        ),
    ),
    "missing-braces": Message(
        BilingualText(
            "几个字段写在一行，外面没有半角的大括号。",
            "Several fields stand on one line without half-width braces around them.",
        ),
        BilingualText("请用半角的大括号括起来。", "Put them between half-width braces."),
    ),
    "two-fields": Message(
        BilingualText("一行里写了两个字段。", "Two fields stand on one line."),
        BilingualText("请每个字段另起一行。", "Give each field a line of its own."),
    ),
    "needless-sign": Message(
        BilingualText("末尾多了「{text}」。", "There is a “{text}” too many at the end."),
        BilingualText("请删去它。", "Delete it."),
    ),
    "outside-brackets": Message(
        BilingualText("这里在括号外面。", "This stands outside the brackets."),
        BilingualText(
            "请移到最后的右括号前面，用半角逗号和空格隔开。",
            "Move it before the last closing bracket, with a half-width comma and a space.",
        ),
    ),
    "unindented-text": Message(
        BilingualText("正文没有缩进。", "The text is not indented."),
        BilingualText("正文的每一行都要缩进。", "Indent every line of the text."),
    ),
    "second-colon": Message(
        BilingualText(
            "内容里又有「: 」。",
            "There is another “: ” in the text.",
        ),
        BilingualText(
            '请把整个内容放进半角引号 "…"，或改用全角冒号「：」。',
            'Put the whole text between half-width quotation marks "…", or type a full-width colon “：”.',
        ),
    ),
    "bad-start": Message(
        BilingualText(
            "内容不能用这个符号开头。",
            "A text cannot begin with this character.",
        ),
        BilingualText(
            '请把整个内容放进半角引号 "…"。',
            'Put the whole text between half-width quotation marks "…".',
        ),
    ),
    "tab-indent": Message(
        BilingualText(
            "缩进用了 Tab 键。",
            "The line is indented with a tab.",
        ),
        BilingualText(
            "请改用空格。",
            "Use spaces.",
        ),
    ),
    "fullwidth-indent": Message(
        BilingualText(
            "缩进用了全角空格。",
            "The line is indented with full-width spaces.",
        ),
        BilingualText(
            "请改用半角空格。",
            "Use half-width spaces.",
        ),
    ),
    "bad-indent": Message(
        BilingualText(
            "缩进不对。",
            "The indentation is wrong.",
        ),
        BilingualText(
            "请与同一层的上一行对齐，只用半角空格。",
            "Align this line with those of its level, with half-width spaces only.",
        ),
    ),
    "empty-file": Message(
        BilingualText(
            "文件是空的。",
            "The file is empty.",
        ),
        BilingualText(
            "请填写内容，或删去这个文件。",
            "Write its content, or delete the file.",
        ),
    ),
    "several-documents": Message(
        BilingualText(
            "一个文件只能有一份内容。",
            "A file can hold one document only.",
        ),
        BilingualText(
            "请删去这一行的「---」或「...」。",
            "Delete the “---” or “...” on this line.",
        ),
    ),
    "yaml-alias": Message(
        BilingualText(
            "不能用「&」或「*」开头（YAML 的别名）。",
            "A text cannot begin with “&” or “*” (YAML's aliases).",
        ),
        BilingualText(
            '请把整个内容放进半角引号 "…"。',
            'Put the whole text between half-width quotation marks "…".',
        ),
    ),
    "yaml-tag": Message(
        BilingualText(
            "不能用 YAML 标签「{tag}」。",
            "The YAML tag “{tag}” is not allowed.",
        ),
        BilingualText(
            '请删去标签，或把整个内容放进半角引号 "…"。',
            'Delete the tag, or put the whole text between half-width quotation marks "…".',
        ),
    ),
    "too-deep": Message(
        BilingualText(
            "缩进超过 {limit} 层。",
            "There are more than {limit} levels of indentation.",
        ),
        BilingualText(
            "请减少层数。",
            "Use fewer levels.",
        ),
    ),
    "text-too-long": Message(
        BilingualText("一段文字超过 {limit} 个字。", "A text is longer than {limit} characters."),
        BilingualText("请分成几段，或缩短。", "Divide it or shorten it."),
    ),
    "duplicate-key": Message(
        BilingualText(
            "字段「{field}」写了两次，第 {line} 行已有。",
            "The field “{field}” is written twice, first on line {line}.",
        ),
        BilingualText(
            "请只保留一个。",
            "Keep one of them.",
        ),
    ),
}
