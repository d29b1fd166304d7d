import type { EventTable } from '../rule.ts'

/** German. */
export const rulesDe: EventTable = {
  macros: `
levy: zölle?n?|strafzölle?n?|importzölle?n?|einfuhrzölle?n?|sonderzölle?n?|zusatzzölle?n?|abgaben?
maker: autobauer*|autohersteller*|hersteller*|marken|konzerne?
firm: <maker>|unternehmen|firmen
paper: abkommen|vertrag|verträge|vereinbarung*|absichtserklärung*|memorandum|liefervertrag*
site: pipeline*|werk|werke|fabrik*|terminal*|kraftwerk*|raffinerie*
`,
  rules: `
record: rekord(?!e? (von|aus|für) |versuch|jagd)*
record: (höchster|höchste|höchsten|höchstes) ~ (stand|wert|menge|aller zeiten|seit beginn)
record: höchststand*
record: (mehr|höher|größer) als (je zuvor|jemals)
record: (noch nie|nie zuvor|niemals zuvor) … (so viel|so viele|so hoch|mehr)
record: historisch* (hoch|höchststand|höchstwert)
exit: (rückzug|abzug|abgang|ausstieg) … <firm>
exit: <firm> … (verlassen|verließen|zogen sich|zurückgezogen|ausgestiegen)
ban.export: (verbiete*|verbot*|untersag*|stopp(t|te|en)) ~ (ausfuhr*|export*)
ban.import: (verbiete*|verbot*|untersag*|stopp(t|te|en)|verhängt* ~) ~ (einfuhr*|import*)
ban.import: (einfuhrverbot|importverbot|importstopp|embargo) … (verhängt*|beschlossen|in kraft|gilt)
duty.raise: (erhöh(t|te|ten|en)|anheb(t|en)|verdoppel(t|te|n)) ~ <levy>
duty.raise: <levy> … (erhöht|angehoben|verdoppelt)
duty.cut: (senk(t|te|ten|en)|streich(t|en)|abschaff(t|en)) ~ <levy>
duty.cut: <levy> … (gesenkt|abgeschafft|gestrichen)
duty.put: (verhäng(t|te|ten|en)|führ(t|te|ten|en)|beschloss(en)?|erheb(t|en)|erhob(en)?) ~ <levy>
duty.put: <levy> … (verhängt|eingeführt|beschlossen|erhoben|in kraft|gelten)
sanction: (verhäng(t|te|ten|en)|beschloss(en)?|verschärf(t|te|ten|en)) ~ sanktion*
sanction: sanktion* … (verhängt|beschlossen|verschärft)
law: (kaufprämie|förderung|umweltbonus) … (gestrichen|beendet|eingestellt|verlängert|eingeführt)
sign: (unterzeichne(t|te|ten)|unterschrieb(en)?|schloss(en)?) ~ <paper>
sign: <paper> … (geschlossen|unterzeichnet|unterschrieben|vereinbart)
agree: (einigten sich|haben sich geeinigt|hat sich geeinigt|vereinbarten) (auf|über)
meet: (traf(en)? sich|trafen|trifft|treffen|gespräche|besuch*|besuchte)
summit: gipfel(treffen)?
launch.make: (startet*|begann|begonnen|beginnt|nahm*) ~ (produktion|fertigung|montage)
launch.site: <site> … (in betrieb|eröffnet|eingeweiht)
launch.flow: (lieferungen|gaslieferungen|exporte) … (begannen|begonnen|angelaufen)
project: (plan(t|en)|will|wollen) ~ <site> … (bauen|errichten)
goal: (ziel|marke) … (erreicht|übertroffen|überschritten|geknackt)
first: erstmals … (über|mehr als|überschritt*|übertraf*|überstieg*) ~ #
`,
  stops: 'nach|wegen|trotz|seit|weil|und|oder|aber|ohne|gegen',
  denials: 'nicht|kein|keine|keinen|keiner|nie|ohne|verneint*|bestritt*|lehnt* ~ ab|weder',
  doubts:
    'könnte|könnten|würde|würden|dürfte|dürften|wenn|falls|ob|drohte?|droht|erwägt|prüft|möglich*|soll|sollte',
  background: 'nachdem|wegen|weil|trotz|infolge|aufgrund|nach dem|nach der',
  firms: '<firm>',
  leaders: 'präsident*|premier*|minister*|kanzler*|regierungschef*|staatschef*|delegation*',
  joints: '[;:—(]| – |, (aber|während|wobei|obwohl|doch) ',
}
