import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract, extractorVersion, type Trace } from '../extract.ts'
import { confidencesOf, model, threshold } from './confidence.ts'
import { type Evidence, evidenceOf, type SignName, signNames } from './evidence.ts'
import { chanceOf, ModelError, parseModel, mostWeights } from './model.ts'

const evidence: fc.Arbitrary<Evidence> = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: signNames.length,
    maxLength: signNames.length,
  })
  .map((values) => Object.fromEntries(signNames.map((name, i) => [name, values[i]])) as Evidence)

describe('the fitted model', () => {
  test('gives a chance between 0 and 1 for whatever signs', () => {
    fc.assert(fc.property(evidence, (one) => chanceOf(model, one) > 0 && chanceOf(model, one) < 1))
  })

  test.each(['used', 'corroborated'] satisfies SignName[])('trusts a claim more with %s', (name) => {
    fc.assert(
      fc.property(
        evidence,
        (one) => chanceOf(model, { ...one, [name]: 1 }) > chanceOf(model, { ...one, [name]: 0 }),
      ),
    )
  })

  test.each(['rivalled', 'stranger', 'rival_areas', 'partner_age'] satisfies SignName[])(
    'trusts a claim less with %s',
    (name) => {
      fc.assert(
        fc.property(
          evidence,
          (one) => chanceOf(model, { ...one, [name]: 1 }) < chanceOf(model, { ...one, [name]: 0 }),
        ),
      )
    },
  )

  test('was fitted on the rules that it is used with', () => {
    expect(model.extractor).toBe(extractorVersion)
  })
})

describe('a file of weights', () => {
  const good = { extractor: '1', least: 0.3, bias: 0, weights: { same_clause: 1 } }

  test('is taken as it is', () => {
    expect(parseModel(good)).toEqual(good)
  })

  test.each([
    ['a weight that is no sign', { ...good, weights: { same_claws: 1 } }],
    ['a weight that is no number', { ...good, weights: { same_clause: '1' } }],
    ['a weight without end', { ...good, weights: { same_clause: Number.POSITIVE_INFINITY } }],
    ['no weights', { ...good, weights: {} }],
    [
      'more weights than it may have',
      { ...good, weights: Object.fromEntries(signNames.slice(0, mostWeights + 1).map((name) => [name, 1])) },
    ],
    ['a line above that of drafts', { ...good, least: 0.6 }],
    ['a line off the scale', { ...good, least: -1 }],
    ['no bias', { ...good, bias: null }],
    ['no version', { ...good, extractor: undefined }],
    ['nothing', null],
  ])('is refused with %s', (_what, file) => {
    expect(() => parseModel(file)).toThrow(ModelError)
  })
})

const read = (text: string): Trace => {
  const trace: Trace = { views: [], notes: [], drafts: [] }
  extract({ title: null, text, paragraphs: [], published: '2025-02-10', lang: 'en' }, trace)
  return trace
}
const signsOf = (text: string, name: SignName): number[] => {
  const { drafts, views } = read(text)
  return evidenceOf(drafts, views).map((one) => one?.[name] ?? -1)
}

describe('what an article says of its own numbers', () => {
  const flows =
    "China's exports to Russia were $110 billion in 2024. China's imports from Russia were $130 billion in 2024."

  test('both flows and their turnover speak for each other', () => {
    expect(
      signsOf(`${flows} Trade between China and Russia was $240 billion in 2024.`, 'corroborated'),
    ).toEqual([1, 1, 1])
    expect(
      signsOf(`${flows} Trade between China and Russia was $260 billion in 2024.`, 'corroborated'),
    ).toEqual([0, 0, 0])
  })

  test('two numbers for one series and period speak against each other', () => {
    expect(
      signsOf(
        "China's exports to Russia were $110 billion in 2024. China's exports to Russia were $150 billion in 2024.",
        'rivalled',
      ),
    ).toEqual([1, 1])
    expect(signsOf(flows, 'rivalled')).toEqual([0, 0])
  })

  test('claims under the line are not given, the others carry their confidence', () => {
    const { drafts, views } = read(flows)
    const claims = extract({
      title: null,
      text: flows,
      paragraphs: [],
      published: '2025-02-10',
      lang: 'en',
    }).claims
    expect(claims.map((claim) => claim.confidence)).toEqual(
      confidencesOf(drafts, views)
        .filter((one) => one >= threshold)
        .map((one) => Math.round(one * 1000) / 1000),
    )
  })
})

describe('what stands around a number', () => {
  test.each([
    ['stranger', "China's exports to Russia rose by 4% in 2024.", 0],
    ['stranger', "China's exports to Russia rose by 4% in 2024, as Kaltenberg Analytics counts.", 0],
    ['stranger', 'In 2024 Kaltenberg Basin exports of coal from China to Russia rose by 4%.', 1],
    ['rival_areas', "China's exports to Russia, unlike Poland, rose by 4% in 2024.", 1 / 3],
    ['rival_product', "China's exports of coal to Russia rose by 4% in 2024.", 0],
    ['partner_age', "China's exports to Russia rose by 4% in 2024.", 0],
    ['partner_age', 'China trades with Russia. Its exports of cars rose by 4% in 2024.', 0.4],
  ] satisfies [SignName, string, number][])('%s of «%s»', (name, text, sign) => {
    expect(signsOf(text, name)).toEqual([sign])
  })

  test('a text with many numbers that nothing is made of is a stranger itself', () => {
    const own = "China's exports to Russia were $110 billion in 2024."
    expect(signsOf(own, 'used')).toEqual([1])
    expect(signsOf(`${own} He has 3 million euros, and she 2 million euros.`, 'used')).toEqual([1 / 3])
  })

  test('a draft of another country than the others of its text is an outsider; one alone is none yet', () => {
    const own =
      "China's exports to Russia were $110 billion in 2024. China's imports from Russia were $130 billion in 2024."
    expect(signsOf(own, 'same_area')).toEqual([0.8, 0.8].map((one) => expect.closeTo(one)))
    expect(signsOf(`${own} Poland's exports were $80 billion in 2024.`, 'same_area')).toEqual(
      [0.6, 0.6, 0.35].map((one) => expect.closeTo(one)),
    )
    expect(signsOf("Poland's exports were $80 billion in 2024.", 'same_area')).toEqual([0.7])
  })
})
