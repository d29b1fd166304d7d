/** German words for products, in the notation of `products-en.ts`; `*` leaves the ending open. */
export const productsDe = `
goods: Waren, Güter, Warenwert, Gütern, Ware, Produkte, Produkten, Erzeugnisse
services: Dienstleistungen
food: Lebensmittel, Agrarprodukte, Agrargüter, Agrarprodukten, Lebensmitteln, Nahrungsmittel, Agrarerzeugnisse, landwirtschaftliche Erzeugnisse, landwirtschaftlichen Erzeugnissen
cars = ~: Fahrzeug*, Kraftfahrzeug*, Kfz, Wagen, Modelle
cars: Auto, Autos, Pkw, PKW, Personenwagen, Personenkraftwagen, Neuwagen, Pkws, Automobile, Automobil*, Neufahrzeuge, Neufahrzeugen, Personenkraftwagens, PKWs, Kraftwagen
cars = used cars: Gebrauchtwagen, Gebrauchtfahrzeug*, Gebraucht-Pkw, Gebrauchtautos, Gebraucht-Autos, gebrauchte Autos, gebrauchten Autos, gebrauchter Autos, gebrauchte Pkw, gebrauchten Pkw, gebrauchter Pkw, gebrauchte Wagen, gebrauchten Wagen, gebrauchte Fahrzeuge, gebrauchten Fahrzeuge, gebrauchter Fahrzeuge
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
-: Elektroindustrie, Elektro-Industrie, Elektrotechnik, Elektrogeräte*, Elektro- und Digitalindustrie, Elektrobranche, Maschinen, Stahl, Chemikalien, chemische Erzeugnisse, pharmazeutisch*, Pharma, elektronisch*, Elektronik, Textilien, Bekleidung, Metalle, Halbleiter, Chips, Datenverarbeitungsgeräte, elektrische Ausrüstungen, Aluminium, Kupfer, Gold, Solarmodule, Batterien, Benziner, Verbrenner, Dieselautos, Holz, Möbel
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
food: Agrarwaren, Agrarrohstoffe, Nahrungs- und Futtermittel, Nahrungs- und Genussmittel, Agrarexporte, Lebensmittelexporte, Agrar- und Ernährungsgüter
goods: Warenlieferungen, Handelswaren, Handelsgüter, Erzeugnissen
evs: Elektro, batterieelektrische Fahrzeuge, reine Elektrofahrzeuge, Elektro- und Plug-in-Hybride, vollelektrische Autos, Elektro-Fahrzeuge, Elektroneuwagen, batterieelektrischen Pkw, Elektroantrieb, reinem Elektroantrieb, Elektro-Neuwagen, reinen Stromer, reine Stromer, E-Auto-Neuzulassungen, Elektrische, rein batterieelektrisch*, Elektro-Pkws
hybrids: Hybrid, hybridangetrieben*, Hybridwagen, Hybrid-Neuwagen, Hybrid-Fahrzeuge, Hybridantrieben, Benzin-Hybride, Diesel-Hybride, Hybrid-Pkw, Vollhybride, Mildhybride, Hybridantrieb, Hybrid-Autos
hybrids = plug-in: Plug-in Hybrid*, Plug-In-Hybrid*, Plug-In Hybrid*, Plugin-Hybrid*, Plug-in-Modelle, Plug-in-Fahrzeuge, PHEVs, Plug-ins, Plug-in-Hybriden, PHEV
vans: leichten Nutzfahrzeuge, leichten Nutzfahrzeugen, leichter Nutzfahrzeuge, leichte Nutzfahrzeuge bis 3, 5 Tonnen, Kastenwagen
trucks: schweren Nutzfahrzeuge, schweren Nutzfahrzeugen, schwerer Nutzfahrzeuge, schwere Lkw, Sattelzugmaschinen, Lastern, Laster, Nutzfahrzeug, mittelschwere und schwere Lkw
trucks = commercial vehicles: Nutzfahrzeugen
buses: Omnibusse, Omnibussen, Reisebusse, Kraftomnibusse
two_wheelers = motorcycles: Motorrädern, Krafträder, Kraftrad, Krafträdern
two_wheelers = scooters: Motorroller, Roller, Rollern
two_wheelers: Zweiräder, motorisierte Zweiräder
auto_parts: Autoteilen, Automobilteile, Fahrzeugteilen, Zulieferteile, Ersatzteile, Kfz-Zubehör, Kraftwagenteile, Kraftfahrzeugteilen
-: Kraftwagen und Kraftwagenteile, Kraftfahrzeuge und Kraftfahrzeugteile, Kraftwagen und Kraftwagenteilen, Fahrzeuge und Fahrzeugteile, Kraftfahrzeugen und Kraftfahrzeugteilen, Autos und Autoteile, Kfz und Kfz-Teile
crude_oil: rohes Erdöl, rohem Erdöl, Rohöllieferungen, Rohölmengen, Erdöl in Rohform
oil: Öle, Mineralöle
oil_products: Erdölprodukte, Erdölprodukten, Mineralölerzeugnissen, Kerosin, Treibstoff, Treibstoffen, Kraftstoff, Brennstoffe aus Erdöl, Raffinerieprodukten, Schweröl, Naphtha
diesel: Dieselkraftstoff, Dieselöl, Gasöl, Dieseltreibstoff
gasoline: Ottokraftstoff, Superbenzin
lng: verflüssigten Erdgases, verflüssigten Erdgas, Flüssigerdgas (LNG), flüssiges Erdgas, flüssigem Erdgas, LNG-Importe, LNG-Gas
-: LPG, Autogas, Wasserstoff, Biokraftstoffe, Biodiesel, Brennstoffzelle, Brennstoffzellen, Ethanol, Biogas
coal: Steinkohle und Steinkohlenkoks
thermal_coal: thermische Kohle, thermischer Kohle, Dampfkohle
coking_coal: metallurgische Kohle, metallurgischer Kohle
electricity: elektrischer Strom, elektrischem Strom, elektrische Energie, elektrischer Energie
nuclear_fuel: angereichertes Uran, angereichertem Uran
energy: Energien, Energielieferungen, Kohlenwasserstoffe, Öl- und Gas, Erdöl und Erdgas, Erdöl- und Erdgas, Energieimporten, Energiegüter, Energiewaren, mineralischen Brennstoffen
-: Stahlprodukte, Eisen, Eisenerz, Erze, Eisen und Stahl, Stahl und Aluminium, Rohaluminium, Nickel, Zink, Lithium, Kobalt, Seltene Erden, Seltenen Erden, Edelmetalle, Silber, Diamanten, Schmuck, Uhren, Maschinen und Anlagen, Maschinenbau, Maschinenbauprodukte, Maschinenbauerzeugnisse, Werkzeugmaschinen, Industriegüter, Konsumgüter, Investitionsgüter, Vorleistungsgüter, Gebrauchsgüter, Verbrauchsgüter, Elektrotechnik, Elektrogeräte, Elektroprodukte, Haushaltsgeräte, Smartphones, Handys, Mobiltelefone, Computer, Laptops, elektronische Erzeugnisse, optische Erzeugnisse, Medizinprodukte, Medizintechnik, Medikamente, Arzneimittel, Arzneimitteln, Pharmaprodukte, Pharmazeutika, Impfstoffe, Chemieprodukte, Chemie, Chemie- und Pharmaprodukte, chemischen Erzeugnissen, Kunststoffe, Gummi, Reifen, Düngemittel, Dünger, Kali, Papier, Zellstoff, Glas, Keramik, Zement, Textil, Kleidung, Schuhe, Leder, Spielzeug, Baumwolle, Tabak, Zigaretten, Waffen, Rüstungsgüter, Flugzeuge, Flugzeugen, Luftfahrzeuge, Schiffe, Schiffen, Züge, Schienenfahrzeuge, Traktoren, Landmaschinen, Motoren, Getriebe, Akkus, Batteriezellen, Photovoltaikmodule, Solarzellen, Windräder, Windkraftanlagen, Solarstrom, Windstrom, Ökostrom, Software, Dienstleistungen und Waren, Waren und Dienstleistungen, Leistungsbilanz, SUVs, SUV, Geländewagen, Wohnmobile, Kleinwagen, Pick-ups, Cabrios, Sportwagen, Benzinern, Verbrennern, Dieselfahrzeuge, Diesel-Pkw, Benzin-Pkw, Dieseln, Verbrenner-Pkw, Benzinfahrzeuge, Blumen, Kosmetik, Parfüm, Blei, Zinn, Platin, Palladium, Schrott, Altmetall, Elektroschrott, Kautschuk
food = wheat: Weizens
food = soybeans: Sojabohne, Sojaschrot
food = corn: Futtermais, Körnermais
food = coffee: Kaffee, Rohkaffee
food = cocoa: Kakao, Kakaobohnen
food = fruit: Obst, Früchte, Zitrusfrüchte, Äpfel, Avocados, Kirschen
food = bananas: Bananen
food = vegetables: Gemüse, Tomaten, Kartoffeln
food = dairy: Käse, Milch, Butter, Milchpulver, Milcherzeugnisse
food = beef: Rind
food = poultry: Hähnchenfleisch, Hühnerfleisch
food = fish: Lachs, Meeresfrüchte, Fischereierzeugnisse
food = vegetable oil: Pflanzenöl, Palmöl, Sonnenblumenöl, Rapsöl, Olivenöl, Speiseöl
food = wine: Weine, Weinen
food = nuts: Nüsse, Mandeln, Haselnüsse
food = tea: Tee
food = meat: Fleischwaren, Fleischprodukte
goods: Warenexport, Produktes, Handelsgut, Waren aller Art, Handelsgütern, Exportgüter, Exportgütern, Exportwaren, Importgüter, Importwaren, Warenlieferung
food: Nahrungs- und Futtermitteln, Nahrungs- und Genussmitteln, Ernährungsgüter, Agrar- und Lebensmittel, Agrar- und Lebensmittelprodukte, Erzeugnisse der Landwirtschaft, Lebens- und Futtermittel
cars: Kraftwagen und, Automobilen, Pkw und Wohnmobile, Kraftfahrzeuge zur Personenbeförderung, Personenautos
evs: Elektro-Personenwagen, Steckerautos, Elektromodelle, E-Mobile, vollelektrische Fahrzeuge, Batteriefahrzeuge, E-Modelle
auto_parts: Kfz-Komponenten, Fahrzeugkomponenten, Autokomponenten, Zubehör für Kraftfahrzeuge
oil_products: Heizöls, Kerosins, Petrolprodukte, Raffinerieerzeugnisse, Ottokraftstoffe
gas: Pipeline- und Flüssigerdgas, Fernleitungsgas
lng: Flüssigerdgas LNG, Flüssig-Erdgas
coal: Importkohle, Steinkohlenimporte
electricity: Stromaußenhandel, Stromaustausch, Elektrische Energie
energy: Energieprodukten, fossilen Brennstoffen, Energiestoffe, Energieeinfuhren, Erdöl und Gas, Öl- und Gaslieferungen, Brenn- und Schmierstoffe
-: Metallerzeugnisse, Metallwaren, Nahrungsergänzung, pharmazeutischen Erzeugnisse, pharmazeutische Erzeugnisse, pharmazeutischen Produkten, elektrischen Ausrüstungen, Datenverarbeitungsgeräten, Elektro- und Digitalprodukte, Elektronikprodukte, optische Geräte, Mess- und Regeltechnik, Präzisionsinstrumente, Bijouterie, Uhrenexporte, Vakzine, Antibiotika, Polymere, Rohstoffe, Rohstoffen, Bauteile, Halbzeug, Halbwaren, Vorprodukte, Fertigwaren, Industriewaren, Industrieprodukte, Bücher, Spielwaren, Sportgeräte, Fahrräder, E-Bikes, Pedelecs, Kraftwerke, Turbinen, Wärmepumpen, Solaranlagen, Windanlagen, Schwermetalle, Antiquitäten, Kunstwerke, Sicherheitstechnik, Feuerwaffen, Munition, Rindern, Lebendvieh, Bier, Spirituosen, Whisky, Mineralwasser, Käseexporte
food = wheat: Weizenexporte
food = nuts: Walnüsse
food = meat: Schweinefleischexporte
`
