import type { Claim } from '@factline/schema/model/claim'
import { type Article, extract, type Trace } from '../extract.ts'
import { withSuspects } from '../suspect/suspects.ts'
import { answerOf } from './answer.ts'
import { ground } from './ground.ts'
import { licenceOf } from './licence.ts'
import { merge } from './merge.ts'
import { blocksOf, type Question, questionOf } from './question.ts'

export type SecondReading = {
  readonly claims: readonly Claim[]
  /** Proposals that the text does not bear out, and answers that were none, in words. */
  readonly refused: readonly string[]
}

/** One article as the second reader is asked about it. */
export type Asked = {
  readonly questions: readonly Question[]
  /** Puts the answers, in the order of the questions (null: not answered), beside our own claims. */
  readonly join: (ours: readonly Claim[], answers: readonly (string | null)[]) => SecondReading
}

/** What to ask a second reader of an article, and how to take what it answers. Pure. */
export function secondReader(article: Article): Asked {
  const trace: Trace = { views: [], notes: [], drafts: [], title: null }
  extract(article, trace)
  const { views, drafts, title = null } = trace
  const blocks = blocksOf(article, views)
  return {
    questions: blocks.map((block) => questionOf(block, article)),
    join: (ours, answers) => {
      const refused: string[] = []
      const found = blocks.flatMap((block, b) => {
        const content = answers[b]
        if (content == null) return []
        const answer = answerOf(content)
        if (!answer.ok) {
          refused.push(answer.reason)
          return []
        }
        const end = block.start + block.text.length
        const last = block.views.at(-1)?.sentence ?? 0
        const licence = licenceOf(
          title,
          views.filter((view) => view.sentence <= last),
          drafts.filter((draft) => draft.sentence <= last),
          article.published,
          article.text.slice(0, end),
        )
        return answer.proposals.flatMap((proposal) => {
          const grounded = ground(proposal, block, licence)
          if (grounded.ok) return [grounded.claim]
          refused.push(grounded.reason)
          return []
        })
      })
      const claims = merge(ours, found)
      return { claims: withSuspects(claims, null, article.text, article.lang ?? 'en'), refused }
    },
  }
}
