import type { ReactNode } from 'react'
import { type ApiError, apiAddress } from '../../lib/api.ts'

/** What a page shows where the API gave no answer: the address that was asked, what happened, and what to do. */
export function Trouble({ error }: { error: ApiError }) {
  return (
    <section role="alert" className="mt-10 max-w-[44rem] border-t-4 border-dispute pt-4">
      <h1 className="headline text-3xl">{headline(error)}</h1>
      <p className="mt-3">
        Asked: <code className="break-all">{error.address}</code>
      </p>
      {error.kind === 'problem' ? (
        <>
          <p className="mt-2">{error.problem.detail}</p>
          <ul className="mt-2 list-disc pl-5">
            {error.problem.errors.map((e) => (
              <li key={e.parameter + e.message}>
                <code>{e.parameter}</code>: {e.message}
                {e.did_you_mean === undefined ? '' : ` Did you mean ${e.did_you_mean}?`}
              </li>
            ))}
          </ul>
          <p className="mt-2">
            {error.problem.mend} Request id <code>{error.problem.request_id}</code>.
          </p>
        </>
      ) : (
        <>
          <p className="mt-2">What came back: {error.message}</p>
          <p className="mt-2">
            {error.kind === 'unreachable' ? (
              <>
                Is the API running? Open <a href={`${apiAddress()}/readyz`}>{apiAddress()}/readyz</a>; start
                it with <code>pnpm demo</code> or <code>pnpm dev</code>, or set <code>API_URL</code> to where
                it runs. Then load this page again.
              </>
            ) : (
              <>
                The answer has not the shape that this dashboard was built for. Are both from the same
                release? Is another service listening at that address?
              </>
            )}
          </p>
        </>
      )}
    </section>
  )
}

const headline = (error: ApiError): string =>
  error.kind === 'unreachable'
    ? 'The API does not answer'
    : error.kind === 'problem'
      ? error.problem.title
      : 'The API gave an answer that this page cannot read'

type EmptyProps = { title: string; heading?: 'h1' | 'h2'; children: ReactNode }

/** What a page or a part of it shows where there is nothing: why, and what to do about it. */
export function Empty({ title, heading: Heading = 'h2', children }: EmptyProps) {
  return (
    <section className="mt-8 max-w-[44rem] border-t border-ink pt-4">
      <Heading className="headline text-2xl">{title}</Heading>
      <div className="mt-2 text-muted">{children}</div>
    </section>
  )
}

/** Parameters of the address that were not understood, said aloud. */
export function Notices({ notices }: { notices: readonly string[] }) {
  if (notices.length === 0) return null
  return (
    <div role="status" className="mt-4 border-l-4 border-dispute bg-blush px-4 py-2 text-sm">
      <p className="font-semibold">Part of this address was ignored</p>
      <ul>
        {notices.map((notice) => (
          <li key={notice}>{notice}</li>
        ))}
      </ul>
    </div>
  )
}
