"""Commands that cannot be run as they were typed."""

from __future__ import annotations

from generator.diagnostic import BilingualText
from generator.messages.message import Message

MESSAGES = {
    "no-such-command": Message(
        BilingualText("没有命令「{value}」。", "There is no command “{value}”."),
        BilingualText("{advice}", "{advice}"),
    ),
    "no-such-option": Message(
        BilingualText("没有选项「{value}」。", "There is no option “{value}”."),
        BilingualText("{advice}", "{advice}"),
    ),
    "option-elsewhere": Message(
        BilingualText("「{value}」不能写在这里。", "“{value}” cannot stand here."),
        BilingualText("请写成「{typed}」。", "Write “{typed}”."),
    ),
    "wrong-dash": Message(
        BilingualText(
            "「{value}」前面不是两个半角的「-」。", "“{value}” does not begin with two hyphens."
        ),
        BilingualText("请写成「{suggestion}」。", "Write “{suggestion}”."),
    ),
    "glued-value": Message(
        BilingualText(
            "「{value}」里，选项和后面的内容没有用空格分开。",
            "In “{value}” no space parts the option from what follows it.",
        ),
        BilingualText("请写成「{suggestion}」。", "Write “{suggestion}”."),
    ),
    "odd-quotes": Message(
        BilingualText(
            "「{value}」的引号不是半角的。", "The quotation marks of “{value}” are not half-width."
        ),
        BilingualText("请写成「{suggestion}」。", "Write “{suggestion}”."),
    ),
    "missing-word": Message(
        BilingualText("缺少「{name}」：{told}", "{name} is missing: {told}"),
        BilingualText("请照用法补上。", "Add it as the usage shows."),
    ),
    "missing-value": Message(
        BilingualText(
            "「{option}」后面缺少「{name}」：{told}",
            "After “{option}”, {name} is missing: {told}",
        ),
        BilingualText("请写成「{option} {name}」。", "Write “{option} {name}”."),
    ),
    "format-of-nothing": Message(
        BilingualText(
            "「--format {value}」列出前一份报告的目标和结果，要和「--after」一起写。",
            "“--format {value}” lists the targets of an earlier report with their results, and "
            "goes with “--after”.",
        ),
        BilingualText(
            "请加上「--after 简报」，或者删去「--format」。",
            "Add “--after BRIEFING”, or take “--format” away.",
        ),
    ),
    "no-report": Message(
        BilingualText(
            "既没有写报告的文件，也没有写「--write」。",
            "Neither the report's file nor “--write” was written.",
        ),
        BilingualText(
            "请写报告的文字文件，或写成「--write 简报」。",
            "Write the file of the report's text, or “--write BRIEFING”.",
        ),
    ),
    "needless-value": Message(
        BilingualText("「{option}」后面不写内容。", "Nothing is written after “{option}”."),
        BilingualText("请只写「{option}」。", "Write “{option}” alone."),
    ),
    "too-many-words": Message(
        BilingualText("「{value}」多了。", "“{value}” is more than this command takes."),
        BilingualText(
            '请删去它；如果是前面那个词的一部分，把整个内容放进半角引号 "…"。',
            'Delete it; if it belongs to the word before it, put the whole between "…".',
        ),
    ),
    "not-a-choice": Message(
        BilingualText("「{name}」不能是「{value}」。", "{name} cannot be “{value}”."),
        BilingualText("{advice}", "{advice}"),
    ),
    "not-a-number": Message(
        BilingualText("「{name}」不能是「{value}」。", "{name} cannot be “{value}”."),
        BilingualText(
            "请写 {least} 到 {most} 的整数，用半角数字。",
            "Write a whole number from {least} to {most}, in half-width digits.",
        ),
    ),
    "no-such-file": Message(
        BilingualText("找不到「{value}」这个文件。", "There is no file “{value}”."),
        BilingualText(
            "请核对文件名和扩展名；不在这个文件夹里的，写出它的位置。",
            "Check its name and extension; if it is in another folder, write where.",
        ),
    ),
    "no-such-folder": Message(
        BilingualText("没有文件夹「{value}」。", "There is no folder “{value}”."),
        BilingualText("请核对它的名称和位置。", "Check its name and where it is."),
    ),
    "folder-not-file": Message(
        BilingualText(
            "「{value}」是文件夹，这里要写一个文件。", "“{value}” is a folder; a file is wanted."
        ),
        BilingualText("请写出文件夹里的哪一个文件。", "Name a file in it."),
    ),
    "special-file": Message(
        BilingualText("「{value}」不是普通文件。", "“{value}” is not a plain file."),
        BilingualText("请写一个普通文件。", "Name a plain file."),
    ),
    "file-not-folder": Message(
        BilingualText(
            "「{value}」是一个文件，这里要写文件夹。", "“{value}” is a file; a folder is wanted."
        ),
        BilingualText("请写它所在的文件夹。", "Name the folder that it is in."),
    ),
    "folder-not-empty": Message(
        BilingualText("文件夹「{value}」不是空的。", "The folder “{value}” is not empty."),
        BilingualText(
            "请写一个空的文件夹，或一个还没有的名称。",
            "Name an empty folder, or one that is not there yet.",
        ),
    ),
    "unreadable": Message(
        BilingualText("读不了「{value}」。", "“{value}” cannot be read."),
        BilingualText("请检查文件的权限。", "Check the permissions of the file."),
    ),
    "unwritable": Message(
        BilingualText("写不了「{value}」。", "“{value}” cannot be written."),
        BilingualText(
            "请换一个文件夹，或检查文件的权限。",
            "Choose another folder, or check the permissions of the file.",
        ),
    ),
    "no-such-language": Message(
        BilingualText("没有语言「{value}」。", "There is no language “{value}”."),
        BilingualText("可用的：zh-Hans、zh-Hant、en。", "There are: zh-Hans, zh-Hant, en."),
    ),
    "no-project": Message(
        BilingualText(
            "这里和上层的文件夹都没有 {file}。",
            "There is no {file} in this folder or above it.",
        ),
        BilingualText(
            "请换到项目的文件夹，或写成「briefings --project 文件夹 …」。",
            "Change to the project's folder, or write “briefings --project FOLDER …”.",
        ),
    ),
    "no-such-edition": Message(
        BilingualText(
            "site_config.yml 里没有繁体版「{value}」。",
            "site_config.yml has no Traditional edition “{value}”.",
        ),
        BilingualText("可用的：{known}。", "There are: {known}."),
    ),
    "no-traditional-edition": Message(
        BilingualText(
            "site_config.yml 里没有繁体版。", "site_config.yml has no Traditional edition."
        ),
        BilingualText(
            "请先在 editions 里加上一个，例如「locale: zh-Hant-HK」。",
            "Add one to its editions first, such as “locale: zh-Hant-HK”.",
        ),
    ),
    "no-such-decision": Message(
        BilingualText(
            "没有编号是「{value}」的未核定的转换。",
            "No decision that is still to be approved has the id “{value}”.",
        ),
        BilingualText("请用 briefings review 查看。", "Look with briefings review."),
    ),
    "not-answers": Message(
        BilingualText(
            "「{value}」不是核定的答案。",
            "“{value}” does not hold the answers of a review.",
        ),
        BilingualText(
            "请写 briefings review --html 的网页里下载的文件名。",
            "Name the file that is downloaded from the page of briefings review --html.",
        ),
    ),
    "empty-value": Message(
        BilingualText("「{option}」后面是空的：{told}", "“{option}” is empty: {told}"),
        BilingualText("请写成「{option} {name}」。", "Write “{option} {name}”."),
    ),
    "hidden-character": Message(
        BilingualText(
            "「{option}」里有读者看不到的字符 {character}。",
            "“{option}” has the character {character}, which readers cannot see.",
        ),
        BilingualText("请重新打一遍，不要复制。", "Type it anew instead of copying it."),
    ),
    "several-briefings": Message(
        BilingualText(
            "几份简报都有「{value}」：{known}。", "Several briefings have “{value}”: {known}."
        ),
        BilingualText(
            "请加上「--briefing」和其中一个，例如「--briefing {first}」。",
            "Add “--briefing” and one of them, such as “--briefing {first}”.",
        ),
    ),
    "one-id-twice": Message(
        BilingualText("「{value}」写了两次。", "“{value}” is written twice."),
        BilingualText(
            "请先写要去掉的编号，再写留下的编号。",
            "Write the id that goes, then the id that stays.",
        ),
    ),
    "unquoted-text": Message(
        BilingualText(
            "「{option}」的话到「{value}」就断了，后面的「{rest}」没有算进去。",
            "The text after “{option}” ends with “{value}”; “{rest}” is not part of it.",
        ),
        BilingualText(
            "有空格的话要放进引号：{suggestion}；别的词写在「{option}」前面。",
            "Put a text with spaces between quotation marks: {suggestion}; other words stand "
            "before “{option}”.",
        ),
    ),
    "no-figures-named": Message(
        BilingualText(
            "没有写是哪里的数字，或哪一类数字。",
            "Neither places nor a kind of figures were written.",
        ),
        BilingualText(
            "请写位置，例如「2023.4」，或写成「--kind 序数」。",
            "Write places, such as “2023.4”, or “--kind 序数”.",
        ),
    ),
    "no-earlier-content": Message(
        BilingualText(
            "「{value}」里没有 site_config.yml，git 里也没有这个项目的这个版本。",
            "There is no site_config.yml in “{value}”, nor has git this project at such a revision.",
        ),
        BilingualText(
            "请写从前的项目的文件夹，或 git 的版本，例如 HEAD。",
            "Write the folder of the earlier project, or a revision in git, such as HEAD.",
        ),
    ),
    "taken-port": Message(
        BilingualText("端口 {port} 已被占用。", "Port {port} is in use."),
        BilingualText(
            "请写成「--port {other}」或别的数字；不写就用空着的一个。",
            "Write “--port {other}” or another number; without it a free one is used.",
        ),
    ),
}

USAGE = BilingualText("用法：{usage}", "Usage: {usage}")
MORE = BilingualText("说明：{command} --help", "More: {command} --help")
