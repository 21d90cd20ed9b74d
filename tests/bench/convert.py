"""Measures the conversion to zh-Hant-HK: its errors on official text, and its speed.

Each line of a text, as Hong Kong prints it, is simplified with OpenCC's hk2s, converted back by the
project, and compared. Errors are in % of Han; folded, the forms of one group count as equal.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import time
from pathlib import Path

import opencc

from generator import conversion_review, pipeline
from generator.convert import Conversion, edition
from generator.load import load_site

ROOT = Path(__file__).resolve().parents[2]
LOCALE = "zh-Hant-HK"

# Forms of one character that official texts print side by side.
GROUPS = (
    "群羣 峰峯 着著 裏裡 衞衛 臺台枱檯 線綫 恒恆 啟啓 說説 稅税 戶户 銳鋭 脫脱 溫温 悅悦 閱閲 床牀 "
    "匯滙 盡儘 布佈 周週 厘釐 強强 為爲 眾衆 敘敍叙 兌兑 鋪舖 泄洩 產産 內内 沖冲 杯盃 鉤鈎 癡痴 "
    "艷豔 煙烟菸 污汙 了瞭 麼麽 秘祕 傑杰 瓊琼 嫻嫺 升陞昇 岩巖 證証 恥耻 勳勛 妝粧 才纔 吃喫 麵麪 "
    "鄰隣 獎奬 絕絶 揾搵 俱倶 毀毁 鑑鑒 梁樑 煉鍊 夥伙 跡迹蹟 嘆歎 濕溼 核覈 偽僞 裝装 戲戱 叠疊 "
    "册冊 晒曬 鬥鬬 刊刋 痺痹 黃黄 教敎 並竝 託托 鍾鍾 榮榮 峥崢 奧奥 佔占 "
)
FOLD = {ord(char): group[0] for group in GROUPS.split() for char in group}


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
        for expected, found in zip(_han(line), _han(conversion.convert(source)), strict=True):
            han += 1
            raw += expected != found
            folded += expected.translate(FOLD) != found.translate(FOLD)
    return 100 * raw / han, 100 * folded / han


def _han(text: str) -> list[str]:
    return [char for char in text if "\u3400" <= char <= "\u9fff"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("text", type=Path, help="UTF-8, as Hong Kong prints it")
    text = parser.parse_args().text
    site = load_site(ROOT, pipeline.THEME).site
    config = next(each for each in site.config.editions if each.locale == LOCALE)
    start = time.perf_counter()
    edition(site, config)
    first = time.perf_counter() - start
    times = []
    for _ in range(10):
        start = time.perf_counter()
        edition(site, config)
        times.append(time.perf_counter() - start)
    again = statistics.median(times)
    raw, folded = measure(ROOT, text)
    result = {
        "errors in % of Han": {"raw": round(raw, 3), "folded": round(folded, 4)},
        "ms": {
            "loading": round(1000 * (first - again)),
            "whole content": round(1000 * again),
        },
    }
    sys.stdout.write(json.dumps(result, indent=2) + "\n")


if __name__ == "__main__":
    main()
