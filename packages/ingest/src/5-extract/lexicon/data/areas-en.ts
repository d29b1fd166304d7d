/**
 * English words for areas. A line is `code: names; adjectives and peoples; capitals and metonyms`. Official names come
 * from CLDR; here stands what CLDR does not know. A leading `~` marks a name of a people ("Russians").
 */
export const areasEn = `
CN: China, PRC, People's Republic of China, mainland China, Chinese mainland; Chinese, Sino; Beijing, Shanghai, Shenzhen, Guangzhou, Tianjin, Zhengzhou, Chongqing, Wuhan, Ningbo, Dalian, Qingdao, Xiamen, Hefei, Changchun, Yiwu
RU: Russia, Russian Federation; Russian, ~Russians; Moscow, Kremlin, the Kremlin, Kaluga, Togliatti, Vsevolozhsk, Izhevsk, St Petersburg, St. Petersburg, Vladivostok
US: US, U.S., USA, Uncle Sam, U.S.A., United States, United States of America, America; American, ~Americans; Washington, White House, Donald Trump, Trump, President Trump, President Donald Trump, Joe Biden, Biden, President Biden
GB: UK, U.K., Britain, Great Britain, United Kingdom, England; British, ~Britons; London, Sunderland, Solihull, Ellesmere Port
DE: Germany, Europe's largest economy, Europe's biggest economy; German, ~Germans; Berlin, Wolfsburg, Zwickau, Grünheide, Gruenheide, Ingolstadt, Emden, Bremerhaven, Wilhelmshaven, Brunsbüttel, Stade, Leipzig, Hamburg, Frankfurt, Munich, Stuttgart, Bremen
FR: France; French; Paris, Dunkirk, Douai, Le Havre, Montoir
IT: Italy; Italian, ~Italians; Rome, Turin, Melfi, Trieste, Genoa, Ravenna, Piombino, Milan
ES: Spain; Spanish, ~Spaniards; Madrid, Zaragoza, Martorell, Vigo, Valladolid, Algeciras, Barcelona
PT: Portugal; Portuguese; Lisbon, Sines, Palmela
NL: Netherlands, the Netherlands, Holland; Dutch; The Hague, Rotterdam, Eemshaven, Amsterdam
BE: Belgium; Belgian, ~Belgians; Antwerp, Zeebrugge
LU: Luxembourg
AT: Austria; Austrian, ~Austrians; Vienna
CH: Switzerland; Swiss; Bern, Zurich, Geneva, Basel
SE: Sweden; Swedish, ~Swedes; Stockholm
NO: Norway; Norwegian, ~Norwegians; Oslo
DK: Denmark; Danish, ~Danes; Copenhagen
FI: Finland; Finnish, ~Finns; Helsinki, Inkoo
IS: Iceland; Icelandic, ~Icelanders; Reykjavik, Reykjavík
IE: Ireland; Irish; Dublin
PL: Poland; Polish, ~Poles; Warsaw, Gdansk, Tychy, Gliwice, Katowice
CZ: Czech Republic, Czechia; Czech, ~Czechs; Prague, Mlada Boleslav, Kolin, Nosovice
SK: Slovakia; Slovak, Slovakian, ~Slovaks; Bratislava, Zilina, Trnava, Nitra, Kosice
HU: Hungary; Hungarian, ~Hungarians; Budapest, Gyor, Győr, Kecskemet, Szeged, Debrecen
RO: Romania; Romanian, ~Romanians; Bucharest, Mioveni, Craiova, Constanta
BG: Bulgaria; Bulgarian, ~Bulgarians; Sofia
GR: Greece; Greek, ~Greeks; Athens, Piraeus, Revithoussa, Alexandroupolis
RS: Serbia; Serbian, ~Serbs, ~Serbians; Belgrade, Kragujevac
HR: Croatia; Croatian, ~Croats; Zagreb
SI: Slovenia; Slovenian, ~Slovenes, Slovene; Ljubljana, Novo Mesto
BA: Bosnia, Bosnia and Herzegovina, Bosnia-Herzegovina, Bosnia & Herzegovina, Herzegovina; Bosnian, ~Bosnians; Sarajevo
MK: North Macedonia, Macedonia; Macedonian; Skopje
AL: Albania; Albanian, ~Albanians; Tirana
ME: Montenegro; Montenegrin; Podgorica
MD: Moldova; Moldovan; Chisinau
UA: Ukraine; Ukrainian, ~Ukrainians; Kyiv, Kiev, Odesa, Odessa, Lviv
BY: Belarus, Belorussia; Belarusian, Belarussian, ~Belarusians; Minsk
LT: Lithuania; Lithuanian, ~Lithuanians; Vilnius, Klaipeda
LV: Latvia; Latvian, ~Latvians; Riga
EE: Estonia; Estonian, ~Estonians; Tallinn
GE: Georgia; Georgian, ~Georgians; Tbilisi, Rustavi, Poti, Batumi
AM: Armenia; Armenian, ~Armenians; Yerevan
AZ: Azerbaijan; Azerbaijani, Azeri, ~Azerbaijanis; Baku, Nakhchivan
KZ: Kazakhstan; Kazakh, Kazakhstani, ~Kazakhs; Astana, Nur-Sultan, Kostanay, Almaty
UZ: Uzbekistan; Uzbek, ~Uzbeks; Tashkent, Asaka, Samarkand
KG: Kyrgyzstan, Kyrgyz Republic, Kirghizia; Kyrgyz; Bishkek
TJ: Tajikistan; Tajik; Dushanbe
TM: Turkmenistan; Turkmen; Ashgabat, Turkmenbashi
MN: Mongolia; Mongolian, ~Mongolians; Ulaanbaatar, Ulan Bator
TR: Turkey, Türkiye, Turkiye; Turkish, ~Turks; Ankara, Bursa, Izmit, Mersin, Izmir, Istanbul
IR: Iran, Islamic Republic of Iran, the Islamic Republic of Iran, the Islamic Republic; Iranian, ~Iranians; Tehran, Bandar Abbas
IQ: Iraq; Iraqi, ~Iraqis; Baghdad, Basra, Erbil
SA: Saudi Arabia, KSA; Saudi, Saudi Arabian, ~Saudis; Riyadh, Jeddah, Yanbu, Dammam
AE: UAE, U.A.E., United Arab Emirates, Emirates, the Emirates; Emirati, ~Emiratis; Abu Dhabi, Dubai, Fujairah, Jebel Ali, Sharjah
QA: Qatar; Qatari, ~Qataris; Doha
KW: Kuwait; Kuwaiti, ~Kuwaitis; Kuwait City
OM: Oman; Omani; Muscat, Duqm, Salalah
BH: Bahrain; Bahraini; Manama
IL: Israel; Israeli, ~Israelis; Tel Aviv, Jerusalem
JO: Jordan; Jordanian, ~Jordanians; Amman, Aqaba
SY: Syria; Syrian, ~Syrians; Damascus
LB: Lebanon; Lebanese, ~Lebanese; Beirut
EG: Egypt; Egyptian, ~Egyptians; Cairo, Idku, Damietta, Alexandria
LY: Libya; Libyan, ~Libyans; Tripoli, Benghazi
DZ: Algeria; Algerian, ~Algerians; Algiers
MA: Morocco; Moroccan, ~Moroccans; Rabat, Tangier, Tangiers, Kenitra, Casablanca
TN: Tunisia; Tunisian; Tunis
SD: Sudan; Sudanese; Khartoum, Port Sudan
NG: Nigeria; Nigerian, ~Nigerians; Abuja, Lagos, Port Harcourt, Bonny, Kano
GH: Ghana; Ghanaian, ~Ghanaians; Accra
KE: Kenya; Kenyan, ~Kenyans; Nairobi, Mombasa, Lamu
ET: Ethiopia; Ethiopian, ~Ethiopians; Addis Ababa
TZ: Tanzania, Zanzibar; Tanzanian, ~Tanzanians; Dar es Salaam, Dar-es-Salaam, Mtwara, Dodoma
UG: Uganda; Ugandan, ~Ugandans; Kampala
RW: Rwanda; Rwandan, ~Rwandans; Kigali
ZA: South Africa; South African, ~South Africans; Pretoria, Johannesburg, Gqeberha, Port Elizabeth, Durban, Rosslyn
AO: Angola; Angolan, ~Angolans; Luanda
MZ: Mozambique; Mozambican; Maputo
ZM: Zambia; Zambian, ~Zambians; Lusaka
ZW: Zimbabwe; Zimbabwean, ~Zimbabweans; Harare
CD: DR Congo, DRC, Democratic Republic of the Congo, Democratic Republic of Congo; Congolese; Kinshasa
CG: Congo, Republic of the Congo
CI: Ivory Coast, Côte d'Ivoire, Cote d'Ivoire; Ivorian; Abidjan
SN: Senegal; Senegalese; Dakar
CM: Cameroon; Cameroonian; Yaounde, Yaoundé, Douala
GA: Gabon; Gabonese; Libreville
GQ: Equatorial Guinea; Equatorial Guinean
GN: Guinea; Guinean
IN: India; Indian, ~Indians; New Delhi, Delhi, Chennai, Pune, Sanand, Mundra, Gurugram, Jamnagar, Mumbai, Kolkata, Hyderabad, Bengaluru, Bangalore, Ahmedabad
PK: Pakistan, the Islamic Republic of Pakistan; Pakistani, ~Pakistanis; Islamabad, Karachi, Gwadar, Lahore
BD: Bangladesh; Bangladeshi; Dhaka
LK: Sri Lanka; Sri Lankan; Colombo
NP: Nepal; Nepali, Nepalese; Kathmandu
AF: Afghanistan, the Islamic Republic of Afghanistan; Afghan; Kabul
MM: Myanmar, Burma; Burmese; Yangon, Naypyidaw, Nay Pyi Taw
TH: Thailand; Thai, ~Thais; Bangkok, Rayong, Chonburi, Laem Chabang
VN: Vietnam, Viet Nam; Vietnamese; Hanoi, Haiphong, Hai Phong, Ho Chi Minh City
LA: Laos, Lao PDR; Laotian, Lao; Vientiane
KH: Cambodia; Cambodian, ~Cambodians; Phnom Penh, Sihanoukville
MY: Malaysia; Malaysian, ~Malaysians; Kuala Lumpur, Tanjung Malim, Pengerang, Port Klang, Putrajaya, Penang
SG: Singapore; Singaporean
ID: Indonesia; Indonesian, ~Indonesians; Jakarta, Cikarang, Karawang, Bekasi
PH: Philippines, the Philippines; Philippine, Filipino, ~Filipinos; Manila, Cebu
BN: Brunei, Brunei Darussalam; Bruneian; Bandar Seri Begawan
JP: Japan; Japanese; Tokyo, Nagoya, Yokohama, Toyota City
KR: South Korea, Republic of Korea, ROK, Korea, S. Korea; South Korean, Korean, ~South Koreans; Seoul, Ulsan, Busan, Pyeongtaek, Gunsan
KP: North Korea, DPRK, N. Korea; North Korean; Pyongyang
TW: Taiwan; Taiwanese; Taipei
HK: Hong Kong, HK; Hongkong
MO: Macao, Macau; Macanese
AU: Australia; Australian, ~Australians; Canberra, Perth, Brisbane, Melbourne, Sydney
NZ: New Zealand, NZ, N.Z.; New Zealander, ~New Zealanders, Kiwi; Wellington, Auckland
PG: Papua New Guinea, PNG; Papuan, Papua New Guinean; Port Moresby, Lae
CA: Canada; Canadian, ~Canadians; Ottawa, Toronto, Vancouver, Montreal
MX: Mexico; Mexican, ~Mexicans; Mexico City, Puebla, Saltillo, Monterrey, Aguascalientes, Guanajuato, Toluca
BR: Brazil; Brazilian, ~Brazilians; Brasilia, Brasília, Camaçari, Camacari, Iracemápolis, Santos, Sao Bernardo do Campo, Sao Paulo, São Paulo, Rio de Janeiro
AR: Argentina; Argentine, Argentinian, Argentinean, ~Argentines; Buenos Aires, Zarate
CL: Chile; Chilean, ~Chileans; Santiago
PE: Peru; Peruvian, ~Peruvians; Lima
CO: Colombia; Colombian, ~Colombians; Bogota, Bogotá
VE: Venezuela; Venezuelan; Caracas
EC: Ecuador; Ecuadorian, Ecuadorean; Quito
BO: Bolivia; Bolivian; La Paz
PY: Paraguay; Paraguayan; Asuncion, Asunción
UY: Uruguay; Uruguayan; Montevideo
GY: Guyana; Guyanese
SR: Suriname; Surinamese; Paramaribo
TT: Trinidad and Tobago, Trinidad & Tobago, Trinidad; Trinidadian; Port of Spain
CU: Cuba; Cuban; Havana
PA: Panama; Panamanian, ~Panamanians; Panama City
CR: Costa Rica; Costa Rican
GT: Guatemala; Guatemalan; Guatemala City
DO: Dominican Republic; Dominican; Santo Domingo
BW: Botswana; Botswanan; Gaborone
CY: Cyprus; Cypriot, ~Cypriots; Nicosia
MG: Madagascar; Malagasy; Antananarivo
MT: Malta; Maltese; Valletta
MU: Mauritius; Mauritian, ~Mauritians; Port Louis
NA: Namibia; Namibian, ~Namibians; Windhoek, Walvis Bay
YE: Yemen; Yemeni, ~Yemenis; Sanaa, Aden
FJ: Fiji; Fijian, ~Fijians; Suva
BT: Bhutan; Bhutanese; Thimphu
MW: Malawi; Malawian, ~Malawians; Lilongwe, Blantyre
ML: Mali; Malian; Bamako
BF: Burkina Faso; Burkinabe, Burkinabé; Ouagadougou
NE: Niger; Nigerien; Niamey
TG: Togo; Togolese; Lome, Lomé
BJ: Benin; Beninese; Cotonou
SO: Somalia; Somali; Mogadishu
ER: Eritrea; Eritrean; Asmara
DJ: Djibouti; Djiboutian
HN: Honduras; Honduran; Tegucigalpa
NI: Nicaragua; Nicaraguan; Managua
SV: El Salvador; Salvadoran, Salvadorean; San Salvador
HT: Haiti; Haitian
JM: Jamaica; Jamaican, ~Jamaicans
MV: Maldives, the Maldives; Maldivian
MR: Mauritania, the Islamic Republic of Mauritania; Mauritanian; Nouakchott
PS: Palestine, Palestinian Territories; Palestinian, ~Palestinians; Ramallah
TD: Chad; Chadian
GM: Gambia, the Gambia; Gambian; Banjul
LR: Liberia; Liberian; Monrovia
SL: Sierra Leone; Sierra Leonean; Freetown
BS: Bahamas, the Bahamas; Bahamian; Nassau
BB: Barbados; Barbadian; Bridgetown
CV: Cape Verde, Cabo Verde; Cape Verdean
LS: Lesotho; Basotho
SZ: Eswatini, Swaziland; Swazi
BI: Burundi; Burundian
PR: Puerto Rico; Puerto Rican
TL: Timor-Leste, East Timor; Timorese
CW: Curacao, Curaçao
ST: Sao Tome and Principe, São Tomé and Príncipe
AG: Antigua and Barbuda, Antigua
LC: St Lucia, Saint Lucia, St. Lucia
VC: St Vincent and the Grenadines, Saint Vincent and the Grenadines
KN: St Kitts and Nevis, Saint Kitts and Nevis
EU: EU, E.U., European Union, European Union member states, European Union Member States, European Union members, European Union member countries, EU-27, EU27, EU271, EU272, EU-28, EU28, EU281, EU-25, EU25, EU-15, EU15, EU states, EU countries, member states, EU member states, EU partners, EU members, EU member countries, EU nations, European Union countries, other EU countries, other EU members, other EU member states, other EU member countries, other EU nations, other EU states, fellow EU countries, fellow EU members, fellow EU member states, fellow EU member countries, fellow EU nations, fellow EU states, other European Union countries, other European Union members, other European Union member states; ; Brussels
ASEAN: ASEAN, Asean, Association of Southeast Asian Nations, Association of South East Asian Nations, Association of South-East Asian Nations, other ASEAN countries, other ASEAN members, other ASEAN member states, other ASEAN member countries, other ASEAN nations, other ASEAN states, fellow ASEAN countries, fellow ASEAN members, fellow ASEAN member states, fellow ASEAN member countries, fellow ASEAN nations, fellow ASEAN states, other Asean countries, other Asean members, other Asean member states, other Asean member countries, other Asean nations, other Asean states, fellow Asean countries, fellow Asean members, fellow Asean member states, fellow Asean member countries, fellow Asean nations, fellow Asean states, ASEAN markets
OPEC: OPEC, Opec, the cartel, the oil cartel, Organization of the Petroleum Exporting Countries, Organisation of the Petroleum Exporting Countries, Organization of Petroleum Exporting Countries, Organisation of Petroleum Exporting Countries, OPEC-12, OPEC-13, Opec-12, Opec-13
OPEC+: OPEC+, Opec+, OPEC Plus, OPEC-plus
G7: G7, G-7, Group of Seven, Group of Seven countries
EAEU: EAEU, EEU, Eurasian Economic Union, Eurasian Union, other EAEU countries, other EAEU members, other EAEU member states, other EAEU member countries, other EAEU nations, other EAEU states, fellow EAEU countries, fellow EAEU members, fellow EAEU member states, fellow EAEU member countries, fellow EAEU nations, fellow EAEU states
BRICS: BRICS, Brics
EUROPE: Europe, Western Europe, north-west Europe, north-western Europe, northwestern Europe, Northwestern Europe, North-West Europe, northwest Europe, Northwest Europe, southern and western Europe, western and southern Europe, the European continent; European, ~Europeans
ASIA: Asia, the Asian region, the Asian continent; Asian, ~Asians
MIDDLE_EAST: Middle East, the Middle East, Mideast, the Mideast, Mid-East; Middle Eastern, Mideastern
AFRICA: Africa, the African region, the African continent; African
CENTRAL_ASIA: Central Asia, Central Asian countries, Central Asian states, Central Asian republics; Central Asian
LATIN_AMERICA: Latin America, South America, Latin American countries; Latin American, South American
`

/** Names that hold an area's name and are none: they must not bind. */
export const notAreasEn = `
Africa's largest economy, Africa's biggest economy, Africa's second-largest economy, Africa's second-biggest economy, Africa's third-largest economy, Africa's top economy, Asia's largest economy, Asia's biggest economy, Asia's second-largest economy, Asia's second-biggest economy, Asia's third-largest economy, Asia's top economy, Latin America's largest economy, Latin America's biggest economy, Latin America's second-largest economy, Latin America's second-biggest economy, Latin America's third-largest economy, Latin America's top economy, South America's largest economy, South America's biggest economy, South America's second-largest economy, South America's second-biggest economy, South America's third-largest economy, South America's top economy, Southeast Asia's largest economy, Southeast Asia's biggest economy, Southeast Asia's second-largest economy, Southeast Asia's second-biggest economy, Southeast Asia's third-largest economy, Southeast Asia's top economy, Central Asia's largest economy, Central Asia's biggest economy, Central Asia's second-largest economy, Central Asia's second-biggest economy, Central Asia's third-largest economy, Central Asia's top economy, the Middle East's largest economy, the Middle East's biggest economy, the Middle East's second-largest economy, the Middle East's second-biggest economy, the Middle East's third-largest economy, the Middle East's top economy, North America's largest economy, North America's biggest economy, North America's second-largest economy, North America's second-biggest economy, North America's third-largest economy, North America's top economy, the European Union's largest economy, the European Union's biggest economy, the European Union's second-largest economy, the European Union's second-biggest economy, the European Union's third-largest economy, the European Union's top economy, the eurozone's largest economy, the eurozone's biggest economy, the eurozone's second-largest economy, the eurozone's second-biggest economy, the eurozone's third-largest economy, the eurozone's top economy, the euro zone's largest economy, the euro zone's biggest economy, the euro zone's second-largest economy, the euro zone's second-biggest economy, the euro zone's third-largest economy, the euro zone's top economy,
African swine fever, South China Sea, East China Sea, China Sea, Indian Ocean, Gulf of Mexico, Gulf of America, New Mexico, Georgia Tech,
Air China, Bank of China, China Daily, China Morning Post, South China Morning Post, China Central Television, China Star,
China Evergrande, Russia Today, RIA Novosti, Wall Street, Wall Street Journal, New England, Jordan Peterson, Air France,
American Petroleum Institute, American Express, North Sea, German shepherd, French fries, Irish Sea, Persian Gulf,
Eurasia, Eurasian, Michael Jordan, Paris Agreement, Lima Peru, American depositary, Northern Ireland,
United States dollar, United States dollars, U.S. dollar, U.S. dollars, US dollar, US dollars, Canadian dollar, Canadian dollars, Australian dollar, Australian dollars,
Hong Kong dollar, Hong Kong dollars, Singapore dollar, Singapore dollars, Chinese yuan, Russian ruble, Russian rubles,
Russian rouble, Russian roubles, Indian rupee, Indian rupees, Japanese yen, Korean won, South Korean won, Mexican peso,
Turkish lira, Swiss franc, Swiss francs, British pound, British pounds, Brazilian real, London Metal Exchange,
export processing zone, export processing zones, export processing center, export processing centre, Export-Import Bank,
Export Import Bank, export promotion council, export promotion agency, export promotion authority, export promotion bureau,
export promotion centre, export promotion center, Export Development Canada, free trade zone, free trade zones,
foreign trade data, foreign trade statistics, foreign trade figures, external trade data, external trade statistics,
foreign trade zone, foreign trade zones, special economic zone, special economic zones
`
