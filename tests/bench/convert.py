"""Measures the conversion to zh-Hant-HK: its errors on official text, and its speed.

Each line of a text, as Hong Kong prints it, is simplified with OpenCC's hk2s, converted back by the
project, and compared. Errors are in % of Han; folded, the forms of one group count as equal.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

import opencc

from generator import conversion_review, pipeline
from generator.convert import Conversion, edition
from generator.convert.evidence import fold_forms
from generator.load import load_site

ROOT = Path(__file__).resolve().parents[2]
LOCALE = "zh-Hant-HK"


def load_lines(project: Path, text: Path) -> tuple[Conversion, list[str]]:
    """The conversion and the text's lines, simplified."""
    simplify = opencc.OpenCC("hk2s").convert
    lines = text.read_text("utf-8").splitlines()
    return conversion_review.conversions(project)[LOCALE], [simplify(line) for line in lines]


def measure(project: Path, text: Path) -> tuple[float, float]:
    """Errors in % of Han: raw, folded."""
    conversion, simplified = load_lines(project, text)
    han = raw = folded = 0
    for line, source in zip(text.read_text("utf-8").splitlines(), simplified, strict=True):
        for expected, char in zip(_han(line), _han(conversion.convert(source)), strict=True):
            han += 1
            raw += expected != char
            folded += fold_forms(expected) != fold_forms(char)
    return 100 * raw / han, 100 * folded / han


def _han(text: str) -> list[str]:
    return [char for char in text if "\u3400" <= char <= "\u9fff"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("text", type=Path, help="UTF-8, as Hong Kong prints it")
    text = parser.parse_args().text
    site = load_site(ROOT, pipeline.THEME).site
    config = next(edition for edition in site.config.editions if edition.locale == LOCALE)
    start = time.process_time()
    Conversion(config.locale, site.conversion).convert("会长发展")
    loading = time.process_time() - start
    start = time.process_time()
    edition(site, config)
    content = time.process_time() - start
    raw, folded = measure(ROOT, text)
    result = {
        "errors in % of Han": {"raw": round(raw, 3), "folded": round(folded, 4)},
        "ms of the processor": {
            "loading": round(1000 * loading),
            "whole content": round(1000 * content),
        },
    }
    sys.stdout.write(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
