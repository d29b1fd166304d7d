/** German measure words, in the notation of `cues-en.ts`; `*` leaves the ending open. */
export const cuesDe = `
out n: Versendungen, Versendung, Export, Exporte, Exporten, Exports, Ausfuhr, Ausfuhren, Autoexporte, Exportvolumen, Exportwert, Warenexporte, Warenausfuhren, Gasexporte, Exportumsatz, Gesamtexporte, Gesamtausfuhr, Gesamtausfuhren, Auslandsverkäufe, Exportlieferungen, Exporterlöse, Exporterlös, Exporteinnahmen, Ausfuhrwert, Ausfuhrmenge, Exportmenge, Verkäufe ins Ausland, Lieferungen ins Ausland, Warenexport, Warenausfuhr, Exportgeschäft
out v: gingen an Kunden in aller Welt, gingen an Kunden weltweit, an Kunden in aller Welt ausgeliefert, an Kunden weltweit ausgeliefert, versandt, versendet, verschickt, ausgeliefert nach, gingen, ging, gehen, geht, gegangen, exportierte, exportierten, exportiert, ausgeführt, ausführte, ausführten, verkaufte nach, exportieren, führte aus, führten aus, ausführen, ausgeführte, exportierten Waren, ins Ausland geliefert, ins Ausland verkauft
in n: Import, Importe, Importen, Imports, Einfuhr, Einfuhren, Importvolumen, Importwert, Warenimporte, Wareneinfuhren, Gasimporte, Käufe, Bezüge, Ölimporte, Gesamtimporte, Gesamteinfuhr, Gesamteinfuhren, Einfuhrwert, Einfuhrmenge, Importmenge, Bezug, Bezügen, Käufen, Einkäufe, Einkäufen, Wareneinfuhr, Warenimport, Importrechnung
in v: eingekauft, einkaufte, einkauften, importierte, importierten, importiert, eingeführt, einführte, einführten, bezog, bezogen, kaufte, kauften, gekauft, importieren, bezieht, beziehen, kauft, kaufen, einführen, führte ein, führten ein, gekaufte, abgenommen, erwarb, erwarben, deckte sich, beschaffte, beschafften, beschafft, orderte, orderten, geordert, eingeführt wurden, angekauft, ankaufte, ankauften, aufgekauft, aufkaufte, aufkauften, abgenommen hat
flow n: Lieferungen, Lieferung, Gaslieferungen, Öllieferungen, Stromlieferungen, Liefermenge, Liefermengen, Lieferumfang, Ausfuhrlieferungen, Durchleitung, Transit, Verschiffungen, Verladungen, Exportströme, Transporte, Gasfluss, Gasflüsse, Durchfluss
flow v: lieferte, lieferten, geliefert, liefert, schickte, strömten, floss, flossen, liefern, lieferte nach, liefernd, verschiffte, verschifften, verschifft, transportiert, transportierte, geflossen, fließen, fließt, strömte, schickten, verlud, verladen, gepumpt, pumpte, pumpten, geleitet, trafen, eingetroffen, gingen nach
receive v: kamen, kam, kommen, kommt, gekommen, erhielt, erhielten, nahm, empfing, erhalten, bekam, bekamen, empfingen, abnahm, abnahmen
trade n: Ausfuhren und Einfuhren, Einfuhren und Ausfuhren, Aus- und Einfuhr, Ein- und Ausfuhr, Export und Import, Ausfuhr und Einfuhr, Einfuhr und Ausfuhr, Handel, Handelsvolumen, Außenhandel, Warenhandel, Außenhandelsumsatz, Handelsumsatz, Warenaustausch, Umsatz, Handelsaustausch, Außenhandelsvolumen, Handels, Handelsumsätze, Warenumsatz, bilateraler Handel, bilaterale Handel, bilateralen Handel, bilateralen Handels, Handelsbeziehungen im Wert, Warenverkehr, Warenverkehrs, Handelswert, bilaterales Handelsvolumen, bilaterale Handelsvolumen, Außenhandels, gegenseitiger Handel, gegenseitige Handel, gegenseitigen Handel, Warenhandels, Aus- und Einfuhren, Ex- und Importe, Exporte und Importe, Importe und Exporte, Ein- und Ausfuhren, Im- und Exporte, Außenhandelsvolumens, Handelsvolumens, Warenaustauschs, Warenaustausches
trade v: handelten, gehandelt, ausgetauscht, tauschten, tauschte, umgesetzt, Handel getrieben, gehandelte
surplus n: Überschuss, Handelsüberschuss, Exportüberschuss, Handelsbilanzüberschuss, Überschuß, Überschusses, Handelsbilanzüberschusses, Handelsbilanz-Überschuss, Außenhandelsüberschuss, Außenhandelsüberschusses, Handelsüberschusses, Aktivsaldo, Handelsplus, Plus in der Handelsbilanz
deficit n: Defizit, Handelsdefizit, Handelsbilanzdefizit, Außenhandelsdefizit, Defizits, Handelsbilanzdefizits, Handelsdefizits, Fehlbetrag, Fehlbetrags, Passivsaldo, Minus in der Handelsbilanz, Handelsbilanz-Defizit
balance n: Handelsbilanz, Außenhandelsbilanz, Saldo, Handelsbilanzsaldo, Außenhandelssaldo, Handelssaldo, Bilanz des Außenhandels, Leistung der Handelsbilanz
sales n: Neuanmeldungen, Neuanmeldung, Neuregistrierungen, Neuregistrierung, Registrierungen, Fahrzeugzulassungen, Erstzulassung, Absatz, Verkäufe, Neuzulassungen, Zulassungen, Verkaufszahlen, Pkw-Neuzulassungen, Absatzzahlen, Neuzulassung, Verkauf, Verkäufen, Verkaufs, Absatzes, Auslieferungen, Auslieferung, Erstzulassungen, Autoabsatz, Autoverkäufe, Fahrzeugabsatz, Pkw-Absatz, Zulassungszahlen, Zulassungszahl, Pkw-Verkäufe, Neuwagenverkäufe, Zulassungsplus, Neuzulassungszahlen, Neuzulassungen von
sales v: neu registriert, registriert, auf die Straße gekommen, auf die Straßen gekommen, auf deutsche Straßen gekommen, verkaufte, verkauften, verkauft, zugelassen, abgesetzt, neu zugelassen, verkaufen, verkaufte sich, ausgeliefert, auslieferte, auslieferten, lieferte aus, neu zugelassene, neu zugelassenen, angemeldet, neu angemeldet, auf die Straße, an Kunden übergeben, an Kunden ausgeliefert, auf die Straße gebracht, auf die Straße gekommen, in den Verkehr gebracht, erstzugelassen, losgeschlagen, unter die Leute gebracht
market n: Markt, Automarkt, Pkw-Markt, Neuwagenmarkt, Marktes, Autonation, Automarktes, Pkw-Marktes, Gesamtmarkt, Gesamtmarktes, Märkte, Automärkte, Elektroautomarkt, E-Auto-Markt
production n: Produktion, Förderung, Fertigung, Erzeugung, Herstellung, Stromerzeugung, Autoproduktion, Pkw-Produktion, Ölproduktion, Ölförderung, Gasförderung, Kohleförderung, Erdölförderung, Rohölförderung, Fördermenge, Produktionsmenge, Inlandsproduktion, Fahrzeugproduktion, Gesamtproduktion, Fördermengen, Tagesproduktion, Jahresproduktion
production v: produzierte, produzierten, produziert, förderte, gefördert, gebaut, hergestellt, erzeugt, gefertigt, produzieren, fördern, fertigte, fertigten, baute, bauten, liefen vom Band, lief vom Band, vom Band gelaufen, erzeugten, stellte her, stellten her, förderten, rollten vom Band, produziere, abgebaut, gewonnen, montiert, montierte, montierten, zusammengebaut, zusammengeschraubt, vom Band gelassen, verließen das Werk, verließen die Werke, verließen die Bänder, vom Band rollten, vom Band liefen, aus der Erde geholt, gepumpt
consumption n: Verbrauch, Nachfrage, Verbrauchs, Gasverbrauch, Stromverbrauch, Ölverbrauch, Kohleverbrauch, Bedarf, Ölnachfrage, Gasnachfrage, Energieverbrauch
consumption v: verbrauchte, verbraucht
capacity n: Kapazität, Jahreskapazität, Produktionskapazität, Transportkapazität, Importkapazität, Regasifizierungskapazität, Leistungsfähigkeit, Durchleitungskapazität, Jahresleistung, Kapazitäten
cut n: Förderkürzung, Förderkürzungen, Produktionskürzung, Produktionskürzungen
price n: Preis, Preise, Durchschnittspreis, Preises, Ölpreis, Gaspreis, Rohölpreis, Exportpreis, Importpreis, Kohlepreis, Strompreis, Notierung, Terminkontrakt, Fasspreis, Grenzübergangspreis
price v: kostete, kosten, kostet, notierte, notiert, notierten
discount n: Rabatt, Preisnachlass, Abschlag
tariff n: Zoll, Zölle, Zöllen, Einfuhrzoll, Zollsatz, Importzoll, Strafzölle, Ausgleichszölle, Zölle auf, Strafzöllen, Strafzoll, Zusatzzoll, Zusatzzölle, Zusatzzöllen, Sonderzoll, Sonderzölle, Antidumpingzoll, Antidumpingzölle, Ausgleichszoll, Importzölle, Importzöllen, Einfuhrzölle, Einfuhrzöllen, Zolltarif, Zollsätze, Autozölle, Autozöllen, US-Zölle, Gegenzölle, Gegenzöllen
brands n: Marken, Marke, Automarken
share n: Anteil, Marktanteil, Anteils, Quote, Anteile, Marktanteile, Marktanteils, Exportanteil, Importanteil, Anteilen, Marktanteilen, Prozentanteil, Weltmarktanteil, Anteil am, Ausfuhranteil
figure n: Wert, Zahl, Volumen, Menge, Summe, Gesamtwert, Betrag, Zahlen, Einheiten, Warenwert, Stückzahl, Stückzahlen, Niveau, Exemplare, Höhe, Absatzzahl, Gegenwert, Marktwert, Umfang, Gesamtzahl, Gesamtmenge, Gesamtvolumen
out n: Warenexporten, Ausfuhrgeschäft, Auslandsgeschäft, Gesamtexport, Gesamtexports, Exportvolumens, Exportwerts, Ausfuhrvolumen, Ausfuhrerlöse, Exportumsätze, Auslandsumsätze, Lieferungen an das Ausland, Exporten von Waren, Warenlieferungen ins Ausland, Netto-Exporte, Nettoexporte, Nettoexport, Nettoausfuhr, Exportlieferung, Re-Exporte, Wiederausfuhren
out v: ausgeführten, exportierter, exportiertem, wurden ausgeführt, abgesetzt im Ausland, lieferte aus nach, verschickte, verschickten, versandte, versandten, verkauften nach, setzten ab, ausführt, auszuführen, zu exportieren
in n: Warenimporten, Gesamtimport, Gesamtimports, Importvolumens, Importwerts, Einfuhrvolumen, Nettoimporte, Nettoimport, Nettoeinfuhr, Warenbezüge, Warenbezügen, Auslandsbezüge, Wareneinkäufe, Importgeschäft, Einfuhrgeschäft
in v: eingeführten, importierter, bezogenen, erworben, erwirbt, einführt, einzuführen, zu importieren, importierend, abnahmen aus, kauft ein, kauften ein, kaufte ein, führt ein, führen ein, bezögen
flow n: Warenströme, Warenstrom, Warenversand, Warensendungen, Gaslieferung, Öltransporte, Gastransporte, Stromflüsse, Stromfluss, Zuflüsse, Gaszuflüsse
flow v: floß, strömt, strömen, beliefert, belieferte, belieferten, zugeflossen, transportieren, weitergeleitet, eingespeist
trade n: Außenhandelsbilanz-Volumen, Handelsvolumina, Warenhandelsvolumen, Handelsverkehr, bilaterale Warenhandel, Gesamthandel, Gesamthandels, Aussenhandel, Aussenhandels, Aussenhandelsvolumen, Außenwirtschaft, Handelsumfang, Handelsgeschäft, Handel mit Waren, Warenhandel mit, Exporte plus Importe, Importe plus Exporte, Summe aus Exporten und Importen, Summe von Exporten und Importen, Exporte und Importe zusammen, Summe der Exporte und Importe, Aus- und Einfuhr, Ex- und Import, Export und Import, Import und Export, Warenaustauschvolumen
surplus n: Aktivum, Handelsaktivum, Handelsbilanzaktivum, Außenhandelsbilanzüberschuss, Bilanzüberschuss, positiver Saldo, positive Handelsbilanz, Exportüberschusses, Aussenhandelsüberschuss, Handelsbilanz-Plus, Ausfuhrüberschuss, Ausfuhrüberschusses
deficit n: Passivum, Handelspassivum, Handelsbilanzpassivum, negative Handelsbilanz, negativer Saldo, Einfuhrüberschuss, Importüberschuss, Bilanzdefizit, Aussenhandelsdefizit, Handelsminus, Handelsbilanzminus, Loch in der Handelsbilanz, Loch in der Außenhandelsbilanz, Handelslücke
balance n: Aussenhandelsbilanz, Warenhandelsbilanz, Handelsbilanzsaldos, Warenbilanz, Bilanz im Warenhandel, Handelsbilanzergebnis, Saldo der Handelsbilanz, Saldo der Außenhandelsbilanz, Außenhandelsbilanzsaldo
consumption n: Inlandsverbrauch, Inlandsabsatz, Bruttostromverbrauch, Nettostromverbrauch, Primärenergieverbrauch, Stromnachfrage, Erdgasverbrauch, Mineralölverbrauch
production n: Nettostromerzeugung, Bruttostromerzeugung, Stromproduktion, Erdgasförderung, Gasproduktion, Rohölproduktion, Braunkohleförderung, Steinkohleförderung, Einspeisung
capacity n: installierte Leistung, Nennleistung, Regasifizierungsleistung
tariff n: Zollbelastung, Importabgabe, Importabgaben, Einfuhrabgabe, Vergeltungszölle, Vergeltungszöllen, Basiszoll, Basiszollsatz, Pauschalzoll, Zollaufschlag, Aufschlag auf Importe
share n: Anteils am, Gewicht, Exportquote, Anteil an den, Anteil an der
figure n: Handelswert, Volumens, Warenwerte, Größenordnung, Zählerstand, Gesamtvolumens, Gesamtsumme
`

export const movesDe = `
+ v: verdoppelten, verdreifachten, vervierfachten, verfünffachten, verfünffachte, aufwärts ging, bergauf, emporkletterte, gewannen, aufholte, aufholten, klettert, klettern, legt, zog an, zogen an, nimmt, stockte, stockten, aufstockte, erhöhen konnte, übertreffen, überboten, überbot, zugenommene, kräftiges Plus, verstärkte, ansteigen, ansteigend, verbuchte ein Plus, wuchsen um, zulegt, zunimmt, anzieht, zulegte, zulegten, legte, legten, zog, zogen, anzog, anzogen, kletterte, kletterten, nahm zu, nahmen zu, stieg, stiegen, gestiegen, steigt, wuchs, wuchsen, gewachsen, erhöhte, erhöhten, zugenommen, nahm zu, nahmen zu, legte, legten, zugelegt, zulegte, zulegten, kletterte, kletterten, sprang, verdoppelte, verdoppelt, steigerte, gesteigert, wächst, anstieg, angestiegen, erhöht, plus, Plus von, legte zu, steigen, steigend, wachsen, anzusteigen, nahm, nahmen, zunahm, zunahmen, gestiegene, ausgeweitet, ausweitete, ausweiteten, ausbaute, ausgebaut, vergrößerte, vergrößerten, vergrößert, erholte, erholten, erholt, verteuerte, verteuerten, sprangen, schnellte, schnellten, hochgeschnellt, aufwärts, zulegen, zulegen konnte, zuzulegen, gewann, gewannen, hinzugewann, verdreifachte, vervierfachte, übertraf, emporgeschnellt, angezogen, hob an, gesteigerten, steigerten, erhöhen, im Plus, kletterte auf, aufgestockt, verbesserte, verbesserten, verstärkten, weitete, weiteten, vermehrte, vermehrten, vermehrt, schoss, schossen, hochschnellte, hochschnellten, aufstockten, steigerten sich, emporschnellte, emporschnellten, hinzugewonnen, gestärkt, beschleunigte, beschleunigten
- v: bergab, fällt, sinkt, schrumpft, zurückgeht, zurückgehen, bricht, einbricht, verliert, büßte, büßten, rutschten, sackt, abflaute, abflauten, kollabierte, kollabierten, halbiert, zurückgefahren, zurückfuhr, fuhr zurück, abgenommenen, drückte, gab, gaben, nachgab, nachgaben, ging, gingen, zurückging, zurückgingen, zurück, brach, brachen, sank, sanken, gesunken, fiel, fielen, gefallen, ging, gingen, zurückgegangen, schrumpfte, schrumpften, geschrumpft, verringerte, verringerten, brach, eingebrochen, verlor, verloren, reduzierte, nahm ab, abgenommen, ging zurück, gingen zurück, brach ein, brachen ein, rutschte, minus, Minus von, halbierte, zurückging, sinken, fallen, schrumpfen, zurückzugehen, sackte, sackten, abgesackt, absackte, absackten, einbrach, einbrachen, stürzte, stürzten, abgestürzt, gedrosselt, drosselte, drosselten, verlieren, verbilligte, verbilligten, reduzierten, reduziert, gekürzt, kürzte, kürzten, verringert, gesenkt, senkte, senkten, rückläufig, zurückgefallen, verfehlte, einbüßte, einbüßten, eingebüßt, abnahm, abnahmen, nachgegeben, nachgelassen, ließ nach, ließen nach, schwächelte, knickte, knickten, unterschritt, im Minus, zurückfiel, zurückfielen, verminderte, verminderten, halbierten, sackte ab, gefallene, ermäßigte, abrutschte, abrutschten, abgerutscht, bröckelte, bröckelten, abbröckelte, abbröckelten, abgebröckelt, glitt, glitten, abglitt, verfiel, verfielen, verfallen, schmolz, schmolzen, geschmolzen, abschmolz, nachließ, nachließen, abgeflaut, zusammenbrach, zusammenbrachen, zusammengebrochen, geschwunden, schwand, schwanden, plumpste, plumpsten
+ n: Anstieg, Zuwachs, Plus, Zunahme, Wachstum, Steigerung, Zuwachses, Anstiegs, Wachstums, Sprung, Zuwächse, Verdopplung, Verdoppelung, Ausweitung, Aufwärtstrend, Steigerungsrate, Wachstumsrate, Zuwachsrate, Mehr, Anstieg um, Erhöhung, Zugewinn, Zugewinne, Aufschwung, Aufschwungs, Auftrieb, Erholung, Sprünge, Anstiege, Schub, Hochschnellen, Vervielfachung, Verdreifachung, Vervierfachung, Aufstockung, Verbesserung, Verstärkung, Belebung
- n: Rückgang, Minus, Abnahme, Einbruch, Rückgangs, Verlust, Absturz, Einbruchs, Verringerung, Schwund, Einbußen, Einbuße, Reduzierung, Kürzung, Rückgangs um, Schrumpfung, Senkung, Einbrüche, Rückgänge, Abschwung, Abschwungs, Schrumpfen, Abflauen, Halbierung, Verschlechterung, Abstürze, Verluste, Abnahmen, Rücklauf, Knick, Dämpfer, Delle, Verfall, Zusammenbruch, Minderung, Einschnitt
+ a: mehr, höher, über, größer, teurer, stärker, besser, oberhalb
- a: weniger, niedriger, unter, geringer, kleiner, billiger, schwächer, schlechter, unterhalb
0 v: betrug, betrugen, belief, beliefen, erreichte, erreichten, lag, lagen, machte, machten, kam, kamen, überstieg, umfasste, war, waren, ist, sind, erzielte, summierte, summierten, entfielen, entfiel, wurden, wurde, übertraf, erreicht, liegt, beträgt, verharrte, verharrten, verbuchte, verbuchten, verzeichnete, verzeichneten, betragen, gelegen, ausmachten, ausmachte, stand, standen, gelangte, gelangten, ergab, ergaben, ergibt, belaufen, beläuft, summiert, addierte, addierten, zählte, zählten, kommt, kommen, überschritt, überschritten, überstiegen, übertrafen, entsprach, entspricht, entsprachen, registrierte, registrierten, schloss, schlossen, bezifferte, bezifferten, beziffert, pendelte, erreichen, lägen, markierte, hielt sich, behauptete, sind es, waren es, gewesen, entfällt, entfallen, stagnierte
+ v: kräftig angezogen, zogen kräftig an, expandierte, expandierten, expandiert, aufgelegt, hochgegangen, wieder zugelegt, erholten sich, verbessert, hinzugewinnen, zugenommen hatte, aufwärtsging, überbieten, anwuchs, anwuchsen, angewachsen, ausdehnte, ausdehnten, ausgedehnt, emporging, boomten, boomte, florierte, vergrößern, ausbauen, aufstocken, ansteigt, zurückgewann
- v: eingebüßt hat, rückläufig entwickelt, einknickte, einknickten, eingeknickt, abgeschwächt, schwächten, abschwächte, abschwächten, verkleinerte, verkleinerten, zurücklagen, zurücklag, lag unter, zusammenschmolz, zusammengeschmolzen, zusammengeschrumpft, vermindert, zurückbildete, abstürzten, abstürzte, drückten, dezimierte, minderte, minderten, einbüßen, kürzen, drosseln, nachgeben, zurückfallen
+ n: Zuwachs um, Zulauf, Höhenflug, Exportplus, Absatzplus, Wertzuwachs, Mengenplus, Aufwuchs, Ausbau, Jahresplus, Importplus, Exportzuwachs, Verdreifachung um, Aufwärtsbewegung
- n: Exportminus, Importminus, Absatzminus, Exportrückgang, Importrückgang, Absatzrückgang, Jahresminus, Rückschlag, Talfahrt, Exporteinbruch, Wertverlust, Schwäche, Abwärtsbewegung, Wegfall
0 v: erreiche, betrage, beträgt insgesamt, belief sich, beliefen sich, belaufen sich, beläuft sich, bezifferte sich, summierte sich, summierten sich, summiert sich, standen für, steht für, erwirtschaftete, erwirtschafteten, schlug zu Buche, schlugen zu Buche, zu Buche, wies aus, weist aus, ausgewiesen, aufweist, kamen zusammen, kam zusammen, notiert wurden, umfassten, umfasst, erfasste, ergaben sich, ergab sich, hatte ein Volumen von, hatten ein Volumen von, gekommen, landeten, pendelte sich ein, blieb, blieben, markierten, stagnierten, verbucht, verzeichnet, ausgemacht
`

export const modalsDe = `
target: Ziel, Ziele, plant, planen, geplant, wollen, will, soll, sollen, anstrebt, angestrebt, Zielmarke, zum Ziel, angepeilt, anpeilt, peilt, angekündigt, beabsichtigt, vorgesehen, vereinbarten, Zielvorgabe, strebt, streben, anstreben, möchte, möchten, sieht vor
forecast: vorausgesagt, in Aussicht gestellt, erwartet hatten, erwartet, erwarten, Prognose, prognostiziert, könnte, könnten, dürfte, dürften, wird, werden, voraussichtlich, rechnet mit, rechnen mit, Prognosen, voraussagt, vorhergesagt, vorhersagt, erwarte, würde auf, sollte, sollten, könne, wohl, prognostizieren, schätzt für, geht davon aus, absehbar
estimate: geschätzt, vorläufig geschätzt, Schätzung, schätzungsweise, nach Schätzungen, ersten Schätzungen
hypothetical: falls, wenn, würde, würden, sofern, hätte, hätten, ob
`

export const wordsDe = `
there: aus diesen Staaten, in diese Staaten, aus diesen Ländern, in diese Länder, dorthin, dort, von dort, dorther
from: aus, von, aus der, aus den, aus dem, ab, ausgehend von, stammend aus, stammten aus, stammt aus, kamen aus, kam aus
to: nach, zu, an die, an, in Richtung, Richtung, zum, zur, ins
into: in die, in den, in das, ins, auf den
in: in, im, am, innerhalb, in der, in dem, in ganz
with: mit, mit der, mit den, mit dem, gegenüber der
between: zwischen
by: durch, um, seitens, vonseiten, von Seiten
for: für
on: auf, auf die, auf das, auf den
via: über, durch die
than: als
against: gegenüber, verglichen mit, im Vergleich zu, gegen, nach, im Vergleich mit, im Vergleich zum, im Vergleich zur, statt, anstatt, nach zuvor, anstelle von, nach noch
of: der, des, vom
and: und, sowie, oder
its: seines, ihres, seinem, ihrem, seine, seinen, seiner, ihre, ihren, ihrer, sein, ihr
both: beider Länder, beiden Ländern, bilateral*, beide Länder, beiden Staaten, gegenseitig*, den beiden Ländern, der beiden Länder, beide Seiten, beiden Seiten, beide Staaten, beider Staaten, zwischen beiden Ländern, zwischen den beiden Ländern, untereinander, beiderseitig*, miteinander, zweiseitig*, wechselseitig*
total: gesamt*, insgesamt, Gesamtexporte, Außenhandel, aller Welt, gesamten, gesamte, gesamter, aller, sämtliche, sämtlicher, Gesamtausfuhren, Gesamtimporte, Gesamteinfuhren, Außenhandels, alles in allem
world: weltweit*, Welt, global*, Weltmarkt, der Welt, Weltmarktes, Weltmarkts, rund um den Globus, international*, aller Länder
home: im Inland, heimisch*, inländisch*
country: Land, das Land, Landes, dem Land, Republik, dieses Land, das Königreich, die Volkswirtschaft
favour: zugunsten, zu Gunsten, zugunsten von
respectively: beziehungsweise, bzw.
while: während, aber, jedoch, dagegen, hingegen, allerdings, wohingegen, indes, unterdessen, zugleich, gleichzeitig, dabei, umgekehrt, im Gegenzug, doch
since: seit, nachdem, weil, da, sobald, obwohl
route: Pipeline, Gaspipeline, Leitung, Erdgaspipeline, Ölpipeline, Rohrleitung, Gasleitung, Trasse
reverse: in die Gegenrichtung, in der Gegenrichtung, in umgekehrter Richtung, in die andere Richtung, in die umgekehrte Richtung, in entgegengesetzter Richtung
value: wertmäßig, nominal, dem Wert nach, nach Wert, im Wert, wertmäßigen, in Dollar gerechnet, auf Dollarbasis, auf Euro-Basis, in Euro gerechnet, preisbereinigt nicht
volume: mengenmäßig, der Menge nach, nach Menge, mengenmäßigen, in Tonnen, gemessen in Tonnen, physisch, an Menge, volumenmäßig
account: entfielen, entfiel, machte aus, machten aus, stellte, stellten, hielt, hielten, kam auf, kamen auf, entfallen, entfällt, macht, macht aus, ausmacht, ausmachen, ausmachten, ausmachte, hält, halten, kommt auf, stellt, stellen, steuerte, steuerten, stammten, stammte, stammt, bestritt, bestritten, vereinte, deckte, deckten, ging an
not: nicht, kein, keine, ohne, keinen, keinem, keiner, nie
besides: außer, ohne, abzüglich, ausgenommen
article: der, die, das, den, dem, ein, eine, einen, einem, einer, diese, dieser, dieses
be: heißt, heißen, hieß, war, waren, ist, sind, wurde, wurden, blieb, bleibt, bleiben, geworden, blieben, bleibe, geblieben, wird, werde, stieg zum, stieg zur, rangiert, rangierte, rangieren, belegt, belegte, belegten, landete, landeten, steht, folgt, folgen, folgte, folgten, avancierte, löste, gilt
per: pro Barrel, je Barrel, je Tonne
percapita: pro Kopf, monatlich im Schnitt, im Schnitt monatlich, im Monatsdurchschnitt, im Monatsschnitt, durchschnittlich pro Monat, im Schnitt pro Monat, im Jahresdurchschnitt, jahresdurchschnittlich*, je Einwohner, arbeitstäglich, kalenderbereinigt
goal: Marke, Schwelle
worth: im Wert von, für, im Umfang von, in Höhe von, in einem Wert von, zum Wert von, im Gesamtwert von, mit einem Wert von, im Volumen von, in einem Umfang von
including: darunter, davon, hiervon, von ihnen, von diesen
who: der, die, welche
org: Bundesamt, Statistisches Bundesamt, Zoll, Zollbehörde, Ministerium, Verband, Behörde, Kommission, Regierung, Institut, Agentur, Amt, Wirtschaftsministerium, Zollamt, Zollverwaltung, Statistikamt, Statistikamts, Bundesamts, Statistischen Bundesamts, Statistische Bundesamt, Ministeriums, Verbands, Verbandes, Handelsministerium, Energieministerium, Finanzministerium, Notenbank, Zentralbank, Handelskammer, Außenhandelskammer, Internationale Energieagentur, Energieagentur, Denkfabrik, Statistiker, Konzern
person: Präsident, Minister, Kanzler, Sprecher, Botschafter, Analyst, Chef, Wirtschaftsminister, Präsidenten, Präsidentin, Ministerin, Regierungschef, Staatschef, Analysten, Ökonom, Ökonomen, Volkswirt, Experte, Experten, Vorsitzende, Vorsitzender, Vize, Staatssekretär, Geschäftsführer, Außenminister
neutral: Elektroautobauer, Elektroautobauers, Elektroautohersteller, Elektroautoherstellers, Elektroauto-Hersteller, E-Auto-Hersteller, E-Autobauer, Elektroautopionier, Elektroauto-Pionier, Elektroautoproduzent, vom Band, von den Bändern, jährlich*, monatlich*, rekord*, direkt*, neu*, stark*, kräftig*, gesamte, gesamten, wichtig*, nominal*, durchschnittlich*, täglich*, wöchentlich*, vierteljährlich*, weltweiten, aktuell*, letzte, letzten, bisherig*, höchste, höchsten, seewärtig*, gesunken*, gestiegen*, zuletzt, erneut, gemeinsam, deutlich, leicht, spürbar, massiv, im Schnitt, reale, realen, saisonbereinigt*, kalenderbereinigt*, kumuliert*, eigene, eigenen
combined: zusammen, gemeinsam, zusammengenommen, in Summe, zusammengerechnet
`

export const ranksDe = `
1: größte, größter, größten, wichtigste, wichtigster, wichtigsten, wichtigstes, erster Stelle, Platz eins, Rang eins, Platz 1, ersten Platz, Spitze, führend*, größtes, größtem, Nummer eins, Nr. 1, Spitzenreiter, Spitzenplatz, erste Stelle, vorn, an der Spitze, bedeutendste, bedeutendster, bedeutendsten, bedeutendstes, Hauptlieferant
2: zweitgrößte, zweitgrößter, zweitgrößten, zweitwichtigste, zweitwichtigster, zweitwichtigsten, Platz zwei, Rang zwei, Platz 2, zweiter Stelle, zweiten Platz, Rang 2, zweitgrößtes, zweitwichtigstes, zweitbedeutendste, zweiter Platz, Nummer zwei, zweite Stelle
3: drittgrößte, drittgrößter, drittgrößten, drittwichtigste, drittwichtigster, drittwichtigsten, Platz drei, Rang drei, Platz 3, dritten Platz, dritter Stelle, drittgrößtes, drittwichtigstes, Nummer drei, dritte Stelle
4: viertgrößte, viertgrößter, viertgrößten, Platz vier, Rang vier, Platz 4, viertwichtigster, viertgrößtes, viertwichtigste, viertwichtigsten, vierter Stelle, vierten Platz
5: fünftgrößte, fünftgrößter, fünftgrößten, Platz fünf, Rang fünf, Platz 5, fünftgrößtes, fünftwichtigste, fünfter Stelle, fünften Platz, fünftwichtigster, fünftwichtigsten
6: sechstgrößte, sechstgrößter, sechstgrößten, Rang sechs, Platz sechs, Platz 6, sechstwichtigster, sechster Stelle, sechsten Platz
supplier: Hauptlieferant, Hauptlieferanten, Hauptlieferland, Einzellieferant, Importland, Importlandes, Einfuhrland, Lieferantenland, Lieferantenländer, Lieferantenländern, Ursprungsland, Ursprungsländer, Ursprungsländern, Herkunftsländern, Bezugsländern, Bezugsquellen, Importland für Deutschland, Stromlieferant, Energielieferanten, Gaslieferanten, Öllieferanten, Rohöllieferanten, Bezugspartner, Lieferant, Lieferanten, Lieferland, Herkunftsland, Zulieferer, Bezugsquelle, Lieferländer, Lieferants, Lieferlandes, Lieferländern, Lieferstaat, Herkunftsländer, Bezugsland, Bezugsländer, Versorger, Energielieferant, Öllieferant, Gaslieferant, Rohöllieferant, Kohlelieferant, Importpartner, Lieferquelle, Importquelle, Lieferantin, Importquellen
destination: Einzelabnehmer, Einzelabnehmern, Hauptabnehmer, Hauptabnehmern, Hauptabnehmerland, Hauptkunde, Einzelkunde, Exportland, Exportländer, Exportlandes, Ausfuhrland, Absatzmärkten, Exportmärkten, Zielmärkten, Abnehmerländern, Käuferländern, Kundenländern, Auslandsmärkten, Auslandsmärkte, Ausfuhrmärkte, Ausfuhrmärkten, Ausfuhrzielen, Bestimmungsland, Bestimmungsländer, Bestimmungsländern, Empfängerland, Empfängerländer, Abnehmerlandes, Exportdestination, Abnehmer, Absatzmarkt, Zielland, Exportmarkt, Abnehmerland, Kunde, Käufer, Zielmarkt, Abnehmern, Abnehmerländer, Absatzmärkte, Absatzmarktes, Exportziel, Exportmarktes, Exportmärkte, Zielmärkte, Zielländer, Kunden, Käufern, Käuferland, Exportpartner, Absatzland, Auslandsmarkt, Großabnehmer, Einzelmarkt, Ausfuhrziel, Ausfuhrmarkt, Abnehmerin, Kundin, Käuferin, Abnehmerstaat, Exportland für deutsche Waren, Ausfuhrland für deutsche Waren, Exportzielen, Exportziele, Ausfuhrziele, Zielländern
partner: Haupthandelspartner, Handelspartnerland, Handelspartnerländer, Handelspartnerländern, Außenhandelspartnern, Handelspartner, Handelspartners, Handelspartnern, Handelspartnerin, Handelspartnerland, Außenhandelspartner, Wirtschaftspartner
exporter: Exporteur, Exportnation, Autoexporteur, Exporteurs, Exportweltmeister, Autoexportnation, Ölexporteur, Erdölexporteur, Gasexporteur, LNG-Exporteur
importer: Importeur, Importeurs, Ölimporteur, Gasimporteur
producer: Produzent, Hersteller, Förderland, Ölproduzent, Autohersteller, Produktionsland, Förderländer, Produzentenland, Autobauer
1: an erster Stelle, Hauptabsatzmarkt, Spitzenposition, Spitzengruppe, Topabnehmer, Nummer 1, erster Platz, ganz vorne, vorne, Primus, Spitzenrang, Rang 1
2: auf dem zweiten Platz, zweitstärkste, zweitstärkster, zweitstärksten, Nummer 2, zweitwichtigsten Handelspartner, zweitem Platz
3: drittstärkste, drittstärkster, drittstärksten, Rang 3, Nummer 3, drittbedeutendste, drittem Platz
4: Rang 4, viertstärkste, viertbedeutendste
5: Rang 5, fünftstärkste, fünftes
7: siebtgrößte, siebtgrößter, siebtwichtigster, siebtwichtigste, siebter Stelle, Platz sieben, Rang sieben, Platz 7, Rang 7
8: achtgrößte, achtgrößter, achtwichtigster, achtwichtigste, achter Stelle, Platz acht, Rang acht, Platz 8, Rang 8
9: neuntgrößte, neuntgrößter, neuntwichtigster, neuntwichtigste, neunter Stelle, Platz neun, Rang neun, Platz 9, Rang 9
10: zehntgrößte, zehntgrößter, zehntwichtigster, zehntwichtigste, zehnter Stelle, Platz zehn, Rang zehn, Platz 10, Rang 10
supplier: Einfuhrpartner, Einfuhrpartnern, Importpartnern, Importländer, Importländern, Einfuhrländer, Einfuhrländern, Lieferanten-Länder, Warenlieferant, Warenlieferanten, Gasversorger, Verkäufer, Exporteure nach, Herkunftslandes
destination: Ausfuhrpartner, Ausfuhrpartnern, Exportpartnern, Ausfuhrländer, Ausfuhrländern, Exportländern, Zielregion, Bestimmungslandes, Absatzländer, Absatzländern, Absatzregion, Warenabnehmer, Exportkunde, Exportkunden, Auslandskunde
partner: Top-Handelspartner, Haupthandelspartnern, Handelspartnern Deutschlands, Wirtschaftspartnern, Handelspartnerschaft, Außenhandelspartners
`

export const sourcesDe = `
DE: Statistisches Bundesamt, Statistische Bundesamt, Statistischen Bundesamts, Destatis, KBA, Kraftfahrt-Bundesamt, VDA, dpa, Bundesnetzagentur, ifo-Institut, Bundesamt
AT: Statistik Austria, Wirtschaftskammer Österreich, WKO, WKÖ, Wifo, WIFO, OeNB, Oesterreichische Nationalbank, E-Control, Austria Statistik, ÖAMTC, Arge Automobilimporteure
CH: Bundesamt für Zoll und Grenzsicherheit, BAZG, Eidgenössische Zollverwaltung, Eidgenössischen Zollverwaltung, EZV, auto-schweiz, Auto-Schweiz, Auto Schweiz, Seco, SECO, Bundesamt für Statistik, Schweizerischen Nationalbank, Swissmem, Bundesamt für Energie
CN: chinesische Zollbehörde, Zollverwaltung, chinesischer Zoll, Xinhua, CAAM, Hauptzollverwaltung
RU: TASS, Interfax, RIA Novosti, Rosstat
EU: Eurostat, ACEA, EU-Kommission
CH: Bundesamt für Zoll und Grenzsicherheit, BAZG, Eidgenössische Zollverwaltung, Auto-Schweiz, auto-schweiz
AT: Statistik Austria
IT: Istat
FR: Insee
GB: SMMT, ONS
US: US-Handelsministerium
-: Reuters, Bloomberg, IEA, Kpler
DE: Destatis (Statistisches Bundesamt), Statistisches Bundesamt (Destatis), Statistischen Bundesamtes, Statistischem Bundesamt, Bundesamtes, Wiesbadener Statistiker, Statistiker aus Wiesbaden, BGA, Bundesverband Großhandel, Außenhandelsverband BGA, DIHK, Deutsche Industrie- und Handelskammer, VDMA, ZVEI, VCI, GTAI, Germany Trade and Invest, Germany Trade & Invest, BDI, BDEW, Ost-Ausschuss, Ost-Ausschuss der Deutschen Wirtschaft, BAFA, Bafa, AGEB, AG Energiebilanzen, Fraunhofer ISE, Energy-Charts, SMARD, en2x, VDIK, ZDK, Deutsche Bundesbank, Bundesbank, Bundeswirtschaftsministerium, Ifo-Institut, Ifo, ifo, IW, IfW, Institut für Weltwirtschaft, Institut der deutschen Wirtschaft, Bundesverband der Deutschen Industrie, Agentur Wirtschaftsdienst
AT: Außenwirtschaft Austria, Wirtschaftskammer, Statistik-Austria, APG, Austrian Power Grid, APA, Austria Presse Agentur, FIW, OeKB
CH: awp, AWP, Bundesamt für Zoll und Grenzsicherheit (BAZG), Eidgenössische Zollverwaltung (EZV), Zollverwaltung EZV, Swissgrid, Economiesuisse, Schweizer Zoll, Handelskammer Deutschland-Schweiz
US: US-Handelsministeriums, Handelsministerium in Washington, US-Energieministerium, EIA, US-Behörde EIA, US-Zensusbehörde, Census Bureau
CN: chinesische Zollverwaltung, chinesischen Zollverwaltung, chinesischen Zollbehörde, Zollbehörde in Peking, Pekinger Zollbehörde, chinesischen Zolls, Passagierwagenverband, PCA, CPCA, Statistikamt in Peking
RU: russischer Zoll, russischen Zolls, Gazprom, Nowak, Föderaler Zolldienst
JP: japanisches Finanzministerium, Finanzministerium in Tokio, Kyodo
IT: Unrae, Anfia
FR: Plateforme automobile, französischer Zoll, Zollbehörde in Paris
GB: HMRC, britisches Statistikamt
ES: Enagas, Enagás, Anfac
PL: GUS, Statistikamt GUS
CZ: Tschechisches Statistikamt, tschechische Statistikamt
HU: KSH, ungarisches Statistikamt
UA: Naftogaz, ukrainischer Zoll
TR: TÜIK, Turkstat, TIM
KR: Zollbehörde in Seoul, Yonhap
EU: Statistikamt Eurostat, Kommission, Brüsseler Behörde
-: AFP, AP, dpa-AFX, dpa-afx, Agence France-Presse, Internationale Energieagentur, Internationalen Energieagentur, IWF, Weltbank, WTO, Welthandelsorganisation, OECD, Vortexa, Refinitiv, LSEG, Argus, Platts, S&P Global, ICIS, Ember, Bruegel, Statista, JATO, Jato Dynamics, Dataforce, Handelsblatt, Spiegel
`

export const saysDe = `
say: sagte, teilte, mitteilte, berichtet, berichtete, laut, zufolge, meldet, meldete, erklärte, nach Angaben, geht aus, hervorgeht, gab bekannt, bekannt
say: mitgeteilt, teilt, mitteilt, sagt, gab, gibt, bekanntgab, bekannt gegeben, bekanntgegeben, veröffentlichte, veröffentlicht, veröffentlichten, berichten, berichteten, schreibt, schreiben, erläuterte, erklärt, betonte, hervorging, zeigen Daten, zeigen Zahlen, Daten von, Daten des, Daten der, Zahlen von, Zahlen des, Zahlen der, unter Berufung auf, beruft, Angaben der, Angaben des, Angaben von, nach Zahlen, nach Daten, nach Berechnungen, errechnete, ermittelte, ausweist, meldeten, heißt es, hieß es, verwies, so das, so der, so die, wie das, wie der, wie die, ergibt sich aus, geht aus den, kündigte, vermeldete, vermeldeten, Berechnungen von, Berechnungen des
`

export const skipsDe = `
company result: Auslandsproduktion, Auslandsfertigung, Auslandsabsatz der Konzernmarken, Gewinn, Nettogewinn, Aktie, Aktien, Dividende
investment: Investitionen, Kredit, Kredite
money market: Inflation, BIP, Bruttoinlandsprodukt, Arbeitslosigkeit, Leitzins, Wechselkurs, Einwohner, Beschäftigte, Speicher
buyer group: Bayern, Baden-Württemberg, Sachsen, Niedersachsen, Hessen, Nordrhein-Westfalen, Thüringen, Brandenburg, Sachsen-Anhalt, Rheinland-Pfalz, Saarland, Schleswig-Holstein, gewerblich*, Privatkunden, private Halter, Flottenkunden, Dienstwagen, Privatzulassungen
region: Länder außerhalb der EU, Ländern außerhalb der EU, Staaten außerhalb der EU, Länder außerhalb der Europäischen Union, Ländern außerhalb der Europäischen Union, Staaten außerhalb der Europäischen Union, außerhalb der EU, außerhalb der Europäischen Union, Nicht-EU-Staaten, Nicht-EU-Länder, Nicht-EU-Ländern, Drittstaaten, Drittländer, Drittländern, übrige Welt, Nordamerika, Südamerika, Südostasien, Osteuropa, Westeuropa, Mittel- und Osteuropa, Nordafrika, Ozeanien
price cap: Preisdeckel
company result: Umsatzerlöse, Konzernumsatz, Betriebsergebnis, Ebit, EBIT, Ebitda, Jahresüberschuss, Nettoverlust, Betriebsgewinn, Gewinne, Börsenwert, Marktkapitalisierung, Aktienkurs, Dividenden, Gewinns
investment: Investition, investieren, investierte, investiert, Direktinvestitionen, Darlehen, Anleihe, Anleihen, Fördermittel, Subventionen, Finanzierung, Hilfen, Fonds, Kosten, Strafe, Bußgeld
money market: Inflationsrate, Verbraucherpreise, Teuerung, Teuerungsrate, Wirtschaftswachstum, Wirtschaftsleistung, Konjunktur, Zinsen, Zinssatz, Arbeitslosenquote, Arbeitsplätze, Beschäftigten, Löhne, Gehälter, Haushalt, Staatsschulden, Schulden, Dax, DAX, Index, Euro-Kurs, Dollarkurs, Bevölkerung, Touristen, Übernachtungen, Passagiere, Reisende, Speicherstand, Speicherfüllstand, Füllstand, Gasspeicher, Reserven, Vorräte, Lagerbestände, Ifo-Index, Geschäftsklima, Auftragseingang, Auftragsbestand, Industrieproduktion, Einzelhandelsumsatz, Dienstleistungsbilanz, Zugriffe, Mitarbeiter, Haushalte, Exporterwartungen, Leistungsbilanzüberschuss, Leistungsbilanzdefizit
buyer group: Hamburg, Bremen, Mecklenburg-Vorpommern, Baden-Württembergs, Sachsens, Nordrhein-Westfalens, NRW, Niedersachsens, Bayerns, Thüringens, Oberösterreich, Niederösterreich, Steiermark, Tirol, Vorarlberg, Salzburg, Kärnten, Burgenland, Südwesten, Südtirol, Zürich, Basel, Firmenkunden, Vermieter, Autovermieter, Flotten, Privatmarkt, private Käufer, gewerbliche Zulassungen, Eigenzulassungen, Mittelstand, mittelständische Unternehmen, Familienunternehmen
region: Drittstaaten, Drittländer, Drittländern, Drittland, Partnerstaaten, Partnerländern, Eurozone, Euroraum, Euro-Zone, Euroländer, Euroländern, Euro-Länder, Nicht-Euro-Länder, Nicht-Euroländer, Nicht-EU-Staat, Nicht-EU-Land, restliche Welt, restlichen Welt, übrigen Länder, übrigen Ländern, andere Länder, anderen Ländern, sonstige Länder, sonstigen Ländern, Nord- und Südamerika, Mittelamerika, Amerika, beiden Amerikas, Mercosur, Mercosur-Staaten, EFTA, EFTA-Staaten, Westbalkan, Balkan, Südosteuropa, Mitteleuropa, Mittelosteuropa, mittel- und osteuropäischen Ländern, Baltikum, baltische Staaten, baltischen Staaten, Skandinavien, Benelux, Benelux-Staaten, Visegrad-Staaten, Visegrád-Staaten, Südasien, Ostasien, Fernost, Ferner Osten, Fernen Osten, Asien-Pazifik, asiatisch-pazifischer Raum, Südafrika und Nahost, Subsahara-Afrika, Afrika südlich der Sahara, Westafrika, Maghreb, GUS, GUS-Staaten, Golfstaaten, Golf-Staaten, Golfregion, Entwicklungsländer, Schwellenländer, Schwellenländern, Industrieländer, RCEP, APEC, G20, G-20, OECD-Länder, Drittlandsmärkte, Drittlandmärkte, D-A-CH, DACH, Länder der Gruppe, arabische Länder, arabischen Ländern, Australien und Ozeanien, Australien/Ozeanien, Nahost und Afrika, Osteuropas, Nordamerikas, Südamerikas, NAFTA, USMCA, CPTPP, Zentral- und Osteuropa
price cap: Preisobergrenze, Ölpreisdeckel, Terminkontrakte, Futures, Kontingent, Zollkontingent
money market: Hauspreise, Immobilienpreise, Mieten, Eintrittskarten, Zuschauerzahl, Steuereinnahmen
`
