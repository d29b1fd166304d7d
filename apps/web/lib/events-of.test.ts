import type { EventRow } from '@factline/schema/contract/event'
import { expect, test } from 'vitest'
import { eventsOf } from './events-of.ts'
import { observation } from './example.ts'

const event = (
  title: string,
  more: Partial<EventRow> & { at?: Partial<EventRow['source']> } = {},
): EventRow => {
  const { at, ...rest } = more
  return {
    id: title,
    type: 'meeting',
    areas: ['CN', 'RU'],
    product: null,
    period: '2023-03',
    start: '2023-03-01',
    end: '2023-03-31',
    title,
    quote: title,
    span: [0, 1],
    extractor_version: '1',
    source: {
      article: 'a',
      title: null,
      opening: 'A record',
      site: null,
      url: null,
      published: null,
      story: 's',
      ...at,
    },
    ...rest,
  }
}

test('an event belongs to a series when it touches both of its sides and not another product', () => {
  const events = [
    event('both sides'),
    event('one side', { areas: ['RU'] }),
    event('another product', { product: 'cars' }),
    event('undated', { period: null, start: null, end: null }),
  ]
  expect(eventsOf(observation('2023', 1), events).map((e) => e.title)).toEqual(['both sides'])
})

test('an event that several articles tell is one, and leads to the one that told it first', () => {
  const told = (id: string, published: string | null, more: Partial<EventRow> = {}): EventRow =>
    event('A record', { id, at: { article: `art-${id}`, published }, ...more })
  const events = [
    told('undated', null),
    told('late', '2024-01-15'),
    told('early', '2024-01-12', { title: 'a record' }),
    told('april', '2024-01-10', { period: '2023-04', start: '2023-04-01', end: '2023-04-30' }),
    told('record', '2024-01-10', { type: 'record' }),
  ]
  expect(eventsOf(observation('2023', 1), events).map((e) => e.href)).toEqual([
    '/articles/art-early#e-early',
    '/articles/art-april#e-april',
    '/articles/art-record#e-record',
  ])
})
