"""Every kind of number that reports write, by its form: invented sentences, and what is read."""

from __future__ import annotations

import pytest

from generator.numerals import numerals


def _found(sentence: str) -> list[str]:
    """Each figure as kind, qualifier, value and unit; ↓ is a fall."""
    return [
        " ".join(
            part
            for part in (numeral.kind.code, numeral.qualifier, numeral.value, numeral.unit)
            if part
        )
        + ("↓" if numeral.falls else "")
        for numeral in numerals(sentence)
    ]


def _cases(text: str) -> list[tuple[str, list[str]]]:
    """One sentence a line, then after ⇒ its figures, parted by semicolons."""
    pairs = [line.split("⇒") for line in text.strip().splitlines()]
    return [
        (sentence.strip(), [figure.strip() for figure in figures.split(";") if figure.strip()])
        for sentence, figures in pairs
    ]


SHARED_ENDINGS = """
两县分别提高3.1和0.4个百分点 ⇒ quantity 3.1 个百分点; quantity 0.4 个百分点
三市各新建3、5、8家厂 ⇒ quantity 3 家; quantity 5 家; quantity 8 家
扩种12.5万、4.2万、3.6万亩 ⇒ quantity 12.5 万亩; quantity 4.2 万亩; quantity 3.6 万亩
分别下降6.3%、8.1% ⇒ quantity 6.3 %↓; quantity 8.1 %↓
分别下降6.3%、8.1%和9% ⇒ quantity 6.3 %↓; quantity 8.1 %↓; quantity 9 %↓
下降6.3%，增长8.1% ⇒ quantity 6.3 %↓; quantity 8.1 %
下降6.3%、增长8.1% ⇒ quantity 6.3 %↓; quantity 8.1 %
分别超过3000万、200万人 ⇒ quantity 超 3000 万人; quantity 超 200 万人
户均达到3000和2000元 ⇒ quantity 3000 元; quantity 2000 元
调出三千、五千和八千吨 ⇒ quantity 3000 吨; quantity 5000 吨; quantity 8000 吨
1998、1999年两年受灾 ⇒ year 1998 年; year 1999 年; quantity 2 年
由30、40元提高到45、60元 ⇒ quantity 30 元; quantity 40 元; quantity 45 元; quantity 60 元
力争降低百分之三到五 ⇒ quantity 3 %↓; quantity 5 %↓
增长百分之二十至三十 ⇒ quantity 20 %; quantity 30 %
分别增长百分之七、百分之九 ⇒ quantity 7 %; quantity 9 %
3至5个工作日 ⇒ quantity 3 个工作日; quantity 5 个工作日
"""

LARGE_NUMERALS = """
三十六亿四千万元 ⇒ quantity 36.4 亿元
三亿三千五百多万吨 ⇒ quantity 超 3.35 亿吨
十亿六千万左右 ⇒ quantity 约 10.6 亿
四万五千人 ⇒ quantity 45000 人
六万多亿元 ⇒ quantity 超 6 万亿元
1亿2千多万人次 ⇒ quantity 超 1.2 亿人次
3亿6千万吨 ⇒ quantity 3.6 亿吨
5万3千户 ⇒ quantity 5.3 万户
存款6万多亿元 ⇒ quantity 超 6 万亿元
收稻谷48，350吨，多收2，106吨 ⇒ quantity 48350 吨; quantity 2106 吨
收稻谷４８，３５０吨 ⇒ quantity 48350 吨
支出1，234，567元 ⇒ quantity 1234567 元
5月增产3，4月增产2 ⇒ date 05 月; quantity 3; date 04 月; quantity 2
二０三０年和二00九年 ⇒ year 2030 年; year 2009 年
三千二百多万千瓦 ⇒ quantity 超 3200 万千瓦
数百万人和几十个县 ⇒ quantity 超 100 万人; quantity 超 10 个
几亿农民和数万元 ⇒ quantity 超 1 亿; quantity 超 1 万元
二千七百万两 ⇒ quantity 2700 万两
总数百万人 ⇒ quantity 100 万人
百余个、千余名和万余人 ⇒ quantity 超 100 个; quantity 超 1000 名; quantity 超 1 万人
四个亿 ⇒ quantity 4 亿
1 234.5 亿元 ⇒ quantity 1234.5 亿元
二○三一年 ⇒ year 2031 年
一九八一和一九八二两年 ⇒ year 1981; year 1982; quantity 2 年
1 9 9 6 年 ⇒ year 1996 年
1 2 5 0 万吨，增长8 ．5 ％ ⇒ quantity 1250 万吨; quantity 8.5 %
2021-22年度 ⇒ year 2021 年; year 2022 年
2029/30学年 ⇒ year 2029 年; year 2030 年
"""

UNITS = """
一台6000千瓦的机组 ⇒ quantity 6000 千瓦
四十万千瓦以上的电站 ⇒ quantity 以上 40 万千瓦
二千一百万千瓦 ⇒ quantity 2100 万千瓦
发电3.2亿千瓦时 ⇒ quantity 3.2 亿千瓦时
水压2.5兆帕 ⇒ quantity 2.5 兆帕
时延20毫秒 ⇒ quantity 20 毫秒
浓度27微克/立方米 ⇒ quantity 27 微克/立方米
死亡率1.2人/万车，0.05人/百万吨 ⇒ quantity 1.2 人/万车; quantity 0.05 人/百万吨
浓度为每立方米27微克 ⇒ quantity 27 微克
浓度27微克每立方米 ⇒ quantity 27 微克每立方米
浓度35μg/m³ ⇒ quantity 35 μg/m³
浓度26μg/m3，面积45km2 ⇒ quantity 26 μg/m3; quantity 45 km2
煤耗300克标准煤/千瓦时 ⇒ quantity 300 克标准煤/千瓦时
能耗0.5吨标准煤/万元 ⇒ quantity 0.5 吨标准煤/万元
提高3个千分点 ⇒ quantity 3 个千分点
万分之三 ⇒ quantity 3 ‱
万分之2.5 ⇒ quantity 2.5 ‱
千分之六点四五 ⇒ quantity 6.45 ‰
占三成半 ⇒ quantity 3.5 成
增长一倍半 ⇒ quantity 1.5 倍
用时两年半 ⇒ quantity 2.5 年
用时一个半月 ⇒ quantity 1.5 个月
回归八个多月以来 ⇒ quantity 超 8 个月
惠及上百万家庭 ⇒ quantity 超 100 万
26部门会商 ⇒ quantity 26
完成12项目标 ⇒ quantity 12 项
运送3000人·次 ⇒ quantity 3000 人·次
"""

LIMITS = """
增长一倍多 ⇒ quantity 超 1 倍
用了三年多时间 ⇒ quantity 超 3 年
过2亿人次 ⇒ quantity 超 2 亿人次
通过3项决议 ⇒ quantity 3 项
补助最高30万元 ⇒ quantity 以下 30 万元
至少5家 ⇒ quantity 以上 5 家
超过一半 ⇒ quantity 超 1/2
过半数村 ⇒ quantity 超 1/2
突破1300万辆；技术服务业、租赁增长10.9% ⇒ quantity 超 1300 万辆; quantity 10.9 %
突破1300万辆;技术服务业增长9% ⇒ quantity 超 1300 万辆; quantity 9 %
突破8项关键技术 ⇒ quantity 8 项
不低于4% ⇒ quantity 以上 4 %
3%左右 ⇒ quantity 约 3 %
30天上下 ⇒ quantity 约 30 天
15日以内 ⇒ quantity 以下 15 日
比上五年增长一倍 ⇒ quantity 5 年; quantity 1 倍
卖到世界上六十个国家 ⇒ quantity 60 个
跃上3个台阶 ⇒ quantity 3 个
上百家店 ⇒ quantity 超 100 家
上亿人 ⇒ quantity 超 1 亿人
约占三成四的人 ⇒ quantity 3.4 成
首三季增加百分之3.5 ⇒ date Q1/Q3 季度; quantity 3.5 %
占二成五，打八折 ⇒ quantity 2.5 成; quantity 8 折
旱地人均一亩半 ⇒ quantity 1.5 亩
国际条约187个 ⇒ quantity 187 个
工期四年零三个月 ⇒ quantity 4 年; quantity 3 个月
零部件三百件 ⇒ quantity 300 件
办学五年有余 ⇒ quantity 超 5 年
三分之一强的村、两成弱的镇 ⇒ quantity 超 1/3; quantity 近 2 成
五支强队 ⇒ quantity 5 支
走过了40年 ⇒ quantity 40 年
附近5公里 ⇒ quantity 5 公里
近5公里 ⇒ quantity 近 5 公里
"""

SIGNS = """
降低2.5%左右 ⇒ quantity 约 2.5 %↓
降幅超过3% ⇒ quantity 超 3 %↓
降幅达到3% ⇒ quantity 3 %↓
下降约3.1% ⇒ quantity 约 3.1 %↓
回落0.4个百分点 ⇒ quantity 0.4 个百分点↓
减少一半以上 ⇒ quantity 以上 1/2↓
下降到6% ⇒ quantity 6 %
由40个减少到29个 ⇒ quantity 40 个; quantity 29 个
比上年低0.2个百分点 ⇒ quantity 0.2 个百分点↓
比去年少3万人 ⇒ quantity 3 万人↓
比去年少用3万吨煤 ⇒ quantity 3 万吨↓
下降3%～4% ⇒ quantity 3 %↓; quantity 4 %↓
精简85% ⇒ quantity 85 %↓
-0.8% ⇒ quantity -0.8 %↓
"""

NO_QUANTITIES = """
建厂60周年 ⇒ ordinal 60 周年
十九届二中、三中全会 ⇒ ordinal 19 届; name 2; name 3
党的十九大以后 ⇒ name 19
党的十八大、十九大精神 ⇒ name 18; name 19
十大产业 ⇒ quantity 10 大
第八个五年计划提前完成 ⇒ ordinal 8 个
制定五年计划 ⇒ name 5
实施三年行动方案 ⇒ name 3
三年疫情 ⇒ name 3
五届人大一次会议 ⇒ ordinal 5 届; ordinal 1 次
造福亿万农民 ⇒
出席二十国集团峰会 ⇒ name 20
第一批名单 ⇒ ordinal 1 批
上世纪八十年代和90年代 ⇒ date 80 年代; date 90 年代
上世纪六七十年代和八、九十年代 ⇒ date 60 年代; date 70 年代; date 80 年代; date 90 年代
四、五、六三个月 ⇒ date 04 月; date 05 月; date 06 月; quantity 3 个月
一、二两个季度 ⇒ date Q1 季度; date Q2 季度; quantity 2 个季度
比97年增产，98年和99年又增产 ⇒ year 1997 年; year 1998 年; year 1999 年
96年底，03年6月 ⇒ year 1996 年; year 2003 年; date 06 月
建校97年，70年来，95年历史 ⇒ quantity 97 年; quantity 70 年; quantity 95 年
落实《海洋强省2035》和健康中国2030 ⇒ name 2035; name 2030
按《条例（2031年）》实现现代化，2032年动工 ⇒ year 2031 年; year 2032 年
解决“三个2亿人”问题 ⇒ name
三级公立医院启动二级响应 ⇒ ordinal 3 级; ordinal 2 级
实现四个现代化 ⇒ name 4
市县乡三级联动，6.2级地震 ⇒ quantity 3 级; quantity 6.2 级
百万吨死亡率0.03 ⇒ name 1000000; quantity 0.03
二十世纪五十年代 ⇒ date 50 年代
六十、七十年代 ⇒ date 60 年代; date 70 年代
21世纪 ⇒ date 21 世纪
2033-05-06 09:30:15发布 ⇒ date 2033-05-06 日
5月6日 9:30开会 ⇒ date 05-06 日
5月6日上午9时30分开会 ⇒ date 05-06 日
比例为3:7 ⇒ quantity 3:7
三门峡、五台、三元区 ⇒
分为：（３）道路；（４）水渠 ⇒
1.修路。2、修桥 ⇒
第一，修路。第二，修桥 ⇒
这一年 ⇒
是极不平凡的一年。 ⇒
走出一条振兴的新路子 ⇒
今年前3季完成 ⇒ date Q1/Q3 季度
第三季完成 ⇒ date Q3 季度
打通最后一公里，破除二元结构 ⇒
早上6点到8点 ⇒
第一、二、三产业 ⇒ ordinal 1
电话020-83133333，邮编510031 ⇒ code 020; code 510031
见http://www.a.cn/2024/01/15/c_1.htm ⇒
防治H7N9，改造307国道 ⇒ code 7; code 307
5、6月份和第三、四季度 ⇒ date 05 月; date 06 月; date Q3 季度; date Q4 季度
2031年1、2月 ⇒ date 2031-01 月; date 02 月
1—2季度 ⇒ date Q1/Q2 季度
M 2增长，PM 2.5下降 ⇒ code 2; code 2.5
"""

ALL = SHARED_ENDINGS, LARGE_NUMERALS, UNITS, LIMITS, SIGNS, NO_QUANTITIES


@pytest.mark.parametrize(("sentence", "expected"), [case for text in ALL for case in _cases(text)])
def test_what_is_read(sentence: str, expected: list[str]) -> None:
    assert _found(sentence) == expected
