import { expect, it } from 'vitest'
import { labelBefore } from './label.ts'

it.each([
  ['Car sales fell in six countries last yearUpdated: 04-05-2010', 'updated'],
  ['Embargoed until 10:45am – 28 February 2011', 'published'],
  ['Valid until 28 February 2011', 'other'],
  ['Handelsverband: Sperrfrist 28. Februar 2011', 'published'],
  ['A backdated: 04-05-2010', null],
] as const)('%s', (text, label) => {
  expect(labelBefore(text, 0, text.search(/\d\d?[-. ]\s?(?:\d\d-|F)/))).toBe(label)
})
