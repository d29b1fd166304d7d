import type { ObservationRow } from '@factline/schema/contract/observation'
import { periodWords } from '@factline/schema/vocabulary/period'
import { doubtsOf, doubtWords } from '../../lib/doubt.ts'
import { articleHref, claimAnchor, disputesHref, periodAnchor, seriesHref } from '../../lib/links.ts'
import { counted, formatRivals } from '../../lib/number.ts'
import { type CampVoices, voicesOf } from '../../lib/voices.ts'
import { isChange, seriesTitle } from '../../lib/wording.ts'

/** Numbers that independent reports disagree on: each value, how many say it, and who. */
export function Disputes({ disputes, total }: { disputes: readonly ObservationRow[]; total: number }) {
  return (
    <section aria-labelledby="disputed">
      <h2 id="disputed" className="kicker border-t-4 border-dispute pt-2">
        In dispute
      </h2>
      {disputes.length === 0 ? (
        <p className="mt-3 text-sm text-muted">No two reports in the archive contradict each other.</p>
      ) : (
        <DisputeList disputes={disputes} />
      )}
      {total > disputes.length ? (
        <p className="mt-3 text-sm">
          <a href={disputesHref}>All {counted(total, 'number')} in dispute</a>
        </p>
      ) : null}
    </section>
  )
}

/** Disputes under each other; `wide` puts them beside each other where there is room. */
export function DisputeList({
  disputes,
  wide = false,
}: {
  disputes: readonly ObservationRow[]
  wide?: boolean
}) {
  return (
    <ul className={wide ? 'grid gap-x-10 md:grid-cols-2 lg:grid-cols-3' : ''}>
      {disputes.map((o) => (
        <Dispute key={o.series + o.period + o.status} observation={o} />
      ))}
    </ul>
  )
}

function Dispute({ observation: o }: { observation: ObservationRow }) {
  const values = formatRivals(o.camps, o.unit, { signed: isChange(o) })
  return (
    <li className="border-b border-rule py-3">
      <h3 className="headline text-lg">
        <a href={seriesHref(o.series, periodAnchor(o))} className="no-underline hover:underline">
          {seriesTitle(o)}, {periodWords(o.period)}
        </a>
      </h3>
      <ul className="mt-1.5 space-y-1 text-sm">
        {voicesOf(o).map((camp, i) => (
          <li
            key={`${camp.camp.value}${camp.camp.claims[0]}`}
            className="grid grid-cols-[8rem_minmax(0,1fr)] gap-x-3"
          >
            <span className={`figures font-semibold ${i === 0 ? 'text-accent' : 'text-dispute'}`}>
              {values[i]}
            </span>
            <WhoSays voices={camp} isDoubted={doubtsOf(o, camp.camp).length > 0} />
          </li>
        ))}
      </ul>
    </li>
  )
}

/** The earliest report of a value, as a link to its sentence, how many more there are, and what arithmetic says of it. */
function WhoSays({ voices: { camp, voices }, isDoubted }: { voices: CampVoices; isDoubted: boolean }) {
  const first = voices[0]?.origin
  if (first === undefined) return <span className="text-muted">{counted(camp.stories, 'report')}</span>
  const { article, site, title, opening } = first.source
  return (
    <span className="min-w-0 text-muted">
      <a href={articleHref(article, claimAnchor(first.id))} className="block truncate">
        {site ?? title ?? opening}
      </a>
      {camp.stories > 1 ? (
        <span className="block">and {counted(camp.stories - 1, 'more report')}</span>
      ) : null}
      {isDoubted ? <span className="block text-dispute">{doubtWords}</span> : null}
    </span>
  )
}
