import { modelAnswerSchema } from '@factline/schema/contract/model-answer'
import { measures } from '@factline/schema/vocabulary/measures'
import { productCodes } from '@factline/schema/vocabulary/products'
import type { View } from '../bind/view.ts'
import type { Article } from '../extract.ts'

/** One paragraph that holds a number, with its sentences. */
export type Block = { readonly text: string; readonly start: number; readonly views: readonly View[] }

/** What is sent of one block: the body of a chat completion without the model's name. */
export type Question = {
  readonly messages: readonly { readonly role: 'system' | 'user'; readonly content: string }[]
  readonly temperature: 0
  readonly response_format: object
}

/**
 * The paragraphs, as they are written, in which our own grammar sees a number: nothing else can hold a claim that it would
 * accept. `paragraph` of a view may be a longer or shorter stretch of the text.
 */
export function blocksOf({ text, paragraphs }: Article, views: readonly View[]): Block[] {
  const written = Map.groupBy(views, (view) => paragraphs.findLast(({ start }) => start <= view.start))
  return [...written.values()].flatMap((own) => {
    const [start, end] = [own[0]?.start ?? 0, own.at(-1)?.end ?? 0]
    const counts = own.some((view) => view.items.some((item) => item.quantity !== null && !item.masked))
    return counts ? [{ text: text.slice(start, end), start, views: own }] : []
  })
}

const rules = `You take statements with numbers about trade, autos and energy between countries out of a news text.
Answer with JSON of the given schema and nothing else; with no claims where there are none.
quote is copied letter by letter from the block and holds the number. Never work out a number that is not written.
Values are in base units: "$1.2 billion" is 1200000000 USD, "3 mln tons" is 3000000 t, "40%" is 40 percent.
A change ("rose 5%") is kind change in percent, a fall is negative, "doubled" is 100. A rank has unit rank.
period is what the number is about, not when it was said: 2023, 2023-H1, 2023-Q4, 2024-10, 2024-01/2024-09, 2024-10-28.
area and partner are ISO 3166-1 alpha-2 codes or WORLD, EU, ASEAN, OPEC, OPEC+; status is actual unless said otherwise.
Measures: ${Object.entries(measures)
  .map(([code, { reads }]) => `${code} (${reads})`)
  .join('; ')}.
Products: ${productCodes.join(', ')}; goods where none is named.`

/** The messages for one block, with the title and the day of publication, and the schema of the answer. */
export function questionOf(block: Block, { title, published }: Article): Question {
  const given = [`Title: ${title ?? 'none'}`, `Published: ${published ?? 'unknown'}`, `Block:\n${block.text}`]
  return {
    messages: [
      { role: 'system', content: rules },
      { role: 'user', content: given.join('\n') },
    ],
    temperature: 0,
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'claims', strict: true, schema: modelAnswerSchema },
    },
  }
}
