/** Spanish measure words, in the notation of `cues-en.ts`. */
export const cuesEs = `
out n: exportaciones, exportación, ventas al exterior, ventas externas, ventas a, envíos al exterior, valor exportado, ventas al extranjero
out v: exportó, exportaron, exportado, exportados, exportadas, exporta, exportan
in n: importaciones, importación, compras al exterior, compras, compras externas, valor importado
in v: importó, importaron, importado, importados, importa, compró, compraron, adquirió, adquirieron
flow n: envíos, suministros, suministro, entregas, despachos
flow v: envió, enviaron, suministró, suministraron, vendió a, entregó, aportó, llegó, llegaron
receive v: recibió, recibieron
trade n: comercio, intercambio comercial, comercio bilateral, comercio exterior, intercambio, intercambios comerciales, intercambios, comercio de bienes, volumen comercial
trade v: comerciaron
surplus n: superávit, superávit comercial, saldo positivo, saldo favorable
deficit n: déficit, déficit comercial, saldo negativo
balance n: balanza comercial, saldo comercial, saldo
sales n: ventas, matriculaciones, matriculación, patentamientos, ventas internas, comercialización, patentamiento
sales v: vendió, vendieron, vendidos, matriculó, matricularon, matriculados, comercializó, patentaron, se vendieron
market n: mercado, mercado automotor
production n: producción, fabricación, extracción, generación
production v: produjo, produjeron, fabricó, fabricaron, producido, producidos, ensambló, extrajo, generó
consumption n: consumo, demanda
consumption v: consumió
capacity n: capacidad
cut n: recorte de producción, recorte, recortes, recortes de producción
price n: precio, precios, precio medio
price v: costó, cotizó
discount n: descuento
tariff n: arancel, aranceles, gravamen, tarifa arancelaria
brands n: marcas, marca
share n: cuota, cuota de mercado, participación, proporción, peso, porcentaje
figure n: cifra, valor, volumen, total, monto, cantidad, importe, suma
`

export const movesEs = `
+ v: subió, subieron, creció, crecieron, aumentó, aumentaron, se incrementó, incrementó, incrementaron, avanzó, avanzaron, repuntó, repuntaron, se disparó, dispararon, se duplicó, duplicó, mejoró, mejoraron, ascendió un, crecido, aumentado, suben, crecen, crece, aumenta, sube, escaló, escalaron
- v: bajó, bajaron, cayó, cayeron, disminuyó, disminuyeron, descendió, descendieron, se redujo, redujo, redujeron, retrocedió, retrocedieron, se contrajo, contrajo, perdió, perdieron, se desplomó, caído, cae, caen, se hundió, mermó, bajan
+ n: aumento, incremento, alza, crecimiento, subida, avance, repunte, suba
- n: caída, descenso, baja, disminución, reducción, retroceso, bajada, desplome, merma
+ a: más, superior, superiores, mayor, mayores
- a: menos, inferior, inferiores, menor, menores
0 v: alcanzó, alcanzaron, sumó, sumaron, totalizó, totalizaron, llegó a, llegaron a, se situó, situó, situaron, ascendió a, ascendieron a, ascendió, ascendieron, fue de, fueron de, superó, superaron, supuso, supusieron, fue, fueron, registró, registraron, era, eran, cerró, sobrepasó, quedó, acumuló, acumularon, representó, es, son
`

export const modalsEs = `
target: objetivo, objetivos, meta, metas, planea, plan, pretende, aspira
forecast: espera, esperan, prevé, prevén, previsión, pronóstico, podría, podrían, estima que, alcanzará, llegará, proyecta, se prevé, será, superará
estimate: estimado, estimación, estimó
hypothetical: si
`

export const wordsEs = `
there: allí, desde allí
from: desde, procedentes de, provenientes de, procedente de, originarios de
to: a, hacia, con destino a, al, destinadas a, destino
in: en, dentro de
with: con
between: entre
of: de, del
by: por
for: para
via: a través de, mediante, vía
than: que
against: frente a, respecto a, respecto de, en comparación con, contra, comparado con
and: y, e, o, así como
its: su, sus
both: ambos países, dos países, bilateral, bilaterales, ambas naciones, las dos naciones, los dos países, mutuo
total: total, totales, global, comercio exterior, en total, exterior
world: mundo, mundial, mundiales, mundialmente, todo el mundo
home: interno, interna, nacional, nacionales, doméstico, mercado interno
country: país, el país, nación, la república
respectively: respectivamente
while: mientras, mientras que, pero, sin embargo, en cambio, aunque, por su parte
since: desde que, porque, tras, después
route: gasoducto, oleoducto
value: en valor, en términos de valor
volume: en volumen, en cantidad, en términos de volumen
account: representó, representaron, representa, representan, concentró, concentraron, acaparó, supuso, supusieron, abarcó, copó
not: no, ni, ningún, ninguna, sin
besides: excepto, salvo, excluyendo, sin contar
article: el, la, los, las, un, una, unos, unas, este, esta, estos, estas
be: fue, fueron, es, son, sigue siendo, se convirtió en, era, seguido, se mantuvo como
per: por barril, por tonelada, el barril
percapita: per cápita, por habitante
goal: umbral, barrera
worth: por valor de, por un valor de, por, por un monto de
including: de ellos, de ellas, de los cuales, incluidos
who: que, quien
org: ministerio, aduanas, aduana, asociación, agencia, instituto, gobierno, banco central, comisión, secretaría, instituto nacional, organismo, oficina
person: presidente, ministro, ministra, embajador, portavoz, analista, secretario, director, presidenta
neutral: anual, anuales, mensual, mensuales, récord, directo, directas, nuevo, nuevos, nuevas, interanual, acumulado, principales, fuerte
combined: juntos, en conjunto
`

export const ranksEs = `
1: principal, mayor, primer, primera, primero, principales, número uno, primer lugar, primera posición, líder, más importante
2: segundo, segunda, segundo mayor, segundo lugar, segunda posición
3: tercer, tercera, tercero, tercer mayor, tercer lugar, tercera posición
4: cuarto, cuarta, cuarto lugar
5: quinto, quinta, quinto lugar
supplier: proveedor, suministrador, proveedores, suministradores, origen
destination: destino, cliente, comprador, mercado de destino, destinos, clientes, mercado
partner: socio comercial, socio, socios comerciales
exporter: exportador
importer: importador
producer: productor, fabricante
`

export const sourcesEs = `
MX: AMIA, INEGI, Inegi, AMDA
ES: ANFAC, Anfac, Enagás, Cores, Faconauto, Ganvam, EFE
AR: INDEC, Indec, Adefa, ADEFA, Acara, ACARA
CL: Aduanas, Banco Central de Chile, ANAC
CN: Administración General de Aduanas, Xinhua
RU: TASS, Sputnik
BR: Anfavea, ANFAVEA
-: Reuters, Bloomberg, AIE, Kpler, Eurostat
`

export const saysEs = `
say: dijo, informó, según, señaló, indicó, explicó, anunció, reportó, afirmó, detalló, datos de, publicó, precisó, agregó, de acuerdo con
`

export const skipsEs = `
company result: beneficio, beneficios, ingresos, utilidades, acciones, facturación
investment: inversión, inversiones, crédito, préstamo
money market: inflación, PIB, desempleo, tipo de cambio, habitantes, reservas, empleos, almacenamiento
price cap: tope de precio
`
