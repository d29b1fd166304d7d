'use client'

/** Something broke while a page was drawn. Where the API is at fault, the page itself says so instead. */
export default function PageError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <section role="alert" className="mt-10 max-w-[44rem] border-t-4 border-dispute pt-4">
      <h1 className="headline text-3xl">This page could not be drawn</h1>
      <p className="mt-3">The fault is ours. The log of the dashboard says more.</p>
      <button
        type="button"
        onClick={() => retry()}
        className="mt-3 border border-ink px-3 py-1.5 font-semibold"
      >
        Try again
      </button>
    </section>
  )
}
