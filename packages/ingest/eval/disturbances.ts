import type { Article } from '../src/5-extract/extract.ts'
import { splitSentences } from '../src/5-extract/sentences/split-sentences.ts'
import type { Paragraph } from '../src/values/cleaned.ts'

/** A change to an annotated article that changes none of its facts; null where it leaves the article as it is. */
export type Disturbance = { readonly name: string; readonly apply: (article: Article) => Article | null }

type Part = Pick<Paragraph, 'kind'> & { readonly text: string }
type Words = Readonly<Record<string, string>>

const partsOf = ({ text, paragraphs }: Article): Part[] =>
  paragraphs.map(({ start, end, kind }) => ({ kind, text: text.slice(start, end) }))

function withParts(article: Article, parts: readonly Part[]): Article {
  let text = ''
  const paragraphs = parts.map((part, k) => {
    const start = text === '' ? 0 : text.length + 2
    text = text === '' ? part.text : `${text}\n\n${part.text}`
    return { start, end: text.length, line: k + 1, kind: part.kind }
  })
  return { ...article, text, paragraphs }
}

const space = (lang: string | null): string => (lang === 'zh' ? '' : ' ')

/** A sentence of another matter at the head of the second paragraph. */
const besides =
  (sentences: Words) =>
  (article: Article): Article | null => {
    const parts = partsOf(article)
    const sentence = sentences[article.lang ?? 'en']
    const at = parts.findIndex(({ kind }, k) => k > 0 && kind === 'body')
    if (sentence === undefined || at < 0) return null
    return withParts(
      article,
      parts.map((part, k) =>
        k === at ? { ...part, text: `${sentence}${space(article.lang)}${part.text}` } : part,
      ),
    )
  }

function inOneParagraph(article: Article): Article | null {
  const parts = partsOf(article)
  if (parts.length < 2 || parts.some(({ kind }) => kind !== 'body')) return null
  return withParts(article, [{ kind: 'body', text: parts.map(({ text }) => text).join(space(article.lang)) }])
}

function eachSentenceAlone(article: Article): Article | null {
  const parts = partsOf(article).flatMap((part) =>
    part.kind === 'body'
      ? splitSentences(part.text, 0, part.text.length, article.lang ?? 'en').map(({ start, end }) => ({
          kind: part.kind,
          text: part.text.slice(start, end),
        }))
      : [part],
  )
  return parts.length === article.paragraphs.length ? null : withParts(article, parts)
}

const opened: Words = { en: 'Besides, ', ru: 'Вместе с тем ', zh: '另外，' }

/** Every sentence behind the first of its paragraph opens with an adverb; German would have to turn its words about. */
function withOpeners(article: Article): Article | null {
  const opener = opened[article.lang ?? 'en']
  if (opener === undefined) return null
  return withParts(
    article,
    partsOf(article).map((part) => {
      if (part.kind !== 'body') return part
      const [first, ...rest] = splitSentences(part.text, 0, part.text.length, article.lang ?? 'en').map(
        ({ start, end }) => part.text.slice(start, end),
      )
      return {
        kind: part.kind,
        text: [first, ...rest.map((sentence) => `${opener}${sentence}`)].join(space(article.lang)),
      }
    }),
  )
}

/**
 * What a page may well say or look like besides its facts. The wordings are for the measure alone: no rule was written
 * with them in view.
 */
export const disturbances: readonly Disturbance[] = [
  {
    name: 'a month of something else',
    apply: besides({
      en: 'Work on the old bridge was over in August.',
      ru: 'Ремонт старого моста закончился в августе.',
      zh: '老桥的修缮工程8月完工。',
      de: 'Die alte Brücke war im August fertig.',
      es: 'Las obras del viejo puente terminaron en agosto.',
    }),
  },
  {
    name: 'a year of something else',
    apply: besides({
      en: 'A second school opened its doors last year.',
      ru: 'В прошлом году открылась вторая школа.',
      zh: '第二所学校去年启用。',
      de: 'Voriges Jahr wurde eine zweite Schule eröffnet.',
      es: 'El año pasado abrió una segunda escuela.',
    }),
  },
  {
    name: 'a figure of something else',
    apply: besides({
      en: 'Unemployment was at 6.4 percent in May.',
      ru: 'Безработица в мае составила 6,4%.',
      zh: '5月失业率为6.4%。',
      de: 'Die Arbeitslosenquote lag im Mai bei 6,4 Prozent.',
      es: 'El desempleo fue del 6,4 % en mayo.',
    }),
  },
  {
    name: 'another country',
    apply: besides({
      en: 'The orchestra will play in Uruguay.',
      ru: 'Оркестр выступит в Уругвае.',
      zh: '乐团将在乌拉圭演出。',
      de: 'Das Orchester spielt demnächst in Uruguay.',
      es: 'La orquesta tocará en Uruguay.',
    }),
  },
  {
    name: 'the head of another country',
    apply: besides({
      en: 'The president of Uruguay sent his good wishes.',
      ru: 'Президент Уругвая передал свои поздравления.',
      zh: '乌拉圭总统致电祝贺。',
      de: 'Der Präsident von Uruguay schickte Glückwünsche.',
      es: 'El presidente de Uruguay envió sus felicitaciones.',
    }),
  },
  {
    name: 'another ware',
    apply: besides({
      en: 'Coal was once dug in these hills.',
      ru: 'В этих горах когда-то добывали уголь.',
      zh: '这些山里曾经挖过煤。',
      de: 'In diesen Hügeln wurde einst Kohle gegraben.',
      es: 'En estas colinas se sacaba antes carbón.',
    }),
  },
  { name: 'sentences with an opener', apply: withOpeners },
  { name: 'all in one paragraph', apply: inOneParagraph },
  { name: 'a paragraph for each sentence', apply: eachSentenceAlone },
  {
    name: 'no title',
    apply: (article) => (article.title === null ? null : { ...article, title: null }),
  },
]
