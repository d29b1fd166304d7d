import type { ObservationRow } from '@factline/schema/contract/observation'
import { formatDay } from './day.ts'
import { seriesHref } from './links.ts'
import { counted, formatClaimed } from './number.ts'
import { findingOf } from './figures-of.ts'
import { isChange } from './wording.ts'
import { voicesOf } from './voices.ts'

/** How to cite an observation: in a running text, and in a list of sources. `today` as YYYY-MM-DD, `site` as https://host. */
export function citationsOf(
  o: ObservationRow,
  changes: readonly ObservationRow[],
  today: string,
  site: string,
): { name: string; text: string }[] {
  const [agreed, ...against] = voicesOf(o)
  const first = agreed?.voices[0]?.origin.source
  const since = first?.published ?? null
  const firstSaid =
    first === undefined
      ? ''
      : `, first ${first.site ?? first.title ?? first.opening ?? 'an article'}${since === null ? '' : `, ${formatDay(since)}`}`
  const others = against.map(({ camp }) => formatClaimed(camp, o.unit, { signed: isChange(o) }))
  const differ = others.length === 0 ? '' : ` Others say ${others.join(' and ')}.`
  const finding = findingOf([o], changes)
  return [
    {
      name: 'In a text',
      text: `${finding}, according to ${counted(o.stories, 'independent report')}${firstSaid}.${differ}`,
    },
    {
      name: 'In a list of sources',
      text: `Factline, series ${o.series}, ${o.period}. As of ${formatDay(today)}. ${site}${seriesHref(o.series)}?as_of=${today}`,
    },
  ]
}
