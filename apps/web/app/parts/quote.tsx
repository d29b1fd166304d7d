import type { ClaimRow } from '@factline/schema/contract/claim'
import { formatDay } from '../../lib/day.ts'
import { articleHref, claimAnchor } from '../../lib/links.ts'

/** The sentence a claim stands in, its number highlighted by its offsets. */
export function Sentence({ claim }: { claim: ClaimRow }) {
  const [from, to] = [claim.value_span[0] - claim.span[0], claim.value_span[1] - claim.span[0]]
  const { quote } = claim
  // Offsets outside the sentence would cut it at a wrong place; the sentence alone is still true.
  if (from < 0 || to > quote.length || from >= to) return <>{quote}</>
  return (
    <>
      {quote.slice(0, from)}
      <mark className="bg-tint px-0.5 text-accent">{quote.slice(from, to)}</mark>
      {quote.slice(to)}
    </>
  )
}

/** A sentence with who said it, where and when; the place links into the article. */
export function Quote({ claim }: { claim: ClaimRow }) {
  // A sentence that brings quotation marks of its own would carry them twice.
  const [open, close] = /["“”«»„「」]/.test(claim.quote) ? ['', ''] : ['“', '”']
  return (
    <figure className="max-w-[46rem] border-l-2 border-rule pl-4">
      <blockquote className="font-serif text-[1.0625rem] leading-snug">
        <p>
          {open}
          <Sentence claim={claim} />
          {close}
        </p>
      </blockquote>
      <figcaption className="mt-1 text-sm text-muted">
        <SourceLine claim={claim} />
        {claim.attribution === null ? null : <>; quotes {claim.attribution}</>}
      </figcaption>
    </figure>
  )
}

/** Site, day and title of an article, as a link to the sentence in it. */
export function SourceLine({ claim }: { claim: ClaimRow }) {
  const { source } = claim
  return (
    <>
      {source.site === null ? '' : `${source.site}, `}
      {source.published === null ? 'undated' : formatDay(source.published)}:{' '}
      <a href={articleHref(source.article, claimAnchor(claim.id))}>{source.title ?? source.opening}</a>
    </>
  )
}
