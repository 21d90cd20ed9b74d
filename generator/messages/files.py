"""Files that cannot be read, or are not where they should be."""

from __future__ import annotations

from generator.diagnostic import BilingualText, Severity
from generator.messages.message import Message

MESSAGES = {
    "missing-file": Message(
        BilingualText(
            "缺少文件「{file}」。",
            "The file “{file}” is missing.",
        ),
        BilingualText(
            "{advice}",
            "{advice}",
        ),
    ),
    "missing-folder": Message(
        BilingualText(
            "缺少文件夹「{file}」。",
            "The folder “{file}” is missing.",
        ),
        BilingualText(
            "内容都放在这个文件夹里；如果它改了名，请改回来。",
            "All content stands in it; if its name was changed, change it back.",
        ),
    ),
    "wrong-folder": Message(
        BilingualText(
            "「{file}」不在简报的 sections 文件夹里。",
            "“{file}” is not in the briefing's folder sections.",
        ),
        BilingualText(
            "请把它移到「{meant}」；如果是备份，请移出 content/。",
            "Move it to “{meant}”; if it is a backup, move it out of content/.",
        ),
    ),
    "unreadable-file": Message(
        BilingualText(
            "「{file}」不是普通文件。",
            "“{file}” is not a plain file.",
        ),
        BilingualText(
            "请换成普通文件；不可用链接。",
            "Put a plain file in its place; links are not allowed.",
        ),
    ),
    "closed-folder": Message(
        BilingualText(
            "打不开文件夹「{file}」。",
            "The folder “{file}” cannot be opened.",
        ),
        BilingualText(
            "请检查文件夹的权限。",
            "Check the folder's permissions.",
        ),
    ),
    "folder-too-deep": Message(
        BilingualText(
            "文件夹「{file}」套得太深，没有再往里看。",
            "The folder “{file}” lies too deep; nothing in it was looked at.",
        ),
        BilingualText(
            "简报的文件夹直接放在 content/ 里；请把这一层移出 content/。",
            "A briefing's folder stands in content/ itself; move this one out of content/.",
        ),
    ),
    "too-many-files": Message(
        BilingualText(
            "content/ 里的文件多过 {limit} 个，没有再往下看。",
            "There are more than {limit} files in content/; no more were looked at.",
        ),
        BilingualText(
            "请把不是简报的文件夹移出 content/。",
            "Move the folders that are no briefings out of content/.",
        ),
    ),
    "forbidden-file": Message(
        BilingualText(
            "读不了「{file}」：{why}。",
            "“{file}” cannot be read: {why}.",
        ),
        BilingualText(
            "请检查文件的权限。",
            "Check the file's permissions.",
        ),
    ),
    "wrong-extension": Message(
        BilingualText(
            "「{file}」的扩展名不是 .yml。",
            "The extension of “{file}” is not .yml.",
        ),
        BilingualText(
            "请把文件改名为「{meant}」。Windows 要先在“查看”里勾选“文件扩展名”才看得见。",
            "Rename it to “{meant}”. Windows shows extensions when “File name extensions” is ticked under “View”.",
        ),
    ),
    "copy-without-original": Message(
        BilingualText(
            "「{file}」看来是「{own}」的副本，可是没有「{own}」；里面的内容没有用到。",
            "“{file}” looks like a copy of “{own}”, which is not there: nothing in it is used.",
        ),
        BilingualText(
            "{advice}",
            "{advice}",
        ),
    ),
    "copy-differs": Message(
        BilingualText(
            "「{file}」和「{own}」不同；没有用到它。",
            "“{file}” differs from “{own}” and is not used.",
        ),
        BilingualText(
            "{advice}",
            "{advice}",
        ),
        Severity.WARNING,
    ),
    "not-downloaded": Message(
        BilingualText(
            "「{meant}」还没有下载到这台电脑。",
            "“{meant}” has not been downloaded to this machine.",
        ),
        BilingualText(
            "请等它下载完，或在网盘里选“始终保留在此设备上”。",
            "Wait until it has been downloaded, or choose “Always keep on this device” in the cloud's program.",
        ),
    ),
    "misencoded-name": Message(
        BilingualText(
            "「{file}」的名字不是 UTF-8 编码，没有用到它。",
            "The name of “{file}” is not in UTF-8; it is not used.",
        ),
        BilingualText(
            "多半是解压时名字乱了：请改名，或移出 content/。",
            "It was most likely spoilt when a zip was unpacked: rename it, or move it out of content/.",
        ),
        Severity.WARNING,
    ),
    "bad-character": Message(
        BilingualText(
            "含有读者看不到的字符 {character}。",
            "There is a character that readers cannot see, {character}.",
        ),
        BilingualText(
            "{advice}",
            "{advice}",
        ),
    ),
    "lookalike-letter": Message(
        BilingualText(
            "这里的字母是 {character}，只是样子像「{meant}」。",
            "This letter is {character}, which only looks like “{meant}”.",
        ),
        BilingualText(
            "请用键盘重新输入「{meant}」。",
            "Type “{meant}” anew on the keyboard.",
        ),
    ),
    "lost-character": Message(
        BilingualText(
            "这里有一个字丢失了（{character}）。",
            "A character has been lost here ({character}).",
        ),
        BilingualText(
            "请对照原文补上；多半是另存或复制时丢的。",
            "Type it again from the source; it was most likely lost when the text was saved or copied.",
        ),
    ),
    "not-utf-8": Message(
        BilingualText(
            "这个文件不是 UTF-8 编码，看来是 {encoding}。",
            "This file is not in UTF-8; it seems to be in {encoding}.",
        ),
        BilingualText(
            "请在编辑器里另存为 UTF-8，或用 briefings fix 转换；原件会留着。",
            "Save it as UTF-8 in your editor, or convert it with briefings fix, which keeps the original.",
        ),
    ),
    "unknown-encoding": Message(
        BilingualText(
            "这个文件不是 UTF-8 编码，也看不出是哪一种。",
            "This file is not in UTF-8, nor in any other encoding that can be told.",
        ),
        BilingualText(
            "请用能打开它的软件另存为 UTF-8；如果不是文字文件，请移走。",
            "Save it as UTF-8 with the program that can open it; if it is no text, move it away.",
        ),
    ),
    "unused-file": Message(
        BilingualText(
            "没有用到「{file}」。",
            "Nothing uses “{file}”.",
        ),
        BilingualText(
            "{advice}",
            "{advice}",
        ),
        Severity.WARNING,
    ),
    "merge-mark": Message(
        BilingualText(
            "这里有两个人的改动没有合并完。",
            "Two people's changes have not been merged here.",
        ),
        BilingualText(
            "请留下要的内容，删去以「<<<<<<<」「=======」「>>>>>>>」开头的行。",
            "Keep what is wanted and delete the lines that begin with “<<<<<<<”, “=======” and “>>>>>>>”.",
        ),
    ),
    "file-too-large": Message(
        BilingualText(
            "文件大过 {limit} KB。",
            "The file is larger than {limit} KB.",
        ),
        BilingualText(
            "请把内容分到几个文件。",
            "Divide the content among several files.",
        ),
    ),
    "no-briefing": Message(
        BilingualText(
            "content/ 里没有简报。",
            "There is no briefing in content/.",
        ),
        BilingualText(
            "请新建一个文件夹，里面放 briefing.yml、timeline.yml 和 sections/。",
            "Make a folder with briefing.yml, timeline.yml and sections/ in it.",
        ),
    ),
    "site-not-a-folder": Message(
        BilingualText(
            "「{file}」是链接或文件，不是文件夹。",
            "“{file}” is a link or a file, not a folder.",
        ),
        BilingualText(
            "请删去它或改名；网站会生成到这个文件夹。",
            "Delete or rename it; the site is written to this folder.",
        ),
    ),
    "workshop-not-a-folder": Message(
        BilingualText(
            "「{file}」是链接或文件，不是文件夹。",
            "“{file}” is a link or a file, not a folder.",
        ),
        BilingualText(
            "请删去它或改名；程序在这个文件夹里准备网站。",
            "Delete or rename it; the site is prepared in this folder.",
        ),
    ),
    "no-section": Message(
        BilingualText(
            "这份简报没有一节。",
            "This briefing has no section.",
        ),
        BilingualText(
            "请在 sections/ 里新建文件，例如「2023-1.yml」。",
            "Make a file in sections/, for example “2023-1.yml”.",
        ),
    ),
    "report-too-large": Message(
        BilingualText(
            "「{file}」大过 {limit}，不像一份报告。",
            "“{file}” is larger than {limit}; that is no report.",
        ),
        BilingualText(
            "请只留下报告的文字。",
            "Keep the text of the report alone.",
        ),
    ),
    "report-not-text": Message(
        BilingualText(
            "「{file}」是{format}，不能从中读出报告的文字。",
            "“{file}” is {format}, from which no report's text can be read.",
        ),
        BilingualText(
            "请把报告存成 .docx、.pdf 或 .html，或打开它，把文字复制到一个 .txt 文件。",
            "Save the report as .docx, .pdf or .html, or open it and copy its text into a .txt file.",
        ),
    ),
    "report-is-scan": Message(
        BilingualText(
            "「{file}」是扫描件：{pages} 页都是图，没有文字。",
            "“{file}” is a scan: {pages} pages of pictures, with no text.",
        ),
        BilingualText(
            "请用文字识别软件（OCR）把它变成文字，校对后存成 .txt 或 .docx。",
            "Have its characters recognised (OCR), proofread them, and save them as .txt or .docx.",
        ),
    ),
    "report-locked": Message(
        BilingualText(
            "「{file}」要密码才能打开。",
            "“{file}” cannot be opened without its password.",
        ),
        BilingualText(
            "请打开它，把报告的文字复制到一个 .txt 文件。",
            "Open it and copy the report's text into a .txt file.",
        ),
    ),
    "report-broken": Message(
        BilingualText(
            "「{file}」应是{format}，但已经损坏，读不出来。",
            "“{file}” should be {format}, but is broken and cannot be read.",
        ),
        BilingualText(
            "请重新下载或另存一份；还是不行，就把报告的文字复制到一个 .txt 文件。",
            "Download or save it anew; if that does not help, copy the report's text into a .txt file.",
        ),
    ),
    "report-unpacks-too-large": Message(
        BilingualText(
            "「{file}」里有一部分解开后大过 {limit}，没有再读。",
            "A part of “{file}” is larger than {limit} when unpacked; no more was read.",
        ),
        BilingualText(
            "请打开它，把报告的文字复制到一个 .txt 文件。",
            "Open it and copy the report's text into a .txt file.",
        ),
    ),
    "report-too-many-pages": Message(
        BilingualText(
            "「{file}」多过 {limit} 页，不像一份报告。",
            "“{file}” has more than {limit} pages; that is no report.",
        ),
        BilingualText(
            "请只留下报告的那几页。",
            "Keep the pages of the report alone.",
        ),
    ),
    "report-too-many-tags": Message(
        BilingualText(
            "「{file}」里的标签和属性太多，不像一份报告。",
            "“{file}” has more tags and attributes than a report needs.",
        ),
        BilingualText(
            "请打开它，把报告的文字复制到一个 .txt 文件。",
            "Open it and copy the report's text into a .txt file.",
        ),
    ),
    "report-too-intricate": Message(
        BilingualText(
            "「{file}」太复杂，{seconds} 秒里没有读完。",
            "“{file}” is too intricate to be read within {seconds} seconds.",
        ),
        BilingualText(
            "请打开它，把报告的文字复制到一个 .txt 文件。",
            "Open it and copy the report's text into a .txt file.",
        ),
    ),
    "report-unknown-encoding": Message(
        BilingualText(
            "「{file}」不是文字，或认不出它的编码。",
            "“{file}” is no text, or its encoding is not known.",
        ),
        BilingualText(
            "请在编辑器里另存为 UTF-8 编码的 .txt 文件。",
            "Save it as a .txt file in UTF-8 with your editor.",
        ),
    ),
    "report-empty": Message(
        BilingualText(
            "「{file}」里没有文字。",
            "There is no text in “{file}”.",
        ),
        BilingualText(
            "请把报告的文字复制进去。",
            "Copy the report's text into it.",
        ),
    ),
    "not-a-report": Message(
        BilingualText(
            "「{file}」不像一份报告：{why}。",
            "“{file}” does not look like a report: {why}.",
        ),
        BilingualText(
            "请换成报告的全文，例如工作总结和计划。",
            "Use the whole text of a report, such as a review of the work and its plan.",
        ),
    ),
}
