"""The data that readers download is what the pages say, and says of itself what it is."""

from __future__ import annotations

import csv
import json
import re
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
from generator.render.open_data.columns import COLUMNS
from tests.conftest import ROOT, Run
from tests.html_page import HtmlPage
from tests.series import EARLIER, LATEST, OTHER
from tests.test_sharing import things

SCHEMAS = ROOT / "theme" / "assets" / "schema"
FILES = ("indicators.csv", "indicators.json", "timeline.json")


def data_folders(site: Path) -> list[Path]:
    """Of every edition and briefing."""
    paths = sorted(path.parent for path in site.glob("*/*/data/datapackage.json"))
    assert paths
    assert len(paths) % len([*site.glob("*/feed.xml")]) == 0, "as many in each edition"
    return paths


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
    in_json = {_key(record) for record in read(folder / "data" / "indicators.json")["observations"]}
    for section in briefing.sections:
        page = _readings(site, folder / "sections" / section.id / "index.html")
        for place, observation in section.placed_observations():
            value, upper = observation.value, observation.upper
            reading = (observation.indicator, f"{value}—{upper}" if upper else value, place)
            key = (observation.indicator, value, place, observation.period, observation.status.code)
            for where, is_there in (
                (f"sections/{section.id}", reading in page),
                ("indicators", reading in index),
                ("indicators.csv", key in in_table),
                ("indicators.json", key in in_json),
            ):
                if not is_there:
                    yield where, observation


def _readings(site: Path, path: Path) -> set[tuple[str, str, str]]:
    """Indicator, value and place of every figure that stands in a row of its own."""
    tree = HtmlPage(site, path).tree
    rows = [
        *(
            (row.get("id"), row.xpath("summary//data"))
            for row in tree.xpath("//details[@class='row']")
        ),
        *(
            (row.xpath("string(th/a/@href)").partition("#")[2], row.xpath("td[1]/data"))
            for row in tree.xpath("//table[@class='lines']/tbody/tr[@id]")
        ),
    ]
    return {
        (_indicator(name), figure.get("value"), figure.get("data-place"))
        for name, figures in rows
        for figure in figures
    }


def _indicator(row: str) -> str:
    """Whose figure the row of a section shows that has this name: only the first bears the id."""
    return re.sub(r"-\d{4}(-.*)?-[a-z]+$", "", row)


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
    kept = [observation for observation in observations if observation["indicator"] != indicator]
    assert len(kept) == len(observations) - 1
    path.write_text(json.dumps(document | {"observations": kept}), "utf-8")


@pytest.mark.parametrize(
    ("where", "cut"),
    [
        (
            "sections/2025-1/index.html",
            lambda path: _cut_line(path, '<span><data value="1/5"'),
        ),
        ("indicators/index.html", lambda path: _cut_line(path, '<td><data value="1/5"')),
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
        assert {len(row) for row in table(folder)} == {len(COLUMNS)}
        assert all(None not in row.values() for row in table(folder))


def test_blank_is_not_zero_and_a_ratio_is_no_percentage(project: Path, run: Run) -> None:
    assert run("--project", str(project), "build").exit_code == 0
    folder = project / "site" / "zh-hant-hk" / "yunling-2025-2026" / "data"
    by_period = {(row["indicator"], row["period"]): row for row in table(folder)}

    whole = by_period["port-throughput", "2025"]
    assert (whole["value"], whole["unit"]) == ("1.20", "億噸")
    assert (whole["value_number"], whole["value_number_unit"]) == ("120000000", "噸")
    assert (whole["printed"], whole["change_value"]) == ("約1.20億噸", "-0.5")
    assert (whole["status"], whole["status_word"]) == ("preliminary", "初步數")
    assert whole["url"].endswith("/zh-hant-hk/yunling-2025-2026/indicators/#port-throughput")

    ratio = by_period["electric-ship-ratio", "2025"]
    assert (ratio["value"], ratio["value_number"]) == ("1/5", ""), "the report gives no percentage"
    assert (ratio["unit"], ratio["value_number_unit"]) == ("", "")
    assert ratio["printed"] == "每5艘有1艘"
    assert [ratio[name] for name in ("qualifier", "change_value", "rank_claim", "caveat")] == [
        ""
    ] * 4

    planned = by_period["port-investment", "2026"]
    assert planned["change_value"] == "0", "a nought that the report states stays"
    assert by_period["port-firms", "2026"]["printed"] == "5家以上"

    (observed,) = [
        record
        for record in read(folder / "indicators.json")["observations"]
        if record["indicator"] == "electric-ship-ratio"
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
        (record,) = (other for other in observed if other["indicator"] == "port-firms-green")
        assert record["value_number"] == 0


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
    return [error.message for error in Draft202012Validator(schema).iter_errors(document)]


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
        assert [_digits(record.get("value_number")) for record in observed] == numbers


def _digits(number: float | None) -> str:
    return "" if number is None else f"{Decimal(str(number)).normalize():f}"


def test_datapackage_describes_the_published_bytes(site: Path) -> None:
    names = set()
    for folder in data_folders(site):
        package = read(folder / "datapackage.json")
        names.add(package["name"])
        assert package["created"] == "2026-11-23T00:00:00Z"
        assert package["licenses"][0]["name"] == "CC-BY-4.0"
        assert [resource["path"] for resource in package["resources"]] == list(FILES)
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


# Several briefings' as one


COLLECTIONS = {"data": "site", "series/yunling-ports/data": "series-yunling-ports"}


def collected(many: Path, edition: str) -> dict[str, Path]:
    """The folders of an edition's data of several briefings, by what each is called."""
    return {name: many / edition / below for below, name in COLLECTIONS.items()}


def test_there_is_data_of_a_series_and_of_all(many: Path) -> None:
    paths = {path.parent.relative_to(many) for path in many.glob("zh-hans/**/datapackage.json")}
    below = {path.relative_to("zh-hans").as_posix() for path in paths}
    assert below == {*COLLECTIONS, *(f"{name}/data" for name in (LATEST, EARLIER, OTHER))}


def test_the_data_of_several_is_theirs_row_by_row(many: Path) -> None:
    for edition in ("zh-hans", "zh-hant-hk", "zh-hant-mo"):
        own = {name: many / edition / name / "data" for name in (LATEST, EARLIER, OTHER)}
        for name, folder in collected(many, edition).items():
            folders = [path for other, path in own.items() if name == "site" or other != OTHER]
            assert table(folder) == [row for path in folders for row in table(path)]
            for file, key in (("indicators", "observations"), ("timeline", "milestones")):
                document = read(folder / f"{file}.json")
                assert document[key] == [
                    one for path in folders for one in read(path / f"{file}.json")[key]
                ]
                assert problems(document, file) == []
                assert not _empty(document)
                assert [report["briefing"]["id"] for report in document["reports"]] == [
                    path.parent.name for path in folders
                ]


def test_a_row_alone_tells_its_report(many: Path) -> None:
    told = {
        (row["briefing"], row["series"], row["report"], row["report_year"])
        for row in table(many / "zh-hant-hk/data")
    }
    assert told == {
        (LATEST, "yunling-ports", "2026年雲嶺港口報告", "2026"),
        (EARLIER, "yunling-ports", "2025年雲嶺港口報告", "2025"),
        (OTHER, "", "雲嶺港口（南部）（2026年）", "2026"),
    }
    observed = read(many / "zh-hant-hk/data/indicators.json")["observations"]
    assert {
        (record["briefing"], record.get("series", ""), record["report"], str(record["report_year"]))
        for record in observed
    } == told


def test_a_package_of_several_describes_the_published_bytes(many: Path) -> None:
    names = set()
    for edition in ("zh-hans", "zh-hant-hk", "zh-hant-mo"):
        for name, folder in collected(many, edition).items():
            package = read(folder / "datapackage.json")
            names.add(package["name"])
            assert package["name"].startswith(f"{name}-zh-")
            assert package["version"] == "2026.3.10", "of the last correction"
            assert package["created"] == "2026-02-03T00:00:00Z"
            for resource in package["resources"]:
                content = (folder / resource["path"]).read_bytes()
                assert resource["bytes"] == len(content)
                assert resource["hash"] == f"sha256:{sha256(content).hexdigest()}"
            _holds_what_its_schema_says(table(folder), package["resources"][0]["schema"])
    assert len(names) == 6


def test_an_indicator_of_several_leads_to_its_page(many: Path) -> None:
    base = "https://example.org/briefings/zh-hans/"
    for folder in collected(many, "zh-hans").values():
        for indicator in read(folder / "indicators.json")["indicators"]:
            assert indicator["url"] == f"{base}indicators/{indicator['id']}/"


def test_the_data_of_an_indicator_is_that_of_its_reports(many: Path) -> None:
    for edition in ("zh-hans", "zh-hant-hk", "zh-hant-mo"):
        rows = table(many / edition / "data")
        observed = read(many / edition / "data/indicators.json")["observations"]
        folders = [path.parent for path in many.glob(f"{edition}/indicators/*/data.csv")]
        assert {path.name for path in folders} == {row["indicator"] for row in rows}
        for folder in folders:
            with (folder / "data.csv").open(encoding="utf-8-sig", newline="") as file:
                own = list(csv.DictReader(file, strict=True))
            assert own == [row for row in rows if row["indicator"] == folder.name]
            document = read(folder / "data.json")
            assert problems(document, "indicators") == []
            assert document["observations"] == [
                record for record in observed if record["indicator"] == folder.name
            ]
            (indicator,) = document["indicators"]
            assert indicator["id"] == folder.name
            assert indicator["unit"]
            assert indicator["definition"]


def test_pages_lead_to_the_data_of_several_and_explain_it(many: Path) -> None:
    home = many / "zh-hans"
    leads = {
        f"{LATEST}/data": ["../../series/yunling-ports/data/", "../../data/"],
        f"{OTHER}/data": ["../../data/"],
        "data": ["../series/yunling-ports/data/"],
        "series/yunling-ports/data": ["../../../data/"],
    }
    for below, expected in leads.items():
        page = HtmlPage(many, home / below / "index.html")
        (line,) = page.tree.xpath("//main//p[starts-with(., '也可以一次下载几份简报的数据：')]")
        assert line.xpath("./a/@href") == expected, below
        assert page.tree.xpath("//main//dt/code/text()") == list(table(home / below)[0])
        named = {path for path in page.tree.xpath("//main//dt/a/@href") if "/" not in path}
        assert named == {path.name for path in (home / below).iterdir()} - {"index.html"}


# CSV on the Web


def test_what_the_columns_mean_stands_beside_each_table(site: Path, many: Path) -> None:
    """As https://www.w3.org/TR/tabular-metadata/ has it, and as the table is."""
    folders = [*data_folders(site), *(path.parent for path in many.glob("*/**/indicators.csv"))]
    for folder in folders:
        document = read(folder / "indicators.csv-metadata.json")
        first, more = document["@context"]
        assert (first, more.keys()) == ("http://www.w3.org/ns/csvw", {"@language"})
        assert (folder / document["url"]).is_file()
        columns = document["tableSchema"]["columns"]
        rows = table(folder)
        assert [column["name"] for column in columns] == list(rows[0])
        for column in columns:
            assert column["titles"] == column["name"]
            assert column["dc:description"]
            for value in (row[column["name"]] for row in rows):
                assert value or not column["required"], column
                assert not value or _has_type(value, column["datatype"]), (value, column)
        keys = [tuple(row[name] for name in document["tableSchema"]["primaryKey"]) for row in rows]
        assert len(set(keys)) == len(keys)
        package = read(folder / "datapackage.json")
        assert document["dc:title"] == package["title"]


def _has_type(value: str, datatype: Any) -> bool:
    if isinstance(datatype, dict):
        assert datatype.keys() == {"base", "format"}
        return bool(re.fullmatch(datatype["format"], value))
    forms = {
        "string": ".+",
        "decimal": r"-?[0-9]+(\.[0-9]+)?",
        "gYear": "[0-9]{4}",
        "anyURI": "https?://.+",
    }
    return bool(re.fullmatch(forms[datatype], value, re.DOTALL))


def test_search_engines_are_told_what_is_measured(site: Path) -> None:
    for folder in data_folders(site):
        (dataset, _) = things(HtmlPage(site, folder / "index.html"))
        told = {variable["name"]: variable for variable in dataset["variableMeasured"]}
        assert told.keys() == {row["indicator_name"] for row in table(folder)}
        for row in table(folder):
            variable = told[row["indicator_name"]]
            assert variable["@type"] == "PropertyValue"
            if row["value_number_unit"]:
                assert variable["unitText"] == row["value_number_unit"]
        (dataset, _) = things(HtmlPage(site, folder.parent / "indicators/index.html"))
        assert "variableMeasured" not in dataset, "once, where the data is"
