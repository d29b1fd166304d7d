/** Spanish words for products, in the notation of `products-en.ts`. */
export const productsEs = `
goods: bienes, mercancías, productos, mercancía
services: servicios
food: alimentos, productos agrícolas, agroalimentarios, productos agroalimentarios, agroalimentaria, agropecuarios, productos agropecuarios
cars = ~: vehículos, unidades, vehículo, modelos
cars: automóviles, coches, turismos, autos, autos nuevos, vehículos ligeros, vehículos nuevos, automotriz, automóvil, coche, carros, livianos y medianos, vehículos livianos, automotores
cars = used cars: coches usados, vehículos usados
evs: vehículos eléctricos, coches eléctricos, eléctricos, autos eléctricos, eléctricos puros, electrificados, turismos eléctricos, eléctrico
hybrids: híbridos, vehículos híbridos, híbrido
hybrids = plug-in: híbridos enchufables, enchufables
vans: furgonetas, comerciales ligeros
trucks: camiones, vehículos pesados, vehículos industriales
buses: autobuses, autocares, buses
two_wheelers = motorcycles: motocicletas, motos
auto_parts: autopartes, componentes de automoción, piezas de automóvil
crude_oil: crudo, petróleo crudo
oil: petróleo
oil_products: productos petrolíferos, derivados del petróleo, combustibles, refinados
diesel: diésel, gasóleo, diesel
gasoline: gasolina
pipeline_gas: gas por gasoducto, gas por tubería
lng: GNL, gas natural licuado
gas: gas, gas natural
coal: carbón
thermal_coal: carbón térmico
coking_coal: carbón coquizable
electricity: electricidad, energía eléctrica
nuclear_fuel: uranio, combustible nuclear
energy: energía, productos energéticos, energéticos, hidrocarburos
-: cobre, litio, acero, maquinaria, productos químicos, textil, textiles, oro, aluminio, semiconductores, minería, mineros, manufacturas, electrónica, medicamentos, hierro, celulosa
food = soybeans: soja
food = wheat: trigo
food = beef: carne de vacuno, carne bovina
food = meat: carne
food = pork: carne de cerdo, porcino
food = fruit: frutas, fruta, cerezas
food = wine: vino
food = corn: maíz
food = vegetable oil: aceite de oliva, aceite de girasol
`
