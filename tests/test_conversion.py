"""Traditional editions: what is converted, what stays, and why."""

from __future__ import annotations

import re
from pathlib import Path

import lxml.html
import pytest
from click.testing import Result

from generator import conversion_review, pipeline
from generator.convert import Conversion
from generator.convert.dictionaries import PHRASES, shipped_entries
from generator.load import load_site
from tests.conftest import EDITIONS, ROOT, TRADITIONAL, Run
from tests.html_page import HtmlPage, pages

LOCALES = ("zh-Hant-HK", "zh-Hant-MO")
ALL = [EDITIONS[path] for path in TRADITIONAL]
NOT_IN_EITHER = "羣峯説啓鋭脱溫説悦閲税户爲衆僞牀綫"
QUOTES = {"zh-Hant-HK": "“”‘’", "zh-Hant-MO": "「」『』"}


@pytest.fixture(scope="module")
def conversions() -> dict[str, Conversion]:
    return conversion_review.conversions(ROOT)


@pytest.fixture(scope="module")
def texts() -> list[str]:
    """Every Prose of the content and the interface."""
    return [*load_site(ROOT, pipeline.THEME).site.texts()]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize(
    ("text", "hong_kong", "macao"),
    [
        ("“链长”制作用", "「鏈長」制作用", "“鏈長”制作用"),
        ("44 家制造业企业，国家制造业", "44 家製造業企業，國家製造業", None),
        ("中央广播电视总台", "中央廣播電視總台", None),
        ("好干部", "好幹部", None),
        ("海水制氢", "海水製氫", None),
        ("粤港清洁生产伙伴", "粵港清潔生產伙伴", None),
        ("公布、布局", "公布、布局", "公佈、佈局"),
        ("卫生、恒心、恒生、复苏", "衞生、恆心、恒生、復蘇", "衛生、恆心、恒生、復甦"),
        ("群峰税户说启锐脱温悦阅", "群峰稅戶說啟銳脫溫悅閱", None),
        ("尽快、尽管、了解", "盡快、儘管、了解", None),
        (
            "芯片、塑料、服务器、应用程序",
            "晶片、塑膠、伺服器、應用程式",
            "芯片、塑料、服務器、應用程式",
        ),
        ("《芯片法》谈芯片", "《芯片法》談晶片", "《芯片法》談芯片"),
        ("新锐光掩模、芯粤能", "新銳光掩模、芯粵能", None),
        ("一个中国、总结发言、记名表决", "一個中國、總結發言、記名表決", None),
        ("人参与、有关系统、香港制度、国制裁", "人參與、有關系統、香港制度、國制裁", None),
        ("和面对、政府干预、黄岩岛", "和面對、政府干預、黃岩島", None),
        (
            "范先生、岳先生、钟先生、于先生、余先生、干先生",
            "范先生、岳先生、鍾先生、于先生、余先生、干先生",
            None,
        ),
        ("范仲淹、余秋雨、于右任、岳飞、钟南山", "范仲淹、余秋雨、于右任、岳飛、鍾南山", None),
        ("50 余家、200余人、几十余家、业余", "50 餘家、200餘人、幾十餘家、業餘", None),
        ("余家辉、余议员、于教授、干局长", "余家輝、余議員、于教授、干局長", None),
        ("30 天后、天后庙、3 只股票、2025 只有", "30 天後、天后廟、3 隻股票、2025 只有", None),
        ("海关征收、署须发出、机制砂、加注站", "海關徵收、署須發出、機製砂、加注站", None),
        ("涂装、干法电极、卷绕、面制品、调制解调", "塗裝、乾法電極、捲繞、麪製品、調制解調", None),
        ("马里兰、毛里求斯、霞涌、江干区", "馬里蘭、毛里求斯、霞涌、江干區", None),
        ("It’s Xi’an，‘一’‘二’", "It’s Xi’an，『一』、『二』", "It’s Xi’an，‘一’‘二’"),
        ("“一批”“若干”", "「一批」、「若干」", "“一批”、“若干”"),
        ("中俄关系、对俄制裁、英国历史", "中俄關係、對俄制裁、英國歷史", None),
        (
            "在华发展、维护发展、被发明、被发布",
            "在華發展、維護發展、被發明、被發布",
            "在華發展、維護發展、被發明、被發佈",
        ),
        ("并到访、递交并公布、合并到", "並到訪、遞交並公布、合併到", "並到訪、遞交並公佈、合併到"),
        ("会长胡某、长胡子", "會長胡某、長鬍子", None),
        ("观看表演、对标对表、参与制造", "觀看表演、對標對表、參與製造", None),
        ("低回报、一个旧区、会计准则", "低回報、一個舊區、會計準則", None),
        ("洋面、液面、碗面", "洋面、液面、碗麪", None),
        ("资金链、上链、人才链", "資金鏈、上鏈、人才鏈", None),
        ("纳米制程、米制", "納米製程、米制", None),
        ("抓斗、翻斗、冷干机、催干剂", "抓斗、翻斗、冷乾機、催乾劑", None),
        ("用中文采访、介绍了如何、了如指掌", "用中文採訪、介紹了如何、瞭如指掌", None),
        ("杰里米、里士满、公里、这里", "傑里米、里士滿、公里、這裏", None),
        ("设于吉林、位于都江堰、于都县", "設於吉林、位於都江堰、于都縣", None),
        ("长发、理发、管理发展", "長髮、理髮、管理發展", None),
        ("耻辱、桥梁、挑大梁、苏锦梁", "恥辱、橋樑、挑大樑、蘇錦樑", None),
        ("账目、艳丽、蕴藏、青葱", "帳目、艷麗、蘊藏、青葱", "帳目、艷麗、蘊藏、青蔥"),
        ("标杆、重复检查、复议", "標桿、重複檢查、覆議", "標杆、重複檢查、覆議"),
        ("同比增长、同比例", "按年增長、同比例", "同比增長、同比例"),
        ("12 英寸、公开募股、传感器", "12 吋、公開招股、感應器", "12 英寸、公開募股、傳感器"),
        ("发短信、应用程序", "發短訊、應用程式", None),
        ("搜索失踪者、搜索引擎", "搜索失蹤者、搜尋引擎", "搜索失蹤者、搜索引擎"),
        ("数字经济、软件、网络、人工智能", "數字經濟、軟件、網絡、人工智能", None),
        ("粵港澳大灣區的于右任", "粵港澳大灣區的于右任", None),
        ("469.60 亿元 22.2% 5G  （IPO）", "469.60 億元 22.2% 5G  （IPO）", None),
    ],
)
def test_known_traps(
    conversions: dict[str, Conversion], locale: str, text: str, hong_kong: str, macao: str | None
) -> None:
    expected = hong_kong if locale == "zh-Hant-HK" or macao is None else macao
    assert conversions[locale].convert(text) == expected


@pytest.mark.parametrize("locale", ALL)
def test_over_all_content(
    conversions: dict[str, Conversion], texts: list[str], locale: str
) -> None:
    """Converting again changes nothing, explanation equals output, digits and spaces stay."""
    conversion = conversions[locale]
    for text in texts:
        converted = conversion.convert(text)
        assert conversion.convert(converted) == converted
        spans = conversion.explain(text)
        assert "".join(span.source for span in spans) == text
        assert "".join(span.result for span in spans) == converted
        assert re.findall("[ -~]+", converted) == re.findall("[ -~]+", text)


@pytest.mark.parametrize("locale", LOCALES)
def test_converting_again_changes_no_word(conversions: dict[str, Conversion], locale: str) -> None:
    """Of OpenCC's phrases alone, with no text around them."""
    convert = conversions[locale].convert
    phrases = list(shipped_entries(PHRASES))
    again = [word for word in phrases if convert(convert(word)) != convert(word)]
    assert phrases
    assert again == []


@pytest.mark.parametrize("locale", LOCALES)
def test_no_page_has_a_form_that_the_place_does_not_print(site: Path, locale: str) -> None:
    """Text, titles, descriptions and labels alike."""
    foreign = set(NOT_IN_EITHER) - set("溫") | set(QUOTES[locale])
    for page in pages(site / locale.lower()):
        for simplified in page.tree.xpath("//*[starts-with(@lang, 'zh-Hans')]"):
            simplified.drop_tree()
        # The name in the report, which a script shows in an element of its language.
        for row in page.tree.xpath("//*[@data-hans]"):
            del row.attrib["data-hans"]
        source = lxml.html.tostring(page.tree, encoding="unicode")
        assert foreign.isdisjoint(source), (page.url, foreign & set(source))


def test_convert_command(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "text"
    file.write_text("海水制氢\n\n芯片", "utf-8")
    convert = ("--project", str(ROOT), "convert", "--to", "zh-Hant-HK")

    assert run(*convert, str(file)).output == "海水製氫\n\n晶片"
    assert run(*convert, "--explain", str(file)).output == (
        "海\t海\t-\n水\t水\t-\n制氢\t製氫\tphrases 制氢→製氫\n\n\n"
        "芯片\t晶片\topencc-phrases 芯片→芯片; vocabulary 芯片→晶片\n\n"
    )
    refused = run("--project", str(ROOT), "convert", "--to", "zh-Hans-CN")
    known = "、".join(ALL)
    assert refused.exit_code == 2
    assert f"没有繁体版「zh-Hans-CN」。\n  可用的：{known}。\n" in refused.output
    file.write_bytes("海水制氢".encode("gbk"))
    unread = run(*convert, str(file))
    assert unread.exit_code == 1
    assert unread.output == "输入不是 UTF-8 编码。请在编辑器里另存为 UTF-8。\n"
    file.write_bytes("干部\r\n电话".encode())
    assert run(*convert, str(file)).stdout_bytes == "幹部\r\n電話".encode()


@pytest.fixture
def converted(run: Run, tmp_path: Path) -> Run:
    """Converts a text for Hong Kong by the real tables."""

    def convert(text: str, *options: str) -> Result:
        file = tmp_path / "text"
        file.write_bytes(text.encode())
        arguments = ("convert", "--to", "zh-Hant-HK", *options, str(file))
        return run("--project", str(ROOT), *arguments)

    return convert


@pytest.mark.parametrize(
    "unseen", ["\0", "\u200b", "\u00ad", "\ufe00", "\ufeff", "\uf8e7", "\r", "⿰"]
)
def test_what_cannot_be_seen_is_kept_and_told_with_its_place(converted: Run, unseen: str) -> None:
    done = converted(f"干部\n电{unseen}话\n电台")
    assert done.exit_code == 0
    assert done.stdout_bytes.decode() == f"幹部\n電{unseen}話\n電台"
    code = f"U+{ord(unseen):04X}"
    assert done.stderr == f"第 2 行第 2 字是读者看不到的字符 {code}，照原样输出。\n"


def test_radicals_of_a_pdf_are_their_characters(converted: Run) -> None:
    assert converted("⼲部的⼯作和⻛险").output == "幹部的工作和風險"


def test_lines_of_code_stay(converted: Run) -> None:
    text = "发展\n```python\n发展 = “后台”\n```\n发展"
    assert converted(text).output == "發展\n```python\n发展 = “后台”\n```\n發展"
    rows = converted(text, "--explain").output.splitlines()
    assert "发展 = “后台”\t发展 = “后台”\tverbatim 发展 = “后台”→发展 = “后台”" in rows


def test_an_explanation_has_three_columns_whatever_the_text(
    converted: Run,
) -> None:
    rows = converted("发展\t后\\", "--explain").output.splitlines()
    assert [row.split("\t")[0] for row in rows if row] == ["发展", "\\t", "后", "\\\\"]
    assert {len(row.split("\t")) for row in rows if row} == {3}


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("对俄制裁", "制裁\t制裁\topencc-phrases 制裁→制裁 (counts, over 俄制)"),
        ("署长发展", "发展\t發展\topencc-phrases 发展→發展 (counts, over 长发)"),
        ("低回报", "回报\t回報\topencc-phrases 回报→回報 (counts, over 低回)"),
    ],
)
def test_counts_choose_between_phrases_that_overlap(converted: Run, text: str, span: str) -> None:
    assert span in converted(text, "--explain").output.splitlines()


def test_an_edition_says_who_has_read_it(project: Path, run: Run) -> None:
    config = project / "site_config.yml"
    _edit(
        config,
        "    name: 繁体（澳门）\n",
        "    name: 繁体（澳门）\n    proofread: 澳门读者陈女士\n",
    )
    assert run("--project", str(project), "build").exit_code == 0
    site = project / "site"
    about = site / "zh-hant-mo" / "yunling-2025-2026" / "about" / "index.html"
    hong_kong, macao = HtmlPage(site, about).tree.xpath("//h2[@id='editions']/following::dd")[1:3]
    assert "尚未經當地讀者通讀" in hong_kong.text_content()
    assert "已由澳門讀者陳女士通讀" in macao.text_content()


def _edit(path: Path, old: str, new: str) -> None:
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new), "utf-8")
