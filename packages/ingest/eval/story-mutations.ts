/** Changes to a text whose effect on its story is known: copies stay one text, fakes become another. */
export type Mutation = {
  readonly name: string
  readonly sameStory: boolean
  readonly apply: (text: string, random: Random) => string | null
}
export type Random = () => number

const paragraphs = (text: string): string[] => text.split(/\n+/).filter((line) => line.trim() !== '')
const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T

/** Texts of fewer than forty words are only ever matched exactly, by design. */
export const isFit = (text: string): boolean => text.split(/\s+/).length >= 40

const credits = [
  '(Reporting by our Moscow bureau; editing by the desk)',
  'TASS/',
  '- The Harbour Times',
  'Copyright 2024. All rights reserved.',
]
const furniture = [
  'Subscribe to our newsletter and never miss a story from the region again.',
  'You may also like: ten quiet villages to visit this autumn',
  'Share this article on your favourite network. Print. Send to a friend.',
  'We use cookies to make this site work better for you and our partners.',
]

/** A monthly report in the template of another month: every number and month becomes another one. */
function renumbered(text: string, random: Random): string {
  const months = [
    'January',
    'February',
    'March',
    'April',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
  ]
  return text
    .replace(/\d+(?:[.,]\d+)*/g, (number) =>
      number.replace(/\d/g, () => String(Math.floor(random() * 9) + 1)),
    )
    .replace(new RegExp(`\\b(${months.join('|')})\\b`, 'g'), (month) =>
      pick(
        months.filter((other) => other !== month),
        random,
      ),
    )
}

const swaps: readonly (readonly [RegExp, string])[] = [
  [/\bRussian?\b/g, 'Brazil'],
  [/\bChin(?:a|ese)\b/g, 'Norway'],
  [/\b(?:Moscow|Beijing)\b/g, 'Oslo'],
  [/\bIndian?\b/g, 'Chile'],
  [/\bGerman(?:y)?\b/g, 'Peru'],
]

export const mutations: readonly Mutation[] = [
  {
    name: 're-credited',
    sameStory: true,
    apply: (text, random) => `${pick(credits, random)}\n${text}\n${pick(credits, random)}`,
  },
  {
    name: 're-titled',
    sameStory: true,
    apply: (text) => `What the new figures tell about the months to come\n${text}`,
  },
  {
    name: 'other boilerplate',
    sameStory: true,
    apply: (text) => `${furniture[0]}\n${text}\n${furniture.slice(1).join('\n')}`,
  },
  {
    name: 'one line left of the page',
    sameStory: true,
    apply: (text, random) => `${text}\n${pick(furniture, random)}`,
  },
  {
    name: 'hard line ends',
    sameStory: true,
    apply: (text) => text.replace(/(?:\S+\s+){9}/g, (line) => `${line.trimEnd()}\n`),
  },
  {
    name: 'cut to its first half',
    sameStory: true,
    apply: (text) => {
      const all = paragraphs(text)
      return all.length < 4 ? null : all.slice(0, Math.ceil(all.length / 2)).join('\n')
    },
  },
  {
    name: 'paragraphs in another order',
    sameStory: true,
    apply: (text) => paragraphs(text).reverse().join('\n'),
  },
  {
    name: 'sentences left out',
    sameStory: true,
    apply: (text, random) => {
      const sentences = text.split(/(?<=[.!?。]["”»]?\s)/)
      // One in four, and never so many that another text is left.
      return sentences.length < 4 ? null : sentences.filter((_, n) => n === 0 || random() > 0.25).join('')
    },
  },
  {
    name: 'one number changed',
    sameStory: true,
    apply: (text, random) => {
      const numbers = [...text.matchAll(/\d+\.\d+/g)]
      if (numbers.length < 5) return null
      const { 0: number, index } = pick(numbers, random)
      return `${text.slice(0, index)}${(Number(number) + 3.3).toFixed(1)}${text.slice(index + number.length)}`
    },
  },
  {
    name: 'template with new numbers',
    sameStory: false,
    apply: (text, random) => ((text.match(/\d+\.\d+/g) ?? []).length < 4 ? null : renumbered(text, random)),
  },
  {
    name: 'other countries',
    sameStory: false,
    apply: (text) => {
      const swapped = swaps.reduce((so, [from, to]) => so.replace(from, to), text)
      // Fewer than eight names leave no more than a slip of the pen.
      const count = swaps.reduce((sum, [from]) => sum + (text.match(from) ?? []).length, 0)
      return count < 8 ? null : swapped
    },
  },
]

/** A small seeded generator, so that every run sees the same mutations (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
