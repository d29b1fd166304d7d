import { describe, expect, test } from 'vitest'
import { extract } from './extract.ts'

/** Methods that walk an array; what they may look at is their cost. */
const walkers = [
  'some',
  'every',
  'find',
  'findIndex',
  'findLast',
  'findLastIndex',
  'filter',
  'map',
  'flatMap',
  'slice',
  'includes',
  'indexOf',
  'reduce',
  'forEach',
  'sort',
] as const

/** Elements of arrays and letters of strings that a call walks at most: the same in every run, unlike a clock. */
function stepsOf(work: () => void): number {
  let steps = 0
  const restore: (() => void)[] = []
  const count = <Self>(
    prototype: object,
    name: string,
    cost: (self: Self, args: readonly unknown[]) => number,
  ): void => {
    const own = Object.getOwnPropertyDescriptor(prototype, name) as PropertyDescriptor
    const method = own.value as (...args: unknown[]) => unknown
    Object.defineProperty(prototype, name, {
      ...own,
      value(this: Self, ...args: unknown[]): unknown {
        steps += cost(this, args)
        return method.apply(this, args)
      },
    })
    restore.push(() => Object.defineProperty(prototype, name, own))
  }
  for (const name of walkers)
    count<unknown[]>(Array.prototype, name, (self, args) =>
      name === 'slice' ? sliced(self.length, args) : self.length,
    )
  // A search that goes on where the last one ended (`matchAll`) looks at the text once in all its calls.
  count<RegExp>(RegExp.prototype, 'exec', (self, [text]) =>
    self.global || self.sticky ? 1 : String(text).length,
  )
  try {
    work()
  } finally {
    for (const undo of restore) undo()
  }
  return steps
}

const sliced = (length: number, [from, to]: readonly unknown[]): number => {
  const place = (at: unknown, otherwise: number): number =>
    typeof at !== 'number' ? otherwise : at < 0 ? Math.max(0, length + at) : Math.min(length, at)
  return Math.max(0, place(to, length) - place(from, 0))
}

const read = (text: string, lang: string): void => {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }, n) => ({
    start: index,
    end: index + line.length,
    line: n + 1,
    kind: 'body' as const,
  }))
  extract({ title: text, text, paragraphs, published: '2025-08-20', lang })
}

const en =
  "China's exports to Russia rose by 12.5% to $10.2 billion in July 2025, while imports fell 4% and crude oil deliveries to Germany came to 1.2 million tons"
const texts: readonly (readonly [string, string, string])[] = [
  ['an article of many sentences', `${en}. It was a record. `, 'en'],
  ['a sentence without an end', `${en}, `, 'en'],
  ['one measure word again and again', 'tariff ', 'en'],
  ['brackets that never close', '( 5% ', 'en'],
  ['brackets that close', '(5%) ', 'en'],
  ['a list of numbers', '5% and ', 'en'],
  ['a list of countries', 'China and ', 'en'],
  ['ranks', 'third largest exporter of oil, ', 'en'],
  ['a table without line breaks', 'Toyota 5,123 4.2% ', 'en'],
  ['rows of one measure', 'Exports 3,812 3,650\n\n', 'en'],
  ['rows of two kinds', 'Trucks | 2765 | 3415\n\nVans | 12 | 15\n\n', 'en'],
  ['Russian', 'экспорт Китая в Россию вырос на 12,5% до 10,2 млрд долларов в июле 2025 года, ', 'ru'],
  ['Chinese', '2025年7月，中国对俄罗斯出口增长12.5%，达到102亿美元，', 'zh'],
  ['German', 'die Ausfuhren nach China stiegen im Juli 2025 um 3,1 Prozent auf 8,2 Milliarden Euro, ', 'de'],
]

describe('the work of reading', () => {
  test.each(texts)('grows in step with the length: %s', (_name, grain, lang) => {
    // Both are well above the bound of one sentence, from where the work must be in proportion.
    const short = grain.repeat(Math.ceil(5000 / grain.length))
    // What is built at the first use of a language is no work on this text.
    read(short, lang)
    const growth = stepsOf(() => read(short.repeat(4), lang)) / stepsOf(() => read(short, lang))
    expect(growth).toBeLessThan(5)
  })

  test('a bracket inside a bracket inside a bracket ends', () => {
    expect(() => read('( 5% '.repeat(3000), 'en')).not.toThrow()
  })
})
