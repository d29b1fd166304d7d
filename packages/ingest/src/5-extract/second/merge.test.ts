import type { Claim } from '@factline/schema/model/claim'
import { draftBelow } from '@factline/schema/vocabulary/confidence'
import { expect, test } from 'vitest'
import { extract } from '../extract.ts'
import { answerOf } from './answer.ts'
import { aloneConfidence, againstConfidence, merge } from './merge.ts'

const text = 'Exports from China to Russia came to $62.3 billion in 2022, and imports to $52.1 billion.'
const article = { title: null, text, paragraphs: [], published: '2023-01-13', lang: 'en' }
const ours = extract(article).claims
const [first] = ours as [Claim]

test('nothing of ours is lost or moved, whatever the other says', () => {
  expect(ours).toHaveLength(2)
  expect(merge(ours, [])).toEqual(ours)
  const against = merge(ours, [{ ...first, period: '2021' }])
  expect(against.filter((one) => one.read_by === undefined)).toEqual(ours)
})

test('what counts and what is a draft', () => {
  expect(aloneConfidence).toBeGreaterThan(draftBelow)
  expect(againstConfidence).toBeLessThan(draftBelow)
})

test('the same proposal twice is one claim', () => {
  const elsewhere = { ...first, value_span: [0, 2] as const }
  expect(merge(ours, [elsewhere, elsewhere, first, first])).toHaveLength(3)
})

test('agreement never makes certain', () => {
  const [agreed] = merge([{ ...first, confidence: 0.9 }], [first])
  expect(agreed).toMatchObject({ confidence: 0.95, read_by: 'both' })
})

test('a fenced answer is read', () => {
  expect(answerOf('```json\n{"claims":[]}\n```')).toEqual({ ok: true, proposals: [] })
  expect(answerOf('{"claims":[],"more":1}')).toMatchObject({ ok: false })
})
