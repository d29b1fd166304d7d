/** German words for areas, in the notation of `areas-en.ts`; `*` leaves the ending open. */
export const areasDe = `
CN: China, Chinas, Volksrepublik China, Volksrepublik, VR China, Reich der Mitte; chinesisch*, ~Chinesen; Peking
RU: Russland, Russlands, Russische Föderation, Russischen Föderation; russisch*, ~Russen; Moskau
US: USA, U.S.A., Vereinigte Staaten, Vereinigten Staaten, Vereinigten Staaten von Amerika, US, Amerika, die Staaten, Vereinigte Staaten von Amerika; amerikanisch*, US-amerikanisch*, ~Amerikaner, ~Amerikanern, ~US-Amerikaner; Washington
GB: Großbritannien, Vereinigtes Königreich, Vereinigten Königreich, Vereinigte Königreich, Großbritanniens, Vereinigtes Königreich Großbritannien, UK, Großbritannien und Nordirland; britisch*; London
DE: Deutschland, Deutschlands, Bundesrepublik; deutsch*, ~Deutschen, ~Deutsche; Berlin
FR: Frankreich, Frankreichs; französisch*; Paris
IT: Italien, Italiens; italienisch*; Rom
ES: Spanien, Spaniens; spanisch*; Madrid
PT: Portugal; portugiesisch*; Lissabon
NL: Niederlande, Niederlanden, Holland; niederländisch*
BE: Belgien, Belgiens; belgisch*
AT: Österreich, Österreichs; österreichisch*, ~Österreicher, ~Österreichern; Wien
CH: Schweiz, Eidgenossenschaft; schweizer, schweizerisch*, ~Schweizern, eidgenössisch*; Bern
SE: Schweden; schwedisch*; Stockholm
NO: Norwegen, Norwegens; norwegisch*; Oslo
DK: Dänemark; dänisch*
FI: Finnland; finnisch*
IE: Irland; irisch*; Dublin
PL: Polen, Polens; polnisch*; Warschau
CZ: Tschechien, Tschechische Republik, Tschechischen Republik; tschechisch*; Prag
SK: Slowakei; slowakisch*
HU: Ungarn, Ungarns; ungarisch*; Budapest
RO: Rumänien; rumänisch*
BG: Bulgarien; bulgarisch*
GR: Griechenland; griechisch*
RS: Serbien; serbisch*
UA: Ukraine; ukrainisch*; Kiew
BY: Belarus, Weißrussland; belarussisch*
GE: Georgien; georgisch*; Tiflis
AM: Armenien; armenisch*
AZ: Aserbaidschan; aserbaidschanisch*
KZ: Kasachstan, Kasachstans; kasachisch*
UZ: Usbekistan; usbekisch*
KG: Kirgisistan, Kirgistan; kirgisisch*
MN: Mongolei; mongolisch*
TR: Türkei, Türkiye; türkisch*; Ankara
IR: Iran; iranisch*; Teheran
IQ: Irak; irakisch*
SA: Saudi-Arabien, Saudi-Arabiens; saudisch*, saudi-arabisch*; Riad
AE: Vereinigte Arabische Emirate, Vereinigten Arabischen Emiraten, Vereinigten Arabischen Emirate, VAE, Emirate, Emiraten; emiratisch*; Dubai, Abu Dhabi
QA: Katar; katarisch*
IL: Israel; israelisch*
EG: Ägypten; ägyptisch*
DZ: Algerien; algerisch*
LY: Libyen; libysch*
NG: Nigeria; nigerianisch*
ZA: Südafrika; südafrikanisch*
IN: Indien, Indiens; indisch*; Neu-Delhi, Delhi
PK: Pakistan; pakistanisch*
JP: Japan, Japans; japanisch*; Tokio
KR: Südkorea, Südkoreas, Korea, Republik Korea; südkoreanisch*, koreanisch*
TW: Taiwan; taiwanisch*
HK: Hongkong; Hongkonger
VN: Vietnam; vietnamesisch*
TH: Thailand; thailändisch*, thailaendisch*; Bangkok
MY: Malaysia; malaysisch*
SG: Singapur; singapurisch*
ID: Indonesien; indonesisch*
AU: Australien; australisch*
CA: Kanada; kanadisch*
MX: Mexiko; mexikanisch*
BR: Brasilien; brasilianisch*
AR: Argentinien; argentinisch*
CL: Chile; chilenisch*
PE: Peru; peruanisch*; Lima
CO: Kolumbien; kolumbianisch*; Bogota, Bogotá
VE: Venezuela; venezolanisch*; Caracas
EC: Ecuador; ecuadorianisch*
BO: Bolivien; bolivianisch*
UY: Uruguay; uruguayisch*
PY: Paraguay; paraguayisch*
CU: Kuba; kubanisch*; Havanna
GT: Guatemala; guatemaltekisch*
CR: Costa Rica
DO: Dominikanische Republik, Dominikanischen Republik
PA: Panama
GY: Guyana
TT: Trinidad und Tobago
HR: Kroatien; kroatisch*; Zagreb
SI: Slowenien; slowenisch*; Laibach
BA: Bosnien-Herzegowina, Bosnien und Herzegowina, Bosnien; bosnisch*
MK: Nordmazedonien; nordmazedonisch*
ME: Montenegro; montenegrinisch*
AL: Albanien; albanisch*
EE: Estland; estnisch*
LV: Lettland; lettisch*
LT: Litauen; litauisch*
LU: Luxemburg; luxemburgisch*
IS: Island; isländisch*
MD: Moldau, Republik Moldau, Moldawien; moldauisch*
TM: Turkmenistan; turkmenisch*
TJ: Tadschikistan; tadschikisch*
AF: Afghanistan; afghanisch*
KP: Nordkorea; nordkoreanisch*
MM: Myanmar; myanmarisch*
KH: Kambodscha; kambodschanisch*
LA: Laos; laotisch*
PH: Philippinen; philippinisch*; Manila
BD: Bangladesch; bangladeschisch*
LK: Sri Lanka
NP: Nepal
NZ: Neuseeland; neuseeländisch*
PG: Papua-Neuguinea
BN: Brunei
KW: Kuwait; kuwaitisch*
OM: Oman; omanisch*
BH: Bahrain
JO: Jordanien; jordanisch*
LB: Libanon; libanesisch*
SY: Syrien; syrisch*
MA: Marokko; marokkanisch*
TN: Tunesien; tunesisch*
AO: Angola; angolanisch*
MZ: Mosambik; mosambikanisch*
GH: Ghana; ghanaisch*
CI: Elfenbeinküste; ivorisch*
SN: Senegal
CM: Kamerun; kamerunisch*
GA: Gabun
CG: Republik Kongo, Kongo
CD: Demokratische Republik Kongo, DR Kongo
GQ: Äquatorialguinea
GN: Guinea
KE: Kenia; kenianisch*
ET: Äthiopien; äthiopisch*
TZ: Tansania; tansanisch*
UG: Uganda
RW: Ruanda
ZM: Sambia
ZW: Simbabwe
SD: Sudan
CENTRAL_ASIA: Zentralasien; zentralasiatisch*
EAEU: Eurasische Wirtschaftsunion, Eurasischen Wirtschaftsunion, EAWU
BRICS: BRICS, BRICS-Staaten, Brics
EU: EU, EU-27, Europäische Union, Europäischen Union, Staatengemeinschaft, EU27, Europäische Union (EU), Europäischen Union (EU), Gemeinschaft der 27; EU-; Brüssel
ASEAN: ASEAN, Verband Südostasiatischer Nationen, Asean, ASEAN-Staaten, ASEAN-Länder, ASEAN-Ländern
OPEC: OPEC
OPEC+: OPEC+, Opec plus, Opec+
G7: G7
EUROPE: Europa, Europas; europäisch*
ASIA: Asien; asiatisch*
MIDDLE_EAST: Naher Osten, Nahen Osten, Nahost, Mittlerer Osten, Mittleren Osten, Naher und Mittlerer Osten, Nahen und Mittleren Osten
AFRICA: Afrika; afrikanisch*
LATIN_AMERICA: Lateinamerika, Lateinamerika und Karibik
MO: Macau
SR: Suriname, Surinam
MR: Mauretanien
YE: Jemen
CY: Zypern
MT: Malta
TD: Tschad
NE: Niger
SS: Südsudan
NA: Namibia
BJ: Benin
ML: Mali
LR: Liberia
TG: Togo
MG: Madagaskar
LI: Liechtenstein
MU: Mauritius
`

export const notAreasDe = `
Deutsche Bank, Deutsche Presse-Agentur, Deutsche Welle, Deutscher Bundestag, Deutsche Umwelthilfe, Deutsche Börse, Bank of China, US-Dollar, US-Präsident, US-Regierung,
Krieg in der Ukraine, Krieges in der Ukraine, Kriegs in der Ukraine, Krieg gegen die Ukraine, Krieges gegen die Ukraine, Angriffskrieg gegen die Ukraine, Angriffskriegs gegen die Ukraine, Angriff auf die Ukraine, Angriffs auf die Ukraine, Überfall auf die Ukraine, Überfalls auf die Ukraine, Einmarsch in die Ukraine, Einmarsch in der Ukraine, Einmarsches in die Ukraine, Invasion der Ukraine, Invasion in der Ukraine, Invasion in die Ukraine, Konflikt in der Ukraine, Ukraine-Krieg, Ukraine-Kriegs, Ukraine-Krieges, Ukrainekrieg, Ukrainekrieges, Ukraine-Konflikt, Ukraine-Invasion, Ukraine-Krise, Iran-Krieg, Gaza-Krieg, Nahost-Konflikt, Nahostkonflikt, Russland-Sanktionen, Russlandsanktionen, Iran-Sanktionen, Russland-Embargo, Deutschland AG, Spiegel Online, Börse Frankfurt, Straße von Hormus, Golf von Mexiko, Golf von Aden, Golf von Amerika, Südchinesisches Meer, Ostsee, Bank of Japan, Bank of England, Radio Free Europe
`
