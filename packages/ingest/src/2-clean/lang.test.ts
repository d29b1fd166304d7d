import { describe, expect, test } from 'vitest'
import { extract } from '../5-extract/extract.ts'
import type { Paragraph } from '../values/cleaned.ts'
import { languageOf, languagesOf } from './lang.ts'

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

describe('the language of a text', () => {
  test.each([
    [
      'es',
      'El gobierno anunció este lunes que las exportaciones de la comarca crecieron un diez por ciento durante el año pasado, según los datos que publicó la cámara, y que los resultados son buenos.',
    ],
    [
      'pl',
      'Rząd ogłosił w poniedziałek, że eksport z regionu wzrósł w ubiegłym roku o dziesięć procent, jak wynika z danych izby, i że to dobry wynik, ale nie dla wszystkich.',
    ],
    // Neighbours of the languages that small words alone tell, and of those whose small words are listed besides.
    [
      'ca',
      "El govern ha anunciat aquest dilluns que les exportacions de la comarca van créixer un deu per cent durant l'any passat, segons les dades que ha publicat la cambra, i que els resultats són bons.",
    ],
    ['ja', '政府は月曜日、この地域からの輸出が昨年、商工会議所の統計で一割増えたと発表した。'],
    ['zh', '政府星期一宣布，据商会公布的统计数字，该地区去年的出口额增长了百分之十，成绩良好。'],
    ['ko', '정부는 월요일 상공회의소 통계를 인용해 이 지역의 수출이 지난해 십 퍼센트 늘었다고 발표했다.'],
    [
      'da',
      'Regeringen meddelte mandag, at eksporten fra egnen steg med ti procent i det forløbne år, ifølge de tal som kammeret har offentliggjort, men at der stadig er meget arbejde at gøre.',
    ],
    [
      'sk',
      'Vláda v pondelok oznámila, že vývoz z regiónu vzrástol za posledný rok o desať percent, ako ukázali údaje, ktoré zverejnila komora, ale že je ešte veľa práce.',
    ],
    [
      'ro',
      'Guvernul a anunțat luni că exporturile din regiune au crescut cu zece la sută în anul trecut, potrivit datelor publicate de camera de comerț, dar că mai este mult de lucru.',
    ],
  ])('%s', (lang, text) => {
    expect(languageOf(text)).toBe(lang)
  })
})

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
