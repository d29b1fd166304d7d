import { expect, test } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import { clean } from './clean.ts'

const ARTICLE = [
  'The mills along the canal ground more oats than in any winter before, their guild said on Monday.',
  'Three in four sacks of the mills were sold to bakers abroad, and the rest stayed in the valley.',
  'The guild expects that bakers will order more oats again, as the harvest in the north was poor.',
  'Not every mill on the canal shares that hope: water was low, and two wheels stood still for weeks.',
  'Even so the mills have taken on sixty people since the autumn, most of them carters.',
]

function read(lines: readonly string[]): { text: string; rules: ReadonlyMap<string, string> } {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  const declared = { title: null, published: null, byline: null, content_type: null }
  const decoded = decode({ path: 'page', bytes, url: null, declared })
  const cleaned = decoded.outcome === 'kept' && decoded.value[0] ? clean(decoded.value[0]) : null
  if (cleaned?.outcome !== 'kept') throw new Error('the page was not read')
  return { text: cleaned.value.text, rules: new Map(cleaned.value.dropped.map((d) => [d.text, d.rule])) }
}

const TITLE = 'Mills on the canal grind more oats than ever'
const LONG = ['', ' this year', ' in the north'].flatMap((more) =>
  ARTICLE.map((words) => words.replace('.', `${more}.`)),
)
const BOX = ['Photo gallery', 'Mills', 'Canals', 'Oats']

test('a short piece behind what was removed that speaks of something else goes', () => {
  const about =
    'Jane Roe lives by the sea with a dog and writes poems about lighthouses for several magazines. She has kept bees since she was a child, and her first novel, a story of three sisters, was printed in the spring.'
  const { text, rules } = read([TITLE, ...LONG, ...BOX, about, 'Imprint', 'Contact'])
  expect(rules.get(about)).toBe('alone at the end')
  expect(text).toContain('most of them carters in the north')
})

test('a short piece there that goes on with the matter stays', () => {
  const more =
    'The guild of the mills said on Monday that the bakers of the valley will order more oats again. Sixty people were taken on since the autumn, and most of the sacks were sold abroad, as the harvest in the north was poor.'
  expect(read([TITLE, ...LONG, ...BOX, more, 'Imprint', 'Contact']).text).toContain(more)
})

test('a link to the comments above the text opens no thread, and the title ends what heads other articles', () => {
  const { text } = read([
    'Most read',
    'Hay is dear',
    TITLE,
    '8 December 2012',
    'Leave a comment',
    'What the guild counted:',
    '- 300 sacks of oats',
    '- 20 sacks of barley',
    ...LONG,
  ])
  expect(text).toContain('300 sacks of oats')
})
