/** Heads of state and government, whom texts name without their countries. `area: surnames`, in every script. */
export const people = `
RU: Putin, Mishustin, Novak, Lavrov, Путин*, Мишустин*, Новак*, Лавров*, 普京, 米舒斯京, 诺瓦克
CN: Xi Jinping, Xi, Li Qiang, Li Keqiang, Си Цзиньпин*, Ли Цян*, Ли Кэцян*, 习近平, 李强, 李克强
US: Trump, Biden, Трамп*, Байден*, 特朗普, 拜登
IN: Modi, Jaishankar, Моди, 莫迪
TR: Erdogan, Erdoğan, Эрдоган*, 埃尔多安
KZ: Tokayev, Токаев*, 托卡耶夫
BY: Lukashenko, Лукашенко, 卢卡申科
UZ: Mirziyoyev, Мирзиёев*, Мирзиеев*, 米尔济约耶夫
AZ: Aliyev, Алиев*, 阿利耶夫
KG: Japarov, Жапаров*, Садыр Жапаров*
IR: Pezeshkian, Raisi, Пезешкиан*, Раиси
EU: von der Leyen, Sefcovic, Šefčovič, фон дер Ляйен, 冯德莱恩
DE: Scholz, Merz, Merkel, Шольц*, Мерц*
FR: Macron, Макрон*, 马克龙
GB: Starmer, Sunak, Стармер*
JP: Ishiba, Kishida, Takaichi, 石破茂, 岸田文雄, 高市早苗
KR: Yoon Suk-yeol, Lee Jae-myung, 尹锡悦, 李在明
CA: Trudeau, Carney
MX: Sheinbaum
BR: Lula, Лула, 卢拉
HU: Orban, Orbán, Szijjarto, Szijjártó, Орбан*, Сийярто
RS: Vucic, Vučić, Вучич*
UA: Zelensky, Zelenskyy, Зеленск*
VN: To Lam
MN: Khurelsukh
`
