"""What stands around a report and is none of its text: addresses, thanks, the web page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from generator.numerals.script import plain
from generator.report_parser.marks import line_mark

_ADDRESS = re.compile(
    "(?=.*(?:各位|全体|尊敬|同志们))(?:(?:尊敬的|亲爱的)?"
    "(?:各位|全体)?(?:代表|委员|同志|领导|来宾|朋友|嘉宾|议员|同仁|主席|议长|常委|主任)们?"
    "[，、,]?)+[！!：:，,。]?|同志们[，,、]?(?:朋友们)?[！!：:，,。]?"
)
_THANKS = re.compile(
    "(?:我的?(?:报告|汇报|发言)(?:完了|到此结束)|(?:谢谢|感谢)(?:大家|各位)?)[，。！!]*"
)
_CLOSING = re.compile(
    "让我们|团结在|紧密团结|努力奋斗|不懈奋斗|共同奋斗|不懈努力|谢谢大家|奋勇前进|胜利[！!]$"
)
_MOST_CLOSING = 300
_MEASURE = re.compile("[0-9] ?(?:%|[万亿倍]|个百分点)")
_CRUMBS = re.compile("[^。！？>›»]{1,40}(?:[>›»]{1,2}[^。！？>›»]{1,40}){2,5}")
_BESIDE = re.compile(
    r"(?:当前位置|您?(?:现)?(?:所)?在的?位置|首页|网站首页|返回|返回首页|返回顶部|打印|关闭|关闭窗口|收藏|分享|"
    r"分享到|纠错|我要纠错|字体|字号|扫一扫|浏览次数|浏览量|阅读次数|阅读量|点击数|点击率|访问量|上一篇|下一篇|"
    r"索引号|主题分类|发文机关|信息分类|责任编辑|编辑|责编|校对|审核|记者|稿件来源|来源|文章来源|信息来源|"
    r"微信|微博|朋友圈|无障碍|长者模式|繁體|简体|登录|注册|搜索)"
    r"(?:$|[ 　:：|｜/【】\[\]（(].{0,60})|【[^】]{0,30}(?:打印|字体|关闭|纠错|收藏)[^】]{0,30}】.*"
)
_BELOW = re.compile(
    r"本作品是|本作品(?:在|已)|著作权|版权所有|copyright|©|public domain|公有领域|知识共享|"
    r"creative commons|"
    r"icp备|icp证|公网安备|网站标识码|网站地图|关于我们|联系我们|隐私政策|免责声明|主办单位?[：:]|承办单位?[：:]|"
    r"技术支持[：:]|相关(?:链接|阅读|新闻|文章|报道|稿件|文档|解读)|友情链接|热门(?:推荐|文章)|取自“|分类[：:]",
    re.IGNORECASE,
)
_MOST_BELOW = 2000
_SENTENCE = re.compile("[。！？]$")


class Body(NamedTuple):
    """The paragraphs of the report itself, and what was left out, in order."""

    paragraphs: list[str]
    left_out: list[str]


def without_surroundings(paragraphs: Sequence[str]) -> Body:
    """What stands below the report goes as a whole, what stands beside it line by line."""
    end = _end(paragraphs)
    kept: list[str] = []
    left_out: list[str] = []
    for paragraph in paragraphs[:end]:
        (left_out if _is_beside(plain(paragraph)) else kept).append(paragraph)
    closing: list[str] = []
    if len(kept) > 1 and _is_closing(plain(kept[-1])):
        closing.insert(0, kept.pop())
    below = ["".join(paragraphs[end:])] if end < len(paragraphs) else []
    return Body(kept, [*left_out, *closing, *below])


def _end(paragraphs: Sequence[str]) -> int:
    """Where what stands below begins: after it no heading is numbered, and not much is said."""
    left = _MOST_BELOW
    end = len(paragraphs)
    for at in range(len(paragraphs) - 1, -1, -1):
        bare = plain(paragraphs[at])
        left -= len(bare)
        if left < 0 or line_mark(bare):
            break
        if _BELOW.search(bare) and not _MEASURE.search(bare):
            end = at
    return end


def _is_beside(bare: str) -> bool:
    if _ADDRESS.fullmatch(bare) or _THANKS.fullmatch(bare):
        return True
    if _SENTENCE.search(bare):
        return False
    return bool(_BESIDE.fullmatch(bare) or _CRUMBS.fullmatch(bare)) and not line_mark(bare)


def _is_closing(bare: str) -> bool:
    """Whether it calls for more work, at the very end and with no figure in it."""
    if len(bare) > _MOST_CLOSING or line_mark(bare) or _MEASURE.search(bare):
        return False
    return bool(_CLOSING.search(bare)) and bool(re.search("[！!]|谢谢", bare))
