import { describe, expect, test } from 'vitest'
import { extract } from '../5-extract/extract.ts'
import type { Paragraph } from '../values/cleaned.ts'
import { languagesOf } from './lang.ts'

const en =
  'Trade between China and Russia rose by 26.3 percent to $240.11 billion in 2023, the customs office said.'
const ru =
  'Товарооборот между Китаем и Россией в 2022 году вырос на 29,3% и достиг 190,27 млрд долларов, сообщила таможня.'
const zh = '据海关总署统计，2021年中国与俄罗斯的货物贸易总额为1468.87亿美元，同比增长35.8%。'
const de =
  'Der Handel zwischen den beiden Ländern ist nach Angaben der Behörde im vergangenen Jahr um ein Viertel gestiegen.'

/** Blocks as one text, and the language of each as it was found. */
function read(...blocks: readonly string[]): {
  text: string
  lang: string | null
  langs: (string | null)[]
  paragraphs: readonly Paragraph[]
} {
  const text = blocks.join('\n\n')
  let at = 0
  const given = blocks.map((block): Paragraph => {
    const start = at
    at += block.length + 2
    return { start, end: start + block.length, line: 1, kind: block.startsWith('# ') ? 'heading' : 'body' }
  })
  const { lang, paragraphs } = languagesOf(text, given)
  return { text, lang, langs: paragraphs.map((one) => one.lang ?? null), paragraphs }
}

describe('the language of each block', () => {
  test.each([
    ['of another script', [en, en, ru], 'en', [null, null, 'ru']],
    ['of the same script', [en, en, de], 'en', [null, null, 'de']],
    [
      'in signs, with names in letters',
      [zh, zh, `${zh.slice(0, 20)} (Gazprom, Novatek, Rosneft)`],
      'zh',
      [null, null, null],
    ],
    [
      'short ones go with the block before them',
      [en, en, ru, 'ТАСС, 2023', en],
      'en',
      [null, null, 'ru', 'ru', null],
    ],
    ['headings go with the block behind them', [en, en, '# Итоги', ru], 'en', [null, null, 'ru', 'ru']],
    ['the article is in the language of most of it', [ru, en, en, en], 'en', ['ru', null, null, null]],
    [
      'one language alone is not marked',
      [en, 'Reuters', '# China – Russia', en],
      'en',
      [null, null, null, null],
    ],
  ])('%s', (_name, blocks, lang, langs) => {
    expect(read(...blocks)).toMatchObject({ lang, langs })
  })

  test('each block is mined by the rules of its own language', () => {
    const { text, lang, paragraphs } = read(en, ru, zh)
    const { claims } = extract({ title: null, text, paragraphs, published: '2024-01-12', lang })
    const levels = claims.filter((claim) => claim.measure === 'turnover' && claim.kind === 'level')
    expect(levels.map(({ value, period }) => [value, period])).toEqual([
      [240110000000, '2023'],
      [190270000000, '2022'],
      [146887000000, '2021'],
    ])
    for (const claim of claims) expect(text.slice(...claim.span)).toBe(claim.quote)
  })
})
