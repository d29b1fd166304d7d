import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { mutationsOf } from './cases-mutated.ts'
import { type Case, keysOf, read, wanted } from './cases-read.ts'

/**
 * Single sentences in the manner of wires and trade papers, with all the claims they make: one a line, in
 * `cases-en.jsonl`. What is known not to work stands in `cases-en-open.jsonl` and is not asserted, but counted.
 */
const load = (name: string): Case[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Case)

const cases = load('cases-en.jsonl')
/** What the text as a whole is about tells what its later sentences mean. */
const articles = load('cases-en-articles.jsonl')
/** Vehicles: makers, kinds, markets side by side. */
const autos = load('cases-en-autos.jsonl')
/** Bilateral trade and customs reports. */
const trade = load('cases-en-trade.jsonl')
/** Countries and brands in a list, their places and their parts of the whole. */
const lists = load('cases-en-lists.jsonl')
/** Fuels and power: who ships, burns and pumps what. */
const energy = load('cases-en-energy.jsonl')
const open = load('cases-en-open.jsonl')

describe('sentences', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_text, one) => {
    expect(keysOf(read(one), one)).toEqual(wanted(one))
  })

  test('an open case that works by now belongs among the cases', () => {
    const works = open.filter((one) => JSON.stringify(keysOf(read(one), one)) === JSON.stringify(wanted(one)))
    expect(works.map((one) => one.text)).toEqual([])
  })
})

describe('articles', () => {
  test.each(
    [...articles, ...autos, ...trade, ...lists, ...energy].map(
      (one) => [one.text.slice(0, 60), one] as const,
    ),
  )('%s', (_text, one) => {
    expect(keysOf(read(one), one)).toEqual(wanted(one))
  })
})

describe('sentences changed by one word', () => {
  const mutated = cases.flatMap((one) => mutationsOf(one))

  test('reach at least a third of the cases', () => {
    expect(new Set(mutated.map((one) => one.from)).size).toBeGreaterThan(cases.length / 3)
  })

  test.each(mutated.map((one) => [one.how, one.text, one] as const))('%s: %s', (_how, _text, one) => {
    expect(keysOf(read(one), one)).toEqual(wanted(one))
  })
})
