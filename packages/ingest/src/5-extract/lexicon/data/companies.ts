/**
 * Makers, brands, energy companies, pipelines and grades. A line is `country sector: name | other spellings`; the name
 * is the one that claims carry in `detail`. `?` before a spelling marks a common word that counts only beside a
 * product or a number of the sector.
 */
export const companies = `
CN autos: Chery | Чери | 奇瑞
CN autos: Haval | Хавал | 哈弗
CN autos: Geely | Джили | 吉利
CN autos: Changan | Чанган | Chang'an | 长安汽车
CN autos: BYD | 比亚迪
CN autos: Great Wall | Great Wall Motor | Great Wall Motors | 长城汽车
CN autos: GWM
CN autos: SAIC | SAIC Motor | 上汽
CN autos: FAW | 一汽
CN autos: Dongfeng | Dongfeng Motor | 东风
CN autos: GAC Group | GAC Motor | 广汽
CN autos: GAC Aion | Aion
CN autos: BAIC | 北汽
CN autos: JAC | 江淮
CN autos: Exeed
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
RU autos: Lada | Лада
RU autos: AvtoVAZ | Avtovaz | АвтоВАЗ | АвтоВАЗа | АВТОВАЗ
RU autos: Kamaz | КамАЗ | КАМАЗ
RU autos: GAZ | ГАЗ
RU autos: UAZ | УАЗ
RU autos: Moskvich | Москвич
RU autos: Aurus
RU autos: Avtotor | Автотор
BY autos: MAZ | МАЗ
DE autos: Volkswagen | VW | Фольксваген | 大众
DE autos: BMW | 宝马
DE autos: Mercedes-Benz | Mercedes | 奔驰
DE autos: Audi
DE autos: Porsche
DE autos: Opel
DE autos: Daimler
CZ autos: Skoda | Škoda
ES autos: Seat | SEAT
ES autos: Cupra
FR autos: Renault | Рено
FR autos: Peugeot
FR autos: Citroen | Citroën
RO autos: Dacia
NL autos: Stellantis
IT autos: Fiat
IT autos: Ferrari
SE autos: Volvo | Volvo Cars
SE autos: Scania
SE autos: Polestar
GB autos: Jaguar Land Rover | JLR
GB autos: Land Rover
GB autos: Mini
US autos: Tesla | 特斯拉
US autos: Ford | Форд
US autos: General Motors | GM
US autos: Chevrolet
US autos: Jeep
US autos: Cadillac
US autos: Rivian
US autos: Lucid
JP autos: Toyota | Тойота | 丰田
JP autos: Honda | 本田
JP autos: Nissan | Ниссан | 日产
JP autos: Mazda
JP autos: Mitsubishi
JP autos: Subaru
JP autos: Suzuki
JP autos: Lexus
JP autos: Daihatsu
JP autos: Isuzu
JP autos: Yamaha
KR autos: Hyundai | Хендэ | 现代汽车
KR autos: Kia | Киа | 起亚
KR autos: KGM | SsangYong
KR autos: Genesis
IN autos: Tata Motors
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
JP autos: Pak Suzuki | Pak Suzuki Motor | Pak Suzuki Motor Company
JP autos: Indus Motor | Indus Motor Company | Indus Motors
JP autos: Honda Atlas | Honda Atlas Cars | Honda Atlas Cars Pakistan
KR autos: Hyundai Nishat | Hyundai Nishat Motor | Hyundai Nishat Motors
KR autos: Lucky Motor | Kia Lucky Motors | Lucky Motor Corporation
UZ autos: UzAuto | UzAuto Motors
IR autos: Iran Khodro
IR autos: Saipa
RU energy: Gazprom | Газпром | Газпрома | Газпрому | Газпромом
RU energy: Rosneft | Роснефть | Роснефти
RU energy: Lukoil | Лукойл | ЛУКОЙЛ
RU energy: Novatek | НОВАТЭК | Новатэк
RU energy: Surgutneftegas | Surgutneftegaz
RU energy: Tatneft
RU energy: Transneft
RU energy: Rosatom | Росатом
RU energy: Sibur
RU energy: Inter RAO | Интер РАО
RU energy: Suek | SUEK
CN energy: CNPC | PetroChina | 中石油
CN energy: Sinopec | 中石化
CN energy: CNOOC | 中海油
SA energy: Saudi Aramco | Aramco
AE energy: ADNOC
QA energy: QatarEnergy | Qatargas | Qatar Energy
AZ energy: SOCAR
KZ energy: KazMunayGas | KazMunaiGas
KZ energy: Kazatomprom
IR energy: NIOC
MY energy: Petronas
BR energy: Petrobras
MX energy: Pemex
VE energy: PDVSA
NO energy: Equinor
GB energy: BP
GB energy: Shell
FR energy: TotalEnergies | Total Energies
FR energy: Orano
IT energy: Eni
ES energy: Repsol
AT energy: OMV
HU energy: MOL
US energy: ExxonMobil | Exxon
US energy: Chevron
US energy: ConocoPhillips
US energy: Cheniere
US energy: Centrus
IN energy: Indian Oil Corp | Indian Oil | IOC
IN energy: Reliance Industries | Reliance
UA energy: Naftogaz | Нафтогаз
TR energy: Botas | BOTAS | Botaş
PL energy: PGNiG
PL energy: Orlen | PKN Orlen
GR energy: DEPA
DE energy: Uniper
DE energy: SEFE
HU energy: MVM
BG energy: Bulgargaz
RO energy: Romgaz
RS energy: Srbijagas
KR energy: Kogas | KOGAS | Korea Gas
JP energy: JERA
IN energy: Petronet | Petronet LNG
IN energy: Coal India
TH energy: PTT
ID energy: Pertamina
VN energy: PetroVietnam | Petrovietnam
NG energy: NNPC
DZ energy: Sonatrach
CO energy: Ecopetrol
AR energy: YPF
UZ energy: Uzbekneftegaz
AU energy: Woodside
RU gas_route: Power of Siberia | Power-of-Siberia | Power of Siberia 1 | Сила Сибири | Силе Сибири | Силу Сибири | Силы Сибири | 西伯利亚力量
RU gas_route: Power of Siberia 2 | Power of Siberia-2 | Power-of-Siberia 2 | Power-of-Siberia-2 | Сила Сибири - 2 | Сила Сибири-2 | Силы Сибири - 2 | 西伯利亚力量2号
RU gas_route: Far Eastern corridor | Far Eastern route | Far Eastern pipeline
RU gas_route: Nord Stream | Северный поток
RU gas_route: Nord Stream 2 | Северный поток - 2
RU gas_route: TurkStream | Turkish Stream | Turk Stream | Турецкий поток | Турецкому потоку | Турецкого потока
RU gas_route: Blue Stream | Голубой поток | Голубому потоку
RU gas_route: Yamal-Europe | Yamal–Europe | Ямал - Европа
RU oil_route: Druzhba | Druschba | Druschba-Leitung | Druschba-Pipeline | Дружба
RU oil_route: ESPO pipeline | ВСТО
RU gas_route: Arctic LNG 2 | Арктик СПГ 2
RU gas_route: Yamal LNG | Ямал СПГ
RU gas_route: Sakhalin-2 | Sakhalin 2
RU oil_route: Sakhalin-1 | Sakhalin 1
KZ oil_route: CPC | CPC pipeline | Caspian Pipeline Consortium | КТК
AZ oil_route: BTC | Baku-Tbilisi-Ceyhan | BTC pipeline
AZ gas_route: TANAP
AZ gas_route: TAP | Trans Adriatic Pipeline
AZ gas_route: Southern Gas Corridor
TM gas_route: Central Asia-China | Central Asia–China gas pipeline
CA oil_route: Trans Mountain
US oil_route: Keystone | Keystone XL
RU grade: Urals | Юралс
RU grade: ESPO | ESPO blend
RU grade: Sokol
WORLD grade: Brent | Brent crude
US grade: WTI | West Texas Intermediate
AE grade: Dubai crude | Dubai benchmark
AE grade: Murban
SA grade: Arab Light
KZ grade: CPC Blend
NL hub: TTF
US hub: Henry Hub
MX grade: Maya
CA grade: Western Canadian Select | WCS
WORLD grade: OPEC basket | OPEC Basket
`
