/**
 * Terminals, plants and fields of the energy trade that news names without their country. A line is
 * `country sector: name | other spellings`, as in the table of companies; the sector tells what is made or passes there.
 */
export const sites = `
US lng_site: Sabine Pass | Sabine Pass LNG
US lng_site: Corpus Christi LNG
US lng_site: Cameron LNG
US lng_site: Freeport LNG
US lng_site: Cove Point | Cove Point LNG
US lng_site: Calcasieu Pass | Calcasieu Pass LNG
US lng_site: Plaquemines | Plaquemines LNG
US lng_site: Golden Pass | Golden Pass LNG
US lng_site: Elba Island | Elba Island LNG
US lng_site: Rio Grande LNG
US lng_site: Port Arthur LNG
US lng_site: Driftwood LNG | Driftwood
US lng_site: Lake Charles LNG | Lake Charles
US lng_site: Magnolia LNG
US lng_site: Alaska LNG
CA lng_site: LNG Canada
CA lng_site: Woodfibre LNG
CA lng_site: Cedar LNG
MX lng_site: Costa Azul | Energia Costa Azul | Costa Azul LNG
MX lng_site: Altamira LNG
AU lng_site: Gorgon | Gorgon LNG
AU lng_site: Wheatstone | Wheatstone LNG
AU lng_site: Ichthys | Ichthys LNG
AU lng_site: APLNG | Australia Pacific LNG
AU lng_site: GLNG | Gladstone LNG
AU lng_site: QCLNG | Queensland Curtis LNG
AU lng_site: Prelude | Prelude FLNG
AU lng_site: North West Shelf | North West Shelf LNG
AU lng_site: Darwin LNG
AU lng_site: Pluto LNG
QA lng_site: North Field East
QA lng_site: North Field South
QA lng_site: North Field West
QA lng_site: Ras Laffan
OM lng_site: Oman LNG | Qalhat
AE lng_site: Das Island
AE lng_site: Ruwais LNG
RU lng_site: Vysotsk LNG | Cryogas-Vysotsk | Vysotsk
RU lng_site: Portovaya | Portovaya LNG
RU lng_site: Murmansk LNG
NO lng_site: Hammerfest LNG | Melkoya | Snohvit
DZ lng_site: Arzew
DZ lng_site: Skikda
EG lng_site: Damietta
EG lng_site: Idku
NG lng_site: Nigeria LNG | NLNG | Bonny Island
AO lng_site: Angola LNG
MZ lng_site: Coral Sul | Coral South
MZ lng_site: Mozambique LNG
SN lng_site: Greater Tortue | Greater Tortue Ahmeyim | GTA
CG lng_site: Congo LNG
TT lng_site: Atlantic LNG
PE lng_site: Peru LNG
PG lng_site: PNG LNG
PG lng_site: Papua LNG
ID lng_site: Tangguh | Tangguh LNG
ID lng_site: Bontang | Bontang LNG
MY lng_site: Bintulu
BN lng_site: Brunei LNG
PL lng_site: Swinoujscie | Świnoujście | Swinoujscie LNG
LT lng_site: Klaipeda | Klaipėda | Klaipeda LNG
FI lng_site: Inkoo
DE lng_site: Wilhelmshaven
DE lng_site: Brunsbuettel | Brunsbüttel | Brunsbuttel
DE lng_site: Lubmin
DE lng_site: Mukran
DE lng_site: Stade
NL lng_site: Eemshaven | EemsEnergyTerminal
NL lng_site: Gate terminal | Gate LNG
BE lng_site: Zeebrugge
FR lng_site: Montoir | Montoir-de-Bretagne
FR lng_site: Dunkerque LNG
GR lng_site: Revithoussa | Revythousa
GR lng_site: Alexandroupolis | Alexandroupoli | Alexandroupolis FSRU
HR lng_site: Krk | Krk LNG
IT lng_site: Piombino
IT lng_site: Ravenna
IN lng_site: Dahej
IN lng_site: Hazira
IN lng_site: Dabhol
IN lng_site: Ennore
NO oil_site: Johan Sverdrup
NO oil_site: Johan Castberg
NO gas_site: Troll
NO gas_site: Ormen Lange
NO gas_site: Kollsnes
NO gas_site: Nyhamna
KZ oil_site: Tengiz | Tengizchevroil | TCO | Тенгиз | Тенгизе | Тенгиза
KZ oil_site: Kashagan | Кашаган | Кашагане | Кашагана
KZ oil_site: Karachaganak
SA oil_site: Ghawar
IQ oil_site: Rumaila
IQ oil_site: West Qurna | West Qurna-1 | West Qurna-2 | West Qurna 1 | West Qurna 2
IQ oil_site: Majnoon
IR gas_site: South Pars
AZ gas_site: Shah Deniz
AZ gas_site: Absheron
AZ oil_site: Azeri-Chirag-Gunashli | Azeri-Chirag-Guneshli | ACG
IL gas_site: Leviathan
IL gas_site: Tamar
IL gas_site: Karish
EG gas_site: Zohr
NL gas_site: Groningen
TM gas_site: Galkynysh
TR gas_site: Sakarya
RO gas_site: Neptun Deep
CY gas_site: Aphrodite
RU oil_site: Vostok Oil
RU gas_site: Bovanenkovo
RU gas_site: Kovykta
RU gas_site: Chayanda | Chayandinskoye
LY oil_site: Sharara | El Sharara
NG oil_site: Dangote | Dangote refinery | Dangote Refinery
NG oil_site: Bonny Light
KW oil_site: Al-Zour | Al Zour
IN oil_site: Jamnagar
IN oil_site: Vadinar
DE oil_site: Schwedt | PCK Schwedt
IT oil_site: Priolo
BR oil_site: Buzios | Búzios
BR oil_site: Tupi
GY oil_site: Liza 1 | Liza Phase 1
GY oil_site: Liza 2 | Liza Phase 2
GY oil_site: Payara
GY oil_site: Yellowtail
GY oil_site: Stabroek
SN oil_site: Sangomar
UG oil_site: Tilenga
UG oil_site: Kingfisher
US oil_site: Permian | Permian Basin
US oil_site: Bakken
US oil_site: Eagle Ford
US gas_site: Haynesville
US gas_site: Marcellus
US gas_site: Appalachia
US oil_site: Lower 48
AR oil_site: Vaca Muerta
MX oil_site: Olmeca | Dos Bocas
VE oil_site: Petropiar
ZA coal_site: Richards Bay | Richards Bay Coal Terminal | RBCT
AU coal_site: Hay Point
AU coal_site: Dalrymple Bay
AU coal_site: Abbot Point
CO coal_site: Cerrejon | Cerrejón
CO coal_site: Drummond
MN coal_site: Tavan Tolgoi | Erdenes Tavan Tolgoi
MZ coal_site: Moatize
IN coal_site: Singareni | Singareni Collieries
RU coal_site: Elga
RU coal_site: Kuzbass
BD power_site: Rooppur
TR power_site: Akkuyu
HU power_site: Paks | Paks 2 | Paks II
AE power_site: Barakah
FR power_site: Flamanville
GB power_site: Hinkley Point | Hinkley Point C
US power_site: Vogtle
FI power_site: Olkiluoto
UA power_site: Zaporizhzhia | Zaporizhzhya
IN power_site: Godda
IN power_site: Kudankulam
BY power_site: Ostrovets
AM power_site: Metsamor
PK power_site: Karachi nuclear
ET power_site: GERD | Grand Ethiopian Renaissance Dam
KG power_site: Toktogul
TJ power_site: Rogun
TJ power_site: Nurek
IQ oil_site: Kirkuk
IQ oil_site: Halfaya
IQ oil_site: Zubair
IQ oil_site: Qayyara
MN coal_site: Gashuunsukhait | Gashuun Sukhait | Gashuun-Sukhait | Gashuunsukhait-Ganqimaodu | Gashuunsukhait border crossing
MN coal_site: Shiveekhuren | Shivee Khuren
MN coal_site: Ovoot Tolgoi
CN coal_site: Ganqimaodu | Ganqimao
US lng_site: Calcasieu Pass 2 | CP2
US oil_site: Cushing
AU lng_site: Barossa
AU coal_site: Port of Newcastle | Newcastle port
AU coal_site: Gladstone coal terminal
QA lng_site: Qatargas | RasGas
LY oil_site: El Feel
NG oil_site: Forcados
NG oil_site: Bonga
NG oil_site: Qua Iboe
NG oil_site: Egina
GH gas_site: Sankofa
MZ coal_site: Nacala
EG lng_site: Ain Sukhna
EG gas_site: West Nile Delta
DZ gas_site: Hassi R'Mel
MX oil_site: Cantarell
MX oil_site: Ku-Maloob-Zaap
VE oil_site: Amuay
VE oil_site: Cardon
CO coal_site: Prodeco
PE gas_site: Camisea
NO oil_site: Gullfaks
NO oil_site: Oseberg
NO oil_site: Ekofisk
NO gas_site: Aasta Hansteen
GB lng_site: South Hook
GB lng_site: Isle of Grain
FR lng_site: Fos Cavaou
ES lng_site: Huelva
ES lng_site: Sagunto
PT lng_site: Sines
IT lng_site: Panigaglia
IT lng_site: Adriatic LNG
TR lng_site: Marmara Ereglisi | Marmara Ereğlisi
TR lng_site: Dortyol | Dörtyol
GE power_site: Enguri
AZ oil_site: Sangachal
TM gas_site: Dauletabad
RU lng_site: Sabetta
PL lng_site: Gdansk FSRU
HU power_site: Matra power plant
AE oil_site: Upper Zakum
SA oil_site: Khurais
SA oil_site: Abqaiq
SA oil_site: Safaniya
SA gas_site: Jafurah
KW oil_site: Mina Abdullah
IR gas_site: Kangan
BD lng_site: Moheshkhali
BD power_site: Payra
LK power_site: Norochcholai
MM gas_site: Shwe
MM gas_site: Yadana
TH lng_site: Map Ta Phut
VN lng_site: Thi Vai
MY lng_site: Petronas LNG
ID lng_site: Donggi-Senoro
CN lng_site: Rudong
JP lng_site: Futtsu
LA power_site: Xayaburi
LA power_site: Nam Theun 2
NP power_site: Upper Tamakoshi
ET power_site: Grand Ethiopian Renaissance Dam
ZA power_site: Koeberg
MZ power_site: Cahora Bassa
PY power_site: Itaipu
SK power_site: Mochovce
CZ power_site: Temelin | Temelín
CZ power_site: Dukovany
BG power_site: Kozloduy
RO power_site: Cernavoda | Cernavodă
SI power_site: Krsko | Krško
LT power_site: Ignalina
IR power_site: Bushehr
EG power_site: El Dabaa
ES power_site: Almaraz
`
