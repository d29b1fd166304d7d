import { isChangeNoun, isWord, tagOf, tellsChange, isCue, isMark, isOneOf, wordSet } from '../bind/item.ts'
import { namedOf } from '../frames/named.ts'
import { bracketOwner } from './bracket-owner.ts'
import { directionOf } from './direction.ts'
import { isOld } from './old-value.ts'
import type { Reading, Sentence } from './reading.ts'
import { laterShare, proForm } from './share-resumed.ts'
import { cameFrom, isKind, supplying } from './share-predicate.ts'
import { bases, imported, levelOfTotal, ofThose, wholeBehind, wholeFollows } from './whole.ts'

const followedOrCame = wordSet('followed|came')

/** Whether a percentage tells a part of a whole: "accounted for", "a share of", "of all imports", "(74%)". */
export function isShare(sentence: Sentence, q: number, reading: Reading): boolean {
  const { items } = sentence.view
  const clause = items[q]?.clause
  if (otherEnd(sentence, q, reading) || laterShare(sentence, q, reading)) return true
  if (
    isWord(items[q - 1], 'by') ||
    (items.some((item) => item.clause === clause && isWord(item, 'combined')) &&
      new Set(
        sentence.view.mentions.filter((m) => m.clause === clause && m.last <= q).flatMap((m) => m.areas),
      ).size !== 1)
  )
    return false
  // "saw a 6.3% year-on-year rise", "this sum represents 64% growth"
  const noun = items[q + 1]?.period?.role === 'basis' ? q + 2 : q + 1
  if (isWord(items[q - 1], 'article', 'account') && isChangeNoun(items[noun])) return false
  // 实现了3.7%的增长
  if (items[q + 1]?.text === '的' && (tagOf(items[q + 2], 'move')?.sign ?? 0) !== 0) return false
  const own = items.flatMap((item, i) => (item.clause === clause ? [i] : []))
  if (/^[+−-]/.test(items[q]?.text ?? '') || isMark(items[q - 1], '+−')) return false
  const unmoved = directionOf(sentence.view, q).sign === 0
  if (unmoved && levelOfTotal(sentence, q, reading) !== null) return true
  // ", of which 98.3% were electric", ", 79.7% of them to the US"
  if (ofThose(sentence, q)) return true
  // "one in five cars sold", "27% was Russian, a third American"
  if (
    (outOf.test(items[q]?.text ?? '') &&
      items
        .slice(q + 1, q + 4)
        .some((one) => namedOf(one) !== null || bases.has(tagOf(one, 'cue')?.cue ?? ''))) ||
    originBehind(sentence, q) !== null
  )
    return true
  if (isKind(sentence.view, q) || besidePlace(sentence, q, reading)) return true
  if (unmoved && cameFrom(sentence, q) !== null) return true
  // "Almost 38% came from Algeria. Azerbaijan followed with 19%": the next in the order of the shares.
  if (
    unmoved &&
    isWord(items[q - 1], 'with') &&
    isOneOf(items[q - 2], followedOrCame) &&
    sentence.view.sentence - reading.state.shareSentence <= 1
  )
    return true
  // "imports rose, with the US supplying 57%"
  if (unmoved && supplying.test(items[q - 1]?.text ?? '')) return true
  // "supplied 57% of Europe's LNG imports"
  if (isWord(items[q + 1], 'of') && imported(sentence, q + 2)) return true
  // "Asia took 81% of the coal"
  if (unmoved && own.some((i) => i < q && q - i <= 3 && tagOf(items[i], 'cue')?.cue === 'receive'))
    return true
  if (
    (unmoved || (sentence.view.lang !== 'en' && isWord(items[q - 1], 'to'))) &&
    reading.state.shareSentence === sentence.view.sentence &&
    sentence.view.mentions.some(
      (m) =>
        m.clause === clause &&
        m.last <= q &&
        // "…, ahead of the US with 18%"
        (m.marker === 'bare' ||
          m.marker === 'by' ||
          // «…, на Малайзию — 15%», «а Саудовской Аравии — с 9% до 12%»
          (sentence.view.lang === 'ru' &&
            (m.marker === 'on' || m.marker === 'poss') &&
            dashed(sentence, m.last)) ||
          (m.last === q - 1 && isWord(items[m.last], 'with'))),
    )
  )
    return true
  // A remark in between does not take the share farther from its word.
  const place = new Map(own.map((i, n) => [i, n]))
  for (const i of own) {
    const item = items[i]
    const apart = Math.abs((place.get(i) ?? 0) - (place.get(q) ?? 0))
    if (
      isWord(item, 'account') &&
      i < q &&
      q - i <= 6 &&
      !items.slice(i, q).some((one) => one.quantity !== null && one.quantity.form === 'amount') &&
      // "representing a year-on-year increase of 10.4%", "lo que supone una caída de 1,9%"
      !items.slice(i + 1, q).some((one) => isChangeNoun(one)) &&
      // "which represents a 17% rise"
      !(isChangeNoun(items[q + 1]) && isWord(items[q - 1], 'article'))
    )
      return true
    if (tagOf(item, 'cue')?.cue === 'share' && apart <= (sentence.view.lang === 'en' ? 12 : 16)) {
      const between = items.slice(Math.min(i, q) + 1, Math.max(i, q))
      // "rose 30.2% to 120,797 units, a 17.8% market share": the share is the last of the three.
      if (i > q && between.some((one) => one.quantity !== null)) continue
      // "their market share, and volume was 46.4% lower"
      if (
        i < q &&
        tagOf(items[q + 1], 'move')?.pos === 'a' &&
        between.some((one) => tagOf(one, 'cue') !== undefined)
      )
        continue
      // "a 14% share, up 10.9% month on month"
      if (i < q && sentence.view.lang === 'en' && tellsChange(items[q - 1])) continue
      // "with 17 per cent share witnessed 17.16 per cent contraction"
      if (isChangeNoun(items[q + 1])) continue
      if (
        !between.some(
          (one) =>
            tagOf(one, 'cue') !== undefined &&
            tagOf(one, 'cue')?.cue !== 'figure' &&
            bases.has(tagOf(one, 'cue')?.cue ?? '') &&
            i > q,
        ) &&
        // 分别增长30.1%和32%，市场占有率达到35.2%: behind a comma the word is of the next number.
        !(sentence.view.lang === 'zh' && i > q && between.some((one) => isMark(one, ',，')))
      )
        return true
    }
  }
  // "sends 40% of its output abroad" is a share of no measure of ours.
  if (
    sentence.view.lang !== 'de' &&
    isWord(items[q + 1], 'of') &&
    own.some(
      (i) =>
        i < q &&
        tagOf(items[i], 'cue')?.pos === 'v' &&
        isCue(items[i], 'flow', 'out') &&
        // "exported goods worth $2 billion to Spain, 3 per cent of its exports"
        !(
          items.slice(i, q).some((one) => one.quantity?.form === 'amount') &&
          items.slice(q + 2, q + 6).some((one) => isCue(one, 'out', 'in'))
        ),
    )
  )
    return false
  // "42% (1.51 million b/d) of U.S. crude exports"
  const of = isMark(items[q + 1], '(（') && isMark(items[q + 3], ')）') ? q + 4 : q + 1
  if (
    isWord(items[of], 'of') &&
    (tagOf(items[q - 1], 'move')?.sign ?? 0) === 0 &&
    wholeFollows(sentence, of + 1)
  )
    return true
  // "while that of Europe came down to 63.9%", "it had been 1%": the share of the clause or sentence before.
  // "2,1% продаж", "36,5% российского импорта": the genitive needs no word between.
  if (
    (sentence.view.lang === 'ru' || sentence.view.lang === 'de') &&
    // "gingen 6,2 Prozent der Ausfuhren in die USA": the verb says whither, not how it changed.
    (unmoved ||
      isWord(items[q + 1], 'its') ||
      // «увеличился до 8,29 млн т, это 17,5% всего ввоза»
      equalling.test(items[q - 1]?.text ?? '') ||
      (sentence.view.lang === 'de' &&
        !isWord(items[q - 1], 'by') &&
        isWord(items[q + 1], 'article', 'of'))) &&
    !isWord(items[q - 1], 'on') &&
    !isMark(items[q - 1], '(+') &&
    wholeBehind(sentence, q + 1)
  )
    return true
  const goesOn = sentence.view.sentence - reading.state.shareSentence
  // "Aus den Niederlanden strömten 25 Prozent, aus Belgien 18": the shares of the sentence before go on by origin.
  if (
    sentence.view.lang !== 'en' &&
    unmoved &&
    goesOn <= 1 &&
    reading.state.share?.cls === 'in' &&
    sentence.view.mentions.some((m) => m.clause === clause && m.marker === 'from' && m.last <= q)
  )
    return true
  if (goesOn === 0 && (unmoved || isWord(items[q - 1], 'to')) && own.some((i) => isWord(items[i], 'those')))
    return true
  if (
    goesOn <= 1 &&
    goesOn >= 0 &&
    (unmoved || isWord(items[q - 1], 'to')) &&
    own.some((i) => i < q && proForm.test(items[i]?.text ?? '')) &&
    !own.some((i) => tagOf(items[i], 'area') !== undefined)
  )
    return true
  if (
    directionOf(sentence.view, q).sign === 0 &&
    goesOn <= 2 &&
    own.some((i) => i < q && tagOf(items[i], 'company')?.sector === 'autos')
  )
    return true
  if (isMark(items[q - 1], '(（') && unmoved && isWord(items[q - 2], 'including')) return true
  const opened = isMark(items[q - 1], '(（')
  // «Наибольший объем товарооборота — с Китаем (27,9%) и Россией (18,7%)»: what the largest are is told in brackets.
  if (
    opened &&
    unmoved &&
    sentence.view.lang !== 'en' &&
    bracketOwner(sentence, q) !== null &&
    items.some((item, k) => k < q && mostOf.test(item.text)) &&
    sentence.frames.some((frame) => frame.at < q && bases.has(frame.cls))
  )
    return true
  // "the highest share of exports went to Japan (38 percent), followed by China (28 percent)"
  if (
    opened &&
    unmoved &&
    bracketOwner(sentence, q) !== null &&
    items.some((item, k) => k < q && tagOf(item, 'cue')?.cue === 'share')
  )
    return true
  if (
    opened &&
    unmoved &&
    tagOf(items[q - 2], 'skip') === undefined &&
    items[q + 1]?.period == null &&
    reading.state.share !== null
  )
    return true
  return opened && isMark(items[q + 1], ')）') && isWord(items[q + 2], 'of')
}

/** Whether a dash stands behind the name, for the verb left out. */
const dashed = ({ view }: Sentence, end: number): boolean => isMark(view.items[end], '—–-')

/** "fue el principal destino, con 73,2 %", "gefolgt von den Niederlanden mit 25 Prozent": a part told beside a place. */
function besidePlace({ view }: Sentence, q: number, { state }: Reading): boolean {
  const { items } = view
  if (!isWord(items[q - 1], 'with') || directionOf(view, q).sign !== 0) return false
  // "Asia was the top destination for the exports with 43% (1.55 million b/d)"
  if (view.lang === 'en')
    return (
      state.ranked !== null &&
      state.ranked.cls !== 'trade' &&
      items.some((item, k) => k < q && item.quantity?.form === 'rank' && item.clause === items[q]?.clause) &&
      (items[q + 1] === undefined || isMark(items[q + 1], '(,.;'))
    )
  if (items[q + 1] !== undefined && !isMark(items[q + 1], ',.;)»”') && !isWord(items[q + 1], 'and'))
    return false
  const named = view.mentions.some((m) => m.last === q - 1)
  if (named) return state.share !== null && state.shareSentence === view.sentence
  // "es el primer proveedor de España con el 34,1%": with or without a comma.
  const placed =
    items[q - 2]?.text === ',' ||
    items.some((item, k) => k < q && item.quantity?.form === 'rank' && item.clause === items[q]?.clause)
  return state.ranked !== null && placed && state.ranked.cls !== 'trade'
}

/** "one in five", "every second", "three out of four". */
const outOf = /(?:\bin|out of)\b|^every /i

/** "27% *was Russian*", "a third *American*": where the part comes from, told as its predicate; the index of the area's item. */
export function originBehind(sentence: Sentence, q: number): number | null {
  const { items } = sentence.view
  const at = isWord(items[q + 1], 'be') ? q + 2 : q + 1
  const area = tagOf(items[at], 'area')
  if (area?.form !== 'adjective' || items[at]?.masked === true) return null
  const end = items[at + 1]
  const ends = end === undefined || isMark(end, ',.;)') || isWord(end, 'and', 'while')
  const predicate = isWord(items[q + 1], 'be') || items.slice(0, q).some((item) => isWord(item, 'be'))
  return ends && predicate ? at : null
}

/** "up from 12.6% a year earlier", "from 45% in 2021 to 19%": the other end of the share just told. */
export function otherEnd(sentence: Sentence, q: number, reading: Reading): boolean {
  const { items } = sentence.view
  const told = reading.drafts.at(-1)
  if (told === undefined || told.kind !== 'share' || told.sentence !== sentence.view.sentence) return false
  const at = items.findIndex((item) => item.start === told.value_start)
  // "30.65% (27.89% in 2022)"
  if (
    at === q - 2 &&
    isMark(items[q - 1], '(（') &&
    items.slice(q + 1, q + 4).some((one) => one.period !== null)
  )
    return true
  const between = isOld(sentence.view, q) ? items.slice(Math.max(at + 1, q - 2), q) : items.slice(at + 1, q)
  if (
    between.some(
      (item) =>
        item.quantity !== null || tagOf(item, 'area') !== undefined || tagOf(item, 'company') !== undefined,
    )
  )
    return false
  return isOld(sentence.view, q) || (isOld(sentence.view, at) && isWord(items[q - 1], 'to') && q - at <= 6)
}

/** Words that put a part beside its amount. */
const equalling =
  /^(?:это|или|составля\p{L}+|составил\p{L}*|равно|das sind|das waren|waren|sind|entspricht|entsprach|entsprechen|oder)$/iu

/** The largest of the parts. */
const mostOf = /^(?:наибольш|крупнейш|основн|главн|grö(?:ß|ss)t|meist|mayor|principal|最大|主要)/iu
