/** Spanish measure words, in the notation of `cues-en.ts`. */
export const cuesEs = `
out n: exportaciones FOB, valor FOB de las exportaciones, ventas hacia el exterior, ventas hacia, oferta exportable, agroexportaciones, ventas internacionales, ingresos por exportaciones, ingresos por exportación, divisas por exportaciones, envíos de exportación, envíos hacia el exterior, colocaciones externas, despachos de exportación, embarques de exportación, exportaciones globales, monto exportado, montos exportados, valores exportados, retornos por exportaciones, total exportado, volumen exportado, exportaciones, exportación, ventas al exterior, ventas externas, ventas a, envíos al exterior, valor exportado, ventas al extranjero, ventas externas de, ventas en el exterior, envíos al extranjero, exportaciones totales, exportación de, embarques, embarques al exterior, valor de las exportaciones, despachos al exterior, exportaciones de bienes, reexportaciones, colocaciones en el exterior
out v: embarca, embarcan, colocó en el exterior, colocaron en el exterior, vendió al extranjero, vendieron al extranjero, vende al exterior, exportaba, exportaban, exportarán, exportará, reexportó, reexportaron, ha exportado, han exportado, fueron exportados, fueron exportadas, fue exportado, exportó, exportaron, exportado, exportados, exportadas, exporta, exportan, exportamos, exportar, exportando, embarcó, embarcaron, embarcado, embarcadas, vendió al exterior, vendieron al exterior, despachó, despacharon, se exportaron, se exportó, se embarcaron, se despacharon, remitió al exterior, remitieron al exterior, envió al exterior, enviaron al exterior, despacharon al exterior, mandó al exterior, colocó en el extranjero, vendió en el exterior, vendieron en el exterior
in n: compras al extranjero, compras desde el exterior, internaciones, internación, compras en el extranjero, adquisiciones en el exterior, valor CIF de las importaciones, importación de bienes, importación de, importaciones CIF, importaciones FOB, compras externas de, factura de importaciones, factura importadora, factura por importaciones, total importado, total de importado, entradas de gas, entradas de crudo, aprovisionamientos de gas, aprovisionamiento de gas, importaciones, importación, compras al exterior, compras, compras externas, valor importado, compras a, compras de, compra de, importaciones totales, compras en el exterior, valor de las importaciones, adquisiciones, importaciones de bienes, aprovisionamiento, aprovisionamientos, compras al extranjero
in v: importaba, importaban, importará, importarán, ha importado, han importado, fueron importados, fueron importadas, compraba, compraban, se compró, se compraron, adquirieron del exterior, adquirían, se adquirieron, compró en el exterior, se abastece, se abastecieron, se trajo, trajo, trajeron, se trajeron, nacionalizó, nacionalizaron, importó, importaron, importado, importados, importa, compró, compraron, adquirió, adquirieron, importar, importando, importan, compra, compran, se importaron, se importó, adquiere, internó, internaron, compradas, comprado, se abasteció, introdujo, introdujeron, se abastecieron de, desembarcó, desembarcaron
flow n: envíos, suministros, suministro, entregas, despachos, suministros de, envío, flujo, flujos, entregas de, entrega, cargamentos, suministro de, abastecimiento, remesas, tránsito
flow v: entraron, entró, ingresaron, ingresó, arribaron, arribó, desembarcaron, fluyeron, fluyó, envían, remitió, remitieron, exportados desde, trasladó, destinó, destinaron, destina, envió, enviaron, suministró, suministraron, vendió a, entregó, aportó, llegó, llegaron, enviado, enviados, enviadas, envía, envían, suministra, suministran, suministrado, aportaron, entregaron, despachado, bombeó, bombearon, transportó, transportaron, procedió, procedieron, provino, provinieron, salieron, vendieron a
receive v: recibió, recibieron, recibe, reciben, absorbió, absorbieron
trade n: comercio de ida y vuelta, intercambio total, volumen del intercambio comercial, volumen del intercambio, comercio exterior de bienes, exportaciones e importaciones, importaciones y exportaciones, suma de exportaciones e importaciones, exportaciones más importaciones, exportaciones e importaciones de bienes, comercio, intercambio comercial, comercio bilateral, comercio exterior, intercambio, intercambios comerciales, intercambios, comercio de bienes, volumen comercial, comercio total, intercambio bilateral, intercambio de bienes, comercio de mercancías, volumen del comercio, volumen de comercio, valor del comercio, flujo comercial, comercio recíproco, intercambios bilaterales, volumen de intercambio, facturación comercial, relación comercial, flujos comerciales, comercio bilateral de bienes
trade v: comerciaron, intercambiaron, comercian, comerciaban, intercambian
surplus n: balanza comercial favorable, balanza comercial superavitaria, balanza comercial positiva, balanza favorable, superávit en la balanza de bienes, superávit de bienes, superávit en bienes, saldo comercial superavitario, superávit en el comercio, superávit de comercio exterior, superávit exterior, superávit, superávit comercial, saldo positivo, saldo favorable, superávit de la balanza comercial, superávit de balanza comercial, excedente comercial, excedente, superávit bilateral, superávits, saldo comercial positivo, saldo comercial favorable, saldo superavitario, superávit en la balanza comercial
deficit n: balanza comercial deficitaria, balanza comercial negativa, balanza comercial desfavorable, déficit de balanza, déficit en bienes, déficit de bienes, déficit en la balanza de bienes, déficit en el comercio, brecha comercial, saldo desfavorable, saldo comercial desfavorable, déficit, déficit comercial, saldo negativo, déficit de la balanza comercial, déficit de balanza comercial, déficit exterior, desequilibrio comercial, saldo comercial negativo, saldo comercial deficitario, déficits, déficit en la balanza comercial, saldo deficitario, desequilibrio
balance n: balanza comercial, saldo comercial, saldo, balanza, balanza de bienes, resultado comercial, balance comercial
sales n: matrículas, matrícula, inscripciones de vehículos, venta total, ventas acumuladas, ventas de autos, transferencias, primera inscripción, inscripción, nuevas matriculaciones, entregas de vehículos, comercializaciones, unidades comercializadas, unidades matriculadas, ventas por mes, volumen de ventas, ventas, matriculaciones, matriculación, patentamientos, ventas internas, comercialización, patentamiento, matriculaciones de, ventas de, venta, ventas minoristas, ventas mayoristas, ventas al público, ventas totales, entregas a clientes, registros, inscripciones, unidades vendidas, colocaciones, venta de, ventas domésticas, ventas al por menor
sales v: se inscribieron, se registraron, se entregaron, se colocaron, se matriculaban, se comercializan, fueron matriculados, fueron matriculadas, fueron vendidos, fueron vendidas, han vendido, ha vendido, se han vendido, se han matriculado, ha matriculado, han matriculado, fueron patentados, fueron patentadas, patentados, patentadas, matriculando, vendiendo, vendió, vendieron, vendidos, matriculó, matricularon, matriculados, comercializó, patentaron, se vendieron, vendían, vende, venden, vendidas, vendido, vendida, se vendió, se matricularon, se matriculó, matriculado, matriculadas, se patentaron, patentó, se comercializaron, comercializaron, colocó, colocaron, se vendieran, vendieran, registradas, inscribió, inscribieron, comercializadas, comercializados, se entregó, se dieron de alta, encontraron dueño, se despacharon
market n: mercado automotriz, mercado automovilístico, plaza automotriz, mercado de vehículos, mercado, mercado automotor, mercado total, mercado nacional
production n: producción, fabricación, extracción, generación, producción de, ensamblaje, fabricación de, bombeo, producción total, elaboración, cosecha
production v: produciendo, ha producido, han producido, se extrajeron, se produjo, se bombearon, fueron fabricados, fueron producidos, fueron ensamblados, ensambla, ensamblan, extrae, extraen, bombea, bombeó, genera, generan, produjo, produjeron, fabricó, fabricaron, producido, producidos, ensambló, extrajo, generó, produce, producen, producida, producidas, producir, fabricado, fabricados, fabricadas, fabrica, ensamblaron, ensamblados, salieron de las plantas, salieron de las fábricas, se produjeron, se fabricaron, se ensamblaron, extrajeron, generaron, bombeaba, se montaron, montaron, montó, se construyeron, construyeron, salieron de fábrica, salieron de las líneas, salieron de la línea
consumption n: consumo nacional, consumo total, consumo eléctrico, demanda eléctrica, demanda interna, demanda nacional, refinación, procesamiento de crudo, proceso de crudo, consumo, demanda, consumo de, demanda de, consumo aparente, consumo interno
consumption v: consumió, consumieron, consume, consumen, demandó
capacity n: capacidad de refinación, capacidad de almacenaje, capacidad nominal, capacidad operativa, capacidad máxima, capacidad de importación, capacidad de exportación, capacidad, capacidad de, capacidad anual, capacidad instalada, capacidad de producción, capacidad de transporte, capacidad de regasificación, capacidad de licuefacción
cut n: recorte de producción, recorte, recortes, recortes de producción
price n: precio internacional, precios internacionales, precio medio de exportación, precio medio de venta, cotización media, precio de la tonelada, precio, precios, precio medio, precio del barril, precio de exportación, precio de importación, precio promedio, valor unitario, cotización, precio del gas, precio del petróleo, precio del crudo
price v: costó, cotizó, cuesta, cuestan, cotizaba, costaba, cotiza, se cotizó, se pagó, costaron
discount n: descuento
tariff n: tarifas, tarifa, arancel aduanero, tasa del arancel, impuesto de importación, impuestos de importación, tarifas arancelarias, arancel general, arancel, aranceles, gravamen, tarifa arancelaria, arancel del, aranceles del, aranceles de, gravámenes, impuesto, impuestos a la importación, tasa arancelaria, derecho antidumping, derechos antidumping, derechos compensatorios, derecho compensatorio, derechos de importación, arancel adicional, aranceles adicionales, sobretasa, tasas arancelarias
brands n: marcas, marca, fabricantes chinos, enseñas, firmas automovilísticas, marcas de coches, marcas automotrices
share n: participación de mercado, participación del mercado, cuota de mercado, tasa de penetración, participación relativa, ponderación, incidencia, porcentaje de, porcentaje, representatividad, cuota, participación, proporción, peso, porcentaje, cuota de penetración, penetración, participaciones, cuotas, tajada, porción, market share, peso en
figure n: cifra, valor, volumen, total, monto, cantidad, importe, suma, guarismo, número, números, volúmenes, dato, importaciones por valor, resultado, registro, valores, nivel, cifras
out n: salidas hacia, exportación neta, exportaciones netas, plataforma de exportación, volumen de exportación, volumen de exportaciones, exportaciones por ducto, divisas por exportación
out v: exportándose, se han exportado, se ha exportado, salieron al exterior, comercializó en el exterior, comercializaron en el exterior, comercializó en el extranjero, colocaron en el extranjero, se vendieron al exterior, se vendió al exterior, vendía al exterior, venden al exterior, se enviaron al exterior, se colocaron en el exterior
in n: entradas, entradas al sistema, entradas procedentes, descargas de buques, descargas de metaneros, importación neta, importaciones netas, internamiento, volumen importado, volumen de importaciones, compras internacionales, adquisición en el exterior, dependencia de las importaciones
in v: se han importado, se ha importado, importándose, importen, adquirida, adquirido, adquiridas, adquiridos, se adquirió, compradas al exterior, se compraron al exterior, se compró al exterior, compró al exterior, compraron al exterior, compraron en el exterior, se internó, se internaron, se trae, se traen
flow n: llegadas desde, llegadas procedentes, aportaciones, aportación, descargas, abastecimientos
flow v: vino, vinieron, viene, vienen, provenía, provenían, proviene, provienen, procedía, procedían, proceden, procede, ha llegado, han llegado, haya llegado, abasteció, abastecieron, abastece, abastecen, proveyó, proveyeron, provee, proveen, se bombearon, se bombeó, se enviaron, se envió, se despachó, se suministraron, se suministró, se entregaron, se inyectaron, fluye, fluyen, atracaron, descargaron, descargó, recalaron, zarparon, partieron, partió, han enviado, ha enviado, ha suministrado, han suministrado, ha aportado, han aportado, aportando, cedió a
receive v: ha recibido, han recibido, recibía, recibían, recepcionó, recepcionaron
production n: producción nacional, producción bruta, producción neta, producción media, producción promedio, producción diaria, producción fiscalizada, producción comercializada, plataforma de producción, plataforma petrolera, generación neta, generación bruta
production v: se generaron, se generó, ha generado, han generado, generado, generados, generada, generando, se extrajo, extraía, extraían, producía, producían, ha extraído, han extraído, bombean, bombeaban, se obtuvieron, inyectaron a la red, inyectó a la red, extraídos, extraído, extraer, generar, elaboró, elaboraron, procesaba
consumption n: demanda convencional, demanda energética, demanda bruta, demanda peninsular, procesamiento
consumption v: demandaron, se consumieron, se consumió, ha consumido, han consumido, demanda, procesó, procesaron, refinó, refinaron
capacity n: potencia instalada, potencia eólica instalada, potencia solar instalada, potencia, capacidad de generación, capacidad de refino, capacidad de bombeo, capacidad de interconexión
price n: precio medio mensual, precio mayorista, precio del mercado mayorista, precio de la luz, precio de la mezcla, precio de la mezcla mexicana, cesta venezolana, precio por barril, precio por tonelada, precio spot
price v: promediaba, se cotizaba, se vendió a, se vendía a
trade n: balanza de hidrocarburos, comercio exterior energético, intercambios comerciales bilaterales
balance n: balanza energética, saldo energético, saldo de intercambios, saldo de los intercambios, saldo neto, saldo de los intercambios internacionales, saldo de intercambios internacionales, balanza comercial energética, balanza comercial petrolera, balanza de productos petroleros, balanza comercial de bienes, balanza petrolera
surplus n: saldo exportador, superávit energético, superávit comercial energético, saldo neto exportador, balance exportador, saldo exportador neto
deficit n: saldo importador, déficit energético, déficit comercial energético, saldo neto importador, saldo importador neto, déficit petrolero
share n: cuota de generación, aportación al mix, cobertura de la demanda
`

export const movesEs = `
+ v: superó en, superaron en, superando en, supera en, superan en, rebasó en, rebasaron en, excedió en, excedieron en, subió, subieron, creció, crecieron, aumentó, aumentaron, se incrementó, incrementó, incrementaron, avanzó, avanzaron, repuntó, repuntaron, se disparó, dispararon, se duplicó, duplicó, mejoró, mejoraron, ascendió un, crecido, aumentado, suben, crecen, crece, aumenta, sube, escaló, escalaron, suban, crecer, aumentar, subir, creciendo, aumentando, subiendo, creciera, incrementado, incrementa, incrementan, se incrementaron, se elevó, elevó, elevaron, se elevaron, elevándose, aumentan, crecían, trepó, treparon, saltó, saltaron, se triplicó, triplicó, cuadruplicó, duplicaron, triplicaron, dispararse, se dispararon, mejora, avanza, avanzan, se expandió, expandió, expandieron, amplió, ampliaron, ganó, ganaron, remontó, remontaron, se recuperó, recuperó, recuperaron, se aceleró, rebotó, aumentado en, engordó, sube un, encareció, se encareció, progresaron, progresó, se aceleraron, aceleraron, engordaron, se robusteció, robustecieron, se robustecieron, brincó, brincaron, se fortaleció, se fortalecieron, fortalecieron, se ensanchó, se ensancharon, ensancharon, se ampliaron, se multiplicó, multiplicó, multiplicaron, se multiplicaron, despegó, despegaron, se recuperaron, se reanimó, reanimaron, se fortalece, se expandieron, repunta, repuntan, trepa, trepan, se eleva, se elevan, escala, escalan, se acelera
- v: bajó, bajaron, cayó, cayeron, disminuyó, disminuyeron, descendió, descendieron, se redujo, redujo, redujeron, retrocedió, retrocedieron, se contrajo, contrajo, perdió, perdieron, se desplomó, caído, cae, caen, se hundió, mermó, bajan, caer, bajar, cayendo, bajando, disminuir, descender, cedió, cedieron, recortó, recortaron, disminuye, disminuyen, desciende, descienden, retrocede, retroceden, reduce, reducen, reducido, descendido, bajado, disminuido, retrocedido, se desplomaron, desplomaron, se hundieron, hundieron, se redujeron, se contrajeron, contrajeron, contrae, se desinfló, se resintió, flaqueó, cayera, mermaron, se abarató, abarató, pierde, pierden, se moderó a la baja, resta, restó, se encogió, se encogieron, encogieron, se debilitó, se debilitaron, debilitaron, menguó, menguaron, declinó, declinaron, decreció, decrecieron, decrece, decrecen, se deslizó, se deslizaron, deslizaron, se deterioró, se deterioraron, deterioraron, aflojó, aflojaron, se derrumbó, se derrumbaron, derrumbaron, tropezó, tropezaron, se replegó, se replegaron, replegaron, decayó, decayeron, se recortó, se recortaron, se contraen, se reduce, se reducen, se hunde, se hunden, se desploma, se desploman, flaquearon, se ralentizó, se enfrió, se enfriaron, se achicó, achicó, achicaron, se achicaron, contrayéndose, desplomándose
+ n: aumento, incremento, alza, crecimiento, subida, avance, repunte, suba, subidas, alzas, aumentos, incrementos, salto, mejora, rebote, expansión, ganancia, ascenso, auge, despunte, escalada, crecimientos, tirón, subida interanual, variación positiva, recuperación, repuntes, avances, saltos, mejoras, recuperaciones, expansiones, ascensos, incremento interanual, brinco, ampliación, disparada, aceleración
- n: caída, descenso, baja, disminución, reducción, retroceso, bajada, desplome, merma, caídas, descensos, bajas, disminuciones, reducciones, retrocesos, bajón, contracción, pérdida, derrumbe, recorte del, hundimiento, mengua, variación negativa, declive, deterioro, desplomes, contracciones, pérdidas, tropiezo, repliegue, debilitamiento, decrecimiento, derrumbes, hundimientos, mermas, recorte, recortes, ajuste a la baja
+ a: por encima, más, superior, superiores, mayor, mayores
- a: por debajo, menos, inferior, inferiores, menor, menores
0 v: pasó, pasaron, pasando, pasa, pasan, alcanzó, alcanzaron, sumó, sumaron, totalizó, totalizaron, llegó a, llegaron a, se situó, situó, situaron, ascendió a, ascendieron a, ascendió, ascendieron, fue de, fueron de, superó, superaron, supuso, supusieron, fue, fueron, registró, registraron, era, eran, cerró, sobrepasó, quedó, acumuló, acumularon, representó, es, son, alcanza, alcanzan, suma, suman, sumaban, totaliza, totalizando, asciende, ascienden, llega a, llegan a, se ubicó, ubicó, se ubicaron, ubicaron, se situaron, se colocó, colocándose, rozó, rozaron, supera, superan, excedió, rebasó, rebasaron, rebasa, contabilizó, contabilizaron, computó, anotó, anotaron, arrojó, arrojaron, marcó, marcaron, equivale, equivalió, equivalía, estuvo en, se mantuvo en, permaneció, terminó, terminaron, concluyó, finalizó, cifró, se cifró, cifraron, se cifraron, significó, significaron, quedaron, fijó, cerraron, se acercó, sobrepasaron, fuera de, había sido
+ v: se incrementa, se incrementan, incrementándose, aumentando un, ha crecido, han crecido, ha aumentado, han aumentado, ha subido, han subido, se ha incrementado, se han incrementado, se ha disparado, se han disparado, ha repuntado, se ha duplicado, se han duplicado, han repuntado, creciendo un, se catapultó, catapultó, trepaba, subía, subían, aumentaba, aumentaban, crecía, repuntaba, avanzaba, se encarecieron, encarecieron, revalorizó
- v: ha caído, han caído, ha bajado, han bajado, ha descendido, han descendido, se ha reducido, se han reducido, ha disminuido, han disminuido, se ha desplomado, se han desplomado, ha retrocedido, han retrocedido, ha perdido, han perdido, se ha hundido, disminuyendo, descendiendo, reduciéndose, reduciendo, retrocediendo, caía, caían, bajaba, bajaban, descendía, disminuía, se ha contraído, se han contraído, se desinflaron, se abarataron, abarataron, reculó, recularon, se esfumó
+ n: crecimiento interanual, alza interanual, aumento interanual, avance interanual, repunte interanual, subida anual, incremento anual, tasa positiva
- n: descenso interanual, caída interanual, baja interanual, retroceso interanual, disminución interanual, bajada interanual, reducción interanual, caída anual, descenso anual, tasa negativa, achicamiento, desaceleración de la producción
0 v: dejaron ingresos por, dejó ingresos por, generaron ingresos por, generó ingresos por, reportaron ingresos por, reportó ingresos por, representaron ingresos por, dejaron ingresos de, generaron ingresos de, dejaron divisas por, generaron divisas por, generaron divisas de, con ingresos por, con ingresos de, por ingresos de, llega al, llegan al, llegó al, llegaron al, llegó hasta, llegaron hasta, llega hasta, llegan hasta, promedió, promediaron, promedia, promedian, promediando, se sitúa, se sitúan, situándose, se ha situado, se han situado, ha alcanzado, han alcanzado, alcanzando, sumando, ha sumado, han sumado, totalizaban, ha ascendido, han ascendido, ascendía, ascendían, ascendiendo, ha llegado a, han llegado a, llegaba a, se ubica, se ubican, ubicándose, han sido, ha sido, se elevó a, se elevaron a, se eleva a, rondaron, roza, rozan, supuso un, superando, ha superado, han superado, ha registrado, han registrado, registrando, contabiliza, contabilizan, anota, se anotó, reportó, reportaron, cifra en, representaba, representaban, representan, ha supuesto, han supuesto, supuesto, equivalían, equivalen, quedándose, se quedó en, se quedaron en, se saldó con, arroja, arrojan, se estimó en, concentran, tuvo, tuvieron, mantuvo, logró, lograron
`

export const modalsEs = `
target: objetivo, objetivos, meta, metas, planea, plan, pretende, aspira, pretenden, prevé alcanzar, busca, buscan, quiere, quieren, planean, propone, propuso, comprometió, aspiran, apunta, fijó como meta, objetivo de, previsto, prevista
forecast: esperaban, esperaba, preveían, preveía, pronosticaban, auguran, augura, vaticina, vaticinan, calcula que, calculan que, espera, esperan, prevé, prevén, previsión, pronóstico, podría, podrían, estima que, alcanzará, llegará, proyecta, se prevé, será, superará, espera que, se espera, pronostica, pronostican, pronosticó, estiman que, crecerá, crecerán, aumentará, aumentarán, caerá, caerán, bajará, bajarán, llegarán, alcanzarán, sumará, superarán, serán, debería, previsiones, proyección, proyecciones, proyectó, proyectan, prevista para, perspectiva, cerrará, rondará, anticipa, anticipan, habrá
estimate: estimado, estimación, estimó, estimados, estimada, estimaciones, aproximación, se estima
hypothetical: si, en caso de, aunque hubiera, hubiera
`

export const wordsEs = `
there: allí, desde allí
from: desde, procedentes de, provenientes de, procedente de, originarios de, de origen, proveniente de, procedencia, originarias de, originario de, llegados de, llegadas de, con origen en, venidos de
to: a, hacia, dirigidas a, dirigidos a, dirigida a, dirigido a, enviadas a, enviados a, orientadas a, orientados a, con destino a, al, destinadas a, destino, a la, rumbo a, destinado a, destinada a, destinados a, con rumbo a, con dirección a
in: en, dentro de
with: con, junto con, con el, con la
between: entre
of: de, del
by: por, por parte de
for: para
via: a través de, mediante, vía
than: que
against: frente a, respecto a, respecto de, en comparación con, contra, comparado con, frente al, frente a los, frente a las, contra los, contra las, desde los, desde las, comparada con, en contraste con, en lugar de, cuando fueron, cuando fue, ante los, respecto al, respecto a los, versus
and: y, e, o, así como, además de, junto a
its: su, sus, suyas
both: ambos países, dos países, bilateral, bilaterales, ambas naciones, las dos naciones, los dos países, mutuo, las dos partes, ambas partes, ambas economías, ambos, mutuos, mutua, recíproco, entre sí, dos naciones
total: total, totales, global, comercio exterior, en total, exterior, total de, el total, conjunto, conjunto del país, globales, externo, externas, comercio exterior total
world: mundo, mundial, mundiales, mundialmente, todo el mundo, el mundo, a nivel mundial, internacional, internacionales, planeta, resto del mundo, globalmente
home: interno, interna, nacional, nacionales, doméstico, mercado interno, locales, local, mercado local, mercado nacional, mercado doméstico, doméstica, domésticas, domésticos
country: país, el país, nación, la república, este país, del país, la nación, el reino, el país sudamericano, el país asiático, el país europeo, la isla, la economía, el gigante asiático
respectively: respectivamente
while: mientras, mientras que, pero, sin embargo, en cambio, aunque, por su parte, por el contrario, por otra parte, por otro lado, no obstante, a su vez, en tanto, en tanto que, al tiempo que, entretanto
since: desde que, porque, tras, después, debido a, puesto que, cuando, luego de, después de
route: gasoducto, oleoducto
reverse: en sentido contrario, en sentido inverso, en la dirección contraria, a la inversa, en dirección opuesta
value: en valor, en términos de valor, en dólares, en términos monetarios, en términos de dólares, medido en dólares, en términos nominales
volume: en volumen, en cantidad, en términos de volumen, en toneladas, en términos físicos, medido en toneladas, en unidades, en peso
account: representó, representaron, representa, representan, concentró, concentraron, acaparó, supuso, supusieron, abarcó, copó, absorbió, absorbieron, acapara, acaparan, concentra, concentran, aglutinó, equivale a, equivalió a, equivalente a, supone, suponen, significa, constituyó, constituyen, copa, copan, acumula, correspondió, correspondieron, corresponde, aportó, aporta, aportan, aportaron, procedió, procede, ocupó, ocupa, cubrió, cubre, capturó, llegó a ser, se llevó, se llevaron, fueron a, fue a, mantuvo una cuota
not: no, ni, ningún, ninguna, sin, nunca, tampoco, ninguno, nada
besides: excepto, salvo, excluyendo, sin contar, a excepción de, sin incluir, con exclusión de, descontando, aparte de
article: el, la, los, las, un, una, unos, unas, este, esta, estos, estas
be: fue, fueron, es, son, sigue siendo, se convirtió en, era, seguido, se mantuvo como, se convierte en, se consolidó como, se consolida como, se posicionó como, se mantiene como, continúa siendo, continuó siendo, seguida, seguidos, pasó a ser, lidera, lideró, encabezó, encabeza, ocupó, ocupa, se ubicó en, se situó como, se colocó como, ya es
per: por barril, por tonelada, el barril
percapita: per cápita, por habitante
goal: umbral, barrera
worth: por valor de, por un valor de, por, por un monto de, por un total de, valorados en, valoradas en, valorado en, con un valor de, por un importe de, por importe de, equivalentes a
including: de ellos, de ellas, de los cuales, incluidos, de estos, de estas, entre ellos, entre ellas, incluyendo, de los que, de las que, de las cuales, de esos
who: que, quien
org: ministerio, aduanas, aduana, asociación, agencia, instituto, gobierno, banco central, comisión, secretaría, instituto nacional, organismo, oficina, ministerio de, dirección general, cámara, banco, confederación, federación, consultora, patronal, aduana rusa, servicio de aduanas, ente, consejo, autoridad, departamento, estadísticas
person: presidente, ministro, ministra, embajador, portavoz, analista, secretario, director, presidenta, canciller, viceministro, director general, analistas, experto, expertos, economista, economistas, gerente, jefe, líder, primer ministro, vicepresidente, titular
neutral: del listado, más vendida, más vendido, más vendidas, más vendidos, más matriculado, más matriculada, más matriculados, mejor vendida, mejor vendido, anual, anuales, mensual, mensuales, récord, directo, directas, nuevo, nuevos, nuevas, interanual, acumulado, principales, fuerte, fuertes, físico, físicas, diario, diarios, diaria, diarias, trimestral, semestral, marítimo, marítimas, último, últimos, neto, netos, netas, bruto, histórico, mensual acumulado, reciente, mejor, conjunto, medio, media, promedio, pasado, pasada, principal, grandes, importantes, oficial, oficiales, mismas
favour: a favor de, a favor del, favorable a, favorable para
combined: juntos, en conjunto, en total entre, entre los dos, entre los tres, sumados, combinados, combinadas
`

export const ranksEs = `
1: principal, mayor, primer, primera, primero, principales, número uno, primer lugar, primera posición, líder, más importante, mayores, número 1, primer puesto, primeros, máximo, máxima, liderato, cabeza, encabezó, puesto número uno
2: segundo, segunda, segundo mayor, segundo lugar, segunda posición, segunda mayor, segundo puesto, número dos, segundo más grande, segundo principal
3: tercer, tercera, tercero, tercer mayor, tercer lugar, tercera posición, tercer puesto, tercera mayor, número tres, tercer principal, tercer más grande
4: cuarto, cuarta, cuarto lugar, cuarto mayor, cuarto puesto, cuarta posición, cuarta mayor
5: quinto, quinta, quinto lugar, quinto mayor, quinto puesto, quinta posición, quinta mayor
supplier: proveedor, suministrador, proveedores, suministradores, origen, abastecedor, abastecedores, suministradora, proveedora, país de origen, fuente, vendedor, fuentes
destination: destino, cliente, comprador, mercado de destino, destinos, clientes, mercado, compradores, país de destino, mercado de exportación, mercados, consumidor, receptor, receptores, destinatario, mercado externo, comprador externo
partner: socio comercial, socio, socios comerciales, socia comercial, aliado comercial, socio económico, aliados comerciales
exporter: exportador, exportadores, exportadora, país exportador, vendedor mundial
importer: importador, importadores, importadora, país importador
producer: productor, fabricante, productores, productora, país productor, fabricantes
supplier: país suministrador, países suministradores, país proveedor, países proveedores, proveedor principal, surtidor, abastecedora, suministradoras, vendedores, países de origen, orígenes, mercado de origen
destination: mercado destino, país comprador, países compradores, país destino, países destino, países de destino, principal comprador, mercados de destino, compradora, adquirente, plaza de destino
exporter: exportador neto, país exportador de petróleo, exportadoras
importer: importador neto, importadoras, país importador de gas
producer: país productor de petróleo, productor de crudo, productor de petróleo, productor de gas
1: primera plaza, primera fuente, liderazgo, número 1 mundial, a la cabeza, encabezando, lidera, lideró, lideraron
2: segunda plaza, en segundo lugar, segunda fuente, subcampeón
3: tercera plaza, en tercer lugar, tercera fuente
4: cuarta plaza, en cuarto lugar
5: quinta plaza, en quinto lugar
6: sexto, sexta, sexto lugar, sexto puesto, sexta posición
7: séptimo, séptima, séptimo lugar, séptimo puesto, séptima posición
8: octavo lugar, octavo puesto, octava posición
9: noveno, noveno lugar, noveno puesto
10: décimo, décimo lugar, décimo puesto
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
ES: Red Eléctrica, Red Eléctrica de España, REE, REData, CORES, Corporación de Reservas Estratégicas de Productos Petrolíferos, Sedigas, Sedigás, Aeléc, CNMC, OMIE, Ministerio para la Transición Ecológica, Miteco, MITECO, UNEF, Asociación Empresarial Eólica, AEE, Foro Nuclear, Datacomex, DataComex, ICEX, Secretaría de Estado de Comercio, INE, Agencia Tributaria, Europa Press, Ministerio de Industria, AOP, Sernauto, Ideauto, MSI, Dirección General de Tráfico, DGT, IEA España, Banco de España
MX: Banxico, Banco de México, Secretaría de Energía, Sener, SENER, CNH, Comisión Nacional de Hidrocarburos, Secretaría de Economía, CFE, Cenace, INA, Notimex
AR: Secretaría de Energía de la Nación, Cammesa, CAMMESA, Enargas, Bolsa de Comercio de Rosario, BCR, CIARA, Ciara-CEC, Télam, IAPG, Rystad Argentina, Economía y Energía, Cámara de Comercio Exterior, Afac, SIOMAA, Siomaa, DNRPA
CL: Servicio Nacional de Aduanas, Coordinador Eléctrico Nacional, Comisión Nacional de Energía, CNE, Cochilco, Subrei, SUBREI, ProChile, Odepa, CAVEM
CO: DANE, Dane, Agencia Nacional de Hidrocarburos, ANH, Andemos, Fenalco, Fedesarrollo, XM, UPME, Asociación Colombiana del Petróleo, ACP, Campetrol, Analdex, Banco de la República, ProColombia, Naturgas, Ministerio de Minas y Energía, Crudo Transparente
PE: Sunat, SUNAT, Perupetro, PeruPetro, BCRP, Banco Central de Reserva del Perú, Mincetur, ComexPerú, Adex, ADEX, AAP, Minem, MINEM, COES, Snmpe, SNMPE, PromPerú, Asociación Automotriz del Perú, Osinergmin
EC: Banco Central del Ecuador, BCE Ecuador, Aeade, AEADE, Fedexpor, Cinae, ARCERNNR, Celec, CENACE, Agencia de Regulación y Control de Energía, Petroecuador
BO: YPFB, INE Bolivia, Instituto Nacional de Estadística de Bolivia, IBCE, Instituto Boliviano de Comercio Exterior, ANF, ABI, Aduana Nacional de Bolivia, CBHE, Fundación Jubileo, Cepb
UY: Uruguay XXI, UTE, ACAU, Ancap, ADME
PY: Banco Central del Paraguay, BCP, Itaipú Binacional, ANDE, Cadam, CADAM, Capeco
VE: PDVSA, Banco Central de Venezuela, AVN, Ministerio de Petróleo de Venezuela
CR: Procomer, PROCOMER, ICE
GT: Agexport, AGEXPORT, Banguat, Amcham Guatemala, AMM
DO: Prodominicana, ProDominicana, Adoexpo
PA: Contraloría General de la República, Inec
SV: Banco Central de Reserva de El Salvador
HN: Banco Central de Honduras, BCH
NI: Banco Central de Nicaragua
CU: ONEI
BR: Petrobras, Secex, ANP, Agencia Nacional del Petróleo, ABVE, Fenabrave, Ministerio de Desarrollo, Itamaraty
US: Administración de Información de Energía, EIA, Departamento de Comercio, Oficina del Censo, Departamento de Energía, Departamento de Comercio de Estados Unidos
CN: Aduanas de China, Oficina Nacional de Estadística, CAAM, CPCA, Asociación China de Fabricantes de Automóviles, agencia Xinhua
DE: Destatis, KBA, Oficina Federal de Estadística, Oficina Federal de Estadísticas
FR: Insee, RTE
PT: INE de Portugal, REN
RU: Interfax, RIA Nóvosti, Gazprom
DZ: Sonatrach, APS
MA: Office des Changes, Oficina de Cambios, ONHYM
JP: Kyodo
EU: Eurostat, Comisión Europea, ACEA
-: EFE, AFP, AP, Agencia Internacional de la Energía, Agencia Internacional de Energía, Vortexa, Refinitiv, LSEG, Argus, Platts, S&P Global, Wood Mackenzie, Rystad Energy, Rystad, OMC, Cepal, CEPAL, Banco Mundial, FMI, Ember, GIIGNL, Bruegel, Financial Times, CNN, CNBC, Jato Dynamics, Statista, Efecom
`

export const saysEs = `
say: dijo, informó, según, señaló, indicó, explicó, anunció, reportó, afirmó, detalló, datos de, publicó, precisó, agregó, de acuerdo con
say: dijeron, dice, dicen, informaron, informa, informan, ha informado, han informado, señala, señalan, ha señalado, indica, indican, ha indicado, indicaron, explica, explicaron, anunciaron, anuncia, reporta, reportan, reportaron, afirma, afirmaron, detalla, detallan, detallaron, datos del, cifras de, cifras del, estadísticas de, un informe de, publica, publicaron, ha publicado, precisa, precisaron, agrega, agregaron, añadió, añade, de acuerdo a, conforme a, con base en, a partir de datos de, con datos de, con información de, comunicó, comunicaron, aseguró, aseguran, destacó, destaca, destacan, sostuvo, manifestó, comentó, refleja, reflejan, recoge, recogen, muestra, muestran, revela, revelan, reveló, revelaron, difundió, difundidos, divulgó, divulgada, apuntó, apunta, recordó, recuerda, cita, citó, citando, confirmó, confirmaron, subrayó, puntualizó, consigna, consignó, dio a conocer, dieron a conocer, hizo público, se desprende de, resaltó, remarcó
`

export const skipsEs = `
company result: beneficio, beneficios, ingresos, utilidades, acciones, facturación
investment: inversión, inversiones, crédito, préstamo
money market: inflación, PIB, desempleo, tipo de cambio, habitantes, reservas, empleos, almacenamiento
buyer group: Cataluña, Andalucía, País Vasco, Comunidad Valenciana, Galicia, Aragón, Nuevo León, Jalisco, São Paulo, canal de empresas, canal de particulares, canal de alquiladores, alquiladoras, particulares
region: fuera de la UE, fuera de la Unión Europea, terceros países, países terceros, países extracomunitarios, país norteafricano, país magrebí, del país norteafricano, el país norteafricano, del país magrebí, el país magrebí, Norteamérica, América del Norte, América Central, Centroamérica, Sudamérica, América del Sur, Sudeste Asiático, sudeste asiático, Europa del Este, el Caribe, Caribe, Oceanía, Oriente Próximo
price cap: tope de precio
company result: beneficio neto, ganancias, ganancia neta, utilidad neta, utilidad, ebitda, Ebitda, resultado operativo, ventas de la compañía, pérdida neta, dividendo, dividendos, capitalización bursátil, acción, regalías, ingresos fiscales
investment: inversión extranjera, inversor, inversores, invirtió, invertirá, invertir, préstamos, financiamiento, financiación, subvenciones, proyectos por, inversión extranjera directa, multa, multas, indemnización
money market: inflación interanual, IPC, producto interno bruto, producto interior bruto, tasa de interés, tasas de interés, tipos de interés, tipo de interés, deuda, deuda externa, salario, salarios, presupuesto, índice, bolsa, bono, bonos, remesas familiares, turismo, turistas, viajeros, pasajeros, visitantes, población, personas, usuarios, hogares, empleo, empleados, trabajadores, puestos de trabajo, divisas internacionales, reservas internacionales, reservas probadas, inventarios, almacenamientos, almacenamientos subterráneos, nivel de llenado, llenado, existencias, temperaturas, emisiones, CO2, pozos, precipitaciones, subsidio, subsidios, cotización del dólar, dólar oficial
buyer group: Comunidad de Madrid, Castilla y León, Castilla-La Mancha, Extremadura, Asturias, Cantabria, La Rioja, Navarra, Región de Murcia, Murcia, Baleares, islas Baleares, Islas Baleares, Canarias, islas Canarias, Ceuta, Melilla, archipiélago balear, archipiélago canario, Euskadi, Mallorca, Tenerife, Comunitat Valenciana, provincia de Buenos Aires, Córdoba, Santa Fe, Mendoza, Neuquén, Chubut, Santa Cruz, Salta, Tierra del Fuego, Entre Ríos, Guanajuato, Coahuila, Aguascalientes, Puebla, Querétaro, San Luis Potosí, Chihuahua, Sonora, Baja California, Tabasco, Campeche, Veracruz, Tamaulipas, Estado de México, Morelos, Antioquia, Casanare, Arauca, Cundinamarca, Santander, Tarija, Cochabamba, Chuquisaca, Antofagasta, Magallanes, Guayas, Pichincha, Río de Janeiro, Minas Gerais, Mato Grosso, flotas, empresas de alquiler, rent a car, rent-a-car, canal empresa, canal particular, empresas privadas, renting, flotistas, autónomos
region: América, las Américas, continente americano, Lejano Oriente, Extremo Oriente, Asia Oriental, Asia-Pacífico, Asia Pacífico, Asia y Oceanía, Sudeste de Asia, sureste asiático, Sureste Asiático, sudeste de Asia, sur de Asia, Asia Meridional, Europa Occidental, Europa Central, norte de Europa, sur de Europa, resto de Europa, resto de la UE, resto de la Unión Europea, resto de América, resto de América Latina, resto de Asia, resto de África, resto de países, resto de los países, resto de destinos, resto de proveedores, otros países, otros destinos, otros orígenes, otros mercados, demás países, zona euro, zona del euro, eurozona, Eurozona, área del euro, Mercosur, MERCOSUR, Alianza del Pacífico, Comunidad Andina, T-MEC, TLCAN, EFTA, Magreb, el Magreb, norte de África, África del Norte, África subsahariana, África Subsahariana, África Occidental, África occidental, países árabes, países del Golfo, Golfo Pérsico, el Golfo, Consejo de Cooperación del Golfo, CEI, Comunidad de Estados Independientes, Triángulo Norte, Cuenca del Pacífico, países emergentes, mercados emergentes, países en desarrollo, países no comunitarios, extracomunitarios, extracomunitarias, extracomunitario, los países bálticos, países bálticos, Escandinavia, Balcanes, Cáucaso, cono sur, Cono Sur, Suramérica, Centroamérica y el Caribe, América Central y el Caribe, Mercado Común Centroamericano, MCCA, BRICS+, península ibérica, Península Ibérica, Benelux, Asia Central y Cáucaso, Indo-Pacífico, Costa del Golfo, Costa del Golfo de Estados Unidos, OCDE, G20
price cap: techo de precio, tope al precio, tope del gas, futuros, contratos de futuros
money market: producción industrial, precio de la vivienda, precios de la vivienda, asistencia, alquileres, recaudación fiscal, la economía, entradas
`
