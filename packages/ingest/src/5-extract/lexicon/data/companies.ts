/**
 * Energy companies, pipelines and grades; makers of vehicles are in `makers.ts`. A line is `country sector: name |
 * other spellings`; the name is the one that claims carry in `detail`.
 */
export const companies = `
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
QA energy: QatarEnergy | Qatargas | Qatar Energy | Qatar Petroleum
AZ energy: SOCAR
KZ energy: KazMunayGas | KazMunaiGas
KZ energy: Kazatomprom
IR energy: NIOC
MY energy: Petronas
BR energy: Petrobras
MX energy: Pemex | Petroleos Mexicanos
VE energy: PDVSA
NO energy: Equinor | Statoil
NO energy: Gassco
IQ energy: SOMO | State Organization for Marketing of Oil
KW energy: Kuwait Petroleum Corporation | Kuwait Petroleum Corp | KPC
KZ energy: KazTransOil
KZ energy: KEGOC
UA energy: Ukrenergo
UA energy: Energoatom
PL energy: Gaz-System
IT energy: Snam
FR energy: EDF
FR energy: Engie
CZ energy: CEZ
SE energy: Vattenfall
ZA energy: Eskom
IN energy: NTPC
IN energy: ONGC
IN energy: GAIL
IN energy: BPCL | Bharat Petroleum
IN energy: HPCL | Hindustan Petroleum
CA energy: Cameco
AU energy: Santos
AU energy: Whitehaven Coal | Whitehaven
JP energy: Inpex
US energy: Venture Global
US energy: Peabody
ID energy: Adaro | Adaro Energy
ID energy: Bumi Resources
AO energy: Sonangol
EC energy: Petroecuador
RU energy: Gazprom Neft
RU energy: Mechel
TM energy: Turkmengaz
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
JP energy: Kyushu Electric | Kyushu Electric Power
JP energy: Tokyo Gas
JP energy: Osaka Gas
JP energy: Tohoku Electric
JP energy: Kansai Electric
PT energy: Galp | Galp Energia
CN energy: China Gas
CN energy: ENN | ENN Natural Gas | ENN Energy
CN energy: Sinochem
CN energy: Unipec
CN energy: Foran Energy
CN energy: Zhejiang Energy
ES energy: Naturgy | Gas Natural Fenosa
BD energy: Petrobangla
PK energy: Pakistan State Oil | PSO
US energy: Sempra | Sempra Infrastructure
US energy: NextDecade
US energy: Tellurian
US energy: Energy Transfer | Energy Transfer LNG
IT energy: Edison
DE energy: EnBW
DE energy: RWE
TH energy: EGAT
US energy: Cheniere | Cheniere Energy
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
KZ oil_route: CPC | CPC pipeline | Tengiz-Novorossiysk | Tengiz–Novorossiysk | Tengiz - Novorossiysk | Tengiz-Novorossiysk pipeline | CPC system | Caspian Pipeline Consortium | КТК
AZ oil_route: Baku-Tbilisi-Ceyhan | BTC | BTC pipeline
AZ gas_route: TANAP | Trans-Anatolian Natural Gas Pipeline | Trans-Anatolian Pipeline | Trans-Anatolian pipeline | Trans Anatolian Pipeline | Trans-Anatolian gas pipeline
AZ gas_route: TAP | Trans Adriatic Pipeline | Trans-Adriatic Pipeline | Trans-Adriatic pipeline | Trans Adriatic pipeline | Trans-Adriatic gas pipeline
AZ gas_route: Southern Gas Corridor
TM gas_route: Central Asia-China | Central Asia–China gas pipeline
CA oil_route: Trans Mountain
US oil_route: Keystone | Keystone XL
RU grade: Urals | Юралс
RU grade: ESPO | ESPO blend
RU grade: Sokol
WORLD grade: Brent | Brent crude
WORLD grade: WTI | West Texas Intermediate
AE grade: Dubai crude | Dubai benchmark
AE grade: Murban
SA grade: Arab Light
KZ grade: CPC Blend
NL hub: TTF
US hub: Henry Hub
MX grade: Maya
CA grade: Western Canadian Select | WCS
WORLD grade: OPEC Reference Basket | OPEC reference basket | OPEC basket | OPEC Basket | ORB
`
