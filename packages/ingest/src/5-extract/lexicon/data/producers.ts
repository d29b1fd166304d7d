/**
 * Producers of energy in the form of `companies.ts`: miners of coal and uranium, drillers, refiners and power companies that
 * news names without their country. They are one of many at home: what they sell is theirs, and not the country's.
 */
export const producers = `
IN producer: South Eastern Coalfields | SECL
IN producer: Mahanadi Coalfields
IN producer: Northern Coalfields
IN producer: Central Coalfields
IN producer: Eastern Coalfields
IN producer: Western Coalfields
IN producer: Bharat Coking Coal | BCCL
IN producer: NLC India | Neyveli Lignite
IN producer: Oil India
IN producer: Nayara Energy | Nayara
IN producer: Adani Power
IN producer: Tata Power
IN producer: NHPC
IN producer: Cairn India
IN producer: Mangalore Refinery and Petrochemicals | MRPL
CN producer: China Shenhua | Shenhua
CN producer: China Coal Energy
CN producer: Yankuang Energy | Yanzhou Coal
CN producer: Shaanxi Coal
CN producer: Yanchang Petroleum
CN producer: China National Nuclear Corporation | CNNC
CN producer: China General Nuclear | CGN
CN producer: Shandong Energy
AU producer: Yancoal | Yancoal Australia
AU producer: New Hope | New Hope Group
AU producer: Coronado Global Resources | Coronado
AU producer: Stanmore | Stanmore Resources
AU producer: Origin Energy
AU producer: Beach Energy
AU producer: Cooper Energy
AU producer: Boss Energy
AU producer: Paladin Energy
US producer: Arch Resources | Arch Coal
US producer: Consol Energy | CONSOL Energy
US producer: Alpha Metallurgical | Alpha Metallurgical Resources
US producer: Warrior Met Coal
US producer: Core Natural Resources
US producer: Occidental | Occidental Petroleum
US producer: EOG Resources | EOG
US producer: Diamondback Energy | Diamondback
US producer: Pioneer Natural Resources
US producer: Devon Energy
US producer: Hess | Hess Corp
US producer: Marathon Petroleum
US producer: Marathon Oil
US producer: Valero | Valero Energy
US producer: Phillips 66
US producer: PBF Energy
US producer: EQT
US producer: Chesapeake Energy
US producer: Uranium Energy Corp
US producer: Energy Fuels
US producer: New Fortress Energy
US producer: Enterprise Products
US producer: Constellation Energy
CA producer: Canadian Natural Resources | Canadian Natural | CNRL
CA producer: Suncor | Suncor Energy
CA producer: Cenovus | Cenovus Energy
CA producer: Imperial Oil
CA producer: TC Energy
CA producer: Enbridge
CA producer: Teck | Teck Resources
CA producer: Tourmaline
CA producer: Denison Mines
CA producer: NexGen | NexGen Energy
CA producer: Hydro-Quebec | Hydro-Québec | Hydro Quebec
CA producer: BC Hydro
GB producer: Harbour Energy
GB producer: Serica Energy
GB producer: Centrica
GB producer: Urenco
ZA producer: Exxaro
ZA producer: Thungela
ZA producer: Sasol
ZA producer: Seriti
NO producer: Aker BP
NO producer: Vår Energi | Var Energi
NO producer: Statkraft
FI producer: Fortum
DK producer: Orsted | Ørsted
PL producer: JSW | Jastrzebska Spolka Weglowa
PL producer: PGG | Polska Grupa Gornicza
PL producer: Bogdanka
PL producer: PGE
PL producer: Tauron
RO producer: OMV Petrom
RO producer: Nuclearelectrica
RO producer: Hidroelectrica
SI producer: Petrol Group
AT producer: Verbund
IT producer: Enel
ES producer: Iberdrola
ES producer: Endesa
ES producer: Enagas | Enagás
ES producer: Moeve | Cepsa
GR producer: Helleniq Energy | Hellenic Petroleum
GR producer: Motor Oil Hellas
IL producer: NewMed Energy | NewMed
IL producer: Delek Drilling
UA producer: DTEK
UA producer: Ukrnafta
UA producer: Ukrgasvydobuvannya | UkrGasVydobuvannya
RU producer: Raspadskaya
RU producer: RusHydro
RU producer: Rosenergoatom
RU producer: Bashneft
RU producer: Slavneft
RU producer: Russneft
RU producer: Irkutsk Oil Company | Irkutsk Oil
RU producer: Uranium One
RU producer: Tenex | TENEX
RU producer: TVEL
BY producer: Belorusneft
KZ producer: QazaqGaz
KZ producer: Karachaganak Petroleum Operating | KPO
KZ producer: North Caspian Operating Company | NCOC
UZ producer: Navoiyuran
TM producer: Turkmennebit
SA producer: Saudi Electricity Company
AE producer: Emirates Nuclear Energy Corporation | ENEC
AE producer: ENOC
AE producer: Dana Gas
OM producer: Petroleum Development Oman | PDO
OM producer: OQ
BH producer: Bapco | Bapco Energies
KW producer: Kuwait Oil Company
KW producer: Kuwait National Petroleum Company | KNPC
KW producer: KIPIC
IQ producer: Basra Oil Company
LY producer: National Oil Corporation
LY producer: Arabian Gulf Oil Company | AGOCO
LY producer: Waha Oil Company
LY producer: Sirte Oil Company
EG producer: EGAS
EG producer: EGPC
NG producer: Seplat | Seplat Energy
NG producer: Oando
GH producer: Ghana National Petroleum Corporation | GNPC
KE producer: KenGen
ZM producer: ZESCO | Zesco
ZW producer: Hwange Colliery
ZW producer: Zimbabwe Power Company
MZ producer: Hidroeléctrica de Cahora Bassa | Hidroelectrica de Cahora Bassa
BW producer: Botswana Power Corporation
NA producer: Rossing | Rössing | Rössing Uranium | Rossing Uranium
NA producer: Langer Heinrich
NA producer: Husab
MX producer: CFE
BR producer: Prio | PetroRio
BR producer: Eletrobras
BR producer: Eneva
AR producer: Vista Energy
AR producer: Pampa Energia | Pampa Energía
AR producer: Pan American Energy
AR producer: Nucleoelectrica Argentina | Nucleoeléctrica Argentina
BO producer: YPFB
CL producer: ENAP
PE producer: Petroperu | Petroperú
TT producer: Heritage Petroleum
TT producer: National Gas Company
PK producer: OGDC | OGDCL | Oil and Gas Development Company
PK producer: Pakistan Petroleum Limited
PK producer: Mari Petroleum
BD producer: Barapukuria
LK producer: Ceylon Petroleum Corporation | Ceypetco
MM producer: MOGE
VN producer: Vinacomin
VN producer: Binh Son Refining
VN producer: Dung Quat
VN producer: Nghi Son
ID producer: Bukit Asam | PTBA
ID producer: Kaltim Prima Coal
ID producer: Indika Energy | Indika
ID producer: Bayan Resources
ID producer: PLN
ID producer: Medco Energi | MedcoEnergi
PH producer: Semirara | Semirara Mining and Power
PH producer: Petron
TH producer: PTTEP
TH producer: Banpu
TH producer: Thai Oil
TH producer: Bangchak
MY producer: Tenaga Nasional
TW producer: CPC Corp
TW producer: Formosa Petrochemical
TW producer: Taipower
KR producer: KEPCO | Kepco
KR producer: Korea Hydro & Nuclear Power | KHNP
KR producer: SK Energy
KR producer: GS Caltex
KR producer: S-Oil
KR producer: HD Hyundai Oilbank | Hyundai Oilbank
JP producer: ENEOS | Eneos
JP producer: Idemitsu Kosan | Idemitsu
JP producer: Cosmo Oil
JP producer: TEPCO | Tepco
JP producer: Chubu Electric
MN producer: Mongolian Mining Corporation
`
