/** Spellings of `companies.ts` in Russian, with their cases, and in Chinese; the first is the name that claims carry. */
export const companiesLocal = `
CN autos: Chery | 奇瑞汽车 | Чери
CN autos: Haval | Хавейл | 哈弗汽车
CN autos: Geely | Джили | 吉利汽车 | 吉利控股
CN autos: Changan | Чанъань | 长安
CN autos: BYD | 比亚迪汽车
CN autos: Great Wall | Грейт Уолл | 长城
CN autos: SAIC | 上汽集团 | 上汽乘用车
CN autos: FAW | ФАВ | 一汽集团 | 中国一汽
CN autos: Dongfeng | Дунфэн | Донгфенг | 东风汽车
CN autos: GAC Group | 广汽集团
CN autos: GAC Aion | 埃安 | 广汽埃安
CN autos: BAIC | БАИК | 北汽集团
CN autos: JAC | ДЖАК | 江淮汽车
CN autos: Exeed | Эксид | 星途
CN autos: Omoda | Омода | 欧萌达
CN autos: Jaecoo | Джейку
CN autos: Jetour | Джетур
CN autos: Tank | 坦克
CN autos: Hongqi | Хунци | 红旗
CN autos: Voyah | Воя | 岚图
CN autos: Aito | 问界
DE autos: Mercedes-Benz | 宾士 | M.Benz | M. Benz | M.BENZ | M. BENZ | 梅赛德斯
JP autos: Lexus | 凌志
GB autos: Land Rover | 路虎
FR autos: Citroen | 雪铁龙
US autos: Buick | 别克
US autos: Cadillac | 凯迪拉克
TW autos: Luxgen | 纳智捷
CN autos: MG | 名爵
CN autos: Seres | 赛力斯
CN autos: Foton | Фотон | 福田
CN autos: Sinotruk | 中国重汽 | 重汽
CN autos: Shacman | Шакман | 陕汽
CN autos: SAIC-GM-Wuling | 上汽通用五菱
CN autos: Leapmotor | 零跑汽车
CN autos: Zeekr | Зикр
CN autos: Lixiang | Ли Авто | Лисян | 理想汽车
CN autos: Neta | 哪吒
CN autos: Deepal | 深蓝
RU autos: Lada | Лады | Ладу | LADA | 拉达
RU autos: AvtoVAZ | АвтоВАЗу | АвтоВАЗом | АвтоВАЗе | АВТОВАЗа | 伏尔加汽车 | 阿夫托瓦兹 | 伏尔加汽车厂
RU autos: Kamaz | КамАЗа | КАМАЗа | 卡玛斯
RU autos: GAZ | ГАЗа | 嘎斯 | 高尔基汽车厂
RU autos: UAZ | УАЗа | 瓦滋
RU autos: Moskvich | Москвича | 莫斯科人
RU autos: Avtotor | Автотора | Автоторе | 阿夫托托尔
BY autos: Belgee | Белджи
DE autos: Volkswagen | Фольксвагена | 大众汽车
DE autos: Mercedes-Benz | Мерседес | Мерседес-Бенц | 梅赛德斯
DE autos: Audi | Ауди | 奥迪
DE autos: Porsche | Порше | 保时捷
DE autos: Opel | Опель
DE autos: BMW | БМВ
CZ autos: Skoda | Шкода | 斯柯达
FR autos: Renault | 雷诺
FR autos: Peugeot | Пежо | 标致
SE autos: Volvo | Вольво | 沃尔沃
US autos: Tesla | Тесла | Теслы
US autos: Ford | 福特
US autos: General Motors | 通用汽车
US autos: Chevrolet | Шевроле | 雪佛兰
JP autos: Mazda | Мазда | 马自达
JP autos: Mitsubishi | Мицубиси | 三菱汽车
JP autos: Subaru | Субару | 斯巴鲁
JP autos: Suzuki | Судзуки | 铃木
JP autos: Lexus | Лексус | 雷克萨斯
JP autos: Toyota | Тойоты | 丰田汽车
JP autos: Nissan | 日产汽车
KR autos: Hyundai | Хёндэ | Хендай | 现代
KR autos: Kia | 起亚汽车
UZ autos: UzAuto Motors | УзАвто | УзАвто Моторс
IR autos: Iran Khodro | Иран Ходро
RU energy: Gazprom | Газпроме | 俄气 | 俄罗斯天然气工业股份公司 | 俄天然气工业公司
RU energy: Rosneft | Роснефтью | 俄石油 | 俄罗斯石油公司
RU energy: Lukoil | Лукойла | Лукойлом | 卢克石油
RU energy: Novatek | НОВАТЭКа | НОВАТЭКом | 诺瓦泰克 | 诺瓦泰克公司
RU energy: Tatneft | Татнефть | Татнефти
RU energy: Transneft | Транснефть | Транснефти
RU energy: Rosatom | Росатома | Росатомом | 俄原子能集团 | 俄罗斯国家原子能集团
RU energy: Sibur | Сибур | СИБУР
RU energy: Suek | СУЭК
RU energy: Inter RAO | Интер РАО ЕЭС
CN energy: CNPC | КННК | 中国石油天然气集团 | 中国石油天然气集团公司
CN energy: Sinopec | Синопек | 中国石化 | 中国石油化工集团
AZ energy: SOCAR | СОКАР | ГНКАР
KZ energy: KazMunayGas | КазМунайГаз | КМГ
QA energy: QatarEnergy | 卡塔尔能源
SA energy: Saudi Aramco | 沙特阿美 | Сауди Арамко
IN energy: Indian Oil | 印度石油公司
UA energy: Naftogaz | Нафтогаза
RU gas_route: Power of Siberia | Силой Сибири | Сила Сибири-1 | 西伯利亚力量 | 西伯利亚力量1号 | 中俄东线 | 中俄东线天然气管道 | 东线天然气管道
RU gas_route: Power of Siberia 2 | 西伯利亚力量2号 | 西伯利亚力量-2 | 西伯利亚力量二号
RU gas_route: Far Eastern route | Дальневосточный маршрут | Дальневосточному маршруту | Дальневосточного маршрута | 远东线 | 远东管道 | 远东线天然气管道
RU gas_route: Nord Stream | Северного потока | Северному потоку | 北溪 | 北溪天然气管道
RU gas_route: Nord Stream 2 | Северный поток-2 | 北溪-2 | 北溪2号
RU gas_route: TurkStream | Турецким потоком | 土耳其溪 | 土耳其流
RU gas_route: Blue Stream | Голубого потока | 蓝溪
RU gas_route: Yamal LNG | Ямал СПГ | Ямала СПГ | 亚马尔液化天然气
RU gas_route: Arctic LNG 2 | Арктик СПГ-2 | 北极液化天然气2号 | 北极LNG2
RU gas_route: Sakhalin-2 | Сахалин-2 | 萨哈林2号 | 萨哈林-2
RU oil_route: Sakhalin-1 | Сахалин-1 | 萨哈林1号
RU oil_route: Druzhba | Дружбе | Дружбы | Дружбу | 友谊管道 | 友谊输油管道
RU oil_route: ESPO pipeline | 东西伯利亚—太平洋 | 东西伯利亚-太平洋管道
KZ oil_route: CPC | Каспийский трубопроводный консорциум | 里海管道联盟 | 里海管道财团
AZ oil_route: Baku-Tbilisi-Ceyhan | BTC | Баку-Тбилиси-Джейхан | Баку — Тбилиси — Джейхан | Баку – Тбилиси – Джейхан
TM gas_route: Central Asia-China | Центральная Азия — Китай | 中亚天然气管道 | 中国—中亚天然气管道
RU grade: Urals | Юралз | 乌拉尔原油 | 乌拉尔
RU grade: ESPO | 埃斯坡
WORLD grade: Brent | Брент | Брента | 布伦特 | 布伦特原油
US grade: WTI | 西得克萨斯 | 美国WTI
AE grade: Dubai crude | 迪拜原油
WORLD grade: OPEC basket | корзина ОПЕК | корзины ОПЕК
NL hub: TTF | ТТФ
MX energy: Pemex | Petroleos Mexicanos | Petróleos Mexicanos | Petróleos Mexicanos (Pemex) | 墨西哥国家石油公司
VE energy: PDVSA | Petróleos de Venezuela | Petróleos de Venezuela (PDVSA) | 委内瑞拉国家石油公司
BO energy: YPFB | Yacimientos Petrolíferos Fiscales Bolivianos | Yacimientos Petrolíferos Fiscales Bolivianos (YPFB)
EC energy: Petroecuador | EP Petroecuador
BR energy: Petrobras | 巴西国家石油公司 | Петробраз
CN energy: CNOOC | 中国海油 | 中国海洋石油
CN energy: CNPC | 中国石油
NO energy: Equinor | 挪威国家石油公司
`
