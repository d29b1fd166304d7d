import type { WhyNumber, WhyReading } from '@factline/schema/contract/why'
import { claimWords } from '../../../../lib/claim-words.ts'

const outcomes = { claim: '', draft: 'draft, counted nowhere', refused: 'not kept' } as const
const places = { left: 'before it', right: 'behind it', 'clause-before': 'in an earlier clause' } as const

/** The rules' own names of their steps, in words. */
const stepWords: Readonly<Record<string, string>> = {
  'same-clause': 'by a measure word of its clause',
  right: 'by a measure word behind it',
  'clause-before': 'by a measure word of an earlier clause',
  ellipsis: 'by a name that goes on with the series before it',
  discourse: 'by the series that the text is at',
  'period tight': 'its period stands right beside it',
  'period left': 'its period stands before it',
  'period right': 'its period stands behind it',
  'period sentence': 'its period stands in the sentence',
  'period anaphor': 'its period is pointed back to',
  'period discourse': 'its period is the time that the text is at',
  'period none': 'no time is told near it',
}

/** One number of a sentence: what it was read as in a line, the grounds on demand. */
export function NumberRow({ number }: { number: WhyNumber }) {
  const { words, readings, reason, bindings } = number
  const said = readings.map((one) =>
    [claimWords(one), outcomes[one.outcome]].filter((part) => part !== '').join(', '),
  )
  const summary = (
    <>
      <span className={`figures font-semibold ${reason === null ? '' : 'text-muted'}`}>{words}</span>{' '}
      <span className={reason === null ? '' : 'text-muted'}>
        {reason === null ? said.join('; ') : `No claim: ${reason}.`}
      </span>
    </>
  )
  if (readings.length === 0 && bindings.length === 0)
    return <p className="border-t border-rule py-1 pl-[1.1em]">{summary}</p>
  return (
    <details className="border-t border-rule">
      <summary className="min-h-6 py-1">{summary}</summary>
      <div className="mt-1 mb-4 space-y-3 border-l border-rule pl-4">
        {readings.map((one, i) => (
          <Reading key={`${one.area}${one.partner}${i}`} reading={one} />
        ))}
        {bindings.length === 0 ? null : <Bindings bindings={bindings} />}
      </div>
    </details>
  )
}

function Reading({ reading }: { reading: WhyReading }) {
  const { steps, inherited, features, confidence, outcome } = reading
  const signs = Object.entries(features).map(
    ([name, size]) => `${name.replaceAll('_', ' ')}${size === 1 ? '' : ` ${size}`}`,
  )
  return (
    <dl className="grid grid-cols-[6rem_1fr] gap-x-4 gap-y-1">
      {outcome === 'claim' ? null : (
        <>
          <dt className="text-muted">Read as</dt>
          <dd>{claimWords(reading)}</dd>
        </>
      )}
      <dt className="text-muted">Found</dt>
      <dd>{steps.map((step) => stepWords[step] ?? step).join('; ')}</dd>
      {inherited.map(({ field, value, span, from }) => (
        <div key={field} className="contents">
          <dt className="text-muted">Its {field}</dt>
          <dd>
            {value}, from {span === null ? from : <q className="font-serif">{from.replace(/[“”]/g, '')}</q>}
            {span === null ? null : <span className="figures text-muted"> (at {span[0]})</span>}
          </dd>
        </div>
      ))}
      <dt className="text-muted">Confidence</dt>
      <dd>
        <span className="figures">{confidence.toFixed(2)}</span>{' '}
        <span className="text-muted">{signs.length === 0 ? '' : `from: ${signs.join(', ')}`}</span>
      </dd>
    </dl>
  )
}

/** Measure words that it could belong to: the cheaper, the nearer to how a reader reads. */
function Bindings({ bindings }: { bindings: WhyNumber['bindings'] }) {
  return (
    <table className="w-full max-w-[36rem] text-left">
      <caption className="pb-1 text-left text-muted">Measure words that it could belong to</caption>
      <thead className="border-b border-ink text-xs text-muted">
        <tr>
          {['Cost', 'Word', 'Reads', ''].map((head) => (
            <th key={head} scope="col" className="py-1 pr-4">
              {head === '' ? <span className="sr-only">Outcome</span> : head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bindings.map(({ words, reads, cost, how, fits, chosen }, i) => (
          <tr key={`${cost}${words}${i}`} className={`border-b border-rule ${chosen ? 'font-semibold' : ''}`}>
            <td className="figures py-1 pr-4">{cost.toFixed(2)}</td>
            <td className="py-1 pr-4">
              <span className="font-serif">{words}</span>, {places[how]}
            </td>
            <td className="py-1 pr-4">{reads}</td>
            <td className="py-1">{chosen ? 'chosen' : fits ? '' : 'unit does not fit'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
