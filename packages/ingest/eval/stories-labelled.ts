import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { goldArticles, goldSets, isMounted } from './gold-article.ts'
import { isFit, type Mutation, mutations, type Random, seeded } from './story-mutations.ts'

/** A text of the labelled set: texts of one label are one story. `near` names the story that a hard negative is close to. */
export type Labelled = {
  readonly label: string
  readonly text: string
  /** How it was made: `origin`, `copy`, a mutation, or the kind of a hard negative. */
  readonly made: string
  readonly near: string | null
}

const folder = join(import.meta.dirname, 'gold/stories')

/**
 * Written by hand: one file a story, its copies and what only looks like it, under lines of `=== copy` and
 * `=== other KIND`. A file that retells an article of the gold opens with `=== origin of` the label of that story.
 */
function written(): Labelled[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const parts = readFileSync(join(folder, file), 'utf8').split(/^=== /m).slice(1)
      const story = /^origin of (.+)/.exec(parts[0] ?? '')?.[1] ?? file
      return parts.map((part, n): Labelled => {
        const [head = '', ...lines] = part.split('\n')
        const text = lines.join('\n').trim()
        const isOther = head.startsWith('other ')
        const made = isOther ? head.slice('other '.length) : head
        return { label: isOther ? `${file} ${n}` : story, text, made, near: isOther ? story : null }
      })
    })
}

/** Copies are changed in several ways at once, as real ones are. */
const chains: readonly (readonly string[])[] = [
  ['cut to its first half', 're-credited'],
  ['paragraphs in another order', 'one line left of the page', 're-titled'],
  ['sentences left out', 'one number changed', 'hard line ends'],
]

const mutationOf = (name: string): Mutation => mutations.find((one) => one.name === name) as Mutation

/**
 * Made from every article of the repository's own gold: up to three copies and up to two hard negatives each. One
 * article a story; articles of fewer than forty words are only ever matched exactly, by design.
 */
function made(random: Random): Labelled[] {
  const articles = goldSets
    .filter((set) => isMounted(set) && set.name !== 'seeds' && set.name !== 'dev')
    .flatMap((set) => goldArticles(set).map(({ article, kept }) => ({ set, article, kept })))
  const stories = new Set<string>()
  return articles.flatMap(({ set, article, kept }) => {
    const label = article.story ?? `${set.name} ${article.id}`
    const isCopy = stories.has(label)
    stories.add(label)
    if (isCopy || !isFit(kept)) return [{ label, text: kept, made: 'copy', near: null }]
    const copies = chains.flatMap((chain): Labelled[] => {
      const text = chain.reduce((so, name) => mutationOf(name).apply(so, random) ?? so, kept)
      return isFit(text) ? [{ label, text, made: chain.join(', '), near: null }] : []
    })
    const fakes = mutations
      .filter((mutation) => !mutation.sameStory)
      .flatMap((mutation): Labelled[] => {
        const text = mutation.apply(kept, random)
        return text === null
          ? []
          : [{ label: `${label} ${mutation.name}`, text, made: mutation.name, near: label }]
      })
    return [{ label, text: kept, made: 'origin', near: null }, ...copies, ...fakes]
  })
}

/** The labelled set of the repository: stories with copies, and hard negatives beside them. Always the same. */
export const labelledStories = (): Labelled[] => [...written(), ...made(seeded(20_260_102))]
