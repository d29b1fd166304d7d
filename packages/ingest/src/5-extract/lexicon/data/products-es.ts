/** Spanish words for products, in the notation of `products-en.ts`. */
export const productsEs = `
goods: bienes, mercancías, productos, mercancía, bien, mercaderías, mercadería, artículos
services: servicios
food: alimentos, productos agrícolas, agroalimentarios, productos agroalimentarios, agroalimentaria, agropecuarios, productos agropecuarios, alimentos y bebidas, agroindustriales, productos agroindustriales
cars = ~: vehículos, unidades, vehículo, modelos
cars: automóviles, coches, turismos, autos, autos nuevos, vehículos ligeros, vehículos nuevos, automotriz, automóvil, coche, carros, livianos y medianos, vehículos livianos, automotores, vehículos de pasajeros, autos de pasajeros, unidades nuevas, vehículos de turismo, automóviles nuevos, coches nuevos, autos livianos
cars = used cars: coches usados, vehículos usados
evs: vehículos eléctricos, coches eléctricos, eléctricos, autos eléctricos, eléctricos puros, electrificados, turismos eléctricos, eléctrico, coches 100% eléctricos, eléctricas, vehículos de nueva energía, vehículos de nuevas energías, autos de nueva energía, BEV, cien por cien eléctricos, vehículos electrificados, coches de batería, eléctricos de batería
hybrids: híbridos, vehículos híbridos, híbrido, híbridas, híbridos convencionales
hybrids = plug-in: híbridos enchufables, enchufables
vans: furgonetas, comerciales ligeros
trucks: camiones, vehículos pesados, vehículos industriales
buses: autobuses, autocares, buses
two_wheelers = motorcycles: motocicletas, motos
auto_parts: autopartes, componentes de automoción, piezas de automóvil
crude_oil: crudo, petróleo crudo
oil: petróleo
oil_products: productos petrolíferos, derivados del petróleo, combustibles, refinados, carburantes, carburante, combustible, fueloil, queroseno, productos refinados
diesel: diésel, gasóleo, diesel
gasoline: gasolina
pipeline_gas: gas por gasoducto, gas por tubería
lng: GNL, gas natural licuado, gas licuado, gas natural licuado (GNL)
gas: gas, gas natural, gas natural por tubería, gasoductos
coal: carbón, hulla, carbón mineral, carbones
thermal_coal: carbón térmico
coking_coal: carbón coquizable
electricity: electricidad, energía eléctrica
nuclear_fuel: uranio, combustible nuclear
energy: energía, productos energéticos, energéticos, hidrocarburos, recursos energéticos, combustibles fósiles, petróleo y gas, productos minerales
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
