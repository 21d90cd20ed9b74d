"""The tables of the conversion, and what they do."""

from __future__ import annotations

from generator.diagnostic import BilingualText, Severity
from generator.messages.message import Message

MESSAGES = {
    "not-a-table": Message(
        BilingualText(
            "「{file}」不是对照表。",
            "“{file}” is not a table.",
        ),
        BilingualText(
            "请每行写一条「原词: 写法」。",
            "Write one “found: written” on each line.",
        ),
    ),
    "empty-key": Message(
        BilingualText(
            "冒号前面没有词。",
            "There is no word before the colon.",
        ),
        BilingualText(
            "请写成「原词: 写法」。",
            "Write “found: written”.",
        ),
    ),
    "bad-conversion": Message(
        BilingualText(
            "「{value}」里有空格或不可见的字符。",
            "There is a space or an invisible character in “{value}”.",
        ),
        BilingualText(
            "对照表的词里不可有空格；请删去它。",
            "The words of a table have no spaces; delete it.",
        ),
    ),
    "chained-conversion": Message(
        BilingualText(
            "「{found}」改成「{value}」，而第 {line} 行又把「{value}」改成「{other}」。",
            "“{found}” becomes “{value}”, and line {line} makes “{other}” of “{value}”.",
        ),
        BilingualText(
            "请直接写成「{found}: {other}」，或删去其中一行。",
            "Write “{found}: {other}”, or delete one of the two lines.",
        ),
    ),
    "changed-latin": Message(
        BilingualText(
            "「{found}」和「{value}」里的数字、拉丁字母、书名号或〔数〕不同。",
            "Digits, Latin letters, 《》 or 〔数〕 differ between “{found}” and “{value}”.",
        ),
        BilingualText(
            "这些在各版都一样；请让冒号两边相同。",
            "They are the same in every edition; let both sides of the colon agree.",
        ),
    ),
    "missing-forms": Message(
        BilingualText(
            "「{name}」还没有用字的对照表「{file}」。",
            "“{name}” has no table of forms yet, “{file}”.",
        ),
        BilingualText(
            "现在照 OpenCC 的用字印出：香港和台湾照它的当地写法，别处照它的通用写法{words}。请当地人看过，再把要用的写法写进这个文件；写了以后，就只照这个文件。",
            "It is printed in OpenCC's forms: for Hong Kong and Taiwan those of the place, elsewhere its general ones{words}. Have somebody of the place look, then write the forms into this file; once it has any, they alone count.",
        ),
        Severity.WARNING,
    ),
    "unused-layer": Message(
        BilingualText(
            "没有版本用到「{file}」。",
            "No edition uses “{file}”.",
        ),
        BilingualText(
            "{advice}",
            "{advice}",
        ),
    ),
    "unapproved-conversion": Message(
        BilingualText(
            "「{text}」印作{prints}，可能不对，尚未核定。",
            "“{text}” is printed as {prints}, which may be wrong and which nobody has approved.",
        ),
        BilingualText(
            "请运行 briefings review，在网页上核定。",
            "Run briefings review and answer on its page.",
        ),
    ),
    "unfolded-text": Message(
        BilingualText(
            "查找时，「{text}」和它的繁体「{converted}」对不上。",
            "A search would not find “{text}” by its Traditional form “{converted}”.",
        ),
        BilingualText(
            "请把两边不同的词写进 content/synonyms.yml，例如「words: [{word}, {other}]」。",
            "Write the words that differ into content/synonyms.yml, for example “words: [{word}, {other}]”.",
        ),
    ),
}
