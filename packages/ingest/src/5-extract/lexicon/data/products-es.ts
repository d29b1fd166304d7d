/** Spanish words for products, in the notation of `products-en.ts`. */
export const productsEs = `
goods: bienes, mercancías, productos, mercancía, bien, mercaderías, mercadería, artículos
services: servicios
food: alimentos, alimentación, alimentación y bebidas, agroalimentarias, agroalimentario, agropecuarias, agrícolas, productos alimenticios, productos del campo, productos agrícolas, agroalimentarios, productos agroalimentarios, agroalimentaria, agropecuarios, productos agropecuarios, alimentos y bebidas, agroindustriales, productos agroindustriales
cars = ~: vehículos, unidades, vehículo, modelos
cars: automóviles, coches, turismos, autos, autos nuevos, vehículos ligeros, vehículos nuevos, automotriz, automóvil, coche, carros, livianos y medianos, vehículos livianos, automotores, vehículos de pasajeros, autos de pasajeros, unidades nuevas, vehículos de turismo, automóviles nuevos, coches nuevos, autos livianos
cars = used cars: coches usados, coches de segunda mano, coches de ocasión, coches seminuevos, vehículos usados, vehículos de segunda mano, vehículos de ocasión, vehículos seminuevos, autos usados, autos de segunda mano, autos de ocasión, autos seminuevos, automóviles usados, automóviles de segunda mano, automóviles de ocasión, automóviles seminuevos, turismos usados, turismos de segunda mano, turismos de ocasión, turismos seminuevos, carros usados, carros de segunda mano, carros de ocasión, carros seminuevos, coche usado, coche de segunda mano, coche de ocasión, coche seminuevo, vehículo usado, vehículo de segunda mano, vehículo de ocasión, vehículo seminuevo, auto usado, auto de segunda mano, auto de ocasión, auto seminuevo, automóvil usado, automóvil de segunda mano, automóvil de ocasión, automóvil seminuevo
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
food: agropecuarias, agropecuaria, agropecuario, agrícolas, agrícola, agroalimentarias, agroindustrial, agroexportaciones, productos alimenticios, alimentarios, alimentarias, alimenticios, productos del agro
cars: turismos y todoterrenos, todoterreno y turismos, turismos y todoterreno, coches y todoterrenos, automotrices, vehículos automotores, vehículos terminados, vehículos de motor, parque automotor, automovilístico, automovilística, automovilísticas, autos y camionetas ligeras, vehículo ligero, vehículos de pasajeros y todoterrenos
evs: vehículos puramente eléctricos, puramente eléctricos, coches puramente eléctricos, turismos eléctricos puros, vehículos eléctricos puros, eléctricos (BEV), eléctrico puro, coches eléctricos puros, turismos electrificados, vehículo eléctrico, auto eléctrico, coche eléctrico, autos electrificados, carros eléctricos, vehículos 100% eléctricos, vehículos cero emisiones, eléctricos a batería, eléctricos e híbridos enchufables, VE
hybrids: híbridos no enchufables, autos híbridos, coches híbridos, carros híbridos, híbridos eléctricos, HEV, híbrido no enchufable, vehículos híbridos eléctricos
hybrids = plug-in: vehículos eléctricos híbridos enchufables, eléctricos híbridos enchufables, turismos híbridos enchufables, coches híbridos enchufables, híbrida enchufable, híbridas enchufables, híbrido enchufable, híbridos enchufables (PHEV), PHEV, vehículos híbridos enchufables
vans: vehículos comerciales ligeros, comercial ligero, furgones, utilitarios livianos, vans, vehículos comerciales livianos, comerciales livianos, utilitarios
trucks: camión, tractocamiones, vehículos de carga, camiones pesados, vehículos industriales pesados, tractores de carretera
buses: autobús, ómnibus, microbuses, buses urbanos
two_wheelers = motorcycles: motocicleta, moto, motovehículos
auto_parts: piezas y componentes, partes de automóviles, repuestos, refacciones, componentes para automoción, autopartistas, recambios, partes para vehículos
crude_oil: crudos, petróleo crudo y gas, petróleo sin refinar, barriles de crudo, aceites crudos de petróleo
oil: petrolero, petrolera, petroleras, petroleros, hidrocarburos líquidos
oil_products: derivados, naftas, productos refinados del petróleo, combustibles líquidos, combustibles y lubricantes, fuel oil, combustóleo, turbosina, petrolíferos, productos derivados del petróleo, gasolinas y diésel, gasóleos y gasolinas, lubricantes
diesel: gasoil, diésel oil, gasóleos
gasoline: gasolinas, nafta
pipeline_gas: gas por ducto, gas natural por gasoducto, gas por ductos, gas canalizado, gas natural por ducto
lng: gas natural licuado GNL, gas natural en estado líquido
coal: carbón de piedra
thermal_coal: carbón térmico para electricidad, carbón energético
coking_coal: carbón metalúrgico, carbón siderúrgico
electricity: eléctrica, energía eléctricas, kilovatios
nuclear_fuel: uranio enriquecido
energy: energéticas, energética, energético, combustibles y energía, productos minerales combustibles, materias primas energéticas, petróleo y derivados, sector hidrocarburos, gas y petróleo, petróleo y gas natural
-: GLP, gas licuado de petróleo, biocombustibles, biodiésel, biodiesel, etanol, hidrógeno, pilas de combustible
-: no petroleras, no petrolera, no petroleros, no petrolero, no mineras, no tradicionales, no tradicional, tradicionales, no energético, no energéticas, no energéticos, manufactureras, manufacturera, manufacturero, manufactureros, manufacturas de origen industrial, manufacturas de origen agropecuario, MOA, MOI, mineras, minera, minero, extractivas, siderúrgicas, pesqueras, pesquero, industriales, industrial, forestales, químicas, farmacéuticas, maquiladoras, aeroespaciales, turísticas, de consumo, bienes de consumo, bienes intermedios, bienes de capital, bienes de equipo, materias primas, insumos, bienes industriales, productos industriales, productos manufacturados, bienes y servicios, cuenta corriente, balanza de pagos, servicios turísticos
-: microchips, chips, acero inoxidable, mineral de hierro, concentrado de cobre, concentrados de cobre, cátodos de cobre, cobre refinado, zinc, plomo, plata, estaño, molibdeno, níquel, cobalto, tierras raras, metales preciosos, minerales, mineral, fertilizantes, urea, plásticos, caucho, químicos, farmacéuticos, productos farmacéuticos, vacunas, prendas de vestir, confecciones, calzado, ropa, cuero, muebles, madera, papel, pasta de celulosa, cemento, cerámica, vidrio, maquinaria y equipo, maquinaria agrícola, equipos eléctricos, equipos electrónicos, electrodomésticos, teléfonos, celulares, computadoras, computadores, ordenadores, juguetes, joyas, joyería, relojes, armas, aviones, aeronaves, buques, barcos, baterías, pilas, paneles solares, placas solares, motores, neumáticos, llantas, tractores, cosméticos, perfumes, flores, rosas, tabaco, cigarrillos, algodón, lana, tejidos, alimentos para animales, harina de pescado, harina de soja, aceite de pescado, software, instrumentos médicos, dispositivos médicos, SUV, todoterrenos, todocaminos, pick-ups, camionetas, pickups, furgonetas y pick-up
-: gasolina o diésel, coches de gasolina, coches diésel, vehículos de gasolina, vehículos diésel, de combustión, modelos de combustión, modelos diésel, motores de combustión
food = soybeans: poroto de soja, porotos de soja, soya, frijol de soya, granos de soja, semilla de soja
food = corn: choclo, maíz amarillo, maíz blanco
food = wheat: trigo duro
food = barley: cebada
food = rice: arroz
food = grain: granos, cereales, cereal
food = sugar: azúcar, azúcar crudo
food = coffee: café, café verde
food = cocoa: cacao, cacao en grano
food = bananas: banano, bananos, banana, bananas, plátano, plátanos
food = beef: carne de res, carne vacuna, carne bovina congelada, vacuno
food = pork: carne porcina, cerdo
food = poultry: carne de pollo, pollo, carne de ave, carne avícola
food = meat: carnes, productos cárnicos, cárnicos
food = fish: pescado, salmón, productos pesqueros, pescados, mariscos, camarón, camarones, langostinos, atún, productos del mar
food = dairy: lácteos, productos lácteos, leche, leche en polvo, queso, quesos
food = fruit: arándanos, uvas, uva, uvas de mesa, palta, paltas, aguacate, aguacates, mango, mangos, cítricos, limones, limón, naranjas, manzanas, mandarinas, frutas frescas, frambuesas, fresas, kiwis, piña, piñas, sandías
food = vegetables: hortalizas, tomate, tomates, verduras, espárragos, papa, papas, cebolla, cebollas, pimiento, pimientos
food = wine: vinos, vino embotellado, vino a granel
food = vegetable oil: aceite de soja, aceite de palma, aceite vegetal, aceites vegetales, aceites, aceite
food = nuts: nueces, almendras, avellanas, pistachos
food = rapeseed: colza, canola
crude_oil: petróleo pesado, crudo pesado, crudo ligero, crudo liviano, crudo mezcla, crudo oriente, crudo Napo, crudo Maya
oil: hidrocarburo líquido, oro negro, líquidos
oil_products: productos petroleros, productos del petróleo, petroquímicos y refinados, carburantes de automoción, destilados, destilados medios, jet, combustible de aviación, querosenos, querosenos y gasóleos, turbocombustible, fuelóleo, fuelóleos
diesel: gasóleo de automoción, gasóleo A, diésel y gasóleo, gasóleos de automoción, diésel automotor, gas oil, ACPM, petrodiésel
gasoline: gasolina de automoción, gasolinas de automoción, naftas de automoción, gasolina súper, gasolina corriente, nafta súper
lng: GNL (gas natural licuado), buques metaneros, metaneros, metanero, buque metanero, buques de GNL, barcos de GNL, gas en estado líquido, gas natural licuado (gnl), cargamentos de gas natural licuado
pipeline_gas: por gasoducto, por tubería, por tubo, a través de gasoducto, vía gasoducto, gas natural canalizado, gas natural (GN), gas natural por tubo, gas natural por canalización, gas por tubo
gas: gas natural (GN), gas seco, gas asociado, gas fósil, gas de esquisto, shale gas, gas comercializado
coal: hulla y antracito, lignito, antracita
electricity: energía eléctrica neta, electricidad neta, fluido eléctrico, potencia eléctrica
nuclear_fuel: uranio natural, concentrado de uranio
energy: productos energéticos y lubricantes, combustibles minerales, combustibles y productos energéticos, combustible y energía
-: biogás, biometano, hidrógeno verde, amoníaco, amoniaco, propano, butano, GLP y butano, petroquímicos, polietileno, asfalto, coque de petróleo, coque, pellets, alcohol, bioetanol, sal, cal, yeso, arcilla, mármol, azulejos, pizarra, corcho, aceitunas, conservas
`
