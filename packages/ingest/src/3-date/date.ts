import type { Cleaned } from '../values/cleaned.ts'
import type { DateCandidate, Dated } from '../values/dated.ts'
import type { Page } from '../values/page.ts'
import { dayNumber, daysOf, isoDay } from './calendar.ts'
import { findDays } from './find-days.ts'

const TRUST = { lead: 0.98, declared: 0.96, meta: 0.9, url: 0.8, header: 0.85, dateline: 0.7, footer: 0.5, body: 0.4 }

export function date(cleaned: Cleaned, _page: Page, settings: { today: string | null } = { today: null }): Dated {
  const latest = settings.today === null ? Infinity : (daysOf(settings.today) ?? Infinity) + 1
  const candidates: DateCandidate[] = []
  for (const stamp of cleaned.stamps)
    for (const found of findDays(stamp.text)) {
      const days = found.year === null ? null : dayNumber({ ...found, year: found.year })
      if (days === null || days > latest) continue
      const text = stamp.text.slice(found.start, found.end)
      candidates.push({ day: isoDay(days), source: stamp.source ?? stamp.where, text, score: TRUST[stamp.where], note: '' })
    }
  candidates.sort((a, b) => b.score - a.score)
  const best = candidates[0]
  return {
    published: best?.day ?? null,
    published_source: best?.source ?? null,
    precision: best ? 'day' : null,
    confidence: best?.score ?? 0,
    candidates,
  }
}
