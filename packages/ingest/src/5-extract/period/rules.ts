import { isPeriod, yearBefore } from '@factline/schema/vocabulary/period'
import type { PeriodLanguage } from './classes.ts'
import { has, type Hit, type Reading, valuesOf } from './hit.ts'
import {
  day,
  dayRun,
  dayToMonthEnd,
  daysTo,
  periodTo,
  firstDays,
  halfOfMonth,
  numericDay,
  fiscalToDate,
  past,
  toDate,
  week,
  weekday,
  weekOfMonth,
  yesterday,
} from './rules-days.ts'
import {
  firstMonths,
  half,
  lastMonths,
  lastNamedMonth,
  lettered,
  letteredBehind,
  month,
  monthInOrder,
  monthOfShortYear,
  monthsBehind,
  monthsRun,
  monthsTo,
  monthToYearEnd,
  monthYearAgo,
  quarter,
  quarters,
  quarterTo,
  runOf,
} from './rules-months.ts'
import * as years from './rules-years.ts'

export type Rule = {
  /** Classes that a hit may begin with. */
  readonly starts: string
  /** Sticky. */
  readonly shape: RegExp
  readonly read: (hit: Hit) => Reading | null
  readonly only?: readonly PeriodLanguage[]
}

// A year behind: "of 2024", "this year", "2024 года", ", 2024", "of the year".
const behind = '(?:[oi]{0,2}(?:y?Yy?|Cy?)|,Yy?|o{1,2}(?:y|P)(?![YaB]))?'
// "FY25", "fiscal 2024-25", "the last fiscal".
const fiscal = "(?:Z|z'?(?:Y(?:[-/][NY])?|N(?:[-/]N)?))"
// "(2017-18)", ", 2021-22": the years of a fiscal year behind its name or its months.
const told = '(?:,?Y[-/][NY]|_Y[-/][NY]_)'
// A year before, as Chinese has it; "last year's first quarter".
const ahead = "(?:(?:Yy|Y'_|Y|C|P)[o,]?)?"
// "to June", "to 30 June 2022", "to the end of June": where a count of months ends.
const upTo = `t(?:oe?o?|eo?)?(?:NT?o?)?M(?:N(?![U%]))?${behind}`
// "to the end of Q1 2024", "to the first quarter".
const upToQuarter = `t(?:oe?o?|eo?)?o?(?:KN|[FO]-?q)${behind}`
// "to Dec. 17", "ended 8 April 2022": the last day of a run of days.
const upToDay = 'to?(?:M\\.?NT?(?:,?Y|o?C)?|NT?\\.?o?M(?:[,o]?Y|o?C)?)(?![U%])'
const western: readonly PeriodLanguage[] = ['en', 'ru', 'de', 'es', 'fr']
const chinese: readonly PeriodLanguage[] = ['zh']

const rule = (starts: string, shape: string, read: Rule['read'], only?: readonly PeriodLanguage[]): Rule =>
  only === undefined
    ? { starts, shape: new RegExp(shape, 'y'), read }
    : { starts, shape: new RegExp(shape, 'y'), read, only }

/** All rules; the longest reading wins, of equals the first. Each shape is bounded in length, so reading is linear. */
export const rules: readonly Rule[] = [
  // Days and runs of days.
  rule('Y', 'Y(?:-N-N|/N/N|\\.N\\.N)', numericDay),
  rule('N', 'N(?:\\.N\\.Y|/N/Y|-N-Y)', numericDay),
  rule('M', 'M\\.?NT?(?:,?Y)?[-t]M\\.?NT?(?:,?oo?Y|,?Yy?)?(?![U%])', dayRun, western),
  rule('M', 'M\\.?N[-t]NT?(?:,?oo?Y|,?Yy?)?(?![U%uMN])', dayRun, western),
  // "between January 1 and 15", "between January 1 and December 15": without "between" they are two days.
  rule('f', 'fM\\.?NT?(?:,?Y)?&(?:M\\.?)?NT?(?:,?oo?Y|,?Yy?)?(?![U%uM])', dayRun, western),
  rule('N', 'NT?oM(?:[,o]?Yy?)?o{1,2}NT?oM(?:[,o]?Yy?|o?C)?', dayRun, ['es']),
  rule('f', 'f(?:o?NT?o?M?)&o?NT?o?M(?:,?oo?Y|,?Yy?)?', dayRun, western),
  rule('N', 'NT?\\.?o?M(?:[,o]?Yy?)?[-t]o?NT?\\.?o?M(?:[,o]?Yy?|o?C)?', dayRun, western),
  rule('N', 'NT?\\.?[-t]o?NT?\\.?o?M(?:[,o]?Yy?|o?C)?', dayRun, western),
  rule('N', 'NT?\\.?o?M(?:[,o]?Yy?)?[-t]o{0,2}eo{0,2}M(?:[,o]?Yy?|o?C)?', dayToMonthEnd, western),
  rule('M', 'M\\.?NT?(?:,?Y)?[-t]o{0,2}eo{0,2}M(?:[,o]?Yy?|o?C)?', dayToMonthEnd, western),
  rule('YCNM', `${ahead}(?:Nu|M)Nd?[-t]${ahead}(?:(?:Nu|M))?Nd`, dayRun, chinese),
  // "between January 1 and December 15", "zwischen dem 1. Januar und dem 15. Mai"
  rule('f', 'fo?M\\.?NT?(?:,?Y)?&o?M\\.?NT?(?:,?oo?Y|,?Yy?|o?C)?(?![U%])', dayRun, western),
  rule('f', 'fo?NT?\\.?o?M(?:[,o]?Yy?)?&o?NT?\\.?o?M(?:[,o]?Yy?|o?C)?', dayRun, western),
  rule('F', 'F[Nn]do{0,2}(?:M|I)' + behind, firstDays),
  rule('YCNMI', `${ahead}(?:Nu|M|I)F[Nn]d`, firstDays, chinese),
  rule('M', 'M\\.?NT?(?:,?Y|o?C)?(?![U%N])', day, western),
  rule('N', 'NT?\\.?o?M(?:[,o]{0,2}Yy?|o?C)?', day, western),
  rule('YCNM', `${ahead}(?:Nu|M)Nd`, day, chinese),
  rule('nNwd', `(?:[nN]-?)?[wd]p?${upToDay}`, daysTo, ['en']),
  rule('p', `p${upToDay}`, periodTo, ['en']),
  rule('W', 'W', weekday),
  rule('k', 'k', yesterday),
  rule('v', 'v', week),
  rule('G', 'G(?:o?Yy?)?', toDate),
  rule('s', 'so{0,2}g[oy]{0,2}(?:Yy?|C)', toDate),
  rule('s', 'so{0,2}g[oy]{0,2}(?![NM])', toDate, ['ru', 'de', 'es', 'fr']),
  rule('f', 'fg[oy]{0,2}(?:Yy?|C)?', toDate, ['ru']),
  rule('sf', '[sf]o{0,2}go{0,2}(?:Y[-/][YN]z?|zo?Y[-/][YN]|Z)', fiscalToDate, ['en', 'ru']),
  rule('YC', '(?:Yy|C)s', toDate, chinese),
  rule('R', 'Ro?[Nn][ymwd]', past),
  // Runs of months.
  rule('M', `M\\.?${behind}(?:-t-|[-t])(?:o?eo?)?o?M\\.?p?${behind}`, monthsRun),
  rule('M', `M\\.?(?:[oi]{0,2}Y)?to{0,2}eo{0,2}(?:Yy?|y|P|C)(?!Y)`, monthToYearEnd, ['en']),
  rule('M', `M\\.?&M\\.?${behind}`, monthsRun),
  rule('YCNn', `${ahead}(?:N[u]?|M|n)[-t]${ahead}(?:N[mu]|M)`, monthsRun, chinese),
  rule('YCN', `${ahead}Nu?&Nu`, monthsRun, chinese),
  rule('YCPF', `${ahead}F[Nn]o?m${behind}`, firstMonths),
  rule('f', `fo{0,2}M\\.?${behind}&o?M${behind}`, monthsRun),
  rule('nN', `[nN]Fm${behind}`, firstMonths),
  rule('FO', `[FO]m(?:[oi]{1,2}(?:y?Yy?|Cy?)|o{1,2}(?:y|P)(?![YaB]))`, monthInOrder, ['en']),
  rule('nN', `[nN]Fq${behind}`, quarters),
  rule('YCF', `${ahead}F[Nn][mu]`, firstMonths, chinese),
  rule('nN', '[Nn]mo{0,2}(?:Yy?|C|G|oy(?!a)|oP(?![YaB]))', firstMonths),
  rule('nN', '[Nn]m(?![tao-])', countedMonths),
  rule('nN', '[Nn]-?mp[oi]{0,2}(?:Yy?|C)', firstMonths, ['en']),
  rule('nN', '[Nn]-mp?', attributiveMonths, ['en']),
  rule('h', 'h', attributiveMonths, ['en']),
  rule('R', 'R(?:[Nn]m|[Nn]q|h)o{1,2}Yy?', lastMonths, ['en']),
  rule('R', 'R(?:[Nn]m|q)o{0,2}(?:Yy?|C)', lastMonths, ['ru', 'de', 'es']),
  rule('J', 'Jo{0,2}Yy?', lastMonths, ['en', 'de']),
  rule('nN', `[Nn]-?mo?p?${upTo}`, monthsTo),
  rule('yhP', `[yhP]${upTo}`, monthsTo),
  rule('nNyP', `(?:[Nn]-?[qm]|[yP])o?p?${upToQuarter}`, monthsTo, ['en']),
  rule('z', `z_?t[io]{0,2}(?:NT?o?)?M(?:NT?(?![U%]))?${behind}`, fiscalYearTo),
  rule('B', `Bto?M(?:N(?![U%]))?${behind}`, overYearTo),
  rule('t', `to{0,2}(?:eo{0,2})?M(?![NY.]?N)${behind}`, upToMonth, ['de', 'es']),
  rule('M', `M-?q${behind}`, quarterTo),
  rule('M', 'MYq', quarterTo, ['en']),
  // Quarters and halves.
  rule('YCPFON', `${ahead}(?:[FO]-?|N\\.|N-?T)q${behind}`, quarter),
  rule('YCnN', `${ahead}[nN]q`, quarter, chinese),
  rule('YCF', `${ahead}F[Nn]o?q${behind}`, quarters),
  rule('N', `N[qh]${behind}`, numberedPart, ['ru']),
  rule('nN', '[Nn]qo{0,2}(?:Yy?|C)', quarters),
  rule('nN', '[nN]Fq', quarters, ['es']),
  rule('nN', '[Nn]q(?![tao])', countedQuarters, ['ru']),
  rule('ON', `[ON]-[ON]q${behind}`, quartersRun, ['ru', 'de', 'es']),
  rule('YCPFON', `${ahead}(?:[FO]-?|N\\.|N-?T)h${behind}`, half),
  rule('FO', `[FO]-?ho{0,2}M${behind}`, halfOfMonth, western),
  rule('FO', `[FO]wo{1,2}M${behind}`, weekOfMonth, ['en']),
  rule('YCE', `${ahead}E`, half),
  rule('E', `E${behind}`, half, ['de', 'es', 'ru']),
  rule('K', `KN(?:[-t]KN)?${behind}`, lettered, western),
  rule('K', "KN[-']?N", lettered, western),
  rule('N', `NK(?:'?N|${behind})`, letteredBehind, western),
  rule('N', "ND(?:'?N|[oi]{0,2}Y)", monthsBehind, ['en']),
  rule('N', 'NTYy?', monthsBehindRu, ['ru']),
  rule('YC', '(?:Yy?|C)KN', lettered),
  // Fiscal years.
  rule('zZ', "z'?(?:Y(?:[-/][NY])?|N(?:[-/]N)?)|Z", years.fiscalYear),
  rule('zY', 'z?o?Y[-/]N[-t]Y[-/]N(?![-/NUu])', years.fiscalYears),
  rule('zZ', `[zZ]${told}`, years.bracketed(years.fiscalYear)),
  rule('Y', 'Y(?:[-/][NY])?yz|Y(?:[-/][NY])?z|Y[-/]N(?![-/NUu])|Y/Y(?![-/NUu])', years.fiscalYear),
  rule(
    'FOKnN',
    "(?:[FO][qh]|F?[Nn][mq]|KN|NK)[oi]{0,2}(?:Z|z'?(?:Y(?:[-/][NY])?|N(?:[-/]N)?)|Y[-/]N(?:y?z)?)",
    years.fiscalPart,
  ),
  rule('N', "NH'?(?:N(?:[-/]N)?|Y)", years.letteredFiscal, ['en']),
  rule('N', "ND[oi]{0,2}z'?(?:Y(?:[-/][NY])?|N(?:[-/]N)?)", years.fiscalPart, ['en']),
  rule('M', 'M-?q[oi]{0,3}Z', years.fiscalQuarterTo, ['en']),
  rule(
    'FO',
    `(?:[FO][qh]|F[Nn]?[mq])(?:_M(?:[-t]M)?_)?[oi]{0,2}(?:${fiscal}|Y[-/][NY]y?z|z(?=${told}))(?:${told})?`,
    years.bracketed(years.fiscalPart),
    ['en'],
  ),
  // "during 2002-03 (April-February)"
  rule('zY', 'z?Y[-/]N_M[-t]M_', years.bracketed(years.fiscalMonths), ['en']),
  rule('M', `M\\.?[-t]o?M\\.?(?:_M[-t]M_)?${told}`, years.bracketed(years.fiscalMonths), ['en']),
  rule('M', `M\\.?(?:[-t]o?M\\.?)?o?[pP]?[oi,]{0,3}(?:${fiscal}|Y[-/]N(?![-/NUuM]))`, years.fiscalMonths),
  // Single months, quarters and years.
  rule('M', "M\\.?(?:['-]N|-M\\.?'N)(?![NU%Mu])", monthOfShortYear, ['en']),
  rule('MYC', `${ahead}M(?:\\.(?=[oiYC]))?${behind}`, month),
  rule('YCN', `${ahead}Nu`, month, chinese),
  rule('M', 'Mo?B', monthYearAgo),
  rule('F', 'F[Nn]o?moB', (hit) => yearAgo(hit, firstMonths), ['de']),
  rule('FON', '(?:[FO]|N\\.)qoB', (hit) => yearAgo(hit, quarter), ['de']),
  rule('FON', '(?:[FO]|N\\.)hoB', (hit) => yearAgo(hit, half), ['de']),
  rule('C', 'CS[Nn]?o?[pmqhwyd]', years.same, ['en']),
  rule('C', 'Cy?', years.spokenYear),
  rule('C', 'CiY(?![-/NUu])', years.yearTwice, ['en']),
  rule('I', 'I', years.spokenMonth),
  rule('J', 'J', years.spokenQuarter),
  rule('j', 'j', years.now),
  rule('Y', 'Y[-t]Yy?(?![-/])', years.years),
  rule('Y', 'Yy?[-t]Yy', years.years, chinese),
  rule('f', 'fo{0,2}Y[&t-]o{0,2}Yy?', years.years),
  rule('Y', 'Yy?(?![U%])', years.year),
  rule('Q', "Q(?:Y|'?N)", years.calendarYear, ['en']),
  // What points elsewhere.
  rule('SY', 'S[Nn]?o?[pmqhwyd](?:[oi]{0,2}(?:Yy?|C|B))?|Y-?[pmq]', years.same),
  rule('F', 'F[Nn]?[mqh][oi]{1,3}z(?![YN])', years.latestPart),
  rule('S', `S[Nn]?o?[pmqhwyd][oi]{0,3}(?:${fiscal}|Y[-/]N(?![-/NUu]))`, years.sameFiscal),
  rule('YC', '(?:Yy?|C)B', years.same, chinese),
  rule('P', 'P(?!f?o{0,2}[YM])', years.pointsBack),
  rule('e', 'eo{0,2}(?:y|P)(?!Y)', years.yearEnd),
  rule('e', 'e(?![oYC])', years.yearEndWord),
  rule('z', 'z[FO]-?[qh]', years.fiscalUnknown),
  rule('R', 'RM(?![NY])', lastNamedMonth),
  rule('B', 'B', years.basisWords),
]

/** "in seven months", "over the eight months" run from January; "the lowest in eight months" is how long ago. */
function countedMonths(hit: Hit): Reading | null {
  return lasting(hit) ? null : firstMonths(hit)
}

/** "over the year to March" is a year, "year-on-year to March" is not. */
function overYearTo(hit: Hit): Reading | null {
  return hit.tokens[hit.from]?.word === 'over' ? monthsTo(hit) : null
}

/** "bis Ende September", "hasta agosto": customs count from January; a month to come is a deadline and read as it stands. */
function upToMonth(hit: Hit): Reading | null {
  const [to = 0] = valuesOf(hit, 'M')
  if (hit.anchor === null || /[lb]/.test(hit.classes.slice(Math.max(0, hit.from - 12), hit.from))) return null
  const reading = runOf(hit, 1, to, 'month')
  const year = Number(reading?.label?.slice(0, 4) ?? Number.NaN)
  return year * 12 + to <= hit.anchor.year * 12 + hit.anchor.month ? reading : null
}

/** "the financial year that ended in March 2024", "the fiscal year ended March 31": twelve months. */
function fiscalYearTo(hit: Hit): Reading | null {
  const link = hit.classes[hit.from + 1] === '_' ? hit.tokens[hit.from + 1]?.word : undefined
  return link === undefined || /^(?:that|which)$/.test(link) ? monthsTo(hit) : null
}

/** «за три квартала». */
function countedQuarters(hit: Hit): Reading | null {
  return lasting(hit) ? null : quarters(hit)
}

/** "in den ersten neun Monaten des Vorjahres": the same part of the year before. */
function yearAgo(hit: Hit, part: Rule['read']): Reading | null {
  if (hit.tokens[hit.to - 1]?.word !== 'vorjahres') return null
  const reading = part({ ...hit, to: hit.to - 2 })
  const label = reading?.label ?? null
  return reading === null || label === null || !isPeriod(label)
    ? reading
    : { ...reading, label: yearBefore(label), relative: true }
}

/** «9М2024», «7М 2025»: the first months of a year. */
function monthsBehindRu(hit: Hit): Reading | null {
  const letter = hit.tokens[hit.from + 1]
  return letter?.word !== 'м' || letter.spaced ? null : firstMonths(hit)
}

/** «в 3 квартале», «за 1 полугодие»: a number that stands for an ordinal; «за 3 квартала», «2 кварталов» count. */
function numberedPart(hit: Hit): Reading | null {
  const form = hit.tokens[hit.from + 1]?.word ?? ''
  const counted = form === 'кварталов' || (form === 'квартала' && hit.tokens[hit.from - 1]?.word === 'за')
  if (counted) return hit.classes[hit.to - 1] === 'q' ? countedQuarters(hit) : quarters(hit)
  return has(hit, 'q') ? quarter(hit) : half(hit)
}

/** «в I–III кварталах»: from the first to the last of them. */
function quartersRun(hit: Hit): Reading | null {
  const [from = 0, to = 0] = valuesOf(hit, 'ON')
  return from < to && to <= 4 ? runOf(hit, from * 3 - 2, to * 3, 'month') : null
}

// How far back a superlative makes "in eight months" a duration.
const lookBack = 6

function lasting(hit: Hit): boolean {
  // "For the eleven months wholesales were": those of the year.
  const [preposition, article] = hit.tokens.slice(Math.max(0, hit.from - 2), hit.from)
  if (preposition?.word === 'for' && article?.word === 'the') return valueOf(hit) < 2
  const before = hit.classes.slice(Math.max(0, hit.from - lookBack), hit.from)
  if (!/io{0,2}$/.test(before) || /r/.test(before.slice(before.search(/[^.]*$/)))) return true
  return valueOf(hit) < 2
}

const valueOf = ({ tokens, from }: Hit): number =>
  tokens[from]?.entry.kind === 'num' ? Number(tokens[from].word) : (tokens[from]?.entry.value ?? 0)

/** What a count of months or a half-year is an attribute of: "seven-month exports", "the half-year deficit". */
const summed =
  /^(?:exports?|imports?|shipments?|sales|output|production|turnover|trade|deficit|surplus|totals?|figures?|volumes?|registrations?|deliver(?:y|ies)|revenues?)$/i

/** "nine-month exports", "the six-month total": the months since January; "a nine-month high" is how long ago. */
function attributiveMonths(hit: Hit): Reading | null {
  const next = hit.tokens[hit.to]?.word === 'rolling' ? hit.to + 1 : hit.to
  if (!has(hit, 'p') && !summed.test(hit.tokens[next]?.word ?? '')) return null
  // "12-month exports": the months behind us, and not a calendar year.
  if (valueOf(hit) === 12) return past(hit)
  return has(hit, 'h') ? runOf(hit, 1, 6, 'part') : firstMonths(hit)
}
