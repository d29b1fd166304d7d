import { expect, test } from 'vitest'
import { compare } from './compare.ts'
import { fingerprint } from './fingerprint.ts'

const report = `Factories in Spain built 1.61 million vehicles from January to August, the makers' association said on Friday.
Vans did best of all, while small cars suffered because buyers wait for the new subsidy.
Most of what leaves the lines goes abroad, above all to Turkey, Germany and France, and nothing says that this will end soon.
The orders taken while chips were scarce have been worked off by now.`
const paragraphs = report.split('\n')
const news = `Ford will build a hybrid model near Valencia from the year after next, the company told its unions on Monday, and put a thousand people on short time until the presses arrive.
The regional government welcomed the decision, for which the state pays a part, since the plant had lost nearly all its models and many feared that it would be closed for good.`

const verdict = (a: string, b: string) => compare(fingerprint(a), fingerprint(b))

test('news with the paragraphs of an older report as background is a follow-up', () => {
  const found = verdict(report, `${news}\n${paragraphs.slice(0, 3).join('\n')}`)
  expect(found).toMatchObject({ verdict: 'related', follows: true })
  expect(found.veto).toMatch(/^one opens with [56]\d words/)
})

test('a caption, a new first paragraph or an added one is the hand of an editor', () => {
  const caption = 'Vans leave the plant in Vigo. Photo: archive'
  const lead = 'Spanish car plants have had a good year so far, new data of the industry show.'
  expect(verdict(report, `${caption}\n${report}`).verdict).toBe('same')
  expect(verdict(report, [lead, ...paragraphs.slice(1)].join('\n')).verdict).toBe('same')
  expect(verdict(report, `${lead} The minister spoke of a success.\n${report}`).verdict).toBe('same')
})

test('a passage out of the middle and the second half of a text are cuts', () => {
  const long = `${news}\n${report}\n${news.split(' ').reverse().join(' ')}`
  expect(verdict(long, report).verdict).toBe('same')
  expect(verdict(`${news}\n${report}`, report).verdict).toBe('same')
})

const quarter = (months: string, europe: string, turkey: string, georgia: string) =>
  fingerprint(`Consumers in Europe received ${europe} billion cubic metres of gas in ${months}, the minister of energy wrote on Monday, while ${turkey} billion went to Turkey and ${georgia} billion to Georgia.
Europe has had gas from Azerbaijan since the end of 2020, when a pipeline of 878 kilometres went on stream that runs through Greece and Albania and under the sea to Italy. It can carry 12 billion cubic metres a year at present; by the end of 2027 this is to become 20 billion.
Bulgaria is supplied by way of Greece through a link of 182 kilometres, and has a contract for 1 billion cubic metres of gas a year that runs until 2045. The plan agreed with Brussels is for at least 20 billion cubic metres a year from 2027.`)

test('where the background outweighs the news, the figures of the opening tell two reports of a series apart', () => {
  const first = quarter('the first quarter', '3.2', '2.3', '0.9')
  const half = quarter('the first half of the year', '6.4', '4.9', '1.5')
  expect(compare(first, half)).toMatchObject({ verdict: 'related' })
  expect(compare(first, quarter('the first quarter', '3.2', '2.8', '0.9')).verdict).toBe('same')
})
