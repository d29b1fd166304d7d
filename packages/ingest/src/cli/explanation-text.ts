import type { Claim, FactEvent } from '@factline/schema/model/claim'
import type { WhySentence } from '@factline/schema/model/why'
import { areaName } from '@factline/schema/vocabulary/areas'
import { measures } from '@factline/schema/vocabulary/measures'
import { reasons } from '@factline/schema/vocabulary/outcomes'
import { periodWords } from '@factline/schema/vocabulary/period'
import { products } from '@factline/schema/vocabulary/products'
import { unitName } from '@factline/schema/vocabulary/units'
import type { Explanation } from '../explain.ts'
import { type Reading, whyOf } from '../pipeline.ts'
import { whyLines } from './why-text.ts'

/** One article's way through the pipeline, to be read by a person. */
export function explanationText(one: Explanation): string {
  const head = [
    `── ${one.path}${one.place === null ? '' : `, ${one.place}`}${one.id === null ? '' : `  (${one.id})`}`,
  ]
  if (one.reading === null) {
    const why = one.reason === null ? '' : `${one.reason}, it ${reasons[one.reason]}`
    return `${[...head, `dropped: ${why} (${one.detail})`].join('\n')}\n\n`
  }
  const sections = [header(one, one.reading), dates(one.reading), removed(one.reading)]
  return `${[...head, ...sections, sentences(one.reading)].join('\n')}\n\n`
}

function header(one: Explanation, reading: Reading): string {
  const facts: [string, string | null][] = [
    ['title', reading.title],
    ['byline', reading.byline],
    ['agency', reading.agency],
    ['address', reading.address],
    ['site', reading.site],
    ['language', reading.lang],
    ['encoding', reading.encoding],
    ['story', one.story],
  ]
  if (reading.partial) facts.push(['partial', 'the opening of an article: its amounts are no claims'])
  return facts.map(([name, value]) => `${name.padEnd(10)}${value ?? '–'}`).join('\n')
}

function dates({ published, published_source, precision, confidence, candidates }: Reading): string {
  const chosen =
    published === null ? '–' : `${published}  by ${published_source}, ${precision}, confidence ${confidence}`
  const lines = candidates.map(
    ({ day, source, text, score, note }) =>
      `  ${day}  ${source} ${score.toFixed(2)}  "${shorten(text, 60)}"  ${note}`,
  )
  return [`${'published'.padEnd(10)}${chosen}`, ...lines].join('\n')
}

function removed({ dropped, certainty }: Reading): string {
  const lines = dropped.map(
    ({ line, rule, text }) => `  line ${String(line).padEnd(4)} ${rule}: "${shorten(text, 90)}"`,
  )
  const sure = certainty === undefined ? '' : `  certainty of cleaning ${certainty.toFixed(2)}`
  return [`\nremoved (${dropped.length})${sure}`, ...lines].join('\n')
}

/** The text, sentence by sentence, with what was read from each under it. */
function sentences(reading: Reading): string {
  const { text, paragraphs, claims, events } = reading
  const whys = whyOf(reading)
  const lines = [`\nkept (${claims.length} claims, ${events.length} events)`]
  let next = 0
  for (const paragraph of paragraphs) {
    const { line, kind, lang = reading.lang } = paragraph
    lines.push(`  [line ${line}, ${kind === 'body' ? '' : `${kind}, `}${lang ?? 'language unknown'}]`)
    for (; (whys[next]?.span[0] ?? Infinity) < paragraph.end; next++) {
      const why = whys[next] as WhySentence
      const [start, end] = why.span
      lines.push(`  ${start}–${end}  ${text.slice(start, end).replace(/\s+/g, ' ')}`)
      const within = ({ span }: { span: readonly [number, number] }) => span[0] >= start && span[0] < end
      for (const claim of claims.filter(within)) lines.push(claimText(claim))
      for (const event of events.filter(within)) lines.push(eventText(event))
      lines.push(...whyLines(why))
    }
  }
  return lines.join('\n')
}

function claimText(claim: Claim): string {
  const { measure, product, area, partner, detail, value, unit, period, status, qualifier } = claim
  const what = `${measures[measure].label}, ${products[product].label}${detail === null ? '' : ` (${detail})`}`
  const who = `${areaName(area)} – ${areaName(partner)}`
  const change =
    claim.kind === 'change' ? ` ${claim.basis ?? 'change'}${claim.of === null ? '' : ` in ${claim.of}`}` : ''
  const when = period === null ? `no period ("${claim.period_text ?? ''}")` : periodWords(period)
  const number = `${qualifier === 'exact' ? '' : `${qualifier} `}${value.toLocaleString('en')} ${unitName(unit)}${change}`
  const bounds = `[${claim.low ?? '−∞'}, ${claim.high ?? '∞'})`
  const said = claim.attribution === null ? '' : `, said by ${claim.attribution}`
  return (
    `    ▸ ${claim.kind}  ${what}, ${who}: ${number}, ${when}, ${status}\n` +
    `      ${bounds}  span ${claim.span.join('–')}, number ${claim.value_span.join('–')}, confidence ${claim.confidence}${said}`
  )
}

const eventText = ({ type, areas, product, period, title, span }: FactEvent): string =>
  `    ◆ ${type}  ${title} (${[...areas, product ?? 'no product', period ?? 'no date'].join(', ')})  span ${span.join('–')}`

const shorten = (text: string, most: number): string => {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`
}
