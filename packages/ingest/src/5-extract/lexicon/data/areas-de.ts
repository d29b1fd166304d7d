/** German words for areas, in the notation of `areas-en.ts`; `*` leaves the ending open. */
export const areasDe = `
CN: China, Chinas, Volksrepublik China, Volksrepublik, VR China; chinesisch*; Peking
RU: Russland, Russlands, Russische Föderation, Russischen Föderation; russisch*; Moskau
US: USA, Vereinigte Staaten, Vereinigten Staaten, US, Amerika; amerikanisch*, US-amerikanisch*; Washington
GB: Großbritannien, Vereinigtes Königreich, Vereinigten Königreich, Vereinigte Königreich, Großbritanniens; britisch*; London
DE: Deutschland, Deutschlands, Bundesrepublik; deutsch*; Berlin
FR: Frankreich, Frankreichs; französisch*; Paris
IT: Italien, Italiens; italienisch*; Rom
ES: Spanien, Spaniens; spanisch*
PT: Portugal; portugiesisch*
NL: Niederlande, Niederlanden, Holland; niederländisch*
BE: Belgien, Belgiens; belgisch*
AT: Österreich, Österreichs; österreichisch*; Wien
CH: Schweiz; schweizer, schweizerisch*
SE: Schweden; schwedisch*
NO: Norwegen, Norwegens; norwegisch*
DK: Dänemark; dänisch*
FI: Finnland; finnisch*
IE: Irland
PL: Polen, Polens; polnisch*; Warschau
CZ: Tschechien, Tschechische Republik, Tschechischen Republik; tschechisch*
SK: Slowakei; slowakisch*
HU: Ungarn, Ungarns; ungarisch*
RO: Rumänien; rumänisch*
BG: Bulgarien; bulgarisch*
GR: Griechenland; griechisch*
RS: Serbien; serbisch*
UA: Ukraine; ukrainisch*; Kiew
BY: Belarus, Weißrussland; belarussisch*
GE: Georgien
AM: Armenien
AZ: Aserbaidschan; aserbaidschanisch*
KZ: Kasachstan, Kasachstans; kasachisch*
UZ: Usbekistan; usbekisch*
KG: Kirgisistan, Kirgistan
MN: Mongolei; mongolisch*
TR: Türkei; türkisch*; Ankara
IR: Iran; iranisch*
IQ: Irak; irakisch*
SA: Saudi-Arabien, Saudi-Arabiens; saudisch*, saudi-arabisch*; Riad
AE: Vereinigte Arabische Emirate, Vereinigten Arabischen Emiraten, VAE, Emirate
QA: Katar; katarisch*
IL: Israel; israelisch*
EG: Ägypten; ägyptisch*
DZ: Algerien; algerisch*
LY: Libyen; libysch*
NG: Nigeria
ZA: Südafrika; südafrikanisch*
IN: Indien, Indiens; indisch*
PK: Pakistan
JP: Japan, Japans; japanisch*; Tokio
KR: Südkorea, Südkoreas, Korea; südkoreanisch*, koreanisch*
TW: Taiwan; taiwanisch*
HK: Hongkong
VN: Vietnam; vietnamesisch*
TH: Thailand
MY: Malaysia
SG: Singapur
ID: Indonesien; indonesisch*
AU: Australien; australisch*
CA: Kanada; kanadisch*
MX: Mexiko; mexikanisch*
BR: Brasilien; brasilianisch*
AR: Argentinien; argentinisch*
CL: Chile; chilenisch*
EU: EU, Europäische Union, Europäischen Union; EU-; Brüssel
ASEAN: ASEAN, Verband Südostasiatischer Nationen, Asean, ASEAN-Staaten, ASEAN-Länder, ASEAN-Ländern
OPEC: OPEC
OPEC+: OPEC+, Opec plus, Opec+
G7: G7
EUROPE: Europa, Europas; europäisch*
ASIA: Asien; asiatisch*
MIDDLE_EAST: Naher Osten, Nahen Osten
AFRICA: Afrika; afrikanisch*
LATIN_AMERICA: Lateinamerika
`

export const notAreasDe = `
Deutsche Bank, Deutsche Presse-Agentur, Deutsche Börse, Bank of China, US-Dollar, US-Präsident, US-Regierung
`
