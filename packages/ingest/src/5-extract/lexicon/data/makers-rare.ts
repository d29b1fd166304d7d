/** Makers of buses, trucks, small series and brands of one market, in the notation of `makers.ts`. */
export const makersRare = `
CN autos: JMC | Jiangling
CN autos: Higer
CN autos: Golden Dragon
CN autos: Ankai
CN autos: Auman
CN autos: Besturn
CN autos: SWM
CN autos: Rising Auto
CN autos: Venucia
CN autos: Riddara
CN autos: Farizon
CN autos: Karry
CN autos: Weltmeister | WM Motor
CN autos: Niu
CO autos: AKT
BE autos: Van Hool
NL autos: Ebusco
ES autos: Irizar
RU autos: LiAZ
DE autos: BharatBenz
IN autos: JBM
IN autos: Olectra | Olectra Greentech
IN autos: Switch Mobility
IN autos: Force Motors
US autos: Hummer
JP autos: Scion
GB autos: Caterham
SE autos: Koenigsegg
CH autos: Microlino
FR autos: Ligier
FR autos: Aixam
FR autos: Alpine
UZ autos: Ravon
NG autos: Innoson
`
