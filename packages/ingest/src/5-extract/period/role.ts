import { isPeriod, periodShape } from '@factline/schema/vocabulary/period'
import { monthLabel } from './calendar.ts'
import type { Hit, Reading } from './hit.ts'
import type { PeriodSpan } from './period-span.ts'

const recordSince = ({ classes, tokens, to }: Hit): boolean =>
  classes[to] === 's' && /^[新最高低首次單单]/u.test(tokens[to + 1]?.word ?? '')

/**
 * The role of a period by the words before it: "compared with July" is a basis, "by 2030" a deadline, "as of May 1" and
 * everything else what the number is about; a single day is the day somebody spoke unless the words say otherwise.
 */
export function roleOf(hit: Hit, reading: Reading): PeriodSpan['role'] {
  const words = hit.classes.slice(Math.max(0, hit.from - 5), hit.from)
  // Fillers between the cue and the period: of, the, in, end of, beginning of, year, month.
  const cue = words.replace(/[oiegyP]+$/, '')
  const last = cue.at(-1) ?? ''
  const fillers = words.slice(cue.length)
  if (reading.role === 'statement') {
    if (last === 'x') return 'main'
    return last === 'b' || last === 't' ? 'deadline' : 'statement'
  }
  // 2023年1月以來新低: since when nothing was lower.
  if (hit.language === 'zh' && recordSince(hit)) return 'basis'
  if (reported(hit) || inName(hit)) return 'statement'
  if (
    (last === 'c' &&
      !isJoiningQue(hit, hit.from - fillers.length - 1) &&
      !isMeanwhile(hit, hit.from - fillers.length - 1)) ||
    last === 's' ||
    upon(hit) ||
    outdone(hit) ||
    heldAgainst(hit) ||
    measured(hit) ||
    againstMonth(hit, reading) ||
    namesBasis(hit)
  )
    return 'basis'
  if (last === 'b') return comparesTo(hit, reading) ? 'basis' : 'deadline'
  if (comparedFrom(hit)) return 'basis'
  // "until 2030", 到2030年: a bound that no range took. "to" before a run or a past month is none.
  if (last === 't' && fillers.length <= 2)
    return shapeOf(reading) === 'year' || fillers.includes('e') ? 'deadline' : 'main'
  // "16.4 percent less than from January through December 2022"
  if (last === 'f' && cue.at(-2) === 'c') return 'basis'
  // "The old record, 10.9 bcm, dates from January 2017"
  if (
    last === 'f' &&
    /^(?:dat(?:es?|ed|ing)|stems?|stemming)$/.test(hit.tokens[hit.from - fillers.length - 2]?.word ?? '')
  )
    return 'main'
  // "2 million tonnes a year *from 2026*": since when it flows; "grew by 30 percent a year from 2020" is measured from then.
  const rate = hit.tokens.slice(Math.max(0, hit.from - fillers.length - 6), hit.from)
  if (
    last === 'f' &&
    !rate.some(({ word }) => /^(?:%|percent|pct|pc|cent)$/.test(word)) &&
    /^(?:year|annually|yearly|years|annum)$/.test(hit.tokens[hit.from - fillers.length - 2]?.word ?? '')
  )
    return 'main'
  // Nothing is compared with a time to come: "a duty of 50% from January 2026".
  if (last === 'f' && /^o*$/.test(fillers))
    return isRun(hit) || startsRun(hit) || isAhead(hit, reading) ? 'main' : 'basis'
  return 'main'
}

/** How far before "Vorjahresmonat" the words may stand that hold something against it, in tokens. */
const againstReach = 3

/** "im Vergleich zum Vorjahresmonat *Mai 2023*", "gegenüber dem Vormonat (April)": the time of a basis, said again by name. */
function namesBasis(hit: Hit): boolean {
  const mark = hit.tokens[hit.from - 1]?.word ?? ''
  const at = hit.from - (mark === '(' || mark === ',' ? 2 : 1)
  return (
    hit.classes[at] === 'B' &&
    (/^(?:zum|gegenüber)/.test(hit.tokens[at]?.word ?? '') ||
      hit.classes.slice(Math.max(0, at - againstReach), at).includes('c'))
  )
}

/** "*con lo que* este mes el saldo quedó": what follows from the sentence, where "que" compares nothing. */
const isJoiningQue = ({ language, tokens }: Hit, at: number): boolean =>
  language === 'es' &&
  /^que(?: en)?$/.test(tokens[at]?.word ?? '') &&
  ((tokens[at - 1]?.word === 'lo' && /^(?:con|por)$/.test(tokens[at - 2]?.word ?? '')) ||
    // «informó *que en* agosto …»: nothing is compared without a word of more or less.
    !tokens.slice(Math.max(0, at - queReach), at).some(({ word }) => comparing.test(word)))
/** How far before "que" the word that compares may stand, in tokens. */
const queReach = 12
const comparing =
  /^(?:más|menos|mayor(?:es)?|menor(?:es)?|superior(?:es)?|inferior(?:es)?|mejor(?:es)?|peor(?:es)?|tant[oa]s?|igual|mism[oa]s?|misma?|doble|triple|veces)$/

/** ", *at the same time in* September imports rose": what happens besides; "at the same time in 2022" compares. */
const isMeanwhile = ({ classes, tokens, from }: Hit, at: number): boolean =>
  tokens[at]?.entry.kind === 'c' &&
  tokens[at]?.entry.value === 1 &&
  tokens[at - 1]?.word === 'at' &&
  (classes[from] !== 'Y' || /^[,;.]?$/.test(tokens[at - 2]?.word ?? ''))

const shapeOf = (reading: Reading): string =>
  reading.label !== null && isPeriod(reading.label) ? periodShape(reading.label) : ''

const isAhead = (hit: Hit, reading: Reading): boolean =>
  hit.anchor !== null &&
  reading.label !== null &&
  /^\d{4}(?:-\d\d)?$/.test(reading.label) &&
  reading.label > monthLabel(hit.anchor)

const ahead = /^[-t][oegi]*[YMCIJFOKzZyPqhBjvkS]|^t[oegi]*_/
const joined = /^-|^t[oegi]*[YMCIJFOKzZyPqhBjvkS_]/

/** "from 2025 onwards", "from July this year until …": the start of something, no base. */
const startsRun = (hit: Hit): boolean => {
  const behind = hit.classes.slice(hit.to, hit.to + 4)
  // "up 11% from December – while others fell": a dash that stands apart leads on only to another time.
  const apart = hit.tokens[hit.to]?.spaced === true && hit.tokens[hit.to + 1]?.spaced !== false
  const run = (apart ? ahead : joined).exec(behind)?.[0]
  if (run === undefined) return /^(?:on|onward|onwards)$/.test(hit.tokens[hit.to]?.word ?? '')
  // "up 22.68% from the third quarter to N12.69 trillion": a sum of money with the letter of its currency.
  const to = hit.to + run.length
  const currency = run.endsWith('_') && /^\p{L}{1,3}$/u.test(hit.tokens[to - 1]?.word ?? '')
  return !currency || hit.tokens[to]?.spaced !== false
}

/** "from January to May": the hit took its own "to"; "FY 2023-24" is one year. */
const isRun = (hit: Hit): boolean => /[-t&]/.test(hit.classes.slice(hit.from, hit.to).replace(/Y[-/]N/g, 'z'))

/** «вырос на 5% к августу»: Russian says "to" for "compared with"; a month gone by is no deadline. */
const comparesTo = (hit: Hit, reading: Reading): boolean => hit.language === 'ru' && isOver(hit, reading)

/** Whether a time lies before the day of the page; on one without a day a part of a year that names its year is thought to. */
const isOver = ({ anchor }: Hit, { label }: Reading): boolean =>
  label !== null && (anchor === null ? label.length > 4 : label.slice(0, 7) < monthLabel(anchor))

/** "5,6 Prozent mehr *zum August*": a month gone by, without a day. */
const againstMonth = (hit: Hit, reading: Reading): boolean =>
  hit.language === 'de' &&
  hit.tokens[hit.from - 1]?.word === 'zum' &&
  /^M(?:o?Y)?$/.test(hit.classes.slice(hit.from, hit.to)) &&
  isOver(hit, reading)

// How far before "on 2020" the percent may stand: "44.9% up on 2020", "a gain of 47.4% on January 2023".
const percentReach = 6

/** "8.1 percent below the value of 2018", "48% up on the volumes in 2018": what was compared stands before its time. */
function comparedFrom(hit: Hit): boolean {
  const before = hit.classes.slice(Math.max(0, hit.from - 8), hit.from)
  if (hit.language !== 'en') return false
  // "1.5% below the 44,900 of July 2023"
  if (/U_?c[oi_S]{2,4}$|U_?co?[0N][0N,.]{0,4}o$/.test(before)) return true
  const upon = /U(_i)[oi_S]{2,4}$/.exec(before)
  const at = hit.from - before.length + (upon?.index ?? 0) + 1
  return (
    upon !== null && /^(?:up|down)$/.test(hit.tokens[at]?.word ?? '') && hit.tokens[at + 1]?.word === 'on'
  )
}

/** How far before a time the word that it is held against by may stand, in tokens. */
const measureReach = 7
const beside = /^(?:under|beneath|beyond|behind|past|off|shy|adrift|short)$/
const outrun =
  /^(?:exceed(?:s|ed|ing)?|beat|beats|beating|out(?:strip(?:s|ped|ping)?|pac(?:es?|ed|ing)|perform(?:s|ed)?|did)|surpass(?:es|ed|ing)?|topp(?:ed|ing)|bettered|overtook|miss(?:ed|es)?|trail(?:s|ed)|undershot)$/
/** What may stand between that word and the time, besides one number. */
const between =
  /^(?:of|the|those|that|its|their|what|it|they|was|were|had|been|level|levels|figure|figures|total|value|volume|number|result|same|in|for)$/

const multiple = /^(?:times|double|triple|treble|quadruple|twice|thrice|half|quarter|thirds?)$/
const likeness = /^(?:that|those|level|levels|figure|figures|total|value|volume|number|what)$/

/** "14.8% short of 2019", "20.5% under the 75,500 of July 2023", "exceeded those of June by 15%": what a value is held against. */
function measured(hit: Hit): boolean {
  if (hit.language !== 'en') return false
  let k = hit.from - 1
  let numbered = false
  for (; k >= 0 && hit.from - k <= measureReach; k--) {
    if (/[0N,.$]/.test(hit.classes[k] ?? '')) numbered = true
    else if (!between.test(hit.tokens[k]?.word ?? '')) break
  }
  const word = hit.tokens[k]?.word ?? ''
  if (outrun.test(word)) return !numbered
  // "34 times that of April 2020", "double the level of 2019"
  if (multiple.test(word))
    return !numbered && hit.tokens.slice(k + 1, hit.from).some((token) => likeness.test(token.word))
  return beside.test(word) && /U_?$/.test(hit.classes.slice(Math.max(0, k - 2), k))
}

/** «в октябрьском отчете ОПЕК»: when it was said. */
const reported = (hit: Hit): boolean =>
  hit.language === 'ru' &&
  /ск\p{L}+$/u.test(hit.tokens[hit.to - 1]?.word ?? '') &&
  /^(?:отч[её]т|доклад|обзор|прогноз|саммит|встреч|заседани|визит|решени|выпуск|номер|переговор)/.test(
    hit.tokens[hit.to]?.word ?? '',
  )

/** "the Economic *Survey 2021*": the year in the name of a publication. */
const inName = ({ tokens, from, to, language }: Hit): boolean => {
  const before = tokens[from - 1]?.word === '(' ? from - 2 : from - 1
  return (
    language === 'en' &&
    to === from + 1 &&
    /^\d{4}$/.test(tokens[from]?.word ?? '') &&
    (publication.test(tokens[before]?.word ?? '') ||
      // "the Trade Act *of 1974*", "the *1977* Emergency Powers Act": the year of a law.
      (tokens[from - 1]?.word === 'of' && law.test(tokens[from - 2]?.word ?? '')))
  )
}
const law = /^(?:act|law|convention|treaty|code|statute)$/
const publication = /^(?:survey|report|review|outlook|yearbook|handbook|atlas)$/

/** «на 3% ниже июньского показателя», «больше июльских»: what stands right behind a comparative is what it compares with. */
const outdone = (hit: Hit): boolean =>
  hit.language === 'ru' &&
  (/^(?:выше|ниже|больше|меньше|хуже|лучше)$/.test(hit.tokens[hit.from - 1]?.word ?? '') ||
    // «на 7% уступает итогам августа», «превысил показатель июля»
    /^(?:уступа|превыша|превыси|превзош|превосход|отста)/.test(hit.tokens[hit.from - 2]?.word ?? ''))

/** 与2022年11月*相比*, *环比*10月, 連續六個月*超過*上年: what a value is held against. */
const heldAgainst = ({ language, classes, tokens, from, to }: Hit): boolean =>
  language === 'zh' &&
  (/^相[比较較]/.test(tokens[to]?.word ?? '') ||
    classes[from - 1] === 'B' ||
    /(?:超[过過越]|不及)$/u.test(
      tokens
        .slice(Math.max(0, from - 2), from)
        .map((token) => token.word)
        .join(''),
    ))

/** English compares with "on" and "over": "up 5% on last year", "an increase of 5% over FY23", "12% up on the first half". */
function upon(hit: Hit): boolean {
  const at = hit.from - 1 - (hit.classes[hit.from - 1] === 'o' ? 1 : 0)
  const word = hit.tokens[at]?.word ?? ''
  if (hit.language !== 'en' || isRun(hit) || !/^(?:on|over)$/.test(word)) return false
  // "rose 5% over the first quarter": a span that a change runs over; only "on" compares with a part of a year.
  if (!(word === 'on' ? /[YCMIJzZKFONe]/ : /[YCMIJzZK]/).test(hit.classes[hit.from] ?? '')) return false
  const from = Math.max(0, at - percentReach + 1)
  // "4.5 million tonnes over May" happened in May; what a percentage is "over" it is compared with.
  return word === 'on'
    ? hit.classes.slice(from, at).includes('U')
    : hit.tokens
        .slice(from, at)
        // Of "per cent" a token keeps the first word.
        .some((token) => /^(?:percent|per|percents|pct|pc|%|％|points?|times)$/.test(token.word))
}
