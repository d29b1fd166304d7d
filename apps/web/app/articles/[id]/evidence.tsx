import type { ArticleDetail } from '@factline/schema/contract/article'
import { formatDay } from '../../../lib/day.ts'
import { counted } from '../../../lib/number.ts'

/** How the day of publication was found: every candidate, the chosen one first. */
export function DateEvidence({ article }: { article: ArticleDetail }) {
  const chosen = article.published
  return (
    <details className="mt-10 border-t border-rule pt-2 text-sm">
      <summary className="min-h-6 font-semibold">
        {chosen === null ? 'Why this page has no date' : `How ${formatDay(chosen)} was found`}
      </summary>
      {article.date_candidates.length === 0 ? (
        <p className="mt-2 text-muted">No trace of a day was found on the page or in its name.</p>
      ) : (
        <table className="mt-2 w-full max-w-[42rem] text-left">
          <caption className="sr-only">Candidates for the day of publication</caption>
          <thead className="border-b border-ink text-xs text-muted">
            <tr>
              {['Day', 'Read from', 'Words', 'Score', 'Note'].map((head) => (
                <th key={head} scope="col" className="py-1 pr-4">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="figures">
            {article.date_candidates.map((c) => (
              <tr
                key={`${c.day}${c.source}${c.text}`}
                className={`border-b border-rule ${c.day === chosen ? 'font-semibold' : ''}`}
              >
                <td className="py-1 pr-4 whitespace-nowrap">{formatDay(c.day)}</td>
                <td className="pr-4">{c.source}</td>
                <td className="pr-4 break-words">{c.text}</td>
                <td className="pr-4">{c.score.toFixed(2)}</td>
                <td>{c.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  )
}

/** What was taken for furniture of the page and not for text, line by line, with the rule that did it. */
export function Removed({ dropped }: { dropped: ArticleDetail['dropped'] }) {
  return (
    <details className="mt-3 border-t border-rule pt-2 text-sm">
      <summary className="min-h-6 font-semibold">
        {dropped.length === 0 ? 'No line was removed' : counted(dropped.length, 'removed line')}
      </summary>
      {dropped.length === 0 ? (
        <p className="mt-2 text-muted">Nothing on this page was taken for anything but the article.</p>
      ) : (
        <ol className="mt-2 max-w-[42rem] space-y-1">
          {dropped.map((line) => (
            <li key={`${line.line}${line.rule}${line.text}`} className="grid grid-cols-[3rem_1fr] gap-x-2">
              <span className="figures text-muted">{line.line}</span>
              <span>
                <del className="text-muted no-underline">{line.text}</del>{' '}
                <span className="text-xs font-semibold">{line.rule}</span>
              </span>
            </li>
          ))}
        </ol>
      )}
    </details>
  )
}
