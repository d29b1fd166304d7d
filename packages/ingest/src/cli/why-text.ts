import type { WhyBinding, WhyInherited, WhyNumber, WhyReading, WhySentence } from '@factline/schema/model/why'

/** How one sentence was read: its words, its measure words, and what became of each number. */
export function whyLines({ tags, frames, numbers }: WhySentence): string[] {
  if (numbers.length === 0) return []
  return [
    `      words     ${tags.map(({ words, as }) => `${line(words)} = ${as}`).join(' · ') || 'none that we know'}`,
    `      measures  ${frames.map(({ words, as }) => `${line(words)} → ${as}`).join(' · ') || 'none'}`,
    ...numbers.flatMap(numberLines),
  ]
}

function numberLines({ words, value, unit, readings, reason, bindings }: WhyNumber): string[] {
  const read = value === null ? '' : ` = ${value} ${unit ?? '(no unit)'}`
  return [
    `      ${reason === null ? '●' : '○'} ${line(words)}${read}${reason === null ? '' : `: no claim, ${reason}`}`,
    ...readings.flatMap(readingLines),
    ...bindings.map(bindingLine),
  ]
}

function readingLines(one: WhyReading): string[] {
  const { outcome, kind, measure, product, area, partner, detail, period, status, confidence } = one
  const series = [measure, product, `${area}–${partner}`, detail, period ?? 'no period', status]
  const features = Object.entries(one.features).map(([name, size]) => (size === 1 ? name : `${name} ${size}`))
  return [
    `        ${outcome}: ${kind} ${series.filter((part) => part !== null).join(', ')}, confidence ${confidence}`,
    `          found ${one.steps.join(', ')}`,
    ...one.inherited.map(inheritedLine),
    `          signs ${features.join(', ') || 'none'}`,
  ]
}

const inheritedLine = ({ field, value, from, span }: WhyInherited): string =>
  `          ${field} ${value} from ${line(from)}${span === null ? '' : ` at ${span.join('–')}`}`

const bindingLine = ({ words, reads, cost, how, fits, chosen }: WhyBinding): string =>
  `        ${chosen ? '→' : ' '} ${cost.toFixed(2)} ${how} ${line(words)} (${reads})${fits ? '' : ', its unit does not fit'}`

const line = (text: string): string => text.replace(/\s+/g, ' ')
