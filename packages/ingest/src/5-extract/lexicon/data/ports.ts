/** Ports of the energy trade that news names without their country, as in the table of sites; anything may pass there. */
export const ports = `
KZ port: Aktau
SA port: Ras Tanura
SA port: Yanbu
IR port: Kharg Island | Kharg
RU port: Novorossiysk
RU port: Primorsk
RU port: Ust-Luga
RU port: Kozmino
RU port: Vostochny
RU port: Taman
RU port: Tuapse
AE port: Fujairah
AE port: Jebel Ali
OM port: Duqm
LY port: Es Sider
LY port: Ras Lanuf
IQ port: Basra | Basrah | Basra Oil Terminal | Basra terminals | southern Basra terminals | Khor al-Amaya
US port: Corpus Christi
US port: Ingleside
AU port: Gladstone
LY port: Hariga | Marsa el Hariga
LY port: Zueitina
LY port: Brega
NG port: Bonny
SD port: Port Sudan
VE port: Jose terminal
CO port: Covenas | Coveñas
NO port: Mongstad
GB port: Sullom Voe
TR port: Ceyhan
IL port: Ashkelon
GE port: Batumi
GE port: Supsa
KZ port: Kuryk
TM port: Turkmenbashi port
RU port: Murmansk
RU port: De-Kastri
RU port: Nakhodka
RU port: Vanino
UA port: Odesa port
UA port: Pivdennyi
LV port: Ventspils
AE port: Ruwais
KW port: Mina al-Ahmadi
IR port: Jask
PK port: Port Qasim
IN port: Sikka
IN port: Paradip
IN port: Mundra
IN port: Visakhapatnam | Vizag | Vizag port
IN port: Krishnapatnam
IN port: Gangavaram
IN port: Kandla | Deendayal
IN port: Mormugao | Marmugao
IN port: New Mangalore
IN port: Haldia
IN port: Tuticorin
IN port: Kamarajar
CN port: Dongjiakou
`

/** Their names, as claims give them. */
export const portNames: ReadonlySet<string> = new Set(
  ports.split('\n').flatMap((line) => line.split(': ')[1]?.split(' | ')[0] ?? []),
)
