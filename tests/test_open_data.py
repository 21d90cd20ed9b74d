"""The data that readers download is what the pages say, and says of itself what it is."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from decimal import Decimal
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from generator import pipeline
from generator.load import load_site
from generator.model.briefing import Briefing
from generator.model.observation import Observation
from generator.model.place import Place
from tests.conftest import ROOT, Run
from tests.html_page import HtmlPage

SCHEMAS = ROOT / "theme" / "assets" / "schema"
FILES = ("indicators.csv", "indicators.json", "timeline.json")


def data_folders(site: Path) -> list[Path]:
    """Of every edition and briefing."""
    found = sorted(path.parent for path in site.glob("*/*/data/datapackage.json"))
    assert found
    assert len(found) % len([*site.glob("*/feed.xml")]) == 0, "as many in each edition"
    return found


def read(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))


def table(folder: Path) -> list[dict[str, str]]:
    with (folder / "indicators.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


# Everything that editors have written is everywhere.


def missing(project: Path, site: Path) -> list[str]:
    """The observations in the project's content that the built `site` lacks, and where."""
    content = load_site(project, pipeline.THEME).site
    return [
        f"{edition.path} {where}: {observation.indicator} {observation.period} {observation.value}"
        for edition in content.config.editions
        for briefing in content.briefings
        for where, observation in _missing(site, site / edition.path / briefing.id, briefing)
    ]


def _missing(site: Path, folder: Path, briefing: Briefing) -> Iterator[tuple[str, Observation]]:
    index = _readings(site, folder / "indicators" / "index.html")
    in_table = {_key(row) for row in table(folder / "data")}
    in_json = {_key(each) for each in read(folder / "data" / "indicators.json")["observations"]}
    for section in briefing.sections:
        page = _readings(site, folder / "sections" / section.id / "index.html")
        for place, observation in section.placed_observations():
            value, upper = observation.value, observation.upper
            reading = (observation.indicator, f"{value}—{upper}" if upper else value, place)
            key = (observation.indicator, value, place, observation.period, observation.status.code)
            for where, found in (
                (f"sections/{section.id}", reading in page),
                ("indicators", reading in index),
                ("indicators.csv", key in in_table),
                ("indicators.json", key in in_json),
            ):
                if not found:
                    yield where, observation


def _readings(site: Path, path: Path) -> set[tuple[str, str, str]]:
    """Indicator, value and place of every figure that stands in a card of its own."""
    return {
        (
            card.xpath("string(.//*[@class='card__name']/a/@href)").partition("#")[2],
            figure.get("value"),
            figure.get("data-place"),
        )
        for card in HtmlPage(site, path).tree.xpath("//article[contains(@class, 'card')]")
        for figure in card.xpath(".//p[@class='figure']/data")
    }


def _key(row: dict[str, Any]) -> tuple[str, str, Place, str, str]:
    status = row["status"]["code"] if isinstance(row["status"], dict) else row["status"]
    return row["indicator"], row["value"], row["place"], row["period"], status


def test_every_observation_is_everywhere_in_every_edition(site: Path) -> None:
    assert missing(site.parent, site) == []


def _cut_line(path: Path, marks: str) -> None:
    lines = path.read_bytes().splitlines(keepends=True)
    kept = [line for line in lines if marks.encode() not in line]
    assert len(kept) == len(lines) - 1
    path.write_bytes(b"".join(kept))


def _cut_observation(path: Path, indicator: str) -> None:
    document = read(path)
    observations = document["observations"]
    kept = [each for each in observations if each["indicator"] != indicator]
    assert len(kept) == len(observations) - 1
    path.write_text(json.dumps(document | {"observations": kept}), "utf-8")


@pytest.mark.parametrize(
    ("where", "cut"),
    [
        ("sections/2025-1/index.html", lambda path: _cut_line(path, '"figure"><data value="1/5"')),
        ("indicators/index.html", lambda path: _cut_line(path, '"figure"><data value="1/5"')),
        ("data/indicators.csv", lambda path: _cut_line(path, "electric-ship-ratio")),
        ("data/indicators.json", lambda path: _cut_observation(path, "electric-ship-ratio")),
    ],
)
def test_an_observation_that_is_cut_out_is_missed(
    project: Path, run: Run, where: str, cut: Callable[[Path], None]
) -> None:
    assert run("--project", str(project), "build").exit_code == 0
    built = project / "site"
    assert missing(project, built) == []
    cut(built / "zh-hant-mo" / "yunling-2025-2026" / where)
    named = where.removesuffix("/index.html").removeprefix("data/")
    assert missing(project, built) == [f"zh-hant-mo {named}: electric-ship-ratio 2025 1/5"]


# CSV


def test_csv_is_as_excel_and_rfc_4180_have_it(site: Path) -> None:
    for folder in data_folders(site):
        content = (folder / "indicators.csv").read_bytes()
        assert content.startswith(b"\xef\xbb\xbfbriefing,indicator,")
        assert content.endswith(b"\r\n")
        assert content.count(b"\n") == content.count(b"\r\n") == len(table(folder)) + 1
        assert {len(row) for row in table(folder)} == {33}
        assert all(None not in row.values() for row in table(folder))


def test_blank_is_not_zero_and_a_ratio_is_no_percentage(project: Path, run: Run) -> None:
    assert run("--project", str(project), "build").exit_code == 0
    folder = project / "site" / "zh-hant-hk" / "yunling-2025-2026" / "data"
    by_period = {(row["indicator"], row["period"]): row for row in table(folder)}

    whole = by_period["port-throughput", "2025"]
    assert (whole["value"], whole["unit"]) == ("1.20", "億噸")
    assert (whole["value_number"], whole["value_number_unit"]) == ("120000000", "噸")
    assert (whole["printed"], whole["change_value"]) == ("約 1.20 億噸", "-0.5")
    assert (whole["status"], whole["status_word"]) == ("preliminary", "初步數")
    assert whole["url"].endswith("/zh-hant-hk/yunling-2025-2026/indicators/#port-throughput")

    ratio = by_period["electric-ship-ratio", "2025"]
    assert (ratio["value"], ratio["value_number"]) == ("1/5", ""), "the report gives no percentage"
    assert (ratio["unit"], ratio["value_number_unit"]) == ("", "")
    assert ratio["printed"] == "每 5 艘有 1 艘"
    assert [ratio[name] for name in ("qualifier", "change_value", "rank_claim", "caveat")] == [
        ""
    ] * 4

    planned = by_period["port-investment", "2026"]
    assert planned["change_value"] == "0", "a nought that the report states stays"
    assert by_period["port-firms", "2026"]["printed"] == "5 家以上"

    (observed,) = [
        each
        for each in read(folder / "indicators.json")["observations"]
        if each["indicator"] == "electric-ship-ratio"
    ]
    absent = {"unit", "value_number", "value_number_unit", "qualifier", "change", "rank"}
    assert not absent & observed.keys()


@pytest.mark.usefixtures("untraced")
def test_a_nought_is_published_as_one(project: Path, run: Run) -> None:
    section = project / "content" / "yunling-2025-2026" / "sections" / "2025-1.yml"
    section.write_text(section.read_text("utf-8").replace("value: 8\n", "value: 0\n"), "utf-8")
    assert run("--project", str(project), "build").exit_code == 0
    for folder in data_folders(project / "site"):
        (row,) = (row for row in table(folder) if row["indicator"] == "port-firms-green")
        assert (row["value"], row["value_number"]) == ("0", "0")
        observed = read(folder / "indicators.json")["observations"]
        (found,) = (each for each in observed if each["indicator"] == "port-firms-green")
        assert found["value_number"] == 0


@pytest.mark.usefixtures("untraced")
def test_no_text_is_run_as_a_formula(project: Path, run: Run) -> None:
    section = project / "content" / "yunling-2025-2026" / "sections" / "2025-1.yml"
    formula = "=HYPERLINK(1)"
    text = section.read_text("utf-8").replace("caveat: 初步数，可能修订。", f'caveat: "{formula}"')
    section.write_text(text, "utf-8")
    assert run("--project", str(project), "build").exit_code == 0
    for folder in data_folders(project / "site"):
        assert table(folder)[0]["caveat"] == f"'{formula}"
        assert read(folder / "indicators.json")["observations"][0]["caveat"] == formula


# JSON, and what the files say of each other


def test_json_is_as_its_schema_says(site: Path, project: Path, run: Run) -> None:
    assert run("--project", str(project), "build").exit_code == 0
    for folder in data_folders(site) + data_folders(project / "site"):
        for name in ("indicators", "timeline"):
            document = read(folder / f"{name}.json")
            assert document["schema"].endswith(f"/assets/schema/{name}-1.json")
            assert problems(document, name) == []
            assert "null" not in (folder / f"{name}.json").read_text("utf-8")
            assert not _empty(document)


def problems(document: Any, name: str) -> list[str]:
    schema = read(SCHEMAS / f"{name}-1.json")
    Draft202012Validator.check_schema(schema)
    return [each.message for each in Draft202012Validator(schema).iter_errors(document)]


def _empty(value: object) -> bool:
    """Whether something in it is there but says nothing."""
    if isinstance(value, dict):
        return any(map(_empty, value.values()))
    return any(map(_empty, value)) if isinstance(value, list) else value in ("", None)


def test_a_wrong_document_is_not_as_its_schema_says(site: Path) -> None:
    document = read(data_folders(site)[0] / "indicators.json")
    first = document["observations"][0]
    for wrong in (
        first | {"value": "many"},
        first | {"value_number": "4"},
        first | {"kind": {"code": "unheard-of", "word": "数"}},
        first | {"surprise": 1},
        {key: value for key, value in first.items() if key != "place"},
    ):
        assert problems(document | {"observations": [wrong]}, "indicators")


def test_editions_differ_in_words_alone(site: Path) -> None:
    names = ("indicator", "period", "value", "value_number", "kind", "status", "place", "part_of")
    figures = [[[row[name] for name in names] for row in table(f)] for f in data_folders(site)]
    assert figures[0] == figures[1] == figures[2]
    for folder in data_folders(site):
        numbers = [row["value_number"] for row in table(folder)]
        observed = read(folder / "indicators.json")["observations"]
        assert [_digits(each.get("value_number")) for each in observed] == numbers


def _digits(number: float | None) -> str:
    return "" if number is None else f"{Decimal(str(number)).normalize():f}"


def test_datapackage_describes_the_published_bytes(site: Path) -> None:
    names = set()
    for folder in data_folders(site):
        package = read(folder / "datapackage.json")
        names.add(package["name"])
        assert package["created"] == "2026-11-23T00:00:00Z"
        assert package["licenses"][0]["name"] == "CC-BY-4.0"
        assert [each["path"] for each in package["resources"]] == list(FILES)
        for resource in package["resources"]:
            content = (folder / resource["path"]).read_bytes()
            assert resource["bytes"] == len(content)
            assert resource["hash"] == f"sha256:{sha256(content).hexdigest()}"
        _holds_what_its_schema_says(table(folder), package["resources"][0]["schema"])
    assert len(names) == len(data_folders(site)), "each has a name of its own"


def _holds_what_its_schema_says(rows: list[dict[str, str]], schema: dict[str, Any]) -> None:
    assert schema["missingValues"] == [""]
    assert [field["name"] for field in schema["fields"]] == list(rows[0])
    keys = [tuple(row[name] for name in schema["primaryKey"]) for row in rows]
    assert len(set(keys)) == len(keys)
    for field in schema["fields"]:
        for value in (row[field["name"]] for row in rows):
            assert value or not field["constraints"]["required"], field
            assert not value or value in field["constraints"].get("enum", [value]), field
            if value and field["type"] == "number":
                Decimal(value)


# The page


def test_the_page_offers_every_file_and_explains_every_column(site: Path) -> None:
    for folder in data_folders(site):
        page = HtmlPage(site, folder / "index.html")
        links = set(page.tree.xpath("//main//@href"))
        assert {*FILES, "datapackage.json"} <= links
        assert "https://creativecommons.org/licenses/by/4.0/deed.zh" in links
        assert page.tree.xpath("//main//dt/code/text()") == list(table(folder)[0])
        for path in links:
            assert "://" in path or path.startswith("#") or (folder / path).exists(), path


def test_readers_find_the_data_where_they_look(site: Path) -> None:
    for folder in data_folders(site):
        for name in ("indicators", "timeline", "about"):
            page = HtmlPage(site, folder.parent / name / "index.html")
            assert page.tree.xpath("//main//a[@href='../data/']"), name
            assert page.tree.xpath("//nav[@id='menu']//a[contains(@href, '/data/')]"), name


def test_where_no_licence_is_given_none_is_claimed(project: Path, run: Run) -> None:
    assert run("--project", str(project), "build").exit_code == 0
    for folder in data_folders(project / "site"):
        assert "licence" not in read(folder / "indicators.json")
        assert "licenses" not in read(folder / "datapackage.json")
        assert '"license"' not in (folder / "index.html").read_text("utf-8")
    page = HtmlPage(project / "site", data_folders(project / "site")[0] / "index.html")
    assert "没有写明这些数据按什么许可提供" in page.text
