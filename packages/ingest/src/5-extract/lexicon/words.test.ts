import { expect, test } from 'vitest'
import { wordAt, wordMemo } from './words.ts'

const spell = (n: number): string => [...String(n)].map((digit) => 'kbdfghlmnp'[Number(digit)]).join('')
const wordOf = (letters: string) => wordAt(letters, 0, letters.length)

test('a word is one wherever it stands, and another in another case', () => {
  const text = 'oil, Oil and oil'
  expect(wordAt(text, 0, 3)).toBe(wordAt(text, 13, 16))
  expect(wordAt(text, 5, 8)).not.toBe(wordAt(text, 0, 3))
  expect(wordAt(text, 5, 8)).toMatchObject({ text: 'Oil', lower: 'oil' })
})

test('words beyond all places, and names of properties, are still read by their letters', () => {
  for (let n = 0; n < 200_000; n++) {
    const { text, lower } = wordOf(`X${spell(n)}`)
    if (text !== `X${spell(n)}` || lower !== `x${spell(n)}`) throw new Error(text)
  }
  for (const odd of ['__proto__', 'constructor', '7', '', ' ']) expect(wordOf(odd).text).toBe(odd)
})

test('what is found for a word is looked for once', () => {
  let asked = 0
  const lengthOf = wordMemo(({ text }) => (asked++, text.length))
  expect([wordOf('wheat'), wordOf('rye'), wordOf('wheat')].map(lengthOf)).toEqual([5, 3, 5])
  expect(asked).toBe(2)
})
