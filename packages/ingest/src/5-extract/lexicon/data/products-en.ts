/** English words for products. A line is `product [= detail]: words`; `-` is a product outside the vocabulary. */
export const productsEn = `
goods: goods, merchandise, commodities, products, cargo, commodity
services: services
food: agricultural products, agricultural goods, agricultural, agri-food, agrifood, farm goods, farm products, farm produce, food, foodstuffs, food products, agricultural produce, agro-industrial, agro-industrial products, agri-products
cars = ~: vehicles, vehicle, motor vehicles, motor vehicle, finished vehicles, automotive vehicles, models
cars: all drive types, all powertrains, all powertrain types, all fuel types, all engine types, all drivetrains, all drive systems, all propulsion types, all types of drive, all vehicle types
cars: cars, car, autos, auto, automobiles, automobile, passenger cars, passenger car, passenger vehicles, passenger vehicle, automotive, light vehicles, light vehicle, new cars, new car
cars = used cars: used cars, used car, second-hand cars, secondhand cars, used vehicles, used passenger cars
evs: EVs, EV, electric vehicles, electric vehicle, electric cars, electric car, new energy vehicles, new energy vehicle, new-energy vehicles, new-energy vehicle, NEVs, NEV, battery electric vehicles, battery-electric vehicles, battery electric cars, battery-electric cars, BEVs, BEV, electrics, electric models, new energy passenger vehicles, battery electric, battery-electric, fully electric, fully-electric, all-electric, purely electric, fully electric vehicles, all-electric cars, all-electric vehicles, fully electric cars, pure electric vehicles, pure-electric vehicles, electrified vehicles, electric passenger cars, new energy passenger cars, new energy passenger car, new energy passenger vehicle, new-energy passenger vehicles, new-energy passenger vehicle, new-energy passenger cars, new energy cars, new-energy cars, new energy car, new-energy car, new energy automobiles, new energy autos, new energy models, new-energy models, NEV passenger vehicles, NEV models, battery electric vehicle, battery-electric vehicle, battery electric car, battery-electric car, battery EVs, battery EV, battery electrics, battery cars, battery-powered cars, battery-powered vehicles, battery-powered electric cars, battery-powered electric vehicles, battery-only vehicles, battery-only cars, pure electric vehicle, pure electric cars, pure electric car, pure-electric cars, pure electric models, pure EVs, pure EV, purely electric cars, purely electric vehicles, pure electric, pure-electric, all-electric vehicle, all-electric car, fully electric car, fully electric vehicle, fully-electric cars, fully-electric vehicles, electric automobiles, electric autos, electric light vehicles, electric-vehicle, electric-car, e-cars, e-car, pure electric passenger vehicles, battery electric passenger vehicles, battery electric passenger cars
hybrids: hybrids, hybrid, hybrid cars, hybrid car, hybrid vehicle, hybrid electric vehicle, hybrid electric cars, hybrid passenger vehicles, hybrid passenger cars, hybrid models, regular hybrids, regular hybrid, regular hybrid passenger vehicles, conventional hybrids, conventional hybrid, conventional hybrid vehicles, self-charging hybrids, petrol-electric hybrids, gasoline-electric hybrids, petrol hybrids, full hybrid, mild hybrid, hybrid-electric vehicles, hybrid electrics, hybrid vehicles, hybrid electric vehicles, HEVs, HEV, hybrid electric, full hybrids, mild hybrids, hybrid-electric cars, hybrid-electric
hybrids = plug-in: plug-in hybrid vehicle, plug-in hybrid car, plug-in hybrid electric vehicle, plug-in hybrid passenger vehicles, plug-in hybrid passenger cars, plug-in hybrid models, plug-in hybrid electric cars, plug-in hybrid electrics, plug-in hybrids, plug-in hybrid, PHEVs, PHEV, plug-in hybrid electric vehicles, plug-in hybrid vehicles, plug-in hybrid cars, plug-in-hybrid, plug-ins
vans: vans, van, light commercial vehicles, LCVs, LCV, light commercial vehicle
trucks: trucks, truck, lorry, heavy truck, heavy-duty truck, medium trucks, medium-duty trucks, semi-trailer trucks, dump trucks, heavy trucks, heavy-duty trucks, lorries, heavy commercial vehicles, heavy vehicles, HCVs, heavy-duty vehicles, medium and heavy trucks, heavy commercial vehicle, heavy lorries
trucks = commercial vehicles: commercial vehicles, commercial vehicle, CVs
trucks = medium commercial vehicles: medium commercial vehicles, medium-duty commercial vehicles
buses: buses, bus, coaches, minibuses, city buses, buses and coaches
two_wheelers: the two-wheeler, the two-wheelers, the two wheeler, the two wheelers, 2-wheelers, 2-wheeler, two-wheeled vehicles, powered two-wheelers, two-wheelers, two-wheeler, two wheelers, two wheeler
two_wheelers = motorcycles: motorcycles, motorcycle, motorbikes, motorbike, motor cycles, motor cycle
two_wheelers = scooters: scooters, scooter
two_wheelers = mopeds: mopeds, moped
-: the three-wheeler, the three-wheelers, the three wheeler, three-wheelers, three-wheeler, three wheelers, three wheeler, tractor
auto_parts: supplier industry, automotive subindustry, automotive sub-industry, automotive side industry, automotive components industry, auto parts industry, components industry, subindustry, sub-industry, side industry, automotive supplier industry, automotive supply industry, supply industry, auto parts, car parts, automotive parts, auto components, automotive components, vehicle parts, spare parts, parts and components, auto part, auto component, auto ancillary
-: cars and parts, cars and auto parts, vehicles and parts
crude_oil: crude oil, crude barrels, crude grades, crude cargoes, crude, crudes, crude petroleum, crude supplies, crude oil and condensate, oil and gas condensate, crude and condensate, crude and gas condensate, crude oil and gas condensate, oil and condensate, seaborne crude
oil: oil, petroleum, oil and petroleum products, crude and oil products, oil and oil products
oil_products: fuel, fuels, oil products, petroleum products, refined products, refined oil products, refined fuels, refined fuel, oil product, fuel products, refined oil, refined petroleum products, refined petroleum, fuel oil, jet fuel, kerosene, naphtha, clean products, refined petroleum product, petroleum product, petroleum fuels, clean petroleum products, clean fuels, dirty products, vacuum gasoil, mazut, marine fuel, bunker fuel, aviation fuel, aviation turbine fuel, transport fuels, transportation fuels, motor fuel, motor fuels
diesel: diesel, gasoil, diesel fuel, gas oil, high-speed diesel, ultra-low sulphur diesel, ultra-low sulfur diesel, diesel and gasoil, gasoil and diesel
gasoline: gasoline, petrol, motor gasoline, motor spirit
pipeline_gas: pipeline gas, gas by pipeline, gas via pipeline, gas through pipelines, natural gas via pipeline, natural gas by pipeline, piped gas, pipeline natural gas, piped natural gas
lng: LNG, liquefied natural gas, natural liquefied gas, natural liquified gas, liquefied nat gas, liquid natural gas, liquified natural gas, liquefied gas
gas: gas, natural gas, natgas
-: LPG, liquefied petroleum gas, fuel cell, fuel cells, fuel-cell, fuel economy, fuel tank, fuel tanks, fuel stations, biofuel, biofuels, jet fuels, cooking gas, biogas
coal: coal, hard coal, raw coal, brown coal, lignite, anthracite, coals, seaborne coal, coal and lignite, thermal and coking coal, coking and thermal coal, thermal and metallurgical coal, metallurgical and thermal coal, steam and coking coal, coking and steam coal, thermal and met coal, met and thermal coal, coking and non-coking coal, non-coking and coking coal
thermal_coal: coal for power generation, coal for power plants, coal for electricity generation, thermal coal, thermal coals, non-coking coal, steam coal, power station coal, energy coal
coking_coal: coking coal, hard coking coal, coking coals, metallurgical coal, met coal
electricity: electricity, electric power, electrical energy, electric energy
nuclear_fuel: enriched uranium, uranium, nuclear fuel, low-enriched uranium, uranium products, enriched uranium product
energy: energy, energy products, energy commodities, energy resources, energy carriers, fossil fuels, hydrocarbons, mineral fuels, oil and gas, raw energy products, fuels and energy, fuel and energy products, energy raw materials, energy goods, oil & gas, mineral products
evs: electric passenger vehicle, electric passenger vehicles, electric passenger car
evs: green cars, green vehicles, eco-friendly cars, eco-friendly car, eco-friendly vehicles, eco-friendly vehicle, eco-friendly autos, eco-friendly models, environmentally friendly cars, environmentally friendly vehicles, environment-friendly cars, environment-friendly vehicles, clean vehicles, clean cars, green autos, electric and hydrogen models, electric and hydrogen cars, electric and hydrogen vehicles, electric and hydrogen-powered vehicles, electric and hydrogen-powered cars, electric and fuel cell vehicles, electric and fuel-cell vehicles, zero-emission cars, zero emission cars
-: imported cars, SUVs, SUV, crossovers, sedans, hatchbacks, pickups, pickup trucks, utes, minivans, used EVs, non-oil, non-energy, non-resource, non-petroleum, non-agricultural
-: petrol cars, diesel cars, diesels, petrol vehicles, diesel vehicles, gasoline cars, internal combustion cars, petrol-driven cars, gasoline-powered cars, petrol-powered cars, combustion engine cars, ICE vehicles, ICE cars, petrol car, diesel car, petrol vehicle, diesel vehicle, gasoline vehicles, gasoline vehicle, gasoline car, petrol models, diesel models, gasoline models, gas-powered vehicles, gas-powered cars, gasoline-powered vehicles, petrol-powered vehicles, diesel-powered cars, diesel-powered vehicles, petrol and diesel cars, petrol and diesel vehicles, diesel and petrol cars, diesel and petrol vehicles, petrol or diesel cars, internal combustion vehicles, internal combustion engine vehicles, internal combustion engine cars, combustion cars, combustion engine vehicles, combustion-engine cars, combustion-engine vehicles, fuel vehicles, fuel cars, traditional fuel vehicles, conventional fuel vehicles, fuel-powered vehicles, fuel-powered cars, fossil fuel cars, fossil-fuel cars, petrol passenger cars, diesel passenger cars, conventional cars, agricultural vehicles, agricultural machinery, farm vehicles, light trucks, light-duty trucks, pickup, pick-ups, pick-up trucks, plug-in vehicles, plug-in vehicle, plug-in cars, plug-in car, plug-in electric vehicles, plug-in electric cars, xEVs, special-purpose vehicles, off-road vehicles, ATVs, quadricycles
-: goods and services, merchandise and services, goods & services, non-oil and gas, non-oil and gas sector, non-oil/non-gas, non-oil and non-gas, non oil and gas, non-oil-and-gas, non-oil and gas goods, non-oil and gas commodities, non-oil and gas products, consumption goods, mobile devices, household appliances, handsets, fisheries, handloom, spices and herbs
-: semiconductors, semiconductor, chips, chip, microchips, integrated circuits, memory chips, steel, hot rolled coil, hot-rolled coil, HRC, rebar, billet, flat steel, steel products, iron, iron ore, ores, ore, chemicals, chemical, chemical products, petrochemicals, petrochemical, plastics, rubber, textiles, textile, apparel, garments, clothing, footwear, shoes, machinery, machines, equipment, electronics, electronic products, home appliances, appliances, displays, ships, vessels, shipbuilding, aircraft, pharmaceuticals, pharmaceutical, medicines, vaccines, gold, diamonds, copper, aluminium, aluminum, nickel, zinc, metals, metal, ferrous metals, timber, wood, lumber, paper, pulp, furniture, toys, fertilizers, fertiliser, fertilisers, fertilizer, potash, cotton, tobacco, gems, jewellery, jewelry, smartphones, phones, computers, laptops, mobile phones, wireless communication devices, telecom equipment, solar panels, solar cells, batteries, lithium, rare earths, rare earth, cobalt, cement, ceramics, glass, leather, hydrogen, engines, tractors, weapons, arms, drones, wind turbines, solar power, wind power, renewables, petroleum coke, bauxite, alumina, machine tools, precision instruments, medical devices, cosmetics, engineering goods, high-tech products, mechanical and electrical products, industrial products, consumer goods, capital goods, intermediate goods, labor-intensive products, forestry products, drugs, money, capital, tourists, condensate, watches, watch, tyres, tires, software, knitwear, ready-made garments, garment, toys, graphite, gallium, germanium, antimony, tungsten, magnets, rare-earth, rare earth magnets, silver, platinum, palladium, jewels, handicrafts, marble, salt, paints, soap, perfumes, crude steel, scrap, bricks, carpets, jeans, flowers, weapons systems
food = meat: meat, meat products
food = beef: beef
food = pork: pork
food = poultry: poultry, chicken
food = wheat: wheat
food = corn: corn, maize
food = rice: rice
food = soybeans: soybeans, soybean, soy beans, soya beans, soy, soya
food = grain: grain, grains
food = sugar: sugar
food = fish: fish, seafood
food = fruit: fruit, fruits, durian, durians, cherries
food = vegetable oil: vegetable oil, vegetable oils, edible oil, edible oils, rapeseed oil, sunflower oil, palm oil, soybean oil, olive oil
food = rapeseed: rapeseed, canola
food = wine: wine, wines
food = coffee: coffee
food = cocoa: cocoa, cocoa beans
food = nuts: nuts, cashew nuts, cashews, almonds, hazelnuts
food = bananas: bananas
food = barley: barley
food = sunflower oil: sunflower seed oil
food = tea: tea
food = dairy: dairy, dairy products, milk
`
