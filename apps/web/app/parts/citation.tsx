/** A text to copy: one click selects all of it, with scripts or without. */
export function Citation({ forms }: { forms: readonly { name: string; text: string }[] }) {
  return (
    <dl className="grid gap-3 text-sm sm:grid-cols-2">
      {forms.map(({ name, text }) => (
        <div key={name} className="min-w-0">
          <dt className="text-xs font-semibold text-muted">{name}</dt>
          <dd className="mt-1 border border-rule bg-card px-3 py-2 wrap-anywhere select-all">{text}</dd>
        </div>
      ))}
    </dl>
  )
}
