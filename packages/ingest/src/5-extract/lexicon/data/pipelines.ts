/** Pipelines that news names without the country that sends through them, as in the table of sites. */
export const pipelines = `
NO gas_route: Baltic Pipe
NO gas_route: Langeled
NO gas_route: Europipe
DZ gas_route: Medgaz
DZ gas_route: Transmed
DZ gas_route: Maghreb-Europe | Maghreb-Europe pipeline | GME pipeline
LY gas_route: Greenstream
TM gas_route: TAPI
IR gas_route: Iran-Pakistan pipeline
AZ gas_route: Gazimagomed-Gazakh | Gazimagomed-Qazakh | Qazimahammad-Qazakh
AZ gas_route: South Caucasus Pipeline | South Caucasus Gas Pipeline | Baku-Tbilisi-Erzurum | SCP
IL gas_route: EMG pipeline
IL gas_route: EastMed
EG gas_route: Arab Gas Pipeline
NG gas_route: West African Gas Pipeline
NG gas_route: Trans-Saharan pipeline | Trans-Saharan Gas Pipeline
NG gas_route: Nigeria-Morocco pipeline
GR gas_route: IGB | Interconnector Greece-Bulgaria
FI gas_route: Balticconnector
LT gas_route: GIPL
BO gas_route: Gasbol
TR gas_route: Igdir-Nakhchivan
CN gas_route: China-Central Asia pipeline
IQ oil_route: Kirkuk-Ceyhan | Kirkuk–Ceyhan | Iraq-Turkey pipeline | Kirkuk-Ceyhan pipeline
UG oil_route: EACOP | East African Crude Oil Pipeline
NE oil_route: Niger-Benin pipeline
SA oil_route: East-West pipeline
AE oil_route: Habshan-Fujairah | ADCOP
EG oil_route: Sumed | SUMED
CA oil_route: Enbridge Mainline | Mainline system
US oil_route: Dakota Access | Dakota Access pipeline
US oil_route: Colonial Pipeline | Colonial pipeline
AZ oil_route: Baku-Supsa
KZ oil_route: Atyrau-Samara
KZ oil_route: Kazakhstan-China oil pipeline
SS oil_route: Greater Nile pipeline
EC oil_route: SOTE
US oil_route: Permian Highway
US gas_route: Mountain Valley Pipeline | Mountain Valley
CO oil_route: Cano Limon-Covenas | Caño Limón-Coveñas
EC oil_route: OCP pipeline
RU oil_route: Skovorodino-Mohe | Skovorodino–Mohe
RU gas_route: Soyuz pipeline
HR oil_route: JANAF | Adria pipeline
IN oil_route: Salaya-Mathura
`
