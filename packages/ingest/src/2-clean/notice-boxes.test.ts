import { describe, expect, test } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import { clean } from './clean.ts'

const PROSE = [
  'The island has had no ferry since the storm of January, and the shop is down to tins and rice.',
  'A helicopter brings the post on Mondays, if the wind allows it, the postmistress told us.',
  'The owner of the ferry says that the ramp must be built anew, which takes until the summer.',
  'The islanders have offered to build it themselves, of wood, as their grandfathers did, and the parish has oaks enough for two ramps and a quay.',
  'Whoever must go to the doctor is rowed across by the harbour master, who has done so eleven times since January and asks no more for it than a dinner.',
  'The region answered that a ramp of wood is not foreseen in its rules; it would look at the matter in March, when the committee for the coast meets again.',
]

function read(body: string): { text: string; rules: ReadonlyMap<string, string> } {
  const html = `<html><body><article><h1>Island waits for its ferry</h1><div class="story">${body}</div></article></body></html>`
  const declared = { title: null, published: null, byline: null, content_type: null }
  const decoded = decode({ path: 'page', bytes: new TextEncoder().encode(html), url: null, declared })
  const cleaned = decoded.outcome === 'kept' && decoded.value[0] ? clean(decoded.value[0]) : null
  if (cleaned?.outcome !== 'kept') throw new Error('the page was not read')
  return {
    text: cleaned.value.text,
    rules: new Map(cleaned.value.dropped.map((d) => [d.text, d.rule])),
  }
}
const story = PROSE.map((words) => `<p>${words}</p>`)
const around = (box: string): string => [...story.slice(0, 3), box, ...story.slice(3)].join('')

describe('an appeal to give goes with all that stands in its box', () => {
  test.each([
    [
      'with a heading',
      '<div class="panel"><h3>It depends on you</h3><p>Four of us write this paper, in two rooms above the bakery.</p><p>Your support makes it possible that we go where nobody else goes.</p></div>',
    ],
    [
      'German, with a bank account',
      '<section><div class="kasten"><p>Vier Leute machen diese Zeitung, in zwei Zimmern über der Bäckerei.</p><p>Das ist nur mit Ihrer Unterstützung möglich!</p><p>Konto: DE02 1203 0000 0000 2020 51</p></div></section>',
    ],
    [
      'French',
      '<div class="bloc"><p>Quatre personnes font ce journal, dans deux pièces au-dessus de la boulangerie.</p><p>Si vous le pouvez, soutenez notre travail dès aujourd’hui, même avec peu.</p></div>',
    ],
    [
      'Russian',
      '<div class="plashka"><p>Эту газету делают четыре человека в двух комнатах над пекарней.</p><p>Вы можете поддержать редакцию переводом на карту, любая сумма важна.</p></div>',
    ],
  ])('%s', (_what, box) => {
    const { text } = read(around(box))
    expect(text.split('\n\n')).toEqual(PROSE)
  })
})

test('a newsletter box goes whole', () => {
  const box =
    '<div class="nl"><p>The sea in five minutes, every morning at six, with coffee.</p><p>Sign up to our letter and have it in your inbox.</p></div>'
  const { text, rules } = read(around(box))
  expect(text).not.toContain('five minutes')
  expect([...rules.values()]).toContain('in a box with a notice')
})

test('paragraphs of the article stay, though a notice stands among them', () => {
  const notice = '<p>Sign up to our newsletter for more of the island, in your inbox on Fridays.</p>'
  expect(read(around(notice)).text.split('\n\n')).toEqual(PROSE)
})

test('news of donations stay', () => {
  const news =
    '<blockquote><p>Donations of 40,000 crowns came in within a day, the parish said, most of them small.</p></blockquote>'
  expect(read(around(news)).text).toContain('40,000 crowns')
})
