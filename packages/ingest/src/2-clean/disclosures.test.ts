import { expect, it } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import { clean } from './clean.ts'

const BODY = [
  'The kettle of the test boiled a litre of water in three minutes, a minute faster than last year’s.',
  'Its handle stays cool, and the lid opens with one hand, which only two of the nine kettles allow.',
  'At 40 euros it is the cheapest of them, and the only one of steel.',
] as const

function read(lines: readonly string[]): string {
  const declared = { title: null, published: null, byline: null, content_type: null }
  const bytes = new TextEncoder().encode(['Nine kettles in the test', ...lines].join('\n'))
  const decoded = decode({ path: 'scrape.txt', bytes, url: null, declared })
  const cleaned = decoded.outcome === 'kept' && decoded.value[0] ? clean(decoded.value[0]) : null
  if (cleaned?.outcome !== 'kept') throw new Error('the text was not read')
  return cleaned.value.text
}

it.each([
  'Shops pay us for buyers, so we may earn a commission when you order a kettle through this page.',
  'Wer über diese Seite bestellt, hilft uns: Vom Händler erhalten wir eine Provision, die im Preis steckt.',
  'Algunas páginas llevan enlaces de afiliados, y cada compra nos deja una parte del precio.',
  'Cette page a des liens affiliés, et chaque achat nous laisse une part du prix.',
])('leaves out what a page says of its own earnings: %s', (line) => {
  expect(read([line, ...BODY])).not.toContain(line)
  expect(read([...BODY, line])).not.toContain(line)
})

it('keeps what an article says of the earnings of others', () => {
  const told =
    'Agents at the auction said they earn a commission of two percent on each kettle that is sold abroad.'
  expect(read([BODY[0], told, BODY[1], BODY[2]])).toContain(told)
})

it('keeps what somebody says of himself in an article', () => {
  const told =
    '“We earn a commission of two percent on each kettle that goes abroad,” said the dealer who sold nine of them.'
  expect(read([BODY[0], told, BODY[1], BODY[2]])).toContain(told)
})
