import { expect, test } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import { clean } from './clean.ts'

const ARTICLE = [
  'The yards on the river sold more boats than in any year before, their association said on Friday.',
  'Two in three boats of the yards went abroad, and the rest stayed with the fishers of the coast.',
  'The association expects that orders of the yards will grow again, as the fishers renew their boats.',
  'Not every yard on the river shares that hope: wood is dear, and the banks lend less than before.',
  'Even so the yards have hired two hundred people since the spring, most of them carpenters.',
]
const MENU = [
  'Home',
  'Newsletter',
  'Contact us',
  'Sitemap',
  'Archive',
  'Login',
  'Search',
  'Tags',
  'RSS',
  'Help',
]

/** The cleaned text of these lines, with the removed ones by their rule. */
function read(lines: readonly string[]): { text: string; rules: ReadonlyMap<string, string> } {
  const bytes = new TextEncoder().encode(['Yards sell more boats than ever', ...lines].join('\n'))
  const declared = { title: null, published: null, byline: null, content_type: null }
  const decoded = decode({ path: 'page', bytes, url: null, declared })
  const cleaned = decoded.outcome === 'kept' && decoded.value[0] ? clean(decoded.value[0]) : null
  if (cleaned?.outcome !== 'kept') throw new Error('the page was not read')
  return { text: cleaned.value.text, rules: new Map(cleaned.value.dropped.map((d) => [d.text, d.rule])) }
}

/** The article as a long one, eight years of it. */
const LONG = Array.from({ length: 8 }, (_, n) =>
  ARTICLE.map((words) => words.replace('.', ` in year ${n}.`)),
).flat()

test('prose that stands alone far behind the article and shares few words with it goes', () => {
  const notices = ['magazine', 'paper'].map(
    (word) =>
      `Founded in the midst of a fiscal crisis, this ${word} exists to inform democracy and to equip citizens with what they need. It examines schools, housing and transport, and it was awarded prizes for its investigations. Its writers have been quoted by courts, by parliaments and by three ministers of culture.`,
  )
  const { rules } = read([...LONG, ...MENU, ...notices])
  expect(notices.map((words) => rules.get(words))).toEqual(['far behind the end', 'far behind the end'])
})

test('prose behind a gap that goes on about the matter stays', () => {
  const more = ['fishers', 'carpenters'].map(
    (word) =>
      `The ${word} of the coast say that the boats of the yards on the river are worth their price. Since the spring two hundred boats were sold, their association said on Friday, and orders of the yards will grow again. Banks lend less than before, and people are hired by every yard on the river.`,
  )
  const { text } = read([...LONG, ...MENU, ...more])
  expect(more.filter((words) => !text.includes(words))).toEqual([])
})

test.each(['About the author', 'Zur Person', 'Об авторе', 'Sobre el autor'])(
  'what stands under %s goes',
  (heading) => {
    const about =
      'Ada Berg is a co-founder of the river museum, and she has written four books on carpenters.'
    const { text, rules } = read([...ARTICLE, heading, 'Ada Berg', about])
    expect(text).not.toContain(about)
    expect(rules.has(about)).toBe(true)
  },
)
