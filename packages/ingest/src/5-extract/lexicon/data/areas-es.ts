/** Spanish words for areas, in the notation of `areas-en.ts`; `*` leaves the ending open. */
export const areasEs = `
CN: China, República Popular China, gigante asiático; chino, chinos, chinas, ~chinos; Pekín, Beijing
RU: Rusia, Federación Rusa, Federación de Rusia; ruso, rusa, rusos, rusas; Moscú
US: Estados Unidos, EE. UU., EE.UU., EEUU, EE UU, EUA, Estados Unidos de América, la Unión Americana, Norteamérica (EE.UU.); estadounidense, estadounidenses, norteamericano, norteamericana, norteamericanos, norteamericanas; Washington
GB: Reino Unido, Gran Bretaña, RU; británico, británica, británicos, británicas, inglés, inglesa; Londres
DE: Alemania; alemán, alemana, alemanes, alemanas; Berlín
FR: Francia; francés, francesa, franceses, francesas; París
IT: Italia; italiano, italiana, italianos, italianas; Roma
ES: España; español, española, españoles, españolas; Madrid
PT: Portugal; portugués, portuguesa, portugueses, portuguesas; Lisboa
NL: Países Bajos, Holanda, Países Bajos (Holanda); neerlandés, holandés, neerlandesa, neerlandeses, neerlandesas, holandesa, holandeses, holandesas; La Haya
BE: Bélgica; belga, belgas
PL: Polonia; polaco, polaca, polacos, polacas; Varsovia
CH: Suiza; suizo, suizos, suizas; Berna
NO: Noruega; noruego, noruegos, noruegas; Oslo
SE: Suecia; sueco, sueca, suecos, suecas; Estocolmo
TR: Turquía, Türkiye; turco, turca, turcos, turcas; Ankara
UA: Ucrania; ucraniano, ucraniana, ucranianos, ucranianas; Kiev, Kyiv
KZ: Kazajistán, Kazajstán, Kazakhstan; kazajo, kazaja, kazajos, kazajas; Astaná
IR: Irán; iraní, iraníes; Teherán
IQ: Irak; iraquí, iraquíes; Bagdad
SA: Arabia Saudí, Arabia Saudita, Reino saudí, Reino de Arabia Saudí; saudí, saudita, saudíes, sauditas; Riad
AE: Emiratos Árabes Unidos, Emiratos Árabes, Emiratos, EAU; emiratí, emiratíes; Abu Dabi, Dubái
QA: Catar, Qatar; catarí, cataríes, catarís; Doha
DZ: Argelia; argelino, argelina, argelinos, argelinas; Argel
MA: Marruecos; marroquí, marroquíes; Rabat
NG: Nigeria; nigeriano, nigeriana, nigerianos, nigerianas
EG: Egipto; egipcio, egipcia, egipcios, egipcias; El Cairo
ZA: Sudáfrica; sudafricano, sudafricana, sudafricanos, sudafricanas; Pretoria
IN: India; indio, indios, indias, hindú, hindúes; Nueva Delhi
JP: Japón; japonés, japonesa, japoneses, japonesas; Tokio
KR: Corea del Sur, República de Corea; surcoreano, surcoreana, coreano, surcoreanos, surcoreanas, coreana, coreanos, coreanas; Seúl
TW: Taiwán; taiwanés, taiwanesa, taiwaneses; Taipéi
VN: Vietnam; vietnamita, vietnamitas; Hanói
AU: Australia; australiano, australiana, australianos, australianas; Canberra
CA: Canadá; canadiense, canadienses; Ottawa
MX: México; mexicano, mexicana, mexicanos, mexicanas; Ciudad de México
BR: Brasil; brasileño, brasileña, brasileños, brasileñas; Brasilia, Brasília
AR: Argentina; argentino, argentinos, argentinas; Buenos Aires
CL: Chile; chileno, chilena, chilenos, chilenas; Santiago
PE: Perú; peruano, peruana, peruanos, peruanas; Lima
CO: Colombia; colombiano, colombiana, colombianos, colombianas; Bogotá
VE: Venezuela; venezolano, venezolana, venezolanos, venezolanas; Caracas
EC: Ecuador; ecuatoriano, ecuatoriana, ecuatorianos, ecuatorianas; Quito
BO: Bolivia; boliviano, boliviana, bolivianos, bolivianas; La Paz
UY: Uruguay; uruguayo, uruguaya, uruguayos, uruguayas; Montevideo
PY: Paraguay; paraguayo, paraguaya, paraguayos, paraguayas; Asunción
CU: Cuba; cubano, cubana, cubanos, cubanas; La Habana
TT: Trinidad y Tobago, Trinidad & Tobago, Trinidad; trinitense
GT: Guatemala; guatemalteco, guatemalteca, guatemaltecos, guatemaltecas; Ciudad de Guatemala
HN: Honduras; hondureño, hondureña, hondureños, hondureñas; Tegucigalpa
SV: El Salvador; salvadoreño, salvadoreña, salvadoreños, salvadoreñas; San Salvador
NI: Nicaragua; nicaragüense, nicaragüenses; Managua
CR: Costa Rica; costarricense, costarricenses, tico, tica, ticos, ticas; San José
PA: Panamá; panameño, panameña, panameños, panameñas; Ciudad de Panamá
DO: República Dominicana, Rep. Dominicana; dominicano, dominicana, dominicanos, dominicanas; Santo Domingo
HT: Haití; haitiano, haitiana, haitianos, haitianas; Puerto Príncipe
JM: Jamaica; jamaicano, jamaicana, jamaicanos, jamaicanas
GY: Guyana; guyanés, guyanesa, guyaneses, guyanesas; Georgetown
SR: Surinam, Suriname; surinamés, surinamesa
AT: Austria; austriaco, austriaca, austriacos, austriacas, austríaco, austríaca; Viena
CZ: República Checa, Chequia; checo, checa, checos, checas; Praga
SK: Eslovaquia; eslovaco, eslovaca, eslovacos, eslovacas; Bratislava
SI: Eslovenia; esloveno, eslovena, eslovenos, eslovenas
HU: Hungría; húngaro, húngara, húngaros, húngaras; Budapest
RO: Rumanía, Rumania; rumano, rumana, rumanos, rumanas; Bucarest
BG: Bulgaria; búlgaro, búlgara, búlgaros, búlgaras; Sofía
GR: Grecia; griego, griega, griegos, griegas; Atenas
RS: Serbia; serbio, serbios, serbias; Belgrado
HR: Croacia; croata, croatas; Zagreb
BA: Bosnia y Herzegovina, Bosnia; bosnio
AL: Albania; albanés, albanesa
DK: Dinamarca; danés, danesa, daneses, danesas; Copenhague
FI: Finlandia; finlandés, finlandesa, finlandeses, finlandesas; Helsinki
IE: Irlanda; irlandés, irlandesa, irlandeses, irlandesas; Dublín
IS: Islandia; islandés, islandesa
LU: Luxemburgo; luxemburgués, luxemburguesa
EE: Estonia; estonio, estonios
LV: Letonia; letón, letona, letones
LT: Lituania; lituano, lituana, lituanos, lituanas
BY: Bielorrusia, Belarús, Belarus; bielorruso, bielorrusa, bielorrusos, bielorrusas; Minsk
MD: Moldavia, Moldova; moldavo, moldava, moldavos
GE: Georgia; georgiano, georgiana, georgianos; Tiflis
AM: Armenia; armenio, armenios; Ereván
AZ: Azerbaiyán; azerbaiyano, azerbaiyana, azerí, azeríes; Bakú
UZ: Uzbekistán; uzbeko, uzbeka, uzbekos, uzbekas; Tashkent, Taskent
TM: Turkmenistán; turkmeno, turkmena, turkmenos
KG: Kirguistán; kirguís, kirguiso, kirguisa
TJ: Tayikistán; tayiko, tayika
MN: Mongolia; mongol, mongola, mongoles
KP: Corea del Norte; norcoreano, norcoreana, norcoreanos; Pyongyang
HK: Hong Kong; hongkonés, hongkonesa
TH: Tailandia; tailandés, tailandesa, tailandeses, tailandesas; Bangkok
MY: Malasia; malasio, malasios; Kuala Lumpur
SG: Singapur; singapurense, singapurenses
ID: Indonesia; indonesio, indonesios, indonesias; Yakarta
PH: Filipinas; filipino, filipina, filipinos; Manila
PK: Pakistán; pakistaní, pakistaníes, paquistaní, paquistaníes; Islamabad
BD: Bangladés, Bangladesh; bangladesí, bangladesíes; Daca
LK: Sri Lanka; esrilanqués, ceilandés
MM: Myanmar, Birmania; birmano, birmana, birmanos
KH: Camboya; camboyano, camboyana, camboyanos
LA: Laos; laosiano, laosiana
AF: Afganistán; afgano, afgana, afganos; Kabul
IL: Israel; israelí, israelíes
JO: Jordania; jordano, jordana
LB: Líbano; libanés, libanesa
SY: Siria; sirio, sirios; Damasco
KW: Kuwait; kuwaití, kuwaitíes
OM: Omán; omaní, omaníes
BH: Baréin, Bahréin, Bahrein; bareiní, bahreiní
LY: Libia; libio, libios, libias, libia; Trípoli
TN: Túnez; tunecino, tunecina, tunecinos
AO: Angola; angoleño, angoleña, angoleños, angolano, angolana, angolanos, angoleñas; Luanda
MZ: Mozambique; mozambiqueño, mozambiqueña, mozambiqueños
GH: Ghana; ghanés, ghanesa
CI: Costa de Marfil; marfileño, marfileña
SN: Senegal; senegalés, senegalesa
CM: Camerún; camerunés, camerunesa
GA: Gabón; gabonés, gabonesa
CG: Congo, República del Congo; congoleño, congoleña
CD: República Democrática del Congo, RD Congo, RDC, RD del Congo, República Democrática de Congo
GQ: Guinea Ecuatorial; ecuatoguineano, ecuatoguineana
GN: Guinea; guineano, guineana
KE: Kenia; keniano, keniana, kenianos
ET: Etiopía; etíope, etíopes
TZ: Tanzania; tanzano, tanzana
UG: Uganda; ugandés, ugandesa
ZM: Zambia; zambiano, zambiana
ZW: Zimbabue; zimbabuense
SD: Sudán; sudanés, sudanesa
NZ: Nueva Zelanda, Nueva Zelandia; neozelandés, neozelandesa, neozelandeses
PG: Papúa Nueva Guinea
NP: Nepal; nepalí
EAEU: Unión Económica Euroasiática, UEEA
BRICS: BRICS
G7: G7
CENTRAL_ASIA: Asia Central
EU: Unión Europea, UE, la UE, bloque comunitario, club comunitario, comunitario, UE-27, los Veintisiete, Veintisiete, bloque europeo, UE27, UE 27, Europa de los Veintisiete, Unión Europea (UE); comunitaria, comunitarios, comunitarias; Bruselas
ASEAN: ASEAN, Asociación de Naciones del Sudeste Asiático, Asean
OPEC: OPEP
OPEC+: OPEP+
EUROPE: Europa, Viejo Continente, viejo continente; europeo, europeos, europea, europeas
ASIA: Asia, continente asiático; asiático, asiática, asiáticos, asiáticas
AFRICA: África, continente africano; africano, africana, africanos, africanas
MIDDLE_EAST: Oriente Medio, Medio Oriente, Oriente Próximo y Medio
LATIN_AMERICA: América Latina, Latinoamérica, Iberoamérica, América Latina y el Caribe; latinoamericano, latinoamericana, latinoamericanos, latinoamericanas
BN: Brunéi; bruneano
ME: Montenegro; montenegrino, montenegrina
MK: Macedonia del Norte; macedonio, macedonia
MO: Macao
RW: Ruanda; ruandés, ruandesa
MR: Mauritania; mauritano, mauritana
YE: Yemen; yemení
CY: Chipre; chipriota
MT: Malta; maltés, maltesa
TD: Chad; chadiano
NE: Níger; nigerino
SS: Sudán del Sur; sursudanés
NA: Namibia; namibio
BJ: Benín
ML: Mali, Malí
BF: Burkina Faso
LR: Liberia
SL: Sierra Leona
TG: Togo; togolés
MG: Madagascar
BZ: Belice; beliceño
PR: Puerto Rico; puertorriqueño
BS: Bahamas
BB: Barbados
AD: Andorra
GI: Gibraltar
CV: Cabo Verde
SO: Somalia
MW: Malaui
BW: Botsuana
PS: Palestina
CW: Curazao, Curaçao
AW: Aruba
`

export const notAreasEs = `
Banco de España, Banco de México, Nueva York, Nuevo México,
guerra en Ucrania, guerra de Ucrania, guerra contra Ucrania, invasión de Ucrania, invasión rusa de Ucrania, invasión a Ucrania, conflicto en Ucrania, conflicto de Ucrania, guerra ruso-ucraniana, guerra entre Rusia y Ucrania, guerra Rusia-Ucrania, guerra en Irán, guerra de Irán, guerra de Gaza, guerra en Gaza, conflicto en Oriente Medio, conflicto en Oriente Próximo, conflicto en Medio Oriente, guerra en Oriente Medio, guerra en Medio Oriente, golfo de México, Golfo de México, Golfo de América, golfo de Guinea, estrecho de Ormuz, canal de Panamá, Canal de Panamá, canal de Suez, Bolsa de Madrid, Bolsa de Londres, Bolsa de Nueva York, Banco de China, Banco de Inglaterra, Banco de Japón, Banco Santander, mar de China, Santiago de Compostela, Gas Natural Fenosa, Repsol YPF, Santiago de Cuba, Cámara de Comercio de Madrid, Feria de Madrid
`
