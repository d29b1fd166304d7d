/** German words for products, in the notation of `products-en.ts`; `*` leaves the ending open. */
export const productsDe = `
goods: Waren, Güter, Warenwert, Gütern
services: Dienstleistungen
food: Lebensmittel, Agrarprodukte, Agrargüter, Agrarprodukten, Lebensmitteln
cars = ~: Fahrzeug*, Kraftfahrzeug*, Kfz, Wagen, Modelle
cars: Auto, Autos, Pkw, PKW, Personenwagen, Personenkraftwagen, Neuwagen, Pkws, Automobile
cars = used cars: Gebrauchtwagen
evs: Elektroauto*, E-Auto, E-Autos, Elektrofahrzeug*, Elektro-Pkw, reine Elektroautos, rein elektrisch*, batterieelektrisch*, BEV, Elektro-Neuzulassungen, Stromer, vollelektrisch*
hybrids: Hybrid*, Hybridautos, Hybridfahrzeug*
hybrids = plug-in: Plug-in-Hybrid*, Plug-in-Hybride
vans: Transporter, Lieferwagen, leichte Nutzfahrzeuge
trucks: Lkw, LKW, Lastwagen, Lastkraftwagen
buses: Busse, Bus, Bussen
two_wheelers = motorcycles: Motorräder, Motorrad
auto_parts: Autoteile, Kfz-Teile, Kraftfahrzeugteile, Fahrzeugteile
crude_oil: Rohöl, Rohöls, Rohölimporte
oil: Öl, Erdöl, Erdöls
oil_products: Ölprodukte, Mineralölprodukte, Mineralölerzeugnisse
diesel: Diesel
gasoline: Benzin
pipeline_gas: Pipelinegas, Pipeline-Gas
lng: LNG, Flüssigerdgas, Flüssiggas
gas: Gas, Erdgas, Erdgases
coal: Kohle, Steinkohle
thermal_coal: Kraftwerkskohle, Kesselkohle
coking_coal: Kokskohle
electricity: Strom, Elektrizität, Stroms
nuclear_fuel: Uran, Kernbrennstoff*
energy: Energieträger, Energie, Brennstoffe, Energieträgern
-: Maschinen, Stahl, Chemikalien, chemische Erzeugnisse, pharmazeutisch*, Pharma, elektronisch*, Elektronik, Textilien, Bekleidung, Metalle, Halbleiter, Chips, Datenverarbeitungsgeräte, elektrische Ausrüstungen, Aluminium, Kupfer, Gold, Solarmodule, Batterien, Benziner, Verbrenner, Dieselautos, Holz, Möbel
food = wheat: Weizen
food = soybeans: Soja, Sojabohnen
food = wine: Wein
`
