"""Values that their field cannot take."""

from __future__ import annotations

from generator.diagnostic import BilingualText
from generator.messages.message import Message

MESSAGES = {
    "bad-moved-name": Message(
        BilingualText(
            "「{value}」不是本站的网址，也不是编号。",
            "“{value}” is neither an address of this site nor an id.",
        ),
        BilingualText(
            "网址从版本的文件夹后面写起，以「/」结尾，例如「yunling-2025/sections/2025-1/」；"
            "「#」和页内的位置只能写在 moved_to 里。",
            "An address begins after the edition's folder and ends with “/”, such as "
            "“yunling-2025/sections/2025-1/”; “#” and a place in the page can stand in moved_to only.",
        ),
    ),
    "bad-id": Message(
        BilingualText(
            "编号「{value}」不合规则。",
            "The id “{value}” does not follow the rules.",
        ),
        BilingualText(
            "只可用小写英文字母、数字和连字号，例如「housing-2026」，不超过 60 个字符。",
            "Small letters, digits and hyphens only, such as “housing-2026”, at most 60 characters.",
        ),
    ),
    "name-for-id": Message(
        BilingualText(
            "「{value}」是名称，这里要写它的编号。",
            "“{value}” is a name; its id is wanted here.",
        ),
        BilingualText("请写「{id}」。", "Write “{id}”."),
    ),
    "unknown-name-for-id": Message(
        BilingualText(
            "这里要写编号，「{value}」也不是已有的名称。",
            "An id belongs here, and “{value}” is no name that there is.",
        ),
        BilingualText(
            "是不是「{name}」？那就写「{id}」。", "Did you mean “{name}”? Then write “{id}”."
        ),
    ),
    "reserved-id": Message(
        BilingualText(
            "编号「{value}」是 Windows 的保留名称。",
            "The id “{value}” is a reserved name on Windows.",
        ),
        BilingualText(
            "请换一个编号。",
            "Choose another.",
        ),
    ),
    "reserved-page": Message(
        BilingualText(
            "编号「{value}」是本站固定页面的名称。",
            "The id “{value}” is the name of a page that this site always has.",
        ),
        BilingualText(
            "请换一个编号。",
            "Choose another.",
        ),
    ),
    "bad-url": Message(
        BilingualText(
            "「{value}」不是网址。",
            "“{value}” is not a web address.",
        ),
        BilingualText(
            "请写完整的网址，以「https://」开头。",
            "Write the whole address, beginning with “https://”.",
        ),
    ),
    "bad-mail-address": Message(
        BilingualText(
            "「{value}」是电邮地址，前面少了「mailto:」。",
            "“{value}” is an e-mail address without “mailto:” before it.",
        ),
        BilingualText("请写「mailto:{value}」。", "Write “mailto:{value}”."),
    ),
    "bad-scheme": Message(
        BilingualText(
            "链接不能以「{scheme}:」开头。",
            "A link cannot begin with “{scheme}:”.",
        ),
        BilingualText(
            "链接只可用 http、https 或 mailto；网址请写完整，以「https://」开头。",
            "Links are http, https or mailto; write the whole address, beginning with “https://”.",
        ),
    ),
    "bad-userinfo": Message(
        BilingualText(
            "网址的域名前面写了「{before}@」。",
            "“{before}@” stands before the host of the address.",
        ),
        BilingualText(
            "请删去它。这个链接去的是「{host}」，请核对。",
            "Delete it. The link leads to “{host}”: make sure that it should.",
        ),
    ),
    "lookalike-host": Message(
        BilingualText(
            "域名里的「{character}」（{number}）不是英文字母、数字或汉字，看起来却可能一样。",
            "“{character}” ({number}) in the host is no Latin letter, digit or Chinese character, and may look like one.",
        ),
        BilingualText(
            "请用键盘照着打一遍域名；真有这个字的，写域名以「xn--」开头的写法。",
            "Type the host by keyboard; if the character is meant, write the host in its form that begins with “xn--”.",
        ),
    ),
    "mixed-host": Message(
        BilingualText(
            "域名的一段「{value}」混有汉字和英文字母，容易被当成别的网站。",
            "“{value}” in the host mixes Chinese characters and Latin letters, and may be taken for another site.",
        ),
        BilingualText(
            "请核对域名；真是这样的，写它以「xn--」开头的写法。",
            "Check the host; if it is meant, write it in its form that begins with “xn--”.",
        ),
    ),
    "impossible-host": Message(
        BilingualText(
            "没有「{host}」这样的域名：{reason}。",
            "There is no host “{host}”: {reason}.",
        ),
        BilingualText(
            "请核对网址；域名例如「www.example.gov.cn」或「政策.中国」。",
            "Check the address; a host is such as “www.example.gov.cn” or “政策.中国”.",
        ),
    ),
    "bad-port": Message(
        BilingualText(
            "没有「{port}」这个端口。",
            "There is no port “{port}”.",
        ),
        BilingualText(
            "请把域名后面的冒号和端口一起删去，或写 1 至 65535 的一个数。",
            "Delete the colon and the port after the host, or write a number from 1 to 65535.",
        ),
    ),
    "bad-query": Message(
        BilingualText(
            "本站的网址后面不能有「{value}」。",
            "The address of the site cannot have “{value}” after it.",
        ),
        BilingualText(
            "请删去它。",
            "Delete it.",
        ),
    ),
    "bad-sub-path": Message(
        BilingualText(
            "网址的子文件夹里有「{value}」，有的服务器和网页会读错。",
            "“{value}” in a folder of the address would be misread by some servers and pages.",
        ),
        BilingualText(
            "文件夹名只用英文字母、数字和「-」「_」「.」「~」，用一个「/」隔开，例如「https://example.org/briefings/」。",
            "Name folders with letters, digits and “-”, “_”, “.”, “~” only, parted by one “/”, such as “https://example.org/briefings/”.",
        ),
    ),
    "bad-licence": Message(
        BilingualText(
            "「{value}」不是许可的简称。",
            "“{value}” is not the short name of a licence.",
        ),
        BilingualText(
            "请写 SPDX 的简称，例如「CC-BY-4.0」。",
            "Write the SPDX identifier, such as “CC-BY-4.0”.",
        ),
    ),
    "bad-locale": Message(
        BilingualText(
            "「{value}」不是可用的语言标签。",
            "“{value}” is not a language tag that can be used.",
        ),
        BilingualText(
            "简体可用 zh-Hans 加 CN、HK、MO、MY、SG，繁体可用 zh-Hant 加 HK、MO、MY、TW，例如「zh-Hant-HK」。",
            "For Simplified zh-Hans with CN, HK, MO, MY or SG, for Traditional zh-Hant with HK, MO, MY or TW, such as “zh-Hant-HK”.",
        ),
    ),
    "bad-place": Message(
        BilingualText(
            "「{value}」不是报告中的位置。",
            "“{value}” is not a place in the report.",
        ),
        BilingualText(
            "请写「部分.节.项」，例如「2023.4.1」或「2.4.1」。",
            "Write “part.section.item”, such as “2023.4.1” or “2.4.1”.",
        ),
    ),
    "bad-reference": Message(
        BilingualText(
            "「{value}」不像是另一份简报里的。",
            "“{value}” does not look like something of another briefing.",
        ),
        BilingualText(
            "请先写那份简报的编号，再写「/」和它里面的位置或编号，例如「{example}」。",
            "Write the id of that briefing, a slash, and the place or id in it, such as “{example}”.",
        ),
    ),
    "bad-part": Message(
        BilingualText(
            "「{value}」不是部分的编号。",
            "“{value}” is not the number of a part.",
        ),
        BilingualText(
            "请写四位数字的年份，例如「2023」；不是每个部分各讲一年的，写「1」「2」「3」。",
            "Write the four digits of its year, such as “2023”; where the parts are not of one year "
            "each, “1”, “2”, “3”.",
        ),
    ),
    "bad-date": Message(
        BilingualText(
            "「{value}」不是日期。",
            "“{value}” is not a date.",
        ),
        BilingualText(
            "请写「2023」「2023-H1」「2023-Q3」「2023-06」或「2023-06-05」。",
            "Write “2023”, “2023-H1”, “2023-Q3”, “2023-06” or “2023-06-05”.",
        ),
    ),
    "impossible-date": Message(
        BilingualText(
            "没有「{value}」这一天。",
            "There is no day “{value}”.",
        ),
        BilingualText(
            "请核对月份和日子。",
            "Check the month and the day.",
        ),
    ),
    "bad-year": Message(
        BilingualText(
            "「{value}」不是年份。",
            "“{value}” is not a year.",
        ),
        BilingualText(
            "请只写四位数字的年份，例如「2023」。",
            "Write the four digits of the year only, such as “2023”.",
        ),
    ),
    "bad-day": Message(
        BilingualText(
            "「{value}」没有写到日。",
            "“{value}” does not say which day.",
        ),
        BilingualText(
            "请写成「2026-11-23」这样的日期。",
            "Write a date such as “2026-11-23”.",
        ),
    ),
    "bad-value": Message(
        BilingualText(
            "「{value}」不是数值。",
            "“{value}” is not a number.",
        ),
        BilingualText(
            "只写半角数字，例如「22.2」「469.60」，不超过 15 位；几分之一写成「1/4」。“一批”“百亿”这样的话不是数值，写进 summary。",
            "Half-width digits only, such as “22.2” or “469.60”, at most 15; a ratio as “1/4”. Words such as “一批” or “百亿” are no number: put them into the summary.",
        ),
    ),
    "bad-percent": Message(
        BilingualText(
            "「{value}」不是 0 到 100 的数。",
            "“{value}” is not a number from 0 to 100.",
        ),
        BilingualText(
            "只写半角数字，不写百分号，例如「1」「0.5」。",
            "Half-width digits only, without a sign, such as “1” or “0.5”.",
        ),
    ),
    "range-in-value": Message(
        BilingualText(
            "「{value}」是一个范围。",
            "“{value}” is a range.",
        ),
        BilingualText(
            "下限写在 value，上限写在 upper，都只写数字；单位写在 unit，和指标的一样就不写。",
            "Write the lower end in “value” and the upper in “upper”, the numbers only; the unit in "
            "“unit”, unless it is the indicator's own.",
        ),
    ),
    "unit-in-value": Message(
        BilingualText(
            "「{value}」里写了单位「{unit}」。",
            "“{value}” has the unit “{unit}” in it.",
        ),
        BilingualText(
            "只写数字；单位「{unit}」写在 indicators.yml 里这个指标的 unit。",
            "Write the number only; the unit “{unit}” stands with the indicator, as its unit in indicators.yml.",
        ),
    ),
    "unknown-choice": Message(
        BilingualText(
            "「{value}」不在可选的词里。",
            "“{value}” is not among the words to choose from.",
        ),
        BilingualText(
            "请写其中一个：{choices}。",
            "Write one of these: {choices}.",
        ),
    ),
    "bad-figure-place": Message(
        BilingualText(
            "「{value}」不是数字在报告中的位置。",
            "“{value}” is not a place of a figure in the report.",
        ),
        BilingualText(
            "请写「部分.节.项」，例如「2023.4.1」；项里没有编号的一条再加一个数，例如「2024.2.2.3」。",
            "Write part.section.item, such as “2023.4.1”; a point of an item that has no number "
            "takes one more, such as “2024.2.2.3”.",
        ),
    ),
    "bad-digest": Message(
        BilingualText(
            "「{value}」不是 SHA-256。",
            "“{value}” is not a SHA-256.",
        ),
        BilingualText(
            "请用 briefings figures 重新写这个文件，不要改这一行。",
            "Write the file anew with briefings figures, and leave this line alone.",
        ),
    ),
}
