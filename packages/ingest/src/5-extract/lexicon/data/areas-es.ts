/** Spanish words for areas, in the notation of `areas-en.ts`; `*` leaves the ending open. */
export const areasEs = `
CN: China, República Popular China; chino, china, chinos, chinas, ~chinos; Pekín, Beijing
RU: Rusia, Federación Rusa, Federación de Rusia; ruso, rusa, rusos, rusas; Moscú
US: Estados Unidos, EE. UU., EE.UU., EEUU, EE UU, EUA; estadounidense, estadounidenses, norteamericano, norteamericana; Washington
GB: Reino Unido, Gran Bretaña; británico, británica, británicos, británicas; Londres
DE: Alemania; alemán, alemana, alemanes, alemanas; Berlín
FR: Francia; francés, francesa, franceses, francesas; París
IT: Italia; italiano, italiana, italianos; Roma
ES: España; español, española, españoles, españolas; Madrid
PT: Portugal; portugués, portuguesa
NL: Países Bajos, Holanda; neerlandés, holandés
BE: Bélgica; belga
PL: Polonia; polaco
CH: Suiza; suizo
NO: Noruega; noruego, noruega
SE: Suecia
TR: Turquía; turco, turca
UA: Ucrania; ucraniano, ucraniana
KZ: Kazajistán; kazajo
IR: Irán; iraní
IQ: Irak; iraquí
SA: Arabia Saudí, Arabia Saudita; saudí, saudita
AE: Emiratos Árabes Unidos, Emiratos
QA: Catar, Qatar; catarí
DZ: Argelia; argelino, argelina
MA: Marruecos; marroquí
NG: Nigeria
EG: Egipto
ZA: Sudáfrica
IN: India; indio, india
JP: Japón; japonés, japonesa, japoneses, japonesas; Tokio
KR: Corea del Sur; surcoreano, surcoreana, coreano
TW: Taiwán
VN: Vietnam
AU: Australia; australiano
CA: Canadá; canadiense
MX: México; mexicano, mexicana, mexicanos, mexicanas
BR: Brasil; brasileño, brasileña, brasileños
AR: Argentina; argentino, argentina, argentinos, argentinas; Buenos Aires
CL: Chile; chileno, chilena, chilenos, chilenas; Santiago
PE: Perú; peruano, peruana, peruanos
CO: Colombia; colombiano, colombiana; Bogotá
VE: Venezuela; venezolano, venezolana
EC: Ecuador; ecuatoriano, ecuatoriana
BO: Bolivia; boliviano, boliviana
UY: Uruguay; uruguayo, uruguaya
PY: Paraguay
CU: Cuba
TT: Trinidad y Tobago
EU: Unión Europea, UE, comunitario; europea; Bruselas
ASEAN: ASEAN
OPEC: OPEP
OPEC+: OPEP+
EUROPE: Europa; europeo, europeos
ASIA: Asia; asiático, asiática
AFRICA: África
MIDDLE_EAST: Oriente Medio
LATIN_AMERICA: América Latina, Latinoamérica
`

export const notAreasEs = `
Banco de España, Banco de México, Nueva York, Nuevo México
`
