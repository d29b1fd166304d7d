/** German words for products, in the notation of `products-en.ts`; `*` leaves the ending open. */
export const productsDe = `
goods: Waren, Güter, Warenwert, Gütern, Ware, Produkte, Produkten, Erzeugnisse
services: Dienstleistungen
food: Lebensmittel, Agrarprodukte, Agrargüter, Agrarprodukten, Lebensmitteln, Nahrungsmittel, Agrarerzeugnisse, landwirtschaftliche Erzeugnisse, landwirtschaftlichen Erzeugnissen
cars = ~: Fahrzeug*, Kraftfahrzeug*, Kfz, Wagen, Modelle
cars: Auto, Autos, Pkw, PKW, Personenwagen, Personenkraftwagen, Neuwagen, Pkws, Automobile, Automobil*, Neufahrzeuge, Neufahrzeugen, Personenkraftwagens, PKWs, Kraftwagen
cars = used cars: Gebrauchtwagen
evs: Elektroauto*, E-Auto, E-Autos, Elektrofahrzeug*, Elektro-Pkw, reine Elektroautos, rein elektrisch*, batterieelektrisch*, BEV, Elektro-Neuzulassungen, Stromer, vollelektrisch*, Elektromobil*, E-Fahrzeuge, E-Pkw, E-Wagen, Elektroneuzulassungen, batteriebetrieben*, Batterieautos, Elektrowagen, BEVs, NEV, NEVs, Elektro-Autos, elektrische Autos, elektrischen Autos, reinen Elektroautos, Stromern
hybrids: Hybrid*, Hybridautos, Hybridfahrzeug*, Hybride, Hybriden, Hybridmodelle
hybrids = plug-in: Plug-in-Hybrid*, Plug-in-Hybride
vans: Transporter, Lieferwagen, leichte Nutzfahrzeuge, Transportern, Kleintransporter
trucks: Lkw, LKW, Lastwagen, Lastkraftwagen, Lkws, Lastkraftwagens, Nutzfahrzeuge, schwere Nutzfahrzeuge
buses: Busse, Bus, Bussen
two_wheelers = motorcycles: Motorräder, Motorrad
auto_parts: Autoteile, Kfz-Teile, Kraftfahrzeugteile, Fahrzeugteile
crude_oil: Rohöl, Rohöls, Rohölimporte, Rohölen, Erdöl roh
oil: Öl, Erdöl, Erdöls, Öls, Mineralöl, Petroleum
oil_products: Ölprodukte, Mineralölprodukte, Mineralölerzeugnisse, Kraftstoffe, Treibstoffe, Raffinerieprodukte, Heizöl, Kraftstoffen, Mineralölprodukten, Ölprodukten
diesel: Diesel
gasoline: Benzin
pipeline_gas: Pipelinegas, Pipeline-Gas, Leitungsgas, Pipelinegases
lng: LNG, Flüssigerdgas, Flüssiggas, verflüssigtes Erdgas, verflüssigtem Erdgas, Flüssigerdgases, LNG-Lieferungen
gas: Gas, Erdgas, Erdgases, Gases, russisches Gas
coal: Kohle, Steinkohle, Steinkohlen, Braunkohle, Kohlen
thermal_coal: Kraftwerkskohle, Kesselkohle
coking_coal: Kokskohle
electricity: Strom, Elektrizität, Stroms
nuclear_fuel: Uran, Kernbrennstoff*
energy: Energieträger, Energie, Brennstoffe, Energieträgern, Energieerzeugnisse, Energieprodukte, fossile Energieträger, fossilen Energieträgern, Energierohstoffe, fossile Brennstoffe, Öl und Gas, Energieimporte, mineralische Brennstoffe
-: Maschinen, Stahl, Chemikalien, chemische Erzeugnisse, pharmazeutisch*, Pharma, elektronisch*, Elektronik, Textilien, Bekleidung, Metalle, Halbleiter, Chips, Datenverarbeitungsgeräte, elektrische Ausrüstungen, Aluminium, Kupfer, Gold, Solarmodule, Batterien, Benziner, Verbrenner, Dieselautos, Holz, Möbel
food = wheat: Weizen
food = soybeans: Soja, Sojabohnen
food = wine: Wein
food = grain: Getreide, Getreides
food = corn: Mais
food = barley: Gerste
food = rapeseed: Raps
food = meat: Fleisch
food = beef: Rindfleisch
food = pork: Schweinefleisch
food = poultry: Geflügel, Geflügelfleisch
food = dairy: Milchprodukte, Milchprodukten, Molkereiprodukte
food = sugar: Zucker
food = fish: Fisch
food = rice: Reis
`
