import { expect, it } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import type { Cleaned } from '../values/cleaned.ts'
import { clean } from './clean.ts'

const BODY = [
  'The yards on the river launched 41 barges in May, four more than in April, the association of builders said.',
  'Orders for barges come mostly from grain traders, who wait up to two years for a hull, it added.',
  'Steel for the hulls has become dearer since the spring, and two small yards on the river have closed.',
]

/** A scrape of these lines above three paragraphs on barges. */
function read(lines: readonly string[], body: readonly string[] = BODY): Cleaned {
  const declared = { title: null, published: null, byline: null, content_type: null }
  const bytes = new TextEncoder().encode([...lines, ...body].join('\n'))
  const decoded = decode({ path: 'scrape.txt', bytes, url: null, declared })
  const cleaned = decoded.outcome === 'kept' && decoded.value[0] ? clean(decoded.value[0]) : null
  if (cleaned?.outcome !== 'kept') throw new Error('the text was not read')
  return cleaned.value
}

const DECK = 'Grain traders wait up to two years for a barge from the yards, the association of builders says'

it.each([
  ['above its deck', ['Yards on the river launch 41 barges', DECK]],
  ['above its deck and a line of date', ['Yards on the river launch 41 barges', DECK, '3 June 2024']],
  ['without small words, above its deck', ['Yards launch barges, builders say', DECK]],
  ['without small words, above a line of date', ['Northern spring comes early', 'Issue of 3 June 2024']],
  ['ending in initials', ['Yards launch 41 barges for grain traders of the U.S.']],
  ['above the name of who sent it', ['What the ice left behind on the shore', '(RNA)']],
  ['with a price in it', ['Steel at $900/t, and still the yards on the river launch barges']],
  ['ending in a short month', ['Yards on the river launch fewer barges in Jan.']],
  [
    'with a mark of its version',
    ['(2nd LD) Yards on the river launch 41 barges', '(ATTN: ADDS steel prices)'],
  ],
  ['saying that there are pictures', ['Yards on the river launch 41 barges (PHOTO)']],
  [
    'above its byline and day, though a menu stands nearer to the text',
    [
      'Grain traders wait two years for barges',
      'By Ada Berg',
      '3 June 2024',
      'Facebook',
      'Twitter',
      'Orders for hulls',
    ],
  ],
  ['above the ways to other entries', ['Grain traders wait two years for barges', '← Orders for hulls']],
  ['asking', ['Who still wants a barge from the river?']],
])('the headline is found %s', (_where, lines) => {
  expect(read(lines).title).toBe(lines[0])
})

it.each([
  [
    'tags',
    [
      'Ada Barge River Yards Orders Steel Ada Barge River Yards Orders Steel',
      'Yards on the river launch 41 barges',
    ],
  ],
  ['who wrote it', ['Yards on the river launch 41 barges', 'From our river desk']],
  ['a deck that is set first', [DECK, 'Yards on the river launch 41 barges']],
])('%s are not the headline', (_what, lines) => {
  expect(read(lines).title).toBe('Yards on the river launch 41 barges')
})

const unstopped = (line: string): string => line.replace(/\.$/, '')

it.each([
  ['the first one, that tells who said it', [unstopped(BODY[0] ?? ''), ...BODY.slice(1)]],
  [
    'the first one, of two sentences',
    ['Yards on the river launched 41 barges. That is more than in any month since the war', ...BODY],
  ],
  [
    'the first one, with who sent it in brackets',
    ['Yards on the river sold grain traders 41 barges in the spring months [Port News]', ...BODY],
  ],
  ['the first one, that tells when', ['In May 2024 the yards on the river launched 41 barges', ...BODY]],
  [
    'the first one, held against the year before',
    ['The yards on the river launched 41 barges, compared with 37 of the same month last year', ...BODY],
  ],
  ['the second one, of some length', [BODY[0] ?? '', unstopped(BODY[1] ?? ''), BODY[2] ?? '']],
  ['a row of figures', ['Barges: 4,236 (up 24.6%, 3.1% of all hulls)', ...BODY]],
  ['the first one in Chinese', ['据造船协会5月3日公布的数据，河上船厂4月下水驳船41艘，比上月多4艘', ...BODY]],
])('sentences without their stop are not the headline: %s', (_which, body) => {
  expect(read([], body).title).toBeNull()
})

it('the headline above a lead without its stop is the title, and the lead stays', () => {
  const lead = 'Yards on the river launched 41 barges in May, the association of builders said on Monday'
  const { title, text } = read(['Yards on the river launch 41 barges', lead])
  expect(title).toBe('Yards on the river launch 41 barges')
  expect(text).toContain(lead)
})

it('a headline and a line of date above lines cut by width stay lines of their own', () => {
  const cut = [
    'The yards on the river launched 41 barges in May, four more',
    'than in April, the association of builders said. Orders for',
    'barges come mostly from grain traders, who wait up to two',
    'years for a hull, it added. Steel for the hulls has become',
    'dearer since the spring.',
  ]
  const { title, text } = read(['Yards on the river launch 41 barges', 'Mon 3 June 2024, 14:05 GMT'], cut)
  expect(title).toBe('Yards on the river launch 41 barges')
  expect(text).toMatch(/^The yards on the river launched 41 barges in May, four more than in April/)
})

it.each([
  ['behind "up"', 'The programme ended in 2012, when orders for barges were up', '81 percent.'],
  ['behind "in"', '- The chamber of builders looks for orders of 400 barges in', '2017.'],
])('a figure that is cut off from its sentence goes on with it: %s', (_where, line, rest) => {
  expect(read(['Yards on the river launch 41 barges'], [...BODY, line, rest]).text).toContain(
    `${line} ${rest}`,
  )
})

it.each([
  ['caption', 'A barge is seen on the slip of a yard on the upper river in May. (Wire Photo)'],
  ['caption', 'A barge on the slip of a yard on the upper river, May 3, 2024. REUTERS/Ada Berg - RC2OPD9'],
  ['caption', 'A barge on the slip of a yard. [Photo. Shutterstock]'],
  ['caption', 'Chart.'],
  ['caption', 'This photo of May 3 shows a barge on the slip of a yard. (Xinhua/Ada Berg)'],
  ['rule of signs', '+ ↺ − 16 px'],
  ['caption', 'Ada Berg (left) and Jan Holm on the slip of the yard'],
  ['caption', 'A barge on the slip of a yard © Ada Berg'],
  ['see also', 'Leggi anche: il porto cresce ancora'],
  ['see also', 'Mira: el puerto crece otra vez'],
  ['page matter', 'Klick, um über Twitter zu teilen'],
  ['tag', 'barges, river, grain traders, steel'],
  ['date line', 'June 3, 2024 05:35 p.m.'],
  ['rule of signs', '#'],
  ['page code', '[ad_1]'],
  ['page code', '[gallery size="large" ids="2041,2042"]'],
  ['page matter', '212 views Economy 0'],
  ['credit', '(ATTN: ADDS details in paras 3-4)'],
])('between paragraphs a line goes as %s', (rule, line) => {
  const { dropped } = read(['Yards on the river launch 41 barges'], [BODY[0] ?? '', line, ...BODY.slice(1)])
  expect(dropped).toContainEqual(expect.objectContaining({ rule, text: line }))
})

it('the last sentence stays though its stop is missing', () => {
  const last = 'Two small yards on the river, which built 3% of the barges, have closed since the spring'
  expect(read(['Yards on the river launch 41 barges', ...BODY], [last]).text).toContain(last)
})

it('the headline of another article does not stay behind the last sentence', () => {
  const other = 'Tenor falls ill before the first night of the opera'
  expect(read(['Yards on the river launch 41 barges', ...BODY], [other]).text).not.toContain(other)
})

it('a figure with its sign goes on with the sentence before it', () => {
  const lines = ['Launches of barges on the upper river fell by', '-7.7% against May of the year before.']
  expect(read(['Yards on the river launch 41 barges', ...BODY], lines).text).toContain(lines.join(' '))
})

it('names and compounds broken at the width of the lines are put together', () => {
  const cut = [
    'The yards on the river launched 41 barges in May, four more',
    'than in April. The figures are those of the Land',
    'Transport Office, which counts tugs and battery-',
    'electric barges too. Orders for barges come mostly',
    'from grain traders, who wait up to two years for a hull.',
  ]
  const { text } = read([], cut)
  expect(text).toContain('of the Land Transport Office, which counts tugs and battery-electric barges')
})

it('openings of articles, each with a link to the rest, are a list and no article', () => {
  const opening = (town: string): string =>
    `Yards in ${town} launched more barges than in any month before, and the traders took them all....\nRead More »`
  const lines = ['Rostock', 'Gdynia', 'Turku', 'Malmö'].map(opening)
  expect(() => read(lines, [])).toThrow('the text was not read')
})

it.each([
  ['Barge boom', 'Barge boom'],
  ['Key points', null],
  ['Rotterdam', null],
])('two words that open the text are its headline where it takes both up: %s', (first, title) => {
  const told =
    'A boom in grain has the yards on the river build a barge in nine weeks, where it took them twelve.'
  expect(read([first], [...BODY, told]).title).toBe(title)
})

it.each([
  ['below the lead, above the day', [BODY[2] ?? '', 'Ada Berg', '3 June 2024'], 'Ada Berg'],
  ['a line from its day', ['Ada Berg', 'Our man at the river', '3 June 2024'], 'Ada Berg'],
  ['behind the day', ['3 June 2024 Ada Berg 4 comments'], 'Ada Berg'],
  ['between the day and a section', ['Ada Berg | 3 June 2024 | Harbours'], 'Ada Berg'],
  ['by the name of an account', ['Posted on 3 June 2024 by sailor9 | 3 comments'], 'sailor9'],
  ['in a line with gaps', ['By   Ada Berg'], 'Ada Berg'],
])('who signs bare text is found %s', (_where, lines, name) => {
  expect(read(['Yards on the river launch 41 barges', ...lines]).byline).toBe(name)
})

it.each([
  ['a section', ['Upper Harbours', 'Grain and steel']],
  ['a button beside the day', ['Link copied', '3 June 2024']],
])('%s does not sign bare text', (_what, lines) => {
  expect(read(['Yards on the river launch 41 barges', ...lines]).byline).toBeNull()
})

it.each(['by Jane Roe', 'von Ada Berg', 'por Ana Gil', 'par Anne Roy'])(
  'takes %s below a headline for who wrote it, not for the rest of the headline',
  (line) => {
    const { title, byline } = read(['Yards on the river launch 41 barges', line])
    expect(title).toBe('Yards on the river launch 41 barges')
    expect(byline).toBe(line.slice(line.indexOf(' ') + 1))
  },
)

it('puts a line together with the next one that goes on with a name', () => {
  const cut = [
    'Steel for the hulls has become dearer since the spring, as is told in a report',
    'by Jane Roe, who has counted the barges of the river for the association since',
    'the year in which the first of the small yards was closed by its last owner.',
  ]
  expect(read(['Yards on the river launch 41 barges'], [...BODY, ...cut]).text).toContain(
    'in a report by Jane Roe, who',
  )
})
