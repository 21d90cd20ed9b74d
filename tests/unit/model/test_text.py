"""Which addresses are taken, as what, and why others are not."""

from __future__ import annotations

import pytest
from pydantic_core import PydanticCustomError

from generator.model.text import BaseUrl, Url

SUB_PATHS = [
    "a;b", "a(b", "a)b", "$uri", "a//b", "..", "a/../b", ".", "./a", "%61", "a b", "a'b", 'a"b',
    "a\\b", "{a}", "a,b", "a&b", "a=b", "a:b", "a*", "a+b", "!a", "a@b", "~a/|b", "[a]", "^a",
    "`a`", "<a>", "简报", "ａ", "é",
]  # fmt: skip
HOSTS = {
    "": "bad-url",
    " example.org": "bad-url",
    "exam ple.org": "bad-url",
    "example.org。": "bad-url",
    "“example.org”": "bad-url",
    "example⁄org.example": "bad-url",
    "еxample.org": "lookalike-host",
    "пример.рф": "lookalike-host",
    "ехаmple.org:80": "lookalike-host",
    "ｅｘａｍｐｌｅ.org": "lookalike-host",
    "example.org：80": "bad-url",
    "éxample.org": "lookalike-host",
    "例え.example": "lookalike-host",
    "１.example": "lookalike-host",
    "example政策.org": "mixed-host",
    "gov.cn丿a.example": "mixed-host",
    "example": "impossible-host",
    "example.": "impossible-host",
    ".example": "impossible-host",
    "a..example": "impossible-host",
    f"{'a' * 64}.example": "impossible-host",
    f"{'政' * 60}.example": "impossible-host",
    ".".join(["a" * 50] * 6): "impossible-host",
    "a_b.example": "impossible-host",
    "a$b.example": "impossible-host",
    "-a.example": "impossible-host",
    "a-.example": "impossible-host",
    "政策-.example": "impossible-host",
    "xn--a.example": "impossible-host",
    "999.1.1.1": "impossible-host",
    "1.2.3": "impossible-host",
    "010.1.1.1": "impossible-host",
    "127.1": "impossible-host",
    "0x7f.1": "impossible-host",
    "example.0x1": "impossible-host",
    "2130706433": "impossible-host",
    "[::1]": "impossible-host",
    "user:secret@example.org": "bad-userinfo",
    "www.example.org@evil.example": "bad-userinfo",
    "www.example.org\\@evil.example": "bad-userinfo",
    "example.org:": "bad-port",
    "example.org:0": "bad-port",
    "example.org:080": "bad-port",
    "example.org:65536": "bad-port",
    "example.org:http": "bad-port",
    "example.org:80:80": "bad-port",
    "example.org:８０": "bad-port",
}


@pytest.mark.parametrize("sub_path", SUB_PATHS)
def test_a_sub_path_that_a_server_would_misread_is_refused(sub_path: str) -> None:
    for address in (f"https://example.org/{sub_path}", f"https://example.org/a/{sub_path}/"):
        with pytest.raises(PydanticCustomError) as refused:
            BaseUrl.read(address)
        assert refused.value.type == "bad-sub-path"


@pytest.mark.parametrize(("host", "code"), HOSTS.items())
def test_a_host_that_cannot_be_or_misleads_is_refused(host: str, code: str) -> None:
    for address in (f"https://{host}", f"HTTP://{host}/"):
        for kind in (Url, BaseUrl):
            with pytest.raises(PydanticCustomError) as refused:
                kind.read(address)
            assert refused.value.type == code
    with pytest.raises(PydanticCustomError):
        Url.read(f"mailto:editor@{host}")


@pytest.mark.parametrize("rest", ["?", "?a=b", "#", "#a", "a/?b#c"])
def test_the_site_has_neither_query_nor_fragment(rest: str) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        BaseUrl.read(f"https://example.org/{rest}")
    assert refused.value.type == "bad-query"
    assert Url.read(f"https://example.org/{rest}") == f"https://example.org/{rest}"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("https://example.org", "https://example.org/"),
        ("https://example.org/a.b/c_d~e-F1", "https://example.org/a.b/c_d~e-F1/"),
        ("https://example.org/...", "https://example.org/.../"),
        ("http://localhost:8000", "http://localhost:8000/"),
        ("http://192.168.1.255:65535/", "http://192.168.1.255:65535/"),
        ("https://3com.example/", "https://3com.example/"),
        ("https://r3---a.example/", "https://r3---a.example/"),
        ("https://政策.中国/", "https://xn--5bvr50c.xn--fiqs8s/"),
        ("https://www.政策2025.cn:8080/a", "https://www.xn--2025-pj9h444i.cn:8080/a/"),
        ("https://xn--fiqs8s.example/", "https://xn--fiqs8s.example/"),
    ],
)
def test_an_address_is_kept_as_machines_know_it(typed: str, meant: str) -> None:
    assert BaseUrl.read(typed) == meant
    assert Url.read(typed) == (meant if typed.endswith("/") else meant.removesuffix("/"))


def test_an_e_mail_address_too() -> None:
    assert Url.read("mailto:editor@政策.中国") == "mailto:editor@xn--5bvr50c.xn--fiqs8s"
