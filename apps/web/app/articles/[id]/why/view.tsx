import type { ArticleDetail } from '@factline/schema/contract/article'
import type { Why, WhyNumber, WhySentence } from '@factline/schema/contract/why'
import { articleHref } from '../../../../lib/links.ts'
import { counted } from '../../../../lib/number.ts'
import { NumberRow } from './number-row.tsx'

/** The text as it was read: sentences in order, under each what became of its numbers. */
export function WhyView({ article, why }: { article: ArticleDetail; why: Why }) {
  const numbers = why.sentences.flatMap((one) => one.numbers)
  const drafts = numbers.filter(isDraft).length
  const claims = numbers.filter(isClaim).length
  const told = [
    [claims, claims === 1 ? 'became a claim' : 'became claims'],
    [drafts, drafts === 1 ? 'stayed a draft' : 'stayed drafts'],
    [numbers.length - claims - drafts, 'became none'],
  ].flatMap(([count, words]) => (count === 0 ? [] : [`${count} ${words}`]))
  return (
    <>
      <p className="kicker mt-6">How this text was read</p>
      <h1 className="headline mt-2 max-w-[52rem] text-3xl sm:text-4xl" lang={article.lang ?? undefined}>
        <a href={articleHref(article.id)} className="no-underline hover:underline">
          {article.title ?? article.opening}
        </a>
      </h1>
      <p className="mt-3 max-w-[44rem]">
        {numbers.length === 0
          ? 'There is no number in this text.'
          : `${counted(numbers.length, 'number')}: ${told.join(', ')}.`}{' '}
        <span className="text-muted">Open a number to see what it was bound to, and on what grounds.</span>
      </p>
      {why.same_version ? null : (
        <p className="mt-3 max-w-[44rem] border-l-2 border-dispute pl-3 text-sm">
          These are the rules of version {why.version}. The claims that the archive shows were read by version{' '}
          {why.stored_version} and may differ until the archive has been reprocessed.
        </p>
      )}
      <ol className="mt-8 max-w-[52rem]">
        {why.sentences.map((sentence) => (
          <li
            key={sentence.span[0]}
            id={`s-${sentence.span[0]}`}
            className={sentence.numbers.length === 0 ? 'mt-1' : 'mt-5 mb-6'}
          >
            <Sentence sentence={sentence} article={article} />
          </li>
        ))}
      </ol>
    </>
  )
}

function Sentence({ sentence, article }: { sentence: WhySentence; article: ArticleDetail }) {
  const { kind, numbers, tags, frames } = sentence
  return (
    <>
      <p
        className={`max-w-[42rem] font-serif text-[1.125rem] leading-relaxed ${numbers.length === 0 ? 'text-muted' : ''} ${kind === 'heading' ? 'font-semibold' : ''}`}
        lang={article.lang ?? undefined}
      >
        {marked(article.text, sentence)}
      </p>
      {numbers.length === 0 ? null : (
        <div className="mt-2 text-sm">
          {numbers.map((number) => (
            <NumberRow key={number.span[0]} number={number} />
          ))}
          <details className="border-t border-rule">
            <summary className="min-h-6 py-1 text-muted">
              {counted(tags.length, 'known word')}, {counted(frames.length, 'measure word')}
            </summary>
            <dl className="mt-1 mb-3 grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-4 gap-y-1">
              {[...tags, ...frames].map(({ words, as, span: at }, i) => (
                <div key={`${at[0]}${i >= tags.length}`} className="contents">
                  <dt className="font-serif">{words}</dt>
                  <dd className="text-muted">{as}</dd>
                </div>
              ))}
            </dl>
          </details>
        </div>
      )}
    </>
  )
}

const isClaim = ({ reason, readings }: WhyNumber): boolean =>
  reason === null && readings.some((one) => one.outcome === 'claim')
/** Whether the best that a number was read as is too unsure to count. */
const isDraft = (number: WhyNumber): boolean =>
  !isClaim(number) && number.readings.some((one) => one.outcome === 'draft')

/** The sentence with its numbers set off: underlined as claims, or struck by dots where they are none. */
function marked(text: string, { span, numbers }: WhySentence) {
  const pieces = []
  let at: number = span[0]
  for (const number of numbers) {
    const { span: own, reason, words } = number
    if (own[0] < at || own[1] > span[1]) continue
    pieces.push(text.slice(at, own[0]))
    pieces.push(
      reason === null ? (
        <mark key={own[0]} className={isDraft(number) ? 'mark mark-draft' : 'mark'}>
          {words}
        </mark>
      ) : (
        <span key={own[0]} className="underline decoration-dotted decoration-2 underline-offset-4">
          {words}
        </span>
      ),
    )
    at = own[1]
  }
  return [...pieces, text.slice(at, span[1])]
}
