import { publicApiAddress } from '../../lib/api.ts'

/** The foot of every page: what the numbers are, and where to get them as data. */
export function Footer() {
  return (
    <footer className="mt-16 border-t border-rule pt-4 text-sm text-muted">
      <p className="max-w-[44rem]">
        Every number here was said by somebody: it is taken from news articles, and the sentence stands behind
        it. Reprints of one text count as one report. What sources disagree on is shown as disputed, never
        averaged.
      </p>
      <p className="mt-2 flex flex-wrap gap-x-4">
        <a href={`${publicApiAddress()}/docs`}>API</a>
        <a href={`${publicApiAddress()}/openapi.json`}>OpenAPI</a>
        <a href={`${publicApiAddress()}/v1/codes`}>Vocabulary</a>
      </p>
    </footer>
  )
}
