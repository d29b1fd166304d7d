import { describe, expect, test } from 'vitest'
import { decode } from '../1-decode/decode.ts'
import { clean } from './clean.ts'

const PROSE = [
  'The yards on the river sold more boats than in any year before, their association said on Friday.',
  'Two in three of them went abroad, and the rest stayed with the fishers of the coast.',
  'The owner chooses a hull, the yard builds it, and nobody asks for the price of it until it swims.',
]
const HEADINGS = ['Step 4', 'Summary', '#2 Memory', 'Kritik', 'What is next', 'The « head » of the yard']

function keptOf(body: string): string {
  const html = `<html><body><div class="page"><h1>Yards sell more boats than ever</h1>${PROSE.map((words) => `<p>${words}</p>`).join('')}${body}</div></body></html>`
  const declared = { title: null, published: null, byline: null, content_type: null }
  const decoded = decode({ path: 'page', bytes: new TextEncoder().encode(html), url: null, declared })
  const cleaned = decoded.outcome === 'kept' && decoded.value[0] ? clean(decoded.value[0]) : null
  if (cleaned?.outcome !== 'kept') throw new Error('the page was not read')
  return cleaned.value.text
}
const sections = (heading: (words: string) => string): string =>
  HEADINGS.map(
    (words, i) => `${heading(words)}<div><p>In yard ${i} it is told so: ${PROSE[i % 3]}</p></div>`,
  ).join('')

describe('headings between the paragraphs of an article stay', () => {
  test.each(['h2', 'h3', 'h5'])('%s, whatever the site calls them', (tag) => {
    for (const name of ['', 'title', 'box-title', 'heading']) {
      const text = keptOf(sections((words) => `<div><${tag} class="${name}">${words}</${tag}></div>`))
      expect(HEADINGS.filter((words) => !text.includes(words))).toEqual([])
    }
  })

  test('with a picture between heading and paragraph', () => {
    const text = keptOf(
      sections(
        (words) => `<h3 class="title">${words}</h3><figure><figcaption>The yard</figcaption></figure>`,
      ),
    )
    expect(HEADINGS.filter((words) => !text.includes(words))).toEqual([])
  })

  test('and titles of other articles, which are links, go', () => {
    const text = keptOf(
      sections((words) => `<div><h3 class="title"><a href="/${words.length}">${words}</a></h3></div>`),
    )
    expect(text).not.toContain('Step 4')
  })

  test('long ones too where their like stay, whatever stands before them', () => {
    const long = [
      'Where the river turns twice and the old yards stand',
      'Build your own boat in nine weeks, with help and without',
      '(Nearly) all that a boat needs, in the store by the lock',
      'Sleep aboard',
      'Meals',
    ]
    const text = keptOf(
      long
        .map(
          (words, i) =>
            `<figure><figcaption>© Ada Berg</figcaption></figure><div class="n">${i + 1}</div><h3 class="spot">${words}</h3><p>In yard ${i} it is told so: ${PROSE[i % 3]}</p><ul><li>Quay ${i + 1}</li><li>Open from nine to six</li></ul><div><a href="/${i}">More</a></div>`,
        )
        .join(''),
    )
    expect(long.filter((words) => !text.includes(words))).toEqual([])
  })

  test.each(['Von Wind und Wellen', 'Partners of the yards', 'Porting a hull to the other bank'])(
    'though they open as a byline might: %s',
    (heading) => {
      const text = keptOf(`<p>${PROSE[0]}</p><h2>${heading}</h2><p>${PROSE[1]} ${PROSE[2]}</p>`)
      expect(text).toContain(heading)
    },
  )
})
