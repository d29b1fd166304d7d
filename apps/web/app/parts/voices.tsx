import type { IdentityFlagRow, ObservationRow } from '@factline/schema/contract/observation'
import { doubtsOf, doubtWords } from '../../lib/doubt.ts'
import { storyHref } from '../../lib/links.ts'
import { counted, formatClaimed } from '../../lib/number.ts'
import { type Voice, voicesOf } from '../../lib/voices.ts'
import { isChange } from '../../lib/wording.ts'
import { Quote, SourceLine } from './quote.tsx'

// Three sentences show that a number stands; the rest are a click away.
const shownVoices = 3

/** Who says what of one observation: each camp with its value, each independent report with its sentence. */
export function Voices({ observation: o }: { observation: ObservationRow }) {
  const camps = voicesOf(o)
  return (
    <div className="space-y-6">
      {camps.map(({ camp, voices }, i) => (
        <section key={`${camp.value}${camp.qualifier}${camp.claims[0]}`}>
          {camps.length === 1 ? null : (
            <h4 className={`mb-2 font-semibold ${i === 0 ? 'text-accent' : 'text-dispute'}`}>
              <span className="headline text-xl">
                {formatClaimed(camp, o.unit, { full: true, signed: isChange(o) })}
              </span>{' '}
              <span className="text-sm">
                {i === 0 ? 'is what the line follows' : 'is what others say'}:{' '}
                {counted(camp.stories, 'independent report')}, {counted(camp.articles, 'article')}
              </span>
            </h4>
          )}
          <Doubts flags={doubtsOf(o, camp)} value={formatClaimed(camp, o.unit, { signed: isChange(o) })} />
          <VoiceList voices={voices.slice(0, shownVoices)} />
          {voices.length <= shownVoices ? null : (
            <details className="mt-3 text-sm">
              <summary className="min-h-6 text-muted">
                {counted(voices.length - shownVoices, 'more independent report')}
              </summary>
              <div className="mt-3">
                <VoiceList voices={voices.slice(shownVoices)} />
              </div>
            </details>
          )}
        </section>
      ))}
    </div>
  )
}

/** What the referee found against a value: which check, in numbers, and why it may be so. */
function Doubts({ flags, value }: { flags: readonly IdentityFlagRow[]; value: string }) {
  return flags.map(({ identity, finding, cause }) => (
    <p
      key={identity + finding}
      className="mb-3 max-w-[46rem] border-l-4 border-dispute bg-blush px-4 py-2 text-sm"
    >
      <strong>
        {value} {doubtWords}:
      </strong>{' '}
      {finding}. {cause === null ? null : <>Likely cause: {cause}. </>}
      <span className="text-muted">({identity})</span>
    </p>
  ))
}

function VoiceList({ voices }: { voices: readonly Voice[] }) {
  return (
    <ul className="space-y-4">
      {voices.map((voice) => (
        <li key={voice.story}>
          <Quote claim={voice.origin} />
          <Reprints voice={voice} />
        </li>
      ))}
    </ul>
  )
}

/** The copies of one text, folded: they are one voice. */
function Reprints({ voice }: { voice: Voice }) {
  if (voice.reprints.length === 0) return null
  return (
    <details className="mt-1 pl-4 text-sm text-muted">
      <summary className="min-h-6">
        {counted(voice.reprints.length, 'reprint')} of the same text, counted as one report
      </summary>
      <ul className="mt-1 space-y-1">
        {voice.reprints.map((claim) => (
          <li key={claim.id}>
            <SourceLine claim={claim} />
          </li>
        ))}
        <li>
          <a href={storyHref(voice.story)}>All copies side by side</a>
        </li>
      </ul>
    </details>
  )
}
