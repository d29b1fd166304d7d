import { existsSync, readFileSync } from 'node:fs'
import { periodSpan } from '@factline/schema/vocabulary/period'
import type { PeriodSpan } from '../src/5-extract/period/period-span.ts'
import { readPeriods } from '../src/5-extract/period/read-periods.ts'

type Case = {
  lang: string
  ref: string
  text: string
  phrase: string
  from: string
  to: string
  base?: boolean
}
export type PeriodScores = {
  readonly byLanguage: Readonly<Record<string, { readonly right: number; readonly total: number }>>
  readonly misses: readonly string[]
}

const file = new URL('../../../../shared/gold/periods-news.json', import.meta.url)

/**
 * Share of the sentences of periods-news in each language whose one period comes out with exactly its days and where no
 * other main period is found. Null where the file is absent.
 */
export function scorePeriods(path: URL = file): PeriodScores | null {
  if (!existsSync(path)) return null
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: readonly Case[] }
  const byLanguage: Record<string, { right: number; total: number }> = {}
  const misses: string[] = []
  for (const item of cases) {
    const spans = readPeriods(item.text, item.lang, item.ref, { toDate: 'day' })
    byLanguage[item.lang] ??= { right: 0, total: 0 }
    const score = byLanguage[item.lang] ?? { right: 0, total: 0 }
    score.total++
    if (isRight(item, spans)) score.right++
    else
      misses.push(
        `${item.lang} ${item.ref} "${item.text}" wants ${item.from}..${item.to}, has ${words(spans)}`,
      )
  }
  return { byLanguage, misses }
}

const words = (spans: readonly PeriodSpan[]): string =>
  spans.map((span) => `${span.text} = ${span.label ?? span.basis} (${span.role})`).join('; ') || 'nothing'

function isRight(item: Case, spans: readonly PeriodSpan[]): boolean {
  const at = item.text.indexOf(item.phrase)
  const named = spans.filter(
    (span) => span.label !== null && span.start < at + item.phrase.length && span.end > at,
  )
  const other = spans.filter(
    (span) => !named.includes(span) && (span.role === 'main' || span.role === 'deadline'),
  )
  const [only] = named
  if (only?.label == null || named.length > 1 || other.length > 0) return false
  const days = periodSpan(only.label)
  return (
    days?.start === item.from &&
    nextDay(days.end) === item.to &&
    (item.base !== true || only.role === 'basis')
  )
}

const nextDay = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

if (import.meta.main) {
  const scores = scorePeriods()
  if (scores === null) console.log('periods: skipped, no periods-news.json beside this checkout')
  for (const [lang, { right, total }] of Object.entries(scores?.byLanguage ?? {}))
    console.log(`periods ${lang} ${right}/${total} ${(right / total).toFixed(3)}`)
  for (const miss of scores?.misses ?? []) console.log(miss)
}
