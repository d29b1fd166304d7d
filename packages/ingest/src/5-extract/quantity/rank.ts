import { dated, endsPlace, heads, isOrder, moved, nextPlace, timely, withAmount } from './order.ts'
import { kindAt, type Read, readOver, wordAt } from './read.ts'
import type { Token } from './token.ts'

const make = (tokens: readonly Token[], from: number, to: number, value: number): Read | null =>
  value < 1 || !Number.isInteger(value)
    ? null
    : readOver(tokens, from, to, { form: 'rank', value, unit: 'rank', low: value, high: value, step: 1 })

const following =
  /^(?:идут|идет|идёт|стали|стал|стала|шли|шла|оказались|оказался|оказалась|достал(?:ось|ась|ся|ись)|занял[аи]?|занимают?|у|за|came)$/
const before = new Set([
  'ranked',
  'ranks',
  'rank',
  'ranking',
  'came',
  'comes',
  'coming',
  'placed',
  'finished',
  'stayed',
  'stays',
  'стал',
  'стала',
  'стали',
  'стало',
  'идут',
  'идет',
  'идёт',
  'остается',
  'остаётся',
  'quedó',
  'quedaron',
  'fue',
  'был',
  'была',
  'было',
  'были',
])
// "one of the largest", "two largest", "among the biggest" name no single place.
const crowd = new Set(['among', 'amongst', 'среди', 'unter', 'entre'])

const several = new Set(['one', 'some', 'two', 'three', 'many'])

/** The place that starts at token `i`: `third largest`, `No. 1`, `the top supplier`, `in fourth place`, 第三大. */
export function readRank(tokens: readonly Token[], i: number): Read | null {
  const token = tokens[i]
  if (token === undefined) return null
  switch (token.entry.kind) {
    case 'ord':
    case 'num':
    case 'frac':
      return ordinal(tokens, i)
    case 'sup':
      return superlative(tokens, i, i, token.entry.value)
    case 'lead':
      // "a second major source" has a place; "its major partner" is one of several.
      if (token.word === 'major') return null
      // "took the top spot in coal exports to India"
      if (token.word === 'top' && kindAt(tokens, i + 1) === 'place' && !crowded(tokens, i))
        return make(tokens, i, i + 2, 1)
      return roleFollows(tokens, i + 1, 4) && !crowded(tokens, i) ? make(tokens, i, i + 1, 1) : null
    case 'place':
      return place(tokens, i)
    case 'no':
      return numbered(tokens, i)
    default:
      return null
  }
}

// German writes the role at the end of the word: Erdölexporteur, Absatzmarkt.
const compound =
  /.(?:exporteur|importeur|lieferant|lieferanten|produzent|abnehmer|markt|partner|kunde|käufer|quelle)$/

/** How many words on a role such as `supplier` stands; adjectives and hyphens may come between. */
function roleFollows(tokens: readonly Token[], i: number, within: number): boolean {
  for (let n = i; n < i + within; n++) {
    const kind = kindAt(tokens, n)
    if (kind === 'role' || (kind === 'x' && compound.test(wordAt(tokens, n)))) return true
    if (kind !== 'x' && kind !== 'unit' && kind !== 'sup' && wordAt(tokens, n) !== '-' && kind !== 'stop')
      return false
    if (kind === 'stop' && !/^(?:的|на|для|по|in)$/.test(wordAt(tokens, n))) return false
  }
  return false
}

function crowded(tokens: readonly Token[], i: number): boolean {
  let at = i - 1
  while (at >= 0 && i - at < 4 && kindAt(tokens, at) === 'the') at--
  // "one of *the world's* biggest exporters", "one of *South Korea's* largest markets"
  let of = i - 1
  while (of >= 0 && i - of <= 3 && ['x', 'the'].includes(kindAt(tokens, of))) of--
  if (wordAt(tokens, of) === 'of' && several.has(wordAt(tokens, of - 1))) return true
  const word = wordAt(tokens, at)
  if (word === 'of') return several.has(wordAt(tokens, at - 1))
  if (word === 'из') return /^од/.test(wordAt(tokens, at - 1))
  return (
    crowd.has(word) ||
    kindAt(tokens, at) === 'card' ||
    // "In 2015 the leading exporter was China"
    (kindAt(tokens, at) === 'num' && !/^(?:19|20)\d\d$/.test(word)) ||
    kindAt(tokens, i + 1) === 'num'
  )
}

function superlative(tokens: readonly Token[], from: number, at: number, value: number): Read | null {
  if (crowded(tokens, from)) return null
  const numbered = from !== at || value > 1
  if (!numbered && !roleFollows(tokens, at + 1, 6)) return null
  return make(tokens, from, at + 1, value)
}

function ordinal(tokens: readonly Token[], i: number): Read | null {
  const token = tokens[i]
  if (token === undefined) return null
  let at = i + 1
  if (token.entry.kind === 'frac' && token.word !== 'third') return null
  let value = token.entry.kind === 'frac' ? 3 : token.entry.value
  if (token.entry.kind === 'num') {
    // 第9大贸易伙伴, 第12位
    if (wordAt(tokens, i - 1) === '第')
      return /^[大位名]/.test(wordAt(tokens, at)) ? make(tokens, i - 1, at + 1, Number(token.word)) : null
    // "3rd", "14.", "第3" is in the tables, "5-е место".
    const suffix = wordAt(tokens, at)
    const hyphen = suffix === '-' ? 1 : 0
    const ending = wordAt(tokens, at + hyphen)
    if (!/^\d{1,3}$/.test(token.word) || tokens[at]?.spaced !== false) return null
    if (/^(?:st|nd|rd|th|е|й|я|го|м|м|ом|о|ую|ю|º|ª|er|ème|e)$/.test(ending)) at += hyphen + 1
    else if (suffix === '.' && (kindAt(tokens, at + 1) === 'place' || placeAhead(tokens, at + 1))) at += 1
    else return null
    value = Number(token.word)
  }
  const hyphen = wordAt(tokens, at) === '-' ? 1 : 0
  const next = kindAt(tokens, at + hyphen)
  if (
    kindAt(tokens, i - 1) === 'from' &&
    next === 'to' &&
    (placeAhead(tokens, at) || isOrder(tokens, at + 1))
  )
    return make(tokens, i, at, value)
  // "third place", "fourth-largest", "второй по величине", "third leading supplier"
  // "In the first place" is an argument, no position.
  if (next === 'place' && value === 1 && wordAt(tokens, i - 1) === 'the' && wordAt(tokens, i - 2) === 'in')
    return null
  if (next === 'place') return make(tokens, i, at + hyphen + 1, value)
  if (next === 'sup') return superlative(tokens, i, at + hyphen, value)
  if (next === 'lead' && roleFollows(tokens, at + hyphen + 1, 4))
    return make(tokens, i, at + hyphen + 1, value)
  if (next === 'role') return make(tokens, i, at, value)
  if (value > 1 && token.entry.kind !== 'num' && heads(tokens, i, at)) return make(tokens, i, at, value)
  // "were second and third, with 2.1 and 1.3 billion": the next place right behind it.
  if (value > 1 && wordAt(tokens, at) === 'and' && nextPlace(tokens, at + 1, value))
    return make(tokens, i, at, value)
  // "Azerbaijan second and Romania third"
  if (value > 1 && wordAt(tokens, at) === 'and' && !partitive(tokens, i) && isOrder(tokens, i))
    for (let k = at + 2; k <= at + 5; k++)
      if (isOrder(tokens, k)) return kindAt(tokens, k + 1) === 'x' ? null : make(tokens, i, at, value)
  if (moved(tokens, i, at) || (dated(tokens, i, at) && value > 1)) return make(tokens, i, at, value)
  if ((next === 'x' || next === 'of') && /largest|biggest/.test(wordAt(tokens, at + hyphen)))
    return make(tokens, i, at + 1, value)
  if (following.test(wordAt(tokens, at)) || (before.has(wordAt(tokens, i - 1)) && !timely(tokens, at)))
    return make(tokens, i, at, value)
  // "Algeria was again *the first, with* 23.5%"
  if (
    value === 1 &&
    wordAt(tokens, i - 1) === 'the' &&
    /^(?:was|is|were|are|again|still|remained|remains)$/.test(wordAt(tokens, i - 2)) &&
    /^(?:with|at)$/.test(wordAt(tokens, wordAt(tokens, at) === ',' ? at + 1 : at))
  )
    return make(tokens, i, at, value)
  // "On the import side China *was first, with* $59 billion"
  if (value === 1 && /^(?:was|is|were|are)$/.test(wordAt(tokens, i - 1)) && withAmount(tokens, at))
    return make(tokens, i, at, value)
  // "was first among the destinations": one of many, as "first" alone is not.
  if (
    value === 1 &&
    wordAt(tokens, at) === 'among' &&
    /^(?:was|is|were|are|stood|being)$|^the$/.test(wordAt(tokens, i - 1))
  )
    return make(tokens, i, at, value)
  // "fifth is China, then Bulgaria": the place opens its clause.
  if (
    value > 1 &&
    token.entry.kind !== 'num' &&
    /^(?:is|was|comes|follows)$/.test(wordAt(tokens, at)) &&
    (clauseStart(tokens, i) || /^(?:,|and|while)$/.test(wordAt(tokens, i - 1)))
  )
    return make(tokens, i, at, value)
  // "Fifth among the exporters was Italy"
  if (value > 1 && token.entry.kind !== 'num' && wordAt(tokens, at) === 'among' && clauseStart(tokens, i))
    return make(tokens, i, at, value)
  // «Второй — Россия», «Третьи – США»: the dash stands for the verb.
  if (
    value > 1 &&
    /^[—–]$/.test(wordAt(tokens, at)) &&
    /^\p{Script=Cyrillic}+$/u.test(token.word) &&
    clauseStart(tokens, i)
  )
    return make(tokens, i, at, value)
  // «Вторая Россия ($5,6 млрд), пятая Саудовская Аравия (3%)»: a name and its bracket behind the place.
  if (
    value > 1 &&
    /^(?:вторая|второй|треть[яи]й?|третий|четв[её]рт(?:ая|ый)|пят(?:ая|ый)|шест(?:ая|ой)|седьм(?:ая|ой)|восьм(?:ая|ой)|девят(?:ая|ый)|десят(?:ая|ый))$/.test(
      token.word,
    ) &&
    (clauseStart(tokens, i) || /^(?:,|и|а)$/.test(wordAt(tokens, i - 1))) &&
    (wordAt(tokens, at + 1) === '(' || wordAt(tokens, at + 2) === '(')
  )
    return make(tokens, i, at, value)
  const bare = endsPlace.has(wordAt(tokens, at)) || tokens[at] === undefined
  return bare && value > 1 && token.entry.kind !== 'num' && !partitive(tokens, i) && !clauseStart(tokens, i)
    ? make(tokens, i, at, value)
    : null
}

/** "vom 14. auf den 46. Platz", "from 5th to 4th place": a move between places. */
function placeAhead(tokens: readonly Token[], i: number): boolean {
  if (kindAt(tokens, i) !== 'to') return false
  for (let at = i + 1; at < i + 6; at++) if (kindAt(tokens, at) === 'place') return true
  return false
}

/** "a third", "two thirds", "one-fifth" are parts of a whole. */
const partitive = (tokens: readonly Token[], i: number): boolean =>
  ['a', 'card'].includes(kindAt(tokens, wordAt(tokens, i - 1) === '-' ? i - 2 : i - 1))

/** "Second, exports …" opens an argument. */
const clauseStart = (tokens: readonly Token[], i: number): boolean =>
  i === 0 || /^[.:;!?]$/.test(wordAt(tokens, i - 1))

const amountAhead: ReadonlySet<string> = new Set(['num', 'cur', 'q'])

function place(tokens: readonly Token[], i: number): Read | null {
  const token = tokens[i]
  if (token === undefined) return null
  // "лидер по поставкам": who leads a party or a country has no place.
  const among = wordAt(tokens, i + 1) === 'среди' && roleFollows(tokens, i + 2, 3)
  if (token.word.startsWith('лидер') && wordAt(tokens, i + 1) !== 'по' && !among) return null
  // "Australia led with 24 million tons"
  if (token.entry.unit === 'before') {
    const told = /^(?:with|at|on)$/.test(wordAt(tokens, i + 1)) && amountAhead.has(kindAt(tokens, i + 2))
    return told ? make(tokens, i, i + 1, 1) : null
  }
  // «Лидирует Австралия с 24 млн тонн», «лидировала Индия: 5 млрд»; a name behind it, and no field of play
  if (token.entry.unit === 'led')
    return clauseStart(tokens, i) && kindAt(tokens, i + 1) === 'x' ? make(tokens, i, i + 1, 1) : null
  // "the list of buyers was led by Belgium"
  if (token.entry.unit === 'by') {
    const list = tokens
      .slice(Math.max(0, i - 8), i)
      .some((one) => /^(?:lists?|rankings?|table|rating)$/.test(one.word))
    return list ? make(tokens, i, i + 1, 1) : null
  }
  // 第二, 榜首, "No. 1": the tables name 第二季度 and its kind, which are no places.
  if (
    token.entry.unit === 'self' &&
    !/^[届屆次季轮輪批个個天方年月期代条條章节節]/.test(wordAt(tokens, i + 1))
  )
    return make(tokens, i, i + 1, token.entry.value)
  // "Platz 3", "rank 23", "Rang zwei"
  const value = numberAt(tokens, i + 1)
  return value === 0 || kindAt(tokens, i + 2) === 'pct' ? null : make(tokens, i, i + 2, value)
}

/** A small whole number in digits or as one word; 0 where there is none. */
function numberAt(tokens: readonly Token[], i: number): number {
  const token = tokens[i]
  if (token?.entry.kind === 'card') return token.entry.value
  return token?.entry.kind === 'num' && /^\d{1,3}$/.test(token.word) ? Number(token.word) : 0
}

function numbered(tokens: readonly Token[], i: number): Read | null {
  const value = numberAt(tokens, i + 1)
  const follows = kindAt(tokens, i + 2)
  if (value === 0 || ['unit', 'cur', 'pct', 'scale', 'time', 'year'].includes(follows)) return null
  // A number alone after "No." may be a well, a decree or a flight: only low places count, or with a role behind them.
  // "the Netherlands was the number one buyer, France *number two with* 2.4 million"
  const told = /^(?:with|at|\()$/.test(wordAt(tokens, i + 2)) && amountAhead.has(kindAt(tokens, i + 3))
  if (value > 1 && tokens[i]?.entry.value !== 0 && !told && !roleFollows(tokens, i + 2, 5)) return null
  return make(tokens, i, i + 2, value)
}
