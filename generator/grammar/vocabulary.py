"""The words that the grammar knows, in Simplified: units, limits, names, idioms."""

from __future__ import annotations

UNITS = """
伙 个百分点 个基点 个工作日 个月 个 百分点 基点 % ‰ ℃ 摄氏度 家次 家 项 条 款 台套 台 辆次 辆 套 座
所 处 件 种 类 批次 批 次 届 户次 户 人民币 人次 人·次 人天 人 名 位 支 艘次 艘 架次 架 栋 幢 间
张 片 块 份 部 本 册 篇 场次 场 轮 期 班次 班列 班 组 对 门 只 匹 棵 株 尾 颗 枚 粒 瓶 箱 桶 袋 宗
起 案 笔 单 票 岁 周岁 大 强 级 版 代 年 周 天 日 小时 分钟 秒 季度 标准箱 标箱 床位 元 美元 港元
港币 欧元 日元 英镑 澳门元 澳门币 亩 公顷 平方公里 平方千米 平方米 平米 ㎡ 公里 千米 海里 英里 米
厘米 毫米 微米 纳米 英寸 英尺 车道公里 吨标准煤 吨 公斤 千克 克 斤 立方米 升 毫升 千瓦时 千瓦
兆瓦时 兆瓦 吉瓦时 吉瓦 伏 机架 标准机架 节 段 列 层 道 眼 趟 盏 桩 成 倍 番 方面 国 课 阵 厘 字节
户籍 井次 课时 学时 人年 门次 口 头 例 辑 分 度 流明
""".split()
"""What may stand after a number."""

LATIN_UNITS = """
kWh MWh GWh TWh kW MW GW kV MPa kPa kg mg km cm mm nm hm TEU GB TB PB MB EB Gbps Mbps Tbps EFLOPS
PFLOPS EFlops PFlops Hz kHz MHz GHz mL ml dB μm W V t m g L ha h
""".split()
"""Letters that are a unit, not part of a code: 500kV, but 5G."""

DIGIT_UNITS = """
县 市 区 镇 乡 村 省 国 校 企 店 站 厂 点 号 街道 乡镇 园 厅 局 床 席 人份 寸 格 步 词 字
""".split()
"""Units after digits alone: 21 市 counts, 三市 may be anything."""

ROUND_UNITS = """
家 项 名 场 户 企 县 镇 村 园 校 店 条 台 栋 日 强
""".split()
"""百项, 千名: after a bare 百 or 千 these make a name, unless a limit (近百家) says otherwise."""

ONE_UNITS = """
家 座 条 辆 台 所 艘 架 亩 吨 元 公里 平方公里 平方米 倍 番 成 年 级 期 季度 小时 天
""".split()
"""一 counts before these; 一个, 一种, 一项 and their like are mostly an article."""

LIMITS_BEFORE = {
    "约": "约 大约 约为 大概 约有".split(),
    "超": "超 超过 超出 逾 突破 破 超越 高于 大于 多于 上".split(),
    "近": "近 接近 将近 近乎 逼近".split(),
    "以上": "不少于 不低于 不小于 至少 最少 至少有".split(),
    "以下": "不超过 不高于 不大于 不多于 低于 少于 小于 不足 不到 至多 最多".split(),
}
LIMITS_AFTER = {
    "以上": "以上 及以上 或以上 之上 起".split(),
    "以下": "以下 及以下 以内 之内".split(),
    "约": "左右 上下 前后".split(),
}
LIMITS_INSIDE = {"超": "余 多 几 来".split()}
"""Between the number and its unit: 百余家, 300 多个."""

FALLS = """
下降 减少 降低 回落 下滑 下跌 缩减 压减 减 降
""".split()
"""Before a number, these say that something fell by so much."""

RECENT = """
年 个月 天 日 周 季度 届 期 次
""".split()
"""近三年 is the last three years, not nearly three."""

NAMES = """
八项规定 三农 三中全会 四中全会 五中全会 六中全会 七中全会 一中全会 二中全会 三去一降一补 三公
一号文件 五险一金 三权分置 七一勋章 六稳 六保
""".split()
"""Names with a numeral that reports write without quotation marks."""

NAME_PATTERNS = (
    "[一二三四五六七八九十]个(?:全面|自信|意识|维护|确立|代表|毫不动摇|表率|统筹|务必)",
    "(?:十[一二三四五六]五)(?=规划|时期|期间|以来|末|开局|收官|纲要|目标|，|、|。|”|的|重大)",
    "(?:十[六七八九]|二十[一二]?)大(?=精神|报告|以来|部署|召开|胜利|代表|和|、|，|。|的|战略|后)",
    "[0-9]{1,4} ?强|[百十]强",
    "(?i:top) ?[0-9]{1,4}",
    "[百千万亿](?:[百千万亿]){1,4}工程",
)

IDIOMS = """
千方百计 千行百业 千家万户 五湖四海 四面八方 百花齐放 百家争鸣 万无一失 独一无二 五花八门 万众一心
三位一体 四位一体 五位一体 一带一路 百年大计 百年未有 千载难逢 十分 万分 百姓 万一 百分百 千千万万
万事 一年来 一年四季 一年一度 过去一年 这一年 上一年 新的一年 一次性 一家人 一条心 一条龙 一级市场
二级市场 第三方 第一时间 第一线 第一手 第一书记 第一责任人 第二课堂 成千上万 成百上千 千万不
三番五次 一天天 十全十美 百年老店 三只松鼠 一条路 一台戏 两个大局 三十而立 百年变局 一期一会
三次产业 二级巡视员 一级巡视员 一级调研员 四大名著 一级学科
""".split()
"""Words in which a numeral counts nothing."""

QUANTITIES_IN_QUOTES = """
% 亿 万元 元 亩 吨 公里
""".split()
"""In quotation marks numerals are a name, unless they measure."""
