import type { ArticleDetail } from '@factline/schema/contract/article'
import type { ClaimRow } from '@factline/schema/contract/claim'
import type { ObservationRow } from '@factline/schema/contract/observation'
import { periodWords } from '@factline/schema/vocabulary/period'
import { eventTypes, readers } from '@factline/schema/vocabulary/qualifiers'
import { claimWords } from '../../../lib/claim-words.ts'
import { isDraft } from '../../../lib/draft.ts'
import { claimAnchor, whyHref } from '../../../lib/links.ts'
import { counted } from '../../../lib/number.ts'
import { standingOf } from '../../../lib/standing.ts'

const keys = [
  ['level', 'how much'],
  ['change', 'change'],
  ['share', 'share'],
  ['rank', 'rank'],
] as const

type Props = { article: ArticleDetail; observations: readonly ObservationRow[] }

/** What was taken out of a text: its claims, apart from them the drafts that count nowhere, and its events. */
export function Taken({ article, observations }: Props) {
  const claims = article.claims.filter((claim) => !isDraft(claim))
  const drafts = article.claims.filter(isDraft)
  return (
    <section className="border-t border-ink pt-2">
      <h2 className="headline text-xl">{counted(claims.length, 'claim')} in this text</h2>
      {claims.length === 0 ? (
        <p className="mt-2 text-muted">
          Nothing in it is {drafts.length === 0 ? '' : 'surely '}a number or a share of the trade, autos or
          energy that we follow.
        </p>
      ) : (
        <>
          <p className="mt-2 flex flex-wrap gap-x-3 gap-y-1 text-xs text-muted">
            {keys
              .filter(([kind]) => claims.some((claim) => claim.kind === kind))
              .map(([kind, words]) => (
                <span key={kind} className={`mark mark-${kind}`}>
                  {words}
                </span>
              ))}
            {drafts.length === 0 ? null : <span className="mark mark-draft">draft</span>}
          </p>
          <ClaimList claims={claims} observations={observations} />
        </>
      )}
      {drafts.length === 0 ? null : (
        <details className="mt-3">
          <summary className="min-h-6">{counted(drafts.length, 'draft')}, counted nowhere</summary>
          <p className="mt-1 text-xs text-muted">Likelier misread than right, so no number rests on them.</p>
          <ClaimList claims={drafts} observations={[]} />
        </details>
      )}
      <p className="mt-3">
        <a href={whyHref(article.id)}>Why each number was read so, or left out</a>
      </p>
      <Events events={article.events} />
    </section>
  )
}

type ListProps = { claims: readonly ClaimRow[]; observations: readonly ObservationRow[] }

function ClaimList({ claims, observations }: ListProps) {
  const own = new Set(claims.map(({ id }) => id))
  return (
    <ul className="mt-3 space-y-2">
      {claims.map((claim) => (
        <li key={claim.id}>
          <a href={`#${claimAnchor(claim.id)}`}>{claimWords(claim)}</a>
          {standingOf(claim.id, own, observations).map((words) => (
            <span key={words} className="block text-xs text-dispute first-letter:uppercase">
              {words}.
            </span>
          ))}
          {claim.read_by === 'rules' ? null : (
            <span className="block text-xs text-muted">Read by {readers[claim.read_by]}.</span>
          )}
          {claim.suspect === null ? null : (
            <span className="block text-xs text-dispute">Suspect as written: {claim.suspect}.</span>
          )}
        </li>
      ))}
    </ul>
  )
}

function Events({ events }: { events: ArticleDetail['events'] }) {
  if (events.length === 0) return null
  return (
    <>
      <h3 className="headline mt-5 text-lg">{counted(events.length, 'event')}</h3>
      <ul className="mt-2 space-y-2">
        {events.map((event) => (
          <li key={event.id}>
            <span className="text-muted">
              {eventTypes[event.type]}
              {event.period === null ? '' : `, ${periodWords(event.period)}`}:
            </span>{' '}
            <a href={`#e-${event.id}`}>{event.title}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
