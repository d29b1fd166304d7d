/** Nothing at this address. */
export default function NotFound() {
  return (
    <section className="mt-10 max-w-[44rem] border-t-4 border-ink pt-4">
      <h1 className="headline text-3xl">There is nothing at this address</h1>
      <p className="mt-3">
        A series, story or article keeps its address for good, so the link is likely mistyped or belongs to
        another archive. Start from the <a href="/">overview</a>, or from a desk above.
      </p>
    </section>
  )
}
