/** Spanish words for areas, in the notation of `areas-en.ts`; `*` leaves the ending open. */
export const areasEs = `
CN: China, República Popular China; chino, china, chinos, chinas, ~chinos; Pekín, Beijing
RU: Rusia, Federación Rusa, Federación de Rusia; ruso, rusa, rusos, rusas; Moscú
US: Estados Unidos, EE. UU., EE.UU., EEUU, EE UU, EUA; estadounidense, estadounidenses, norteamericano, norteamericana, norteamericanos, norteamericanas; Washington
GB: Reino Unido, Gran Bretaña; británico, británica, británicos, británicas; Londres
DE: Alemania; alemán, alemana, alemanes, alemanas; Berlín
FR: Francia; francés, francesa, franceses, francesas; París
IT: Italia; italiano, italiana, italianos, italianas; Roma
ES: España; español, española, españoles, españolas; Madrid
PT: Portugal; portugués, portuguesa, portugueses, portuguesas
NL: Países Bajos, Holanda; neerlandés, holandés, neerlandesa, neerlandeses, neerlandesas, holandesa, holandeses, holandesas
BE: Bélgica; belga, belgas
PL: Polonia; polaco, polaca, polacos, polacas
CH: Suiza; suizo, suiza, suizos, suizas
NO: Noruega; noruego, noruega, noruegos, noruegas
SE: Suecia; sueco, sueca, suecos, suecas
TR: Turquía; turco, turca, turcos, turcas
UA: Ucrania; ucraniano, ucraniana, ucranianos, ucranianas
KZ: Kazajistán; kazajo, kazaja, kazajos, kazajas
IR: Irán; iraní, iraníes
IQ: Irak; iraquí, iraquíes
SA: Arabia Saudí, Arabia Saudita; saudí, saudita, saudíes, sauditas
AE: Emiratos Árabes Unidos, Emiratos; emiratí, emiratíes
QA: Catar, Qatar; catarí, cataríes
DZ: Argelia; argelino, argelina, argelinos, argelinas
MA: Marruecos; marroquí, marroquíes
NG: Nigeria; nigeriano, nigeriana, nigerianos, nigerianas
EG: Egipto; egipcio, egipcia, egipcios, egipcias
ZA: Sudáfrica; sudafricano, sudafricana, sudafricanos, sudafricanas
IN: India; indio, india, indios, indias
JP: Japón; japonés, japonesa, japoneses, japonesas; Tokio
KR: Corea del Sur; surcoreano, surcoreana, coreano, surcoreanos, surcoreanas, coreana, coreanos, coreanas
TW: Taiwán; taiwanés, taiwanesa, taiwaneses
VN: Vietnam; vietnamita, vietnamitas
AU: Australia; australiano, australiana, australianos, australianas
CA: Canadá; canadiense, canadienses
MX: México; mexicano, mexicana, mexicanos, mexicanas
BR: Brasil; brasileño, brasileña, brasileños, brasileñas
AR: Argentina; argentino, argentina, argentinos, argentinas; Buenos Aires
CL: Chile; chileno, chilena, chilenos, chilenas; Santiago
PE: Perú; peruano, peruana, peruanos, peruanas
CO: Colombia; colombiano, colombiana, colombianos, colombianas; Bogotá
VE: Venezuela; venezolano, venezolana, venezolanos, venezolanas
EC: Ecuador; ecuatoriano, ecuatoriana, ecuatorianos, ecuatorianas
BO: Bolivia; boliviano, boliviana, bolivianos, bolivianas
UY: Uruguay; uruguayo, uruguaya, uruguayos, uruguayas
PY: Paraguay; paraguayo, paraguaya, paraguayos, paraguayas
CU: Cuba; cubano, cubana, cubanos, cubanas
TT: Trinidad y Tobago
EU: Unión Europea, UE, comunitario; europea; Bruselas
ASEAN: ASEAN, Asociación de Naciones del Sudeste Asiático, Asean
OPEC: OPEP
OPEC+: OPEP+
EUROPE: Europa; europeo, europeos, europea, europeas
ASIA: Asia; asiático, asiática, asiáticos, asiáticas
AFRICA: África; africano, africana, africanos, africanas
MIDDLE_EAST: Oriente Medio
LATIN_AMERICA: América Latina, Latinoamérica; latinoamericano, latinoamericana, latinoamericanos, latinoamericanas
`

export const notAreasEs = `
Banco de España, Banco de México, Nueva York, Nuevo México
`
