import type { ClaimRow } from '@factline/schema/contract/claim'
import type { ArticleDetail } from '@factline/schema/contract/article'
import { kinds } from '@factline/schema/vocabulary/qualifiers'
import { isDraft } from '../../lib/draft.ts'
import { claimAnchor, periodAnchor, seriesHref } from '../../lib/links.ts'
import { type Piece, piecesOf } from '../../lib/marked-text.ts'
import { claimWords } from '../../lib/claim-words.ts'

/** The cleaned text with the number of each claim marked by its kind and linked to its series. */
export function MarkedText({ article }: { article: ArticleDetail }) {
  return (
    <div
      className="max-w-[42rem] space-y-4 font-serif text-[1.125rem] leading-relaxed"
      lang={article.lang ?? undefined}
    >
      {article.paragraphs.map((paragraph) => {
        const pieces = piecesOf(article.text, paragraph, article.claims, article.events)
        const inner = pieces.map((piece, i) => <PieceText key={paragraph.start + i} piece={piece} />)
        return paragraph.kind === 'heading' ? (
          <h2 key={paragraph.start} className="headline text-xl">
            {inner}
          </h2>
        ) : (
          <p key={paragraph.start} className="whitespace-pre-line">
            {inner}
          </p>
        )
      })}
    </div>
  )
}

function PieceText({ piece }: { piece: Piece }) {
  // One number may carry a claim and a draft: the claim is what it is marked as.
  const claim = piece.claims.find((c) => !isDraft(c)) ?? piece.claims[0]
  const body =
    claim === undefined ? (
      piece.text
    ) : (
      <Number
        claim={claim}
        more={piece.claims.filter((c) => c !== claim && isDraft(c) === isDraft(claim))}
        text={piece.text}
      />
    )
  return (
    <>
      {piece.begins.events.map((event) => (
        <span key={event.id} id={`e-${event.id}`} />
      ))}
      {piece.begins.claims.map((c) => (c === claim ? null : <span key={c.id} id={claimAnchor(c.id)} />))}
      {piece.events.length === 0 ? body : <span className="mark-event">{body}</span>}
    </>
  )
}

function Number({ claim, more, text }: { claim: ClaimRow; more: readonly ClaimRow[]; text: string }) {
  const words = [claim, ...more].map(claimWords).join('; ')
  // No number on the series' page rests on a draft: there is nothing to link to.
  if (isDraft(claim)) {
    return (
      <mark id={claimAnchor(claim.id)} className="mark mark-draft" title={`Draft, counted nowhere: ${words}`}>
        {text}
      </mark>
    )
  }
  if (claim.period === null) {
    return (
      <mark
        id={claimAnchor(claim.id)}
        className={`mark mark-${claim.kind}`}
        title={`${kinds[claim.kind]}: ${words}`}
      >
        {text}
      </mark>
    )
  }
  return (
    <a
      id={claimAnchor(claim.id)}
      href={seriesHref(claim.series, periodAnchor({ period: claim.period, status: claim.status }))}
      className={`mark mark-${claim.kind}`}
      title={`${kinds[claim.kind]}: ${words}`}
    >
      {text}
    </a>
  )
}
