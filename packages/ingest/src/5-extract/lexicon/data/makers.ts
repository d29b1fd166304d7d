/**
 * Makers and brands of vehicles, in the notation of `companies.ts`. Each name is also read with the words that a house
 * style puts behind it ("Geely Automobile", "Tesla China"); a brand of a joint venture has the home of its badge.
 */
export const makers = `
CN autos: Chery | Чери | 奇瑞
CN autos: Haval | Хавал | 哈弗
CN autos: Geely | Джили | 吉利
CN autos: Changan | Чанган | Chang'an | 长安汽车
CN autos: BYD | BYDs | 比亚迪
CN autos: Great Wall | Great Wall Motor | Great Wall Motors | 长城汽车
CN autos: GWM
CN autos: SAIC | SAIC Motor | 上汽
CN autos: FAW | 一汽
CN autos: Dongfeng | Dongfeng Motor | 东风
CN autos: GAC Group | GAC Motor | Trumpchi | 广汽
CN autos: Zotye | 众泰
CN autos: Brilliance | 华晨
CN autos: Skywell
CN autos: Forthing
CN autos: Soueast
CN autos: Baojun
RU autos: Tenet
RU autos: Xcite
CN autos: GAC Aion | Aion
CN autos: BAIC | 北汽
CN autos: JAC | 江淮
CN autos: Exeed | CheryExeed | Cheryexeed
CN autos: Omoda
CN autos: Jaecoo
CN autos: Jetour | 捷途
CN autos: Tank
CN autos: Zeekr | 极氪
CN autos: Lixiang | Li Auto | LiXiang | 理想
CN autos: Nio | NIO | 蔚来
CN autos: Xpeng | XPeng | 小鹏
CN autos: Leapmotor | 零跑
CN autos: Hongqi
CN autos: Voyah
CN autos: Aito
CN autos: MG
CN autos: Kaiyi
CN autos: Livan
CN autos: Belgee
CN autos: Wuling | 五菱
CN autos: Sitrak
CN autos: Shacman
CN autos: Sinotruk | Howo
CN autos: Foton
CN autos: Xiaomi | 小米
CN autos: Avatr
CN autos: Deepal
CN autos: Neta
CN autos: Solaris
CN autos: CATL
RU autos: Lada | Ladas | Лада
RU autos: AvtoVAZ | Avtovaz | АвтоВАЗ | АвтоВАЗа | АВТОВАЗ
RU autos: Kamaz | КамАЗ | КАМАЗ
RU autos: GAZ | ГАЗ
RU autos: UAZ | УАЗ
RU autos: Moskvich | Москвич
RU autos: Ural | Урал
RU autos: Aurus
RU autos: Avtotor | Автотор
BY autos: MAZ | МАЗ
DE autos: VW
DE autos: Volkswagen | Volkswagens | Фольксваген | 大众
DE autos: BMW | BMWs | 宝马
DE autos: Mercedes-Benz | Mercedes | 奔驰
DE autos: Audi | Audis
DE autos: Porsche | Porsches
DE autos: Opel | Opels
DE autos: Daimler
CZ autos: Skoda | Skodas | Škoda
ES autos: Seat | SEAT
ES autos: Cupra
FR autos: Renault | Renaults | Рено
FR autos: Peugeot | Peugeots
FR autos: Citroen | Citroën
RO autos: Dacia
NL autos: Stellantis
IT autos: Fiat | Fiats
IT autos: Ferrari
SE autos: Volvo | Volvos | Volvo Cars
SE autos: Scania
SE autos: Polestar
GB autos: Jaguar Land Rover
GB autos: JLR
GB autos: Land Rover
GB autos: Mini
US autos: Tesla | Teslas | 特斯拉
US autos: Ford | Fords | Форд
US autos: General Motors
US autos: GM
US autos: Chevrolet
US autos: Jeep | Jeeps
US autos: Cadillac
US autos: Rivian
US autos: Lucid
JP autos: Toyota | Toyotas | Тойота | 丰田
JP autos: Honda | Hondas | 本田
JP autos: Nissan | Nissans | Ниссан | 日产
JP autos: Mazda | Mazdas
JP autos: Mitsubishi
JP autos: Subaru | Subarus
JP autos: Suzuki
JP autos: Lexus
JP autos: Daihatsu
JP autos: Isuzu | 五十铃 | 五十鈴 | Исузу
JP autos: Yamaha
KR autos: Hyundai | Hyundais | Хендэ | 现代汽车
KR autos: Kia | Kias | Киа | 起亚
KR autos: KGM | SsangYong
KR autos: Genesis
IN autos: Tata Motors | Tata
IN other: Tata Steel
IN other: Tata Power
IN other: Tata Group
IN other: Tata Sons
IN other: Tata Consultancy Services
IN other: Tata Chemicals
IN other: Tata Consumer
IN autos: Mahindra | Mahindra & Mahindra
IN autos: Maruti Suzuki | Maruti
IN autos: Bajaj Auto | Bajaj
IN autos: TVS Motor | TVS Motor Company | TVS
IN autos: Hero MotoCorp | Hero
IN autos: Royal Enfield
IN autos: HMSI | Honda Motorcycle & Scooter India
IN autos: Ola Electric
VN autos: VinFast
MY autos: Proton
MY autos: Perodua
JP autos: Pak Suzuki | Pak Suzuki Motor | Pak Suzuki Motors | Pak Suzuki Motor Company | Pak Suzuki Motor Company Limited | Pakistan Suzuki | Pakistan Suzuki Motor | Pakistan Suzuki Motors | Pakistan Suzuki Motor Company | Pakistan Suzuki Motors Company | PSMC | Suzuki Pakistan
JP autos: Indus Motor | Indus Motor Company | Indus Motors | Indus Motors Company | Toyota Indus | Toyota Indus Motor Company | Toyota Indus Motor | Indus Motor Company Limited | INDU
PK autos: Sazgar | Sazgar Engineering | Sazgar Engineering Works | Sazgar Engineering Works Limited | SAZEW
JP autos: Honda Atlas | Honda Atlas Cars | Honda Atlas Cars Pakistan | Honda Atlas Cars Limited | HCAR
KR autos: Hyundai Nishat | Hyundai Nishat Motor | Hyundai Nishat Motors
KR autos: Lucky Motor | Kia Lucky Motors | Lucky Motor Corporation
UZ autos: UzAuto | UzAuto Motors
IR autos: Iran Khodro
IR autos: Saipa
CN autos: SAIC-GM-Wuling | SAIC-GM Wuling | SGMW | 上汽通用五菱
US autos: SAIC-GM | SAIC General Motors | 上汽通用
DE autos: SAIC-VW | SAIC Volkswagen | SAIC-Volkswagen | 上汽大众
DE autos: FAW-VW | FAW-Volkswagen | FAW Volkswagen | 一汽大众
JP autos: FAW-Toyota | FAW Toyota | 一汽丰田
JP autos: GAC-Toyota | GAC Toyota | 广汽丰田
JP autos: GAC-Honda | GAC Honda | Guangqi Honda | 广汽本田
JP autos: Dongfeng-Nissan | Dongfeng Nissan | 东风日产
JP autos: Dongfeng-Honda | Dongfeng Honda | 东风本田
DE autos: BMW Brilliance | 华晨宝马
DE autos: Beijing Benz | Beijing-Benz | 北京奔驰
KR autos: Beijing Hyundai | 北京现代
CN autos: Seres | Seres Group | 赛力斯
CN autos: HIMA | Harmony Intelligent Mobility Alliance | 鸿蒙智行
CN autos: Denza
CN autos: Fangchengbao | Fang Cheng Bao
CN autos: Yangwang
CN autos: IM Motors
CN autos: Roewe
CN autos: Maxus
CN autos: Lynk & Co | Lynk
CN autos: Trumpchi
CN autos: Arcfox
CN autos: Wey
CN autos: Ora | ORA
CN autos: Hozon | Hozon Auto
CN autos: Skyworth
CN autos: iCar | iCAR
CN autos: Exlantix
CN autos: Bestune
CN autos: DFSK
CN autos: Yutong
CN autos: King Long
CN autos: Zhongtong
CN autos: Sany
CN autos: XCMG
CN autos: Yadea
CN autos: CFMoto | CFMOTO
CN autos: Loncin
CN autos: Zongshen
CN autos: Lifan
CN autos: BYD-ADL
RU autos: Evolute | Эволют
RU autos: Sollers
RU autos: PAZ
DE autos: Smart
DE autos: MAN
DE autos: Mercedes-Benz Trucks | Daimler Trucks
DE autos: Daimler Truck
DE autos: Traton
FR autos: DS | DS Automobiles
FR autos: Bugatti
FR autos: PSA | PSA Group | Groupe PSA | PSA Peugeot Citroen
FR autos: Renault Trucks
FR autos: Renault-Nissan
IT autos: Alfa Romeo
IT autos: Lancia
IT autos: Maserati
IT autos: Abarth
IT autos: Lamborghini
IT autos: Iveco
IT autos: Piaggio
IT autos: Vespa
IT autos: Ducati
IT autos: FCA | Fiat Chrysler | Fiat Chrysler Automobiles
AT autos: KTM
GB autos: Jaguar
GB autos: Bentley
GB autos: Rolls-Royce
GB autos: Aston Martin
GB autos: McLaren
GB autos: Vauxhall
GB autos: Ineos
IT autos: Lambretta
US autos: Buick
US autos: Chrysler
US autos: Dodge
US autos: Ram
US autos: Lincoln
US autos: GMC
US autos: Harley-Davidson
US autos: Freightliner
US autos: Kenworth
US autos: Peterbilt
US autos: Navistar
US autos: Paccar | PACCAR
US autos: Zero Motorcycles
NL autos: DAF
NL autos: VDL
NL autos: Lightyear
SE autos: Volvo Trucks
SE autos: NEVS
SE autos: Saab
HR autos: Rimac
TR autos: Togg | TOGG
TR autos: Tofas | Tofaş
TR autos: Ford Otosan
JP autos: Infiniti
JP autos: Acura
JP autos: Hino
JP autos: UD Trucks
JP autos: Mitsubishi Fuso | Fuso
JP autos: Kawasaki
JP autos: Toyota Kirloskar | Toyota Kirloskar Motor | TKM
JP autos: Honda Cars India
KR autos: GM Korea
KR autos: Renault Korea | Renault Korea Motors | Renault Samsung
KR autos: KG Mobility
KR autos: Daewoo
IN autos: Ashok Leyland
IN autos: Eicher | VECV | VE Commercial Vehicles
IN autos: Ather | Ather Energy
IN autos: Ola
IN autos: TVS iQube
IN autos: Hero Electric
IN autos: Greaves Electric
IN autos: Piaggio Vehicles
CN autos: MG Motor | JSW MG | JSW MG Motor | MG Motor India
US autos: Jeep India
TH autos: GPX
TW autos: SYM
TW autos: Kymco
TW autos: Gogoro
TW autos: Luxgen
VN autos: Thaco
UZ autos: UzAuto Trucks
KZ autos: SaryarkaAvtoProm
BR autos: Marcopolo
ZA autos: Isuzu South Africa
AU autos: Holden | HSV
CN autos: Haima | 海马
CN autos: LDV
US autos: Fisker
US autos: Pontiac
US autos: Oldsmobile
US autos: Mack Trucks | Mack
JP autos: Datsun
TR autos: Karsan
TR autos: Otokar
TR autos: BMC
TR autos: Temsa
CZ autos: Tatra
UA autos: ZAZ | ЗАЗ
UA autos: Bogdan | Богдан
UA autos: Eurocar | Еврокар
GB autos: Rover | MG Rover
DE autos: Setra
DE autos: Neoplan
BR autos: Troller
`
