/** German measure words, in the notation of `cues-en.ts`; `*` leaves the ending open. */
export const cuesDe = `
out n: Export, Exporte, Exporten, Exports, Ausfuhr, Ausfuhren, Autoexporte, Exportvolumen, Exportwert, Warenexporte, Warenausfuhren, Gasexporte, Exportumsatz
out v: exportierte, exportierten, exportiert, ausgeführt, ausführte, ausführten, verkaufte nach
in n: Import, Importe, Importen, Imports, Einfuhr, Einfuhren, Importvolumen, Importwert, Warenimporte, Wareneinfuhren, Gasimporte, Käufe, Bezüge, Ölimporte
in v: importierte, importierten, importiert, eingeführt, einführte, einführten, bezog, bezogen, kaufte, kauften, gekauft
flow n: Lieferungen, Lieferung, Lieferungen nach, Gaslieferungen, Öllieferungen, Stromlieferungen
flow v: lieferte, lieferten, geliefert, liefert, schickte, strömten, floss, flossen
receive v: erhielt, erhielten, nahm, empfing
trade n: Handel, Handelsvolumen, Außenhandel, Warenhandel, Außenhandelsumsatz, Handelsumsatz, Warenaustausch, Umsatz, Handelsaustausch, Außenhandelsvolumen
trade v: handelten, gehandelt
surplus n: Überschuss, Handelsüberschuss, Exportüberschuss, Handelsbilanzüberschuss
deficit n: Defizit, Handelsdefizit, Handelsbilanzdefizit, Außenhandelsdefizit
balance n: Handelsbilanz, Außenhandelsbilanz, Saldo
sales n: Absatz, Verkäufe, Neuzulassungen, Zulassungen, Verkaufszahlen, Pkw-Neuzulassungen, Absatzzahlen
sales v: verkaufte, verkauften, verkauft, zugelassen, abgesetzt
market n: Markt, Automarkt, Pkw-Markt, Neuwagenmarkt, Marktes
production n: Produktion, Förderung, Fertigung, Erzeugung, Herstellung, Stromerzeugung
production v: produzierte, produzierten, produziert, förderte, gefördert, gebaut, hergestellt, erzeugt, gefertigt
consumption n: Verbrauch, Nachfrage
consumption v: verbrauchte, verbraucht
capacity n: Kapazität, Jahreskapazität
cut n: Förderkürzung, Förderkürzungen, Produktionskürzung, Produktionskürzungen
price n: Preis, Preise, Durchschnittspreis
price v: kostete, kosten
discount n: Rabatt, Preisnachlass, Abschlag
tariff n: Zoll, Zölle, Zöllen, Einfuhrzoll, Zollsatz, Importzoll, Strafzölle, Ausgleichszölle, Zölle auf, Strafzöllen
brands n: Marken, Marke
share n: Anteil, Marktanteil, Anteils, Quote, Anteile, Marktanteile
figure n: Wert, Zahl, Volumen, Menge, Summe, Gesamtwert, Betrag, Zahlen
`

export const movesDe = `
+ v: zulegte, zulegten, legte, legten, zog, zogen, anzog, anzogen, kletterte, kletterten, nahm zu, nahmen zu, stieg, stiegen, gestiegen, steigt, wuchs, wuchsen, gewachsen, erhöhte, erhöhten, zugenommen, nahm zu, nahmen zu, legte, legten, zugelegt, zulegte, zulegten, kletterte, kletterten, sprang, verdoppelte, verdoppelt, steigerte, gesteigert, wächst, anstieg, angestiegen, erhöht, plus, Plus von, legte zu
- v: gab, gaben, nachgab, nachgaben, ging, gingen, zurückging, zurückgingen, zurück, brach, brachen, sank, sanken, gesunken, fiel, fielen, gefallen, ging, gingen, zurückgegangen, schrumpfte, schrumpften, geschrumpft, verringerte, verringerten, brach, eingebrochen, verlor, verloren, reduzierte, nahm ab, abgenommen, ging zurück, gingen zurück, brach ein, brachen ein, rutschte, minus, Minus von, halbierte, zurückging
+ n: Anstieg, Zuwachs, Plus, Zunahme, Wachstum, Steigerung, Zuwachses
- n: Rückgang, Minus, Abnahme, Einbruch, Rückgangs, Verlust
+ a: mehr, höher, über
- a: weniger, niedriger, unter
0 v: betrug, betrugen, belief, beliefen, erreichte, erreichten, lag, lagen, machte, machten, kam, kamen, überstieg, umfasste, war, waren, ist, sind, erzielte, summierte, summierten, entfielen, entfiel, wurden, wurde, übertraf, erreicht, liegt, beträgt
`

export const modalsDe = `
target: Ziel, Ziele, plant, planen, geplant, wollen, will, soll, sollen, anstrebt, angestrebt
forecast: erwartet, erwarten, Prognose, prognostiziert, könnte, könnten, dürfte, dürften, wird, werden, voraussichtlich
estimate: geschätzt, vorläufig geschätzt, Schätzung
hypothetical: falls, wenn, würde, würden
`

export const wordsDe = `
there: dorthin, dort, von dort, dorther
from: aus, von
to: nach, zu, an die, an
into: in die
in: in, im, innerhalb
with: mit
between: zwischen
by: durch, um
for: für
on: auf
via: über, durch die
than: als
against: gegenüber, verglichen mit, im Vergleich zu, gegen
of: der, des, vom
and: und, sowie, oder
its: seine, seinen, seiner, ihre, ihren, ihrer, sein, ihr
both: beider Länder, beiden Ländern, bilateral*, beide Länder, beiden Staaten, gegenseitig*
total: gesamt*, insgesamt, Gesamtexporte, Außenhandel, aller Welt
world: weltweit*, Welt, global*, Weltmarkt
home: im Inland, heimisch*, inländisch*
country: Land, das Land, Landes, dem Land, Republik
respectively: beziehungsweise, bzw.
while: während, aber, jedoch, dagegen, hingegen, allerdings
since: seit, nachdem, weil, da
route: Pipeline, Gaspipeline, Leitung
value: wertmäßig, nominal, dem Wert nach, nach Wert
volume: mengenmäßig, der Menge nach, nach Menge
account: entfielen, entfiel, machte aus, machten aus, stellte, stellten, hielt, hielten, kam auf, kamen auf
not: nicht, kein, keine, ohne
besides: außer, ohne
article: der, die, das, den, dem, ein, eine, einen, einem, einer, diese, dieser, dieses
be: war, waren, ist, sind, wurde, wurden, blieb, bleibt, bleiben, geworden, blieben
per: pro Barrel, je Barrel, je Tonne
percapita: pro Kopf, je Einwohner, arbeitstäglich, kalenderbereinigt
goal: Marke, Schwelle
worth: im Wert von, für, im Umfang von, in Höhe von
including: darunter, davon
who: der, die, welche
org: Bundesamt, Statistisches Bundesamt, Zoll, Zollbehörde, Ministerium, Verband, Behörde, Kommission, Regierung, Institut, Agentur, Amt, Wirtschaftsministerium, Zollamt
person: Präsident, Minister, Kanzler, Sprecher, Botschafter, Analyst, Chef, Wirtschaftsminister
neutral: jährlich*, monatlich*, rekord*, direkt*, neu*, stark*, kräftig*, gesamte, gesamten, wichtig*, nominal*
combined: zusammen, gemeinsam
`

export const ranksDe = `
1: größte, größter, größten, wichtigste, wichtigster, wichtigsten, wichtigstes, erster Stelle, Platz eins, Rang eins, Platz 1, ersten Platz, Spitze, führend*
2: zweitgrößte, zweitgrößter, zweitgrößten, zweitwichtigste, zweitwichtigster, zweitwichtigsten, Platz zwei, Rang zwei, Platz 2, zweiter Stelle, zweiten Platz, Rang 2
3: drittgrößte, drittgrößter, drittgrößten, drittwichtigste, drittwichtigster, drittwichtigsten, Platz drei, Rang drei, Platz 3, dritten Platz, dritter Stelle
4: viertgrößte, viertgrößter, viertgrößten, Platz vier, Rang vier, Platz 4, viertwichtigster
5: fünftgrößte, fünftgrößter, fünftgrößten, Platz fünf, Rang fünf, Platz 5
supplier: Lieferant, Lieferanten, Lieferland, Herkunftsland, Zulieferer, Bezugsquelle, Lieferländer
destination: Abnehmer, Absatzmarkt, Zielland, Exportmarkt, Abnehmerland, Kunde, Käufer, Zielmarkt
partner: Handelspartner, Handelspartners, Handelspartnern
exporter: Exporteur, Exportnation, Autoexporteur
importer: Importeur
producer: Produzent, Hersteller, Förderland
`

export const sourcesDe = `
DE: Statistisches Bundesamt, Statistische Bundesamt, Statistischen Bundesamts, Destatis, KBA, Kraftfahrt-Bundesamt, VDA, dpa, Bundesamt, Bundesnetzagentur, ifo-Institut
CN: chinesische Zollbehörde, Zollverwaltung, chinesischer Zoll, Xinhua, CAAM, Hauptzollverwaltung
RU: TASS, Interfax, RIA Novosti, Rosstat
EU: Eurostat, ACEA, EU-Kommission
-: Reuters, Bloomberg, IEA, Kpler
`

export const saysDe = `
say: sagte, teilte, mitteilte, berichtet, berichtete, laut, zufolge, meldet, meldete, erklärte, nach Angaben, geht aus, hervorgeht, gab, bekannt
`

export const skipsDe = `
company result: Gewinn, Nettogewinn, Aktie, Aktien, Dividende
investment: Investitionen, Kredit, Kredite
money market: Inflation, BIP, Bruttoinlandsprodukt, Arbeitslosigkeit, Leitzins, Wechselkurs, Einwohner, Beschäftigte, Speicher
price cap: Preisdeckel
`
