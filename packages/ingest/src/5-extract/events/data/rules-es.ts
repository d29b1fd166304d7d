import type { EventTable } from '../rule.ts'

/** Spanish. */
export const rulesEs: EventTable = {
  macros: `
levy: aranceles|arancel|impuestos? a|gravamen|gravámenes|tarifas? (arancelarias?|aduaneras?)
maker: fabricantes?|automotrices|automotriz|armadoras?|marcas|automovilísticas?
firm: <maker>|empresas|compañías
paper: acuerdos?|contratos?|memorandos?|memorándum|tratados?|convenios?
site: gasoductos?|oleoductos?|plantas?|fábricas?|terminal|terminales|refinerías?|centrales|central
`,
  rules: `
record: (un|el|nuevo|su|marcó|máximo|cifra|nivel|alcanzó|con) récord(?! de (caída|baja))
record: récord (histórico|mensual|anual)
record: (máximo|máximos) (mensual |anual )?históricos?
record: (marca|cifra|nivel|volumen) (mensual |anual )?(sin precedentes|nunca vist[ao]|récord)
record: (cifra|algo) nunca vist[ao]
record: más que nunca
record: (el|la) (mayor|más alt[ao]|mejor) … (de la historia|jamás registrad[ao]|desde que hay registros)
exit: (salida|retirada|éxodo) de ~ <firm>
exit: <firm> … (abandonaron|abandonan|dejaron|se retiraron|salieron) ~ (mercado|país)
ban.export: (prohíb(e|en|ió)|prohibi(ó|eron)|suspendi(ó|eron)|veta|vetó) ~ (exportaci(ón|ones)|exportar)
ban.import: (prohíb(e|en|ió)|prohibi(ó|eron)|suspendi(ó|eron)|veta|vetó) ~ (importaci(ón|ones)|importar|compras?)
duty.raise: (sub(e|ió|irá|en)|elev(a|ó|ará)|aument(a|ó|ará)|increment(a|ó)|duplic(a|ó)) ~ <levy>
duty.cut: (baj(a|ó|ará)|reduj(o|eron)|elimin(a|ó|ará)|recort(a|ó)|suprim(e|ió)) ~ <levy>
duty.put: (impus(o|ieron)|impone|impondrá|aplic(a|ó|ará)|fij(a|ó)|anunci(a|ó)) ~ <levy>
duty.put: <levy> … (entr(ó|aron|ará) en vigor|rigen|rige desde)
sanction: (impus(o|ieron)|impone|anunci(a|ó)|aprob(ó|aron)|ampli(ó|aron)) ~ sanciones
sign.trade: (firm(ó|aron|a|an|ar|ado)|suscribi(ó|eron)) ~ (acuerdo|tratado) (de libre comercio|comercial)
sign: (firm(ó|aron|a|an|ar|ado)|suscribi(ó|eron)|cerr(ó|aron)|alcanz(ó|aron)) ~ <paper>
sign: <paper> … (fue|fueron|ha sido|han sido|quedó) (firmad[ao]s?|suscrit[ao]s?)
agree: (acordaron|acordó|pactaron|han acordado)
meet: (se reuni(ó|eron)|reunión (de|con|entre)|visit(ó|a) |conversaciones)
summit: cumbre
launch.make: (inici(ó|a|aron)|comenz(ó|aron)|arranc(ó|a)) ~ (producción|ensamblaje|fabricación|montaje)
launch.site: (inaugur(ó|a|aron)|puso en marcha|abri(ó|rá)) ~ <site>
project: (plane(a|an)|prev(é|én)|construirá|construirán) ~ (construir )?~ <site>
first.cargo: primer ~ (cargamento|embarque|envío|buque) ~ (lleg(ó|a)|zarp(ó|a)|parti(ó|eron))
goal: (meta|objetivo) (fue |se )?(cumplid[oa]|alcanzad[oa]|cumplió|alcanzó|superad[oa])
first: por primera vez … (super(ó|aron)|rebas(ó|aron)|más de) ~ #
`,
  stops: 'tras|por|debido|desde|porque|sin|y|o|pero|que|contra',
  denials: 'no|ni|nunca|sin|niega|negó|rechaz(a|ó|aron)|descart(a|ó)|tampoco',
  doubts: 'podría|podrían|puede|si|quizá|amenaz(a|ó)|estudia|propone|propuso|posible|planteó|sería',
  background: 'tras|debido a|por la|porque|después de|a raíz de',
  firms: '<firm>',
  leaders: 'president[ea]s?|primer ministro|ministr[oa]s?|canciller|mandatari[oa]s?|delegaci(ón|ones)',
  joints: '[;:—(]| – |, (pero|mientras|aunque) ',
}
