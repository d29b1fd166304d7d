import { DeskNav } from './desk-nav.tsx'
import { HealthChip } from './health-chip.tsx'

/** The head of every page: name, desks, how fresh the archive is, light or dark. */
export function Masthead({ theme }: { theme: string | undefined }) {
  return (
    <header className="border-b border-ink pt-4 pb-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <a href="/" className="headline text-3xl no-underline">
          Factline
        </a>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
          <HealthChip />
          <ThemeSwitch theme={theme} />
        </div>
      </div>
      <DeskNav />
    </header>
  )
}

const choices = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
  { value: 'system', label: 'Auto' },
] as const

function ThemeSwitch({ theme }: { theme: string | undefined }) {
  const current = theme === 'light' || theme === 'dark' ? theme : 'system'
  return (
    <form method="post" action="/theme" className="-ml-1.5 flex text-muted" aria-label="Colours">
      {choices.map(({ value, label }) => (
        <button
          key={value}
          name="theme"
          value={value}
          aria-pressed={current === value}
          className="min-h-6 cursor-pointer px-1.5 aria-pressed:font-semibold aria-pressed:text-ink hover:text-ink"
        >
          {label}
        </button>
      ))}
    </form>
  )
}
