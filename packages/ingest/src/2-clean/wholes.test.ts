import { expect, test } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import { clean } from './clean.ts'

const STEPS = [
  'Warm the milk and melt the butter in it, but do not let it boil.',
  'Sift the flour into a bowl, add yeast and sugar, pour the milk over it and knead until it no longer sticks.',
  'Let the dough rise in a warm place for an hour, until it is twice its size, and roll it out on the table.',
]
const ROWS = [
  ['50 g', 'Butter from the mountain farm'],
  ['1 bag', 'dried yeast of the red brand'],
  ['70 g', 'sliced almonds, roasted'],
  ['2', 'Eggs'],
] as const

test('cells of one row stay together, linked or not', () => {
  const cell = (words: string, n: number): string =>
    n % 2 === 0 ? words : `<a href="/shop/${n}">${words}</a>`
  const table = `<table>${ROWS.map(([much, what], n) => `<tr><td>${much}</td><td>${cell(what, n)}</td></tr>`).join('')}</table>`
  const html = `<html><body><div class="recipe"><h1>Almond rolls</h1><p>Soft rolls with a crust of almonds, as the bakers of the pass have made them since the war.</p>${table}${STEPS.map((words) => `<p>${words}</p>`).join('')}</div></body></html>`
  const declared = { title: null, published: null, byline: null, content_type: null }
  const decoded = decode({ path: 'page', bytes: new TextEncoder().encode(html), url: null, declared })
  const cleaned = decoded.outcome === 'kept' && decoded.value[0] ? clean(decoded.value[0]) : null
  if (cleaned?.outcome !== 'kept') throw new Error('the page was not read')
  const lines = cleaned.value.text.split('\n\n')
  expect(ROWS.flat().filter((words) => !lines.includes(words))).toEqual([])
})
