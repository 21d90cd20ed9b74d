"""Slips in a key and in a value: what is typed, the code, and where it is."""

from __future__ import annotations

from tests.repair.kinds import (
    Place,
    Typed,
    after_colon,
    beyond,
    colon,
    key,
    keyed,
    one,
    title,
    wide,
)

IN_KEYS: dict[str, tuple[Typed, str, Place]] = {
    "full-width colon": (keyed("："), "fullwidth-colon", colon),
    "full-width colon and a space": (keyed("： "), "fullwidth-colon", colon),
    "a space and a full-width colon": (keyed(" ： "), "fullwidth-colon", after_colon),
    "small colon": (keyed("﹕"), "fullwidth-colon", colon),
    "ratio sign": (keyed("∶"), "fullwidth-colon", colon),
    "colon of vertical text": (keyed("︰"), "fullwidth-colon", colon),
    "no space": (keyed(":"), "no-space-after-colon", colon),
    "no space before a mark": (
        lambda field: f'{field.start}{field.key}:"{field.value}"',
        "no-space-after-colon",
        colon,
    ),
    "no-break space": (keyed(":\xa0"), "odd-space", after_colon),
    "full-width space": (keyed(":\u3000"), "odd-space", after_colon),
    "em space": (keyed(":\u2003"), "odd-space", after_colon),
    "no colon": (keyed(" "), "missing-colon", colon),
    "nothing between": (lambda field: f"{field.start}{field.key}甲", "missing-colon", key),
    "equals sign": (keyed("="), "missing-colon", colon),
    "equals sign and spaces": (keyed(" = "), "missing-colon", colon),
    "semicolon": (keyed("; "), "missing-colon", colon),
    "full-width semicolon": (keyed("；"), "missing-colon", colon),
    "full-width comma": (keyed("，"), "missing-colon", colon),
    "full stop": (keyed(". "), "missing-colon", colon),
    "two colons": (keyed(":: "), "misspelt-field", key),
    "full-width letters": (
        lambda field: f"{field.start}{wide(field.key)}: {field.value}",
        "misspelt-field",
        key,
    ),
    "capital": (
        lambda field: f"{field.start}{field.key.title()}: {field.value}",
        "misspelt-field",
        key,
    ),
    "a letter twice": (
        lambda field: f"{field.start}{field.key[0]}{field.key}: {field.value}",
        "misspelt-field",
        key,
    ),
    "quotation marks of Chinese": (
        lambda field: f"{field.start}“{field.key}”: {field.value}",
        "chinese-key",
        key,
    ),
    "zero-width space": (keyed("\u200b: "), "bad-character", colon),
    "NUL": (
        lambda field: f"{field.start}{field.key[0]}\0{field.key[1:]}: {field.value}",
        "bad-character",
        beyond(key, 1),
    ),
    "byte order mark": (
        lambda field: f"\ufeff{field.start}{field.key}: {field.value}",
        "bad-character",
        one,
    ),
    "in Chinese": (
        lambda field: f"{field.start}{title(field)}: {field.value}",
        "chinese-key",
        key,
    ),
}  # fmt: skip

# Typed for a value: the code, and how far into the value.
IN_VALUES: dict[str, tuple[str, str, int]] = {
    **{
        f"begins with {start}": (f"{start}甲", "bad-start", 0)
        for start in ("@", "`", "%", "|", ">", "]", "}", ",", "- ", "? ", "> ")
    },
    **{
        f"begins with {start}": (f"{start}甲", "yaml-alias", 0)
        for start in ("*", "**", "* ", "&", "& ", "&a ")
    },
    **{
        f"tag {tag}": (tag, "yaml-tag", 0)
        for tag in (
            "!甲", "! 甲", "!!python/object/apply:os.system ['x']", "!!python/name:os.system",
            "!ENV [A, B]", "!!binary aGk=", "!!str 甲", "!!float 1.10", "!include a.yml",
        )
    },
    **{
        f"character {char!r}": (f"甲{char}乙", "bad-character", 1)
        for char in (
            "\0\x07\x0b\x0c\x1b\x7f\x85\x92\xad\u061c\u200b\u200d\u200e\u202e\u2028\u2029\u2060"
            "\u2066\u3164\ue000\ufdd0\ufe0f\ufeff\ufffe\U000e0041\U000f0000"
        )
    },
    "lost character": ("甲\ufffd乙", "lost-character", 1),
    **{
        f"escape {escape}": (f'"甲{escape}乙"', code, 2)
        for escape, code in (
            (r"\0", "bad-character"), (r"\x1b", "bad-character"), (r"\u202e", "bad-character"),
            (r"\U000e0041", "bad-character"), (r"\N", "bad-character"), (r"\L", "bad-character"),
            (r"\ufffd", "lost-character"), (r"\ud800", "bad-escape"),
            (r"\ud83d\ude00", "bad-escape"), (r"\U00110000", "bad-escape"),
        )
    },
    "a picture's mark without the picture": ("甲\ufe0f", "bad-character", 1),
    "a joint without pictures": ("😀\u200d乙", "bad-character", 1),
    "Cyrillic in a Latin word": ("甲 hоusing", "lookalike-letter", 3),
    "Cyrillic before a Latin word": ("Оil", "lookalike-letter", 0),
    "Greek in a Latin word": ("GDΡ", "lookalike-letter", 2),
    "begins with a colon": (": 甲", "second-colon", 0),
    "ends with a colon": ("甲:", "second-colon", 1),
    "a second colon": ("甲: 乙", "second-colon", 1),
    "a second colon in corner marks": ("「甲」: 乙", "second-colon", 3),
    "a second colon in curly marks": ("“甲: 乙”", "second-colon", 2),
    "a merge key": ("<<: *a", "second-colon", 2),
    "double mark unclosed": ('"甲', "unclosed-quote", 0),
    "single mark unclosed": ("'甲", "unclosed-quote", 0),
    "double mark closed by a curly one": ('"甲”', "unclosed-quote", 0),
    "double mark escaped": ('"甲\\"', "unclosed-quote", 0),
    "backslash": ('"C:\\路径"', "bad-escape", 3),
    "half a code point": ('"甲\\u12"', "bad-escape", 2),
    "text after a double mark": ('"甲"乙', "bad-start", 3),
    "text after a single mark": ("'甲'乙", "bad-start", 3),
    "double marks inside": ('"甲"乙"丙"', "bad-start", 3),
    "apostrophe inside": ("'it's'", "bad-start", 4),
    "Jinja": ("{{ 甲 }}", "bad-start", 0),
    "Jinja statement": ("{% include 'a' %}", "bad-start", 0),
    "Jinja note": ("{# 甲 #}", "bad-start", 0),
    "Markdown link": ("[甲](https://example.org)", "bad-start", 3),
    "bracket before text": ("[甲] 乙", "bad-start", 4),
    "bracket unclosed before a note": ("{#", "bad-start", 0),
    "bracket unclosed": ("[甲", "unclosed-bracket", 0),
    "brace unclosed": ("{甲", "unclosed-bracket", 0),
    "a list": ("[甲, 乙]", "wants-text", 0),
    "a record": ("{甲: 乙}", "wants-text", 0),
    "note": ("甲 # 乙", "text-after-hash", 2),
    "note without a space": ("甲 #乙", "text-after-hash", 2),
    "full-width note": ("甲 ＃ 乙", "note-in-text", 2),
    "full-width note after a full-width space": ("甲\u3000＃乙", "note-in-text", 2),
    "full-width note after the text": ("甲＃ 乙", "note-in-text", 1),
    "small note": ("甲 ﹟ 乙", "note-in-text", 2),
    **{
        f"nothing: {text}": (text, "null-value", 0)
        for text in ("~", "～", "null", "Null", "NULL", "None", "nil", "NaN", ".nan", "N/A")
    },
    "note alone": ("#甲", "text-after-hash", 0),
    "too deep": ("[" * 25 + "]" * 25, "too-deep", -1),
    "three thousand deep": ("[" * 3000, "too-deep", -1),
    "too long": ("甲" * 10_001, "text-too-long", 0),
}  # fmt: skip
