/**
 * Models that sell by the thousand. A line is `brand | other name: models`; a figure beside one is that of the model,
 * and of no brand or country. Names that are common words count only behind their brand, those after `!` alone too.
 */
export const models = `
Tesla: Model 3, Model Y, Model S, Model X, Cybertruck ! Cybertruck
Toyota: Corolla, Corolla Cross, Camry, Yaris, Yaris Cross, Hilux, Fortuner, Prius, Land Cruiser, Highlander, Raize, Avanza, Innova, C-HR, Aygo, bZ4X, Crown ! RAV4, Corolla, Hilux, Fortuner, Yaris, Camry
Honda: Civic, Accord, City, Jazz, Fit, Amaze, Elevate, N-Box, Activa, Shine, Wave ! CR-V, HR-V, WR-V, N-Box, Activa
Nissan: Qashqai, Juke, Leaf, X-Trail, Note, Sakura, Sentra, Versa, Magnite, Rogue ! Qashqai, X-Trail, Magnite
Mazda: CX-5, CX-30, CX-60 ! CX-5
Mitsubishi: Xpander, Pajero, Outlander, L200, Delica ! Xpander
Suzuki | Maruti Suzuki | Maruti: Swift, Baleno, Wagon R, WagonR, Dzire, Brezza, Alto, Ertiga, Fronx, Jimny, Celerio, Eeco, Vitara, Grand Vitara ! WagonR, Baleno, Dzire, Ertiga
Hyundai: Creta, Venue, Tucson, Kona, Kona Electric, Ioniq, Ioniq 5, Ioniq 6, i10, i20, i30, Grandeur, Sonata, Elantra, Avante, Santa Fe, Solaris, HB20, Casper, Porter, Inster, Exter, Palisade ! Ioniq 5, IONIQ 5, Creta, HB20
Kia: Sportage, Niro, Picanto, Ceed, Rio, Seltos, Sonet, Sorento, Carnival, EV3, EV5, EV6, EV9, Soul, K5, Ray, Stonic ! Sportage, Seltos, Sorento, EV6, EV9
Genesis: G80, GV70, GV80
Lada: Granta, Vesta, Niva, Niva Travel, Niva Legend, Largus, Iskra, X-Ray, XRay ! Granta
Haval: Jolion, F7, Dargo, H6, M6 ! Jolion
Chery: Tiggo 4, Tiggo 7, Tiggo 7 Pro, Tiggo 8, Tiggo, Arrizo ! Tiggo
Geely: Coolray, Monjaro, Atlas, Emgrand, Xingyuan, Tugella ! Coolray, Monjaro
Changan: UNI-V, UNI-K, CS35, CS55, CS75, Lamore, Alsvin
BYD: Dolphin, Seal, Seagull, Song, Song Plus, Qin, Qin Plus, Yuan, Yuan Plus, Han, Tang, Atto 3, Sealion, Sealion 7, Shark ! Atto 3
Wuling: Hongguang Mini EV, Hongguang, Air EV, Bingo ! Hongguang Mini EV
MG: MG4, MG5, ZS, ZS EV, HS ! MG4
Xiaomi: SU7, YU7 ! SU7
Volkswagen | VW: Golf, Polo, Tiguan, T-Roc, T-Cross, Passat, ID.3, ID.4, ID.5, ID.7, ID. Buzz, e-Golf, Nivus, Gol, Taigo, Lavida, up ! T-Roc, T-Cross, ID.3, ID.4, Tiguan, e-Golf
Skoda | Škoda: Octavia, Fabia, Enyaq, Elroq, Kodiaq, Karoq, Kushaq, Superb, Kamiq ! Octavia, Enyaq
Audi: e-tron, Q4 e-tron, Q4 E-Tron, Q8 e-tron, A3, A4, A6, Q3, Q5, Q6 e-tron ! e-tron
BMW: i3, i4, i5, iX, iX1, iX3, X1, X3, X5, 3 Series, 5 Series
Mercedes-Benz | Mercedes: A-Class, C-Class, E-Class, S-Class, EQA, EQB, EQC, EQE, GLC, Vito, Sprinter
Porsche: Taycan, Macan, Cayenne, 911, Panamera
Opel | Vauxhall: Corsa, Mokka, Astra, Crossland, Grandland, Frontera ! Corsa
Renault: Clio, Captur, Megane, Megane E-Tech, Zoe, ZOE, Twingo, Kwid, Duster, Arkana, Austral, Symbioz, Logan, 5 ! Clio, Captur
Dacia: Sandero, Duster, Spring, Jogger, Logan, Bigster ! Sandero
Peugeot: 208, e-208, 308, 2008, 3008, 5008, Landtrek
Citroen | Citroën: C3, C3 Aircross, C4, C5 Aircross, Ami, Berlingo
Fiat: Panda, 500, 500e, 500X, Strada, Argo, Mobi, Cronos, Pulse, Toro, Egea, Tipo ! Strada, Egea
Jeep: Avenger, Renegade, Compass, Wrangler, Grand Cherokee
Ford: Puma, Focus, Fiesta, Kuga, Ranger, F-150, F-Series, Transit, Transit Custom, Explorer, Escape, Mustang Mach-E, Maverick, EcoSport, Mustang ! F-150, F-Series, Mustang Mach-E
Chevrolet: Onix, Cobalt, Tracker, Damas, Spark, Silverado, Bolt, Bolt EV, Equinox, Equinox EV, Trax, Captiva ! Silverado
Volvo: XC40, XC60, XC90, EX30, EX40, EX90, EX30 Cross Country ! XC40, XC60, EX30
Polestar: 2, 3, 4
Tata Motors | Tata: Nexon, Punch, Harrier, Safari, Tiago, Altroz, Curvv ! Nexon, Tiago
Mahindra: Scorpio, Scorpio-N, Thar, XUV700, XUV300, XUV3XO, Bolero ! XUV700, Bolero
Mini: Cooper, Countryman
Perodua: Bezza, Axia, Myvi, Alza, Ativa ! Bezza, Myvi
Proton: Saga, X50, X70, Persona, S70, e.MAS 7
VinFast: VF 3, VF 5, VF 6, VF 7, VF 8, VF 9 ! VF 3, VF 5
Yamaha: Fino, NMAX, Nmax
Land Rover: Defender, Discovery, Range Rover ! Range Rover
Togg: T10X, T10F ! T10X
`
