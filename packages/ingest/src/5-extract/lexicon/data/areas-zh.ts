import type { Area } from '@factline/schema/vocabulary/areas'

/**
 * Chinese words for areas, in the notation of `areas-en.ts`. One-sign names (俄, 美) are listed where they hardly stand
 * for anything else; the others come as pairs (中日) and behind a preposition (对日).
 */
export const areasZh = `
CN: 中国, 中國, 内地, 中国内地, 我国, 我國, 我, 中华人民共和国, 华, 大陆, 大陸, 中国大陆; 中方, 中企, 中资, 国内, 全国, 國內, 全國, 中资企业; 北京, 中国市场
RU: 俄罗斯, 俄羅斯, 俄联邦, 俄国, 俄, 俄罗斯联邦; 俄方, 俄制, 俄产, 俄方面; 莫斯科, 克里姆林宫
US: 美国, 美國, 美, 美利坚合众国; 美方, 美制, 美系; 华盛顿, 华府, 白宫
GB: 英国, 英國, 大不列颠; 英方; 伦敦
DE: 德国, 德國; 德方, 德系; 柏林
FR: 法国, 法國; 法方, 法系; 巴黎
IT: 意大利; ; 罗马
ES: 西班牙; ; 马德里
PT: 葡萄牙
NL: 荷兰, 荷蘭
BE: 比利时
AT: 奥地利; ; 维也纳
CH: 瑞士
SE: 瑞典
NO: 挪威
DK: 丹麦
FI: 芬兰
IE: 爱尔兰
PL: 波兰
CZ: 捷克
SK: 斯洛伐克
HU: 匈牙利
RO: 罗马尼亚
BG: 保加利亚
GR: 希腊
RS: 塞尔维亚
UA: 乌克兰; ; 基辅
BY: 白俄罗斯, 白罗斯; ; 明斯克
GE: 格鲁吉亚
AM: 亚美尼亚
AZ: 阿塞拜疆
KZ: 哈萨克斯坦, 哈国; 哈方; 阿斯塔纳
UZ: 乌兹别克斯坦, 乌国
KG: 吉尔吉斯斯坦
TJ: 塔吉克斯坦
TM: 土库曼斯坦, 土国
MN: 蒙古国, 蒙古; 蒙方; 乌兰巴托
TR: 土耳其, 土耳其共和国; ; 安卡拉
IR: 伊朗, 伊朗伊斯兰共和国; ; 德黑兰
IQ: 伊拉克
SA: 沙特阿拉伯, 沙特, 沙乌地阿拉伯, 沙特王国; ; 利雅得
AE: 阿联酋, 阿拉伯联合酋长国, 阿联; ; 迪拜
QA: 卡塔尔, 卡達
KW: 科威特, 科威特国
OM: 阿曼
IL: 以色列
EG: 埃及
DZ: 阿尔及利亚
NG: 尼日利亚, 尼日利亚联邦
AO: 安哥拉
ZA: 南非
KE: 肯尼亚
ET: 埃塞俄比亚
IN: 印度; 印方; 新德里
PK: 巴基斯坦; 巴方
BD: 孟加拉国
LK: 斯里兰卡
JP: 日本, 日本国; 日方, 日系; 东京
KR: 韩国, 韓國, 南韩, 南韓, 韩, 大韩民国; 韩方, 韩系; 首尔
KP: 朝鲜
TW: 台湾, 台灣, 臺灣; 全台, 全臺
HK: 香港; 本港
MO: 澳门
VN: 越南, 越, 越南社会主义共和国; 越方; 河内
TH: 泰国; 泰方; 曼谷
MY: 马来西亚, 大马, 馬來西亞; ; 吉隆坡
SG: 新加坡
ID: 印度尼西亚, 印尼, 印度尼西亞; ; 雅加达
PH: 菲律宾
MM: 缅甸; 缅方
KH: 柬埔寨
LA: 老挝
AU: 澳大利亚, 澳洲, 澳, 澳大利亚联邦, 澳大利亞; 澳方; 堪培拉
NZ: 新西兰, 紐西蘭, 纽西兰
CA: 加拿大; 加方; 渥太华
MX: 墨西哥
BR: 巴西; 巴西方面; 巴西利亚
AR: 阿根廷
CL: 智利
PE: 秘鲁
CO: 哥伦比亚
VE: 委内瑞拉
EU: 欧盟, 歐盟, 欧, 欧盟27国, 欧洲联盟, 欧盟国家, 欧盟成员国; 欧方, 欧系; 布鲁塞尔
ASEAN: 东盟, 東盟, 东协, 東協, 东南亚国家联盟, 东盟国家, 东盟十国
OPEC: 欧佩克, 石油输出国组织, 石油输出国组织（欧佩克）
OPEC+: 欧佩克+, OPEC+, 欧佩克联盟, “欧佩克+”, 欧佩克＋, 欧佩克和非欧佩克产油国
G7: 七国集团
EAEU: 欧亚经济联盟
BRICS: 金砖国家
EUROPE: 欧洲, 歐洲, 欧洲大陆, 歐洲大陸, 欧洲国家, 欧洲地区, 欧洲各国
ASIA: 亚洲, 亚洲国家, 亚洲地区, 亞洲
MIDDLE_EAST: 中东, 中东地区, 中东国家, 中東
AFRICA: 非洲, 非洲大陆, 非洲大陸, 非洲国家, 非洲各国
CENTRAL_ASIA: 中亚, 中亚国家, 中亚五国
LATIN_AMERICA: 拉美, 拉丁美洲, 拉丁美洲国家, 拉美地区, 拉美国家
AF: 阿富汗
AL: 阿尔巴尼亚
BA: 波黑, 波斯尼亚和黑塞哥维那
BH: 巴林
BN: 文莱
BO: 玻利维亚
CD: 刚果（金）, 刚果(金), 刚果民主共和国
CG: 刚果（布）, 刚果(布), 刚果共和国, 刚果
CI: 科特迪瓦
CM: 喀麦隆
CR: 哥斯达黎加
CU: 古巴
DO: 多米尼加
EC: 厄瓜多尔
EE: 爱沙尼亚
GA: 加蓬
GH: 加纳
GN: 几内亚
GQ: 赤道几内亚
GT: 危地马拉
GY: 圭亚那
HR: 克罗地亚
IS: 冰岛
JO: 约旦
LB: 黎巴嫩
LT: 立陶宛
LU: 卢森堡
LV: 拉脱维亚
LY: 利比亚
MA: 摩洛哥
MD: 摩尔多瓦
ME: 黑山
MK: 北马其顿
MZ: 莫桑比克
NP: 尼泊尔
PA: 巴拿马
PG: 巴布亚新几内亚, 巴新
PY: 巴拉圭
RW: 卢旺达
SD: 苏丹
SI: 斯洛文尼亚
SN: 塞内加尔
SR: 苏里南
SY: 叙利亚
TN: 突尼斯
TT: 特立尼达和多巴哥, 特多
TZ: 坦桑尼亚
UG: 乌干达
UY: 乌拉圭
ZM: 赞比亚
ZW: 津巴布韦
SS: 南苏丹
TD: 乍得
NE: 尼日尔
MR: 毛里塔尼亚
YE: 也门
CY: 塞浦路斯
MT: 马耳他
NA: 纳米比亚
BJ: 贝宁
ML: 马里共和国
LR: 利比里亚
SL: 塞拉利昂
TG: 多哥
MG: 马达加斯加
MU: 毛里求斯
BW: 博茨瓦纳
SO: 索马里
MW: 马拉维
HN: 洪都拉斯
NI: 尼加拉瓜
SV: 萨尔瓦多
JM: 牙买加
HT: 海地
MV: 马尔代夫
BT: 不丹
FJ: 斐济
SB: 所罗门群岛
PS: 巴勒斯坦
GM: 冈比亚
BF: 布基纳法索
`

/** Pairs written as one word, in either order; the flow has none. */
export const pairsZh = `
CN RU: 中俄, 俄中
CN US: 中美, 美中
CN JP: 中日, 日中
CN KR: 中韩, 韩中, 中韓, 韓中
CN EU: 中欧, 欧中, 中歐
CN DE: 中德, 德中
CN FR: 中法, 法中
CN GB: 中英, 英中
CN IN: 中印, 印中
CN AU: 中澳, 澳中
CN BR: 中巴
CN KZ: 中哈, 哈中
CN UZ: 中乌
CN VN: 中越, 越中
CN ASEAN: 中国-东盟, 中国—东盟, 中国－东盟
CN MN: 中蒙, 蒙中
CN TH: 中泰
CN MY: 中马
CN CA: 中加
CN SA: 中沙
CN CH: 中瑞
CN ID: 中印尼
CN IT: 中意
CN MX: 中墨
CN PH: 中菲
CN CL: 中智
CN PE: 中秘
CN TR: 中土
CN MM: 中缅
CN KH: 中柬
CN LA: 中老
CN NL: 中荷
CN HU: 中匈
CN RS: 中塞
CN KG: 中吉
CN TJ: 中塔
CN IR: 中伊
CN PK: 中巴经贸, 中巴经济
BR US: 美巴
MX US: 美墨
CA US: 美加
EU JP: 日欧
EU IN: 印欧
AU JP: 日澳
JP RU: 俄日, 日俄
KR RU: 俄韩, 韩俄
DE RU: 俄德, 德俄
RU TR: 俄土, 土俄
KZ UZ: 哈乌
CN AFRICA: 中非
CN LATIN_AMERICA: 中拉
IN RU: 俄印, 印俄
EU RU: 俄欧, 欧俄
KZ RU: 俄哈
BY RU: 俄白
EU US: 美欧, 欧美
KR US: 韩美, 美韩
JP KR: 日韩
JP US: 日美, 美日
IN US: 美印, 印美
DE US: 德美, 美德
RU US: 俄美, 美俄
`

export const notAreasZh = `
美元, 服务部, 外贸和服务部, 工业外贸和服务部, 外贸与服务部, 上海证券报, 上海石油天然气交易中心, 上海钢联, 上海航交所, 上海汽车集团, 深圳比亚迪, 广州汽车集团, 重庆长安, 江苏舜天, 自我, 我们, 我們, 我方, 我县, 我是, 我认为, 我行, 全国人大, 全国政协, 全国性, 国内生产总值, 国内外, 全国各地, 美团, 美好, 美丽, 完美, 精美, 欧元, 中华, 华为, 华东, 华北, 华南, 华中, 华西, 华尔街, 清华, 豪华, 精华, 繁华, 新华社, 新华, 新华网, 中新社, 中新网, 越来越, 超越, 越发, 优越, 跨越, 越野, 越高, 越多, 韩元, 澳元, 俄顷, 美联储, 美的, 华商, 华人, 华侨, 卓越, 穿越, 金砖, 中国石油天然气, 中国石油集团, 中国石油公司, 中国石油和化学, 中国海油, 中国石化, 中国中铁, 中国汽车报, 中国贸促会, 中国机电产品进出口商会, 中国机电商会, 北京时间, 北京商报, 华夏, 才华, 升华, 华映, 美制裁, 比亚迪, 欧拉, 欧尚, 美光,
俄乌冲突, 俄乌战争, 俄乌局势, 俄乌危机, 乌克兰危机, 乌克兰战争, 乌克兰冲突, 乌克兰局势, 入侵乌克兰, 俄罗斯入侵乌克兰, 俄烏衝突, 中东局势, 中东冲突, 中东战争, 伊朗战争, 美伊冲突, 巴以冲突, 霍尔木兹海峡, 巴拿马运河, 苏伊士运河, 墨西哥湾, 波斯湾, 南海, 中国海, 中国银行, 美国银行, 英国石油, 韩国银行, 日本银行, 英国央行, 日本央行, 西班牙对外银行, 法国巴黎银行, 德意志银行, 中国移动, 中国电信, 中国船舶, 中国平安, 中国国航, 中国日报, 中国证券报, 中国经济网, 中国新闻网, 中国电力企业联合会, 中国煤炭工业协会, 中国煤炭运销协会, 中国石油和化学工业联合会, 美股, 美债, 美油, 欧佩克月报, 欧央行, 欧洲央行, 欧洲股市
`

/**
 * Names of one sign that stand for much else: countries only behind a preposition and before a word of trade (对日出口,
 * 占哈外贸), or before a flow to a country by name (哈对华出口).
 */
export const shortZh: Readonly<Record<string, Area>> = {
  ...{
    日: 'JP',
    德: 'DE',
    法: 'FR',
    英: 'GB',
    印: 'IN',
    泰: 'TH',
    哈: 'KZ',
    非: 'AFRICA',
    沙: 'SA',
    土: 'TR',
  },
  ...{ 意: 'IT', 加: 'CA', 墨: 'MX', 菲: 'PH', 智: 'CL', 秘: 'PE', 缅: 'MM', 柬: 'KH', 荷: 'NL', 台: 'TW' },
  ...{ 港: 'HK', 巴: 'BR', 蒙: 'MN', 朝: 'KP' },
}
