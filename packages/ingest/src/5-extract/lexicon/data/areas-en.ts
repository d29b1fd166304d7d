/**
 * English words for areas. A line is `code: names; adjectives and peoples; capitals and metonyms`. Official names come
 * from CLDR; here stands what CLDR does not know. A leading `~` marks a name of a people ("Russians").
 */
export const areasEn = `
CN: China, PRC, People's Republic of China, mainland China, Chinese mainland; Chinese; Beijing, Shanghai, Shenzhen, Guangzhou, Tianjin, Zhengzhou, Chongqing, Wuhan, Ningbo, Dalian, Qingdao, Xiamen, Hefei, Changchun
RU: Russia, Russian Federation; Russian, ~Russians; Moscow, Kremlin, the Kremlin, Kaluga, Togliatti, Vsevolozhsk, Izhevsk
US: US, U.S., USA, U.S.A., United States, United States of America, America; American, ~Americans; Washington, White House, Donald Trump, Trump, President Trump, President Donald Trump, Joe Biden, Biden, President Biden
GB: UK, U.K., Britain, Great Britain, United Kingdom, England; British, ~Britons; London, Sunderland, Solihull, Ellesmere Port
DE: Germany; German, ~Germans; Berlin, Wolfsburg, Zwickau, Grünheide, Gruenheide, Ingolstadt, Emden, Bremerhaven, Wilhelmshaven, Brunsbüttel, Stade, Leipzig, Hamburg
FR: France; French; Paris, Dunkirk, Douai, Le Havre, Montoir
IT: Italy; Italian, ~Italians; Rome, Turin, Melfi, Trieste, Genoa, Ravenna, Piombino
ES: Spain; Spanish, ~Spaniards; Madrid, Zaragoza, Martorell, Vigo, Valladolid, Algeciras
PT: Portugal; Portuguese; Lisbon, Sines, Palmela
NL: Netherlands, the Netherlands, Holland; Dutch; The Hague, Rotterdam, Eemshaven
BE: Belgium; Belgian, ~Belgians; Antwerp, Zeebrugge
LU: Luxembourg
AT: Austria; Austrian, ~Austrians; Vienna
CH: Switzerland; Swiss; Bern
SE: Sweden; Swedish, ~Swedes; Stockholm
NO: Norway; Norwegian, ~Norwegians; Oslo
DK: Denmark; Danish, ~Danes; Copenhagen
FI: Finland; Finnish, ~Finns; Helsinki, Inkoo
IS: Iceland; Icelandic
IE: Ireland; Irish; Dublin
PL: Poland; Polish, ~Poles; Warsaw, Gdansk, Tychy, Gliwice
CZ: Czech Republic, Czechia; Czech, ~Czechs; Prague, Mlada Boleslav, Kolin, Nosovice
SK: Slovakia; Slovak, Slovakian, ~Slovaks; Bratislava, Zilina, Trnava, Nitra, Kosice
HU: Hungary; Hungarian, ~Hungarians; Budapest, Gyor, Győr, Kecskemet, Szeged, Debrecen
RO: Romania; Romanian, ~Romanians; Bucharest, Mioveni, Craiova, Constanta
BG: Bulgaria; Bulgarian, ~Bulgarians; Sofia
GR: Greece; Greek, ~Greeks; Athens, Piraeus, Revithoussa, Alexandroupolis
RS: Serbia; Serbian, ~Serbs, ~Serbians; Belgrade, Kragujevac
HR: Croatia; Croatian, ~Croats; Zagreb
SI: Slovenia; Slovenian, ~Slovenes; Ljubljana, Novo Mesto
BA: Bosnia, Bosnia and Herzegovina; Bosnian
MK: North Macedonia, Macedonia; Macedonian
AL: Albania; Albanian
ME: Montenegro; Montenegrin
MD: Moldova; Moldovan; Chisinau
UA: Ukraine; Ukrainian, ~Ukrainians; Kyiv, Kiev, Odesa, Odessa
BY: Belarus, Belorussia; Belarusian, Belarussian, ~Belarusians; Minsk
LT: Lithuania; Lithuanian, ~Lithuanians; Vilnius, Klaipeda
LV: Latvia; Latvian, ~Latvians; Riga
EE: Estonia; Estonian, ~Estonians; Tallinn
GE: Georgia; Georgian, ~Georgians; Tbilisi, Rustavi, Poti, Batumi
AM: Armenia; Armenian, ~Armenians; Yerevan
AZ: Azerbaijan; Azerbaijani, Azeri, ~Azerbaijanis; Baku
KZ: Kazakhstan; Kazakh, Kazakhstani, ~Kazakhs; Astana, Nur-Sultan, Kostanay
UZ: Uzbekistan; Uzbek, ~Uzbeks; Tashkent, Asaka
KG: Kyrgyzstan, Kyrgyz Republic; Kyrgyz; Bishkek
TJ: Tajikistan; Tajik; Dushanbe
TM: Turkmenistan; Turkmen; Ashgabat
MN: Mongolia; Mongolian, ~Mongolians; Ulaanbaatar, Ulan Bator
TR: Turkey, Türkiye, Turkiye; Turkish, ~Turks; Ankara, Bursa, Izmit, Mersin, Izmir
IR: Iran, Islamic Republic of Iran; Iranian, ~Iranians; Tehran
IQ: Iraq; Iraqi, ~Iraqis; Baghdad
SA: Saudi Arabia; Saudi, Saudi Arabian, ~Saudis; Riyadh, Jeddah, Yanbu
AE: UAE, U.A.E., United Arab Emirates, Emirates, the Emirates; Emirati, ~Emiratis; Abu Dhabi, Dubai, Fujairah, Jebel Ali
QA: Qatar; Qatari, ~Qataris; Doha
KW: Kuwait; Kuwaiti
OM: Oman; Omani; Muscat, Duqm, Salalah
BH: Bahrain; Bahraini
IL: Israel; Israeli, ~Israelis; Tel Aviv, Jerusalem
JO: Jordan; Jordanian; Amman
SY: Syria; Syrian; Damascus
LB: Lebanon; Lebanese; Beirut
EG: Egypt; Egyptian, ~Egyptians; Cairo, Idku, Damietta, Alexandria
LY: Libya; Libyan, ~Libyans; Tripoli
DZ: Algeria; Algerian, ~Algerians; Algiers
MA: Morocco; Moroccan, ~Moroccans; Rabat, Tangier, Tangiers, Kenitra, Casablanca
TN: Tunisia; Tunisian; Tunis
SD: Sudan; Sudanese
NG: Nigeria; Nigerian, ~Nigerians; Abuja, Lagos, Port Harcourt, Bonny
GH: Ghana; Ghanaian, ~Ghanaians; Accra
KE: Kenya; Kenyan, ~Kenyans; Nairobi, Mombasa, Lamu
ET: Ethiopia; Ethiopian; Addis Ababa
TZ: Tanzania; Tanzanian; Dar es Salaam, Dar-es-Salaam, Mtwara
UG: Uganda; Ugandan, ~Ugandans
RW: Rwanda; Rwandan
ZA: South Africa; South African, ~South Africans; Pretoria, Johannesburg, Gqeberha, Port Elizabeth, Durban, Rosslyn
AO: Angola; Angolan, ~Angolans; Luanda
MZ: Mozambique; Mozambican; Maputo
ZM: Zambia; Zambian
ZW: Zimbabwe; Zimbabwean
CD: DR Congo, DRC, Democratic Republic of the Congo, Democratic Republic of Congo; Congolese
CG: Congo, Republic of the Congo
CI: Ivory Coast, Côte d'Ivoire, Cote d'Ivoire; Ivorian
SN: Senegal; Senegalese
CM: Cameroon; Cameroonian
GA: Gabon; Gabonese
GQ: Equatorial Guinea
GN: Guinea; Guinean
IN: India; Indian, ~Indians; New Delhi, Delhi, Chennai, Pune, Sanand, Mundra, Gurugram, Jamnagar
PK: Pakistan; Pakistani, ~Pakistanis; Islamabad, Karachi, Gwadar
BD: Bangladesh; Bangladeshi; Dhaka
LK: Sri Lanka; Sri Lankan; Colombo
NP: Nepal; Nepali, Nepalese; Kathmandu
AF: Afghanistan; Afghan; Kabul
MM: Myanmar, Burma; Burmese
TH: Thailand; Thai, ~Thais; Bangkok, Rayong, Chonburi, Laem Chabang
VN: Vietnam, Viet Nam; Vietnamese; Hanoi, Haiphong, Hai Phong
LA: Laos; Laotian, Lao
KH: Cambodia; Cambodian; Phnom Penh
MY: Malaysia; Malaysian, ~Malaysians; Kuala Lumpur, Tanjung Malim, Pengerang, Port Klang
SG: Singapore; Singaporean
ID: Indonesia; Indonesian, ~Indonesians; Jakarta, Cikarang, Karawang, Bekasi
PH: Philippines, the Philippines; Philippine, Filipino, ~Filipinos; Manila
BN: Brunei; Bruneian
JP: Japan; Japanese; Tokyo, Nagoya, Yokohama, Toyota City
KR: South Korea, Republic of Korea, ROK, Korea; South Korean, Korean, ~South Koreans; Seoul, Ulsan, Busan, Pyeongtaek, Gunsan
KP: North Korea, DPRK; North Korean; Pyongyang
TW: Taiwan; Taiwanese; Taipei
HK: Hong Kong, HK; Hongkong
MO: Macao, Macau
AU: Australia; Australian, ~Australians; Canberra
NZ: New Zealand, NZ, N.Z.; New Zealander, ~New Zealanders; Wellington
PG: Papua New Guinea, PNG; Papuan
CA: Canada; Canadian, ~Canadians; Ottawa
MX: Mexico; Mexican, ~Mexicans; Mexico City, Puebla, Saltillo, Monterrey, Aguascalientes, Guanajuato, Toluca
BR: Brazil; Brazilian, ~Brazilians; Brasilia, Brasília, Camaçari, Camacari, Iracemápolis, Santos, Sao Bernardo do Campo
AR: Argentina; Argentine, Argentinian, Argentinean, ~Argentines; Buenos Aires, Zarate
CL: Chile; Chilean, ~Chileans; Santiago
PE: Peru; Peruvian, ~Peruvians; Lima
CO: Colombia; Colombian, ~Colombians; Bogota, Bogotá
VE: Venezuela; Venezuelan; Caracas
EC: Ecuador; Ecuadorian, Ecuadorean; Quito
BO: Bolivia; Bolivian; La Paz
PY: Paraguay; Paraguayan
UY: Uruguay; Uruguayan; Montevideo
GY: Guyana; Guyanese
SR: Suriname; Surinamese
TT: Trinidad and Tobago, Trinidad & Tobago, Trinidad; Trinidadian
CU: Cuba; Cuban; Havana
PA: Panama; Panamanian
CR: Costa Rica; Costa Rican
GT: Guatemala; Guatemalan
DO: Dominican Republic; Dominican
EU: EU, E.U., European Union, EU-27, EU27, EU states, EU countries, member states, EU member states, EU partners, EU members, EU member countries, EU nations, European Union countries, other EU countries, other EU members, other EU member states, other EU member countries, other EU nations, other EU states, fellow EU countries, fellow EU members, fellow EU member states, fellow EU member countries, fellow EU nations, fellow EU states, other European Union countries, other European Union members, other European Union member states; ; Brussels
ASEAN: ASEAN, Asean, Association of Southeast Asian Nations, Association of South East Asian Nations, other ASEAN countries, other ASEAN members, other ASEAN member states, other ASEAN member countries, other ASEAN nations, other ASEAN states, fellow ASEAN countries, fellow ASEAN members, fellow ASEAN member states, fellow ASEAN member countries, fellow ASEAN nations, fellow ASEAN states, other Asean countries, other Asean members, other Asean member states, other Asean member countries, other Asean nations, other Asean states, fellow Asean countries, fellow Asean members, fellow Asean member states, fellow Asean member countries, fellow Asean nations, fellow Asean states, ASEAN markets
OPEC: OPEC, Opec, the cartel, the oil cartel, Organization of the Petroleum Exporting Countries, Organisation of the Petroleum Exporting Countries, Organization of Petroleum Exporting Countries, Organisation of Petroleum Exporting Countries, OPEC-12, OPEC-13, Opec-12, Opec-13
OPEC+: OPEC+, Opec+, OPEC Plus, OPEC-plus
G7: G7, G-7, Group of Seven, Group of Seven countries
EAEU: EAEU, EEU, Eurasian Economic Union, Eurasian Union, other EAEU countries, other EAEU members, other EAEU member states, other EAEU member countries, other EAEU nations, other EAEU states, fellow EAEU countries, fellow EAEU members, fellow EAEU member states, fellow EAEU member countries, fellow EAEU nations, fellow EAEU states
BRICS: BRICS, Brics
EUROPE: Europe, Western Europe, north-west Europe, north-western Europe, northwestern Europe, Northwestern Europe, North-West Europe, northwest Europe, Northwest Europe, southern and western Europe, western and southern Europe, the European continent; European, ~Europeans
ASIA: Asia; Asian, ~Asians
MIDDLE_EAST: Middle East, the Middle East; Middle Eastern
AFRICA: Africa; African
CENTRAL_ASIA: Central Asia, Central Asian countries, Central Asian states, Central Asian republics; Central Asian
LATIN_AMERICA: Latin America, South America, Latin American countries; Latin American, South American
`

/** Names that hold an area's name and are none: they must not bind. */
export const notAreasEn = `
African swine fever, South China Sea, East China Sea, China Sea, Indian Ocean, Gulf of Mexico, Gulf of America, New Mexico, Georgia Tech,
Air China, Bank of China, China Daily, China Morning Post, South China Morning Post, China Central Television, China Star,
China Evergrande, Russia Today, RIA Novosti, Wall Street, Wall Street Journal, New England, Jordan Peterson, Air France,
American Petroleum Institute, American Express, North Sea, German shepherd, French fries, Irish Sea, Persian Gulf,
Eurasia, Eurasian, Michael Jordan, Paris Agreement, Lima Peru, American depositary, Northern Ireland,
U.S. dollar, U.S. dollars, US dollar, US dollars, Canadian dollar, Canadian dollars, Australian dollar, Australian dollars,
Hong Kong dollar, Hong Kong dollars, Singapore dollar, Singapore dollars, Chinese yuan, Russian ruble, Russian rubles,
Russian rouble, Russian roubles, Indian rupee, Indian rupees, Japanese yen, Korean won, South Korean won, Mexican peso,
Turkish lira, Swiss franc, Swiss francs, British pound, British pounds, Brazilian real, London Metal Exchange,
export processing zone, export processing zones, export processing center, export processing centre, Export-Import Bank,
Export Import Bank, export promotion council, export promotion agency, export promotion authority, export promotion bureau,
export promotion centre, export promotion center, Export Development Canada, free trade zone, free trade zones,
foreign trade zone, foreign trade zones, special economic zone, special economic zones
`
