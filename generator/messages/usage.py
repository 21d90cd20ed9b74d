"""Commands that cannot be run as they were typed."""

from __future__ import annotations

from generator.diagnostic import Words
from generator.messages.message import Message

MESSAGES = {
    "no-such-command": Message(
        Words("没有命令「{value}」。", "There is no command “{value}”."),
        Words("{advice}", "{advice}"),
    ),
    "no-such-option": Message(
        Words("没有选项「{value}」。", "There is no option “{value}”."),
        Words("{advice}", "{advice}"),
    ),
    "option-elsewhere": Message(
        Words("「{value}」不能写在这里。", "“{value}” cannot stand here."),
        Words("请写成「{typed}」。", "Write “{typed}”."),
    ),
    "wrong-dash": Message(
        Words("「{value}」前面不是两个半角的「-」。", "“{value}” does not begin with two hyphens."),
        Words("请写成「{suggestion}」。", "Write “{suggestion}”."),
    ),
    "glued-value": Message(
        Words(
            "「{value}」里，选项和后面的内容没有用空格分开。",
            "In “{value}” no space parts the option from what follows it.",
        ),
        Words("请写成「{suggestion}」。", "Write “{suggestion}”."),
    ),
    "odd-quotes": Message(
        Words(
            "「{value}」的引号不是半角的。", "The quotation marks of “{value}” are not half-width."
        ),
        Words("请写成「{suggestion}」。", "Write “{suggestion}”."),
    ),
    "missing-word": Message(
        Words("缺少「{name}」：{told}", "{name} is missing: {told}"),
        Words("请照用法补上。", "Add it as the usage shows."),
    ),
    "missing-value": Message(
        Words(
            "「{option}」后面缺少「{name}」：{told}",
            "After “{option}”, {name} is missing: {told}",
        ),
        Words("请写成「{option} {name}」。", "Write “{option} {name}”."),
    ),
    "no-report": Message(
        Words(
            "既没有写报告的文件，也没有写「--write」。",
            "Neither the report's file nor “--write” was written.",
        ),
        Words(
            "请写报告的文字文件，或写成「--write 简报」。",
            "Write the file of the report's text, or “--write BRIEFING”.",
        ),
    ),
    "needless-value": Message(
        Words("「{option}」后面不写内容。", "Nothing is written after “{option}”."),
        Words("请只写「{option}」。", "Write “{option}” alone."),
    ),
    "too-many-words": Message(
        Words("「{value}」多了。", "“{value}” is more than this command takes."),
        Words(
            '请删去它；如果是前面那个词的一部分，把整个内容放进半角引号 "…"。',
            'Delete it; if it belongs to the word before it, put the whole between "…".',
        ),
    ),
    "not-a-choice": Message(
        Words("「{name}」不能是「{value}」。", "{name} cannot be “{value}”."),
        Words("{advice}", "{advice}"),
    ),
    "not-a-number": Message(
        Words("「{name}」不能是「{value}」。", "{name} cannot be “{value}”."),
        Words(
            "请写 {least} 到 {most} 的整数，用半角数字。",
            "Write a whole number from {least} to {most}, in half-width digits.",
        ),
    ),
    "no-such-file": Message(
        Words("找不到「{value}」这个文件。", "There is no file “{value}”."),
        Words(
            "请核对文件名和扩展名；不在这个文件夹里的，写出它的位置。",
            "Check its name and extension; if it is in another folder, write where.",
        ),
    ),
    "no-such-folder": Message(
        Words("没有文件夹「{value}」。", "There is no folder “{value}”."),
        Words("请核对它的名称和位置。", "Check its name and where it is."),
    ),
    "folder-not-file": Message(
        Words(
            "「{value}」是文件夹，这里要写一个文件。", "“{value}” is a folder; a file is wanted."
        ),
        Words("请写出文件夹里的哪一个文件。", "Name a file in it."),
    ),
    "special-file": Message(
        Words("「{value}」不是普通文件。", "“{value}” is not a plain file."),
        Words("请写一个普通文件。", "Name a plain file."),
    ),
    "file-not-folder": Message(
        Words(
            "「{value}」是一个文件，这里要写文件夹。", "“{value}” is a file; a folder is wanted."
        ),
        Words("请写它所在的文件夹。", "Name the folder that it is in."),
    ),
    "folder-not-empty": Message(
        Words("文件夹「{value}」不是空的。", "The folder “{value}” is not empty."),
        Words(
            "请写一个空的文件夹，或一个还没有的名称。",
            "Name an empty folder, or one that is not there yet.",
        ),
    ),
    "unreadable": Message(
        Words("读不了「{value}」。", "“{value}” cannot be read."),
        Words("请检查文件的权限。", "Check the permissions of the file."),
    ),
    "unwritable": Message(
        Words("写不了「{value}」。", "“{value}” cannot be written."),
        Words(
            "请换一个文件夹，或检查文件的权限。",
            "Choose another folder, or check the permissions of the file.",
        ),
    ),
    "no-such-language": Message(
        Words("没有语言「{value}」。", "There is no language “{value}”."),
        Words("可用的：zh-Hans、zh-Hant、en。", "There are: zh-Hans, zh-Hant, en."),
    ),
    "no-project": Message(
        Words(
            "这里和上层的文件夹都没有 {file}。",
            "There is no {file} in this folder or above it.",
        ),
        Words(
            "请换到项目的文件夹，或写成「briefings --project 文件夹 …」。",
            "Change to the project's folder, or write “briefings --project FOLDER …”.",
        ),
    ),
    "no-such-edition": Message(
        Words(
            "site_config.yml 里没有繁体版「{value}」。",
            "site_config.yml has no Traditional edition “{value}”.",
        ),
        Words("可用的：{known}。", "There are: {known}."),
    ),
    "no-traditional-edition": Message(
        Words("site_config.yml 里没有繁体版。", "site_config.yml has no Traditional edition."),
        Words(
            "请先在 editions 里加上一个，例如「locale: zh-Hant-HK」。",
            "Add one to its editions first, such as “locale: zh-Hant-HK”.",
        ),
    ),
    "no-such-decision": Message(
        Words(
            "没有编号是「{value}」的未核定的转换。",
            "No decision that is still to be approved has the id “{value}”.",
        ),
        Words("请用 briefings review 查看。", "Look with briefings review."),
    ),
    "empty-value": Message(
        Words("「{option}」后面是空的：{told}", "“{option}” is empty: {told}"),
        Words("请写成「{option} {name}」。", "Write “{option} {name}”."),
    ),
    "hidden-character": Message(
        Words(
            "「{option}」里有读者看不到的字符 {character}。",
            "“{option}” has the character {character}, which readers cannot see.",
        ),
        Words("请重新打一遍，不要复制。", "Type it anew instead of copying it."),
    ),
    "several-briefings": Message(
        Words("几份简报都有「{value}」：{known}。", "Several briefings have “{value}”: {known}."),
        Words(
            "请加上「--briefing」和其中一个，例如「--briefing {first}」。",
            "Add “--briefing” and one of them, such as “--briefing {first}”.",
        ),
    ),
    "no-earlier-content": Message(
        Words(
            "「{value}」里没有 site_config.yml，git 里也没有这个项目的这个版本。",
            "There is no site_config.yml in “{value}”, nor has git this project at such a revision.",
        ),
        Words(
            "请写从前的项目的文件夹，或 git 的版本，例如 HEAD。",
            "Write the folder of the earlier project, or a revision in git, such as HEAD.",
        ),
    ),
    "taken-port": Message(
        Words("端口 {port} 已被占用。", "Port {port} is in use."),
        Words(
            "请写成「--port {other}」或别的数字；不写就用空着的一个。",
            "Write “--port {other}” or another number; without it a free one is used.",
        ),
    ),
}

USAGE = Words("用法：{usage}", "Usage: {usage}")
MORE = Words("说明：{command} --help", "More: {command} --help")
