"""The host of an address: no other site can be taken for it, and its name can exist."""

from __future__ import annotations

import re
from ipaddress import AddressValueError, IPv4Address
from typing import Never

import idna

from generator.diagnostic import LocalizedText
from generator.model.base import refusal

_HAN = r"\u3400-\u4dbf\u4e00-\u9fff"
_WORD = f"[A-Za-z0-9{_HAN}]"
_LABEL = f"{_WORD}(?:[A-Za-z0-9{_HAN}-]{{0,61}}{_WORD})?"

HOST = rf"(?:localhost|{_LABEL}(?:\.{_LABEL})+)"
"""The form of a host's name as an editor may type it; ASCII, or Chinese with digits."""

PORT = "(?::[1-9][0-9]{0,4})?"

_LATIN = re.compile("[A-Za-z]")
_CHINESE = re.compile(f"[{_HAN}]")
_FOREIGN = re.compile(f"(?![{_HAN}])[^\\W_\\x00-\\x7f]")
_MARK = re.compile(r"[^\w\x00-\x7f]|\s")
_ODD = re.compile("[!-,/:-@[-`{-~]")
_NUMBER = re.compile("[0-9]+|0[xX][0-9A-Fa-f]*")
_LONGEST_LABEL, _LONGEST, _LAST_PORT = 63, 253, 65535


def ascii_host(text: str) -> str:
    """The host and port in ASCII, as machines know them: 政策.中国 is xn--5bvr50c.xn--fiqs8s.

    Raises a `refusal` that says what is wrong with it. Where marks around the address are taken
    for a part of it, it is given back as it is.
    """
    if _MARK.search(text):
        return text
    before, at, text = text.rpartition("@")
    if at:
        raise refusal("bad-userinfo", before=before, host=text)
    host, colon, port = (text, "", "") if text.startswith("[") else text.partition(":")
    labels = [_label(part, host) for part in host.split(".")]
    written = ".".join(labels)
    if len(labels) == 1 and host != "localhost":
        _impossible(host, "host.no-dot")
    if len(written) > _LONGEST:
        _impossible(host, "host.too-long-in-all")
    if _NUMBER.fullmatch(labels[-1]):
        try:
            IPv4Address(host)
        except AddressValueError:
            _impossible(host, "host.no-number")
    if colon and not (re.fullmatch("[1-9][0-9]{0,4}", port) and int(port) <= _LAST_PORT):
        raise refusal("bad-port", port=port)
    return written + colon + port


def _label(label: str, host: str) -> str:
    if foreign := _FOREIGN.search(label):
        raise refusal("lookalike-host", character=foreign[0], number=f"U+{ord(foreign[0]):04X}")
    if _LATIN.search(label) and _CHINESE.search(label):
        raise refusal("mixed-host", value=label)
    if odd := _ODD.search(label):
        _impossible(host, "host.sign", sign=odd[0])
    if not label:
        _impossible(host, "host.nothing")
    if label.startswith("-") or label.endswith("-"):
        _impossible(host, "host.hyphen")
    if len(label) > _LONGEST_LABEL:
        _impossible(host, "host.too-long")
    try:
        if label.lower().startswith("xn--"):
            idna.ulabel(label)
        return idna.alabel(label).decode() if _CHINESE.search(label) else label
    except idna.IDNAError:
        _impossible(host, "host.no-name")


def _impossible(host: str, reason: str, **details: str) -> Never:
    raise refusal("impossible-host", host=host, reason=LocalizedText(reason, details))
