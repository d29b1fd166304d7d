import { describe, expect, test } from 'vitest'
import { clean } from '../2-clean/clean.ts'
import { date } from '../3-date/date.ts'
import { pageAddress } from './address.ts'
import { decode } from './decode.ts'
import { timeLine } from './time-line.ts'

const URL_OF_PAGE = 'https://river.example.com/flood'
function pagesOf(lines: readonly string[], url: string | null) {
  const declared = { title: null, published: null, byline: null, content_type: null }
  const decoded = decode({ path: 'live', bytes: new TextEncoder().encode(lines.join('\n')), url, declared })
  if (decoded.outcome !== 'kept') throw new Error(decoded.detail)
  return decoded.value
}
const read = (lines: readonly string[], url: string | null = null) =>
  pagesOf(lines, url).map((page) => {
    const cleaned = clean(page)
    if (cleaned.outcome !== 'kept') throw new Error(cleaned.detail)
    const { title, text } = cleaned.value
    return {
      title,
      text,
      day: date(cleaned.value, page, { today: '2024-06-01' }).published,
      address: pageAddress(page),
    }
  })

const STORIES = [
  [
    '18:40',
    'Dyke holds for now',
    'The dyke by the mill has held through the afternoon, the warden told us. Two hundred people fill sacks with sand on the market, and more come with every train.',
  ],
  [
    '16:05',
    'School becomes a shelter',
    'The school on the hill takes in those whose cellars are full. It has beds for ninety, soup for more, and a nurse from the parish who has come back out of her pension.',
  ],
  [
    '12:30',
    'Trains stop',
    'No train has crossed the bridge since noon. The railway has put buses in their place, which take two hours longer by the road over the pass, if that stays open.',
  ],
  [
    '09:15',
    'The river rises',
    'The river has risen by forty centimetres since midnight and stands a hand below the quay. The water office expects its highest level for the evening.',
  ],
] as const
const HEAD = ['Home', 'News', 'River floods the lower town live: dyke holds', 'Friday 3 May 2024']
const told = (
  time: (clock: string, title: string) => readonly string[],
  stories: readonly (readonly [string, string, string])[] = STORIES,
) => stories.flatMap(([clock, title, words]) => [...time(clock, title), words])

describe('a live blog without markup is split by its lines of times', () => {
  test.each<[string, readonly string[]]>([
    ['a heading below the time', told((clock, title) => [clock, title])],
    [
      'with a zone and a mark',
      told((clock, title) => ['Key event', `${clock.replace(':', '.')} BST`, title]),
    ],
    ['a heading above the time', told((clock, title) => [title, `${clock} GMT`])],
    ['time and heading in one line', told((clock, title) => [`${clock} – ${title}`])],
    ['between pluses', told((clock, title) => [`+++ ${clock} ${title} +++`])],
    ['the time behind, between pluses', told((clock, title) => [`+++ ${title} +++ ${clock} Uhr +++`])],
    ['the oldest first', told((clock, title) => [clock, title], [...STORIES].reverse())],
    [
      'hours of twelve',
      told((clock, title) => [
        `${((Number(clock.slice(0, 2)) + 11) % 12) + 1}${clock.slice(2)} ${Number(clock.slice(0, 2)) < 12 ? 'a.m.' : 'p.m.'}`,
        title,
      ]),
    ],
    ['how long ago, and when', told((clock, title) => [`2h ago ${clock} CEST`, title])],
  ])('%s', (_what, lines) => {
    const order =
      lines.indexOf(STORIES[0][2]) < lines.indexOf(STORIES[3][2]) ? STORIES : [...STORIES].reverse()
    const found = read([...HEAD, ...lines], URL_OF_PAGE)
    expect(found.map(({ title, text, day }) => [title, text, day])).toEqual(
      order.map(([, title, words]) => [title, words, '2024-05-03']),
    )
    expect(new Set(found.map(({ address }) => address)).size).toBe(4)
  })

  test('when an entry was changed is said at its end, and parts nothing', () => {
    const lines = STORIES.flatMap(([clock, title, words]) => [clock, title, words, 'Updated at 19:00 BST'])
    expect(read([...HEAD, ...lines]).map(({ title }) => title)).toEqual(STORIES.map(([, title]) => title))
  })

  test('an entry without a heading goes by the line above them all', () => {
    const found = read([...HEAD, ...told((clock) => [clock])])
    expect(found.map(({ title }) => title)).toEqual(STORIES.map(() => HEAD[2]))
  })

  test('nothing says that it is live, but long entries stand the newest first', () => {
    const lines = STORIES.flatMap(([clock, title, words]) => [
      clock,
      title,
      words,
      `${words} That is what is known.`,
    ])
    expect(read(['Flood in the lower town', 'Friday 3 May 2024', ...lines])).toHaveLength(4)
  })

  test('each day of several', () => {
    const later = STORIES.map(([clock, title, words], n) => [
      `${n < 2 ? '4' : '3'} May 2024, ${clock}`,
      title,
      words,
    ])
    const found = read([HEAD[2] as string, ...later.flat()])
    expect(found.map(({ day }) => day)).toEqual(['2024-05-04', '2024-05-04', '2024-05-03', '2024-05-03'])
  })

  test('what is said before the first entry is kept, as one of its own', () => {
    const lead =
      'The river has left its bed for the third time in ten years. We tell you what happens in the lower town, where the dyke holds, which roads are shut and where those who must leave their houses find a bed, as our reporters on the market and at the mill hear of it.'
    const found = read([...HEAD, lead, ...told((clock, title) => [clock, title])])
    expect(found.map(({ title, text }) => [title, text])).toEqual([
      [HEAD[2], lead],
      ...STORIES.map(([, title, words]) => [title, words]),
    ])
  })

  test('without a day the entries stay undated', () => {
    const found = read([HEAD[2] as string, ...told((clock, title) => [clock, title])])
    expect(found.map(({ day }) => day)).toEqual([null, null, null, null])
  })
})

describe('any other text stays whole', () => {
  const rising = [...STORIES].reverse()
  const clock = (time: string) => [time]
  test.each<[string, readonly string[]]>([
    ['an article with a timeline', ['How the river rose', ...told(clock, rising)]],
    [
      'an article with a box of times',
      [
        'River floods the lower town live: what we know',
        ...STORIES.map(([, , words]) => `${words} ${words}`),
        '12:30',
        'No train has crossed the bridge since noon, says the railway.',
        '10:15',
        'The river stands a hand below the quay, says the water office.',
        '09:00',
        'The water office warns all who live by the quay.',
      ],
    ],
    ['two entries', [...HEAD, ...told(clock, STORIES.slice(0, 2))]],
    ['times in no order', [...HEAD, ...told(clock, [STORIES[1], STORIES[3], STORIES[0], STORIES[2]])]],
    ['headlines with their times', [...HEAD, ...STORIES.flatMap(([time, title]) => [time, title])]],
    [
      'teasers with their times',
      [
        'Latest from the river',
        ...STORIES.flatMap(([time, title, words]) => [time, title, `${words.slice(0, 80)} …`]),
      ],
    ],
    [
      'comments',
      ['The river rises', ...STORIES.flatMap(([time, , words], n) => [`Reader ${n}`, time, words])],
    ],
    [
      'sentences that open with a time',
      ['The night by the river live: a report', ...STORIES.map(([time, , words]) => `${time} ${words}`)],
    ],
  ])('%s', (_what, lines) => {
    expect(pagesOf(lines, null)).toHaveLength(1)
  })
})

test.each([
  ['14:32', 872],
  ['10.15 GMT', 615],
  ['3:05 p.m. ET', 905],
  ['12:10 am', 10],
  ['14h32', 872],
  ['14.32 Uhr', 872],
  ['14:32 мск', 872],
  ['下午2:32', 872],
  ['14时32分', 872],
  ['Updated at 15:04 BST', 904],
  ['Friday, 14:32', 872],
  ['May 3, 2024 2:32 p.m.', 872],
  ['03.05.2024, 14:32 Uhr', 872],
])('%s is a time', (text, clock) => {
  expect(timeLine(text)?.clock).toBe(clock)
})

test.each([
  '12.50 euros',
  '3.25 %',
  '1.50 million',
  '25:10',
  '10.15 Uhr begann der Streik.',
  '2:15 Min.',
  'Key event',
  '1. 10 Tipps',
  'Room 12.30a',
])('%s is none', (text) => {
  expect(timeLine(text)).toBeNull()
})
