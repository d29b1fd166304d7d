import { isPeriod, periodWords } from '@factline/schema/vocabulary/period'

/** `2024-01-12` in the words that periods have: `12 Jan 2024`. What is no day is given back as it came. */
export function formatDay(day: string): string {
  const date = day.slice(0, 10)
  return date.length === 10 && isPeriod(date) ? periodWords(date) : day
}

/** How long ago a moment was: `3 min ago`, `2 days ago`. `now` in milliseconds. */
export function ago(iso: string, now: number): string {
  const minutes = Math.max(0, Math.round((now - new Date(iso).getTime()) / 60_000))
  if (Number.isNaN(minutes)) return iso
  if (minutes < 60) return `${minutes} min ago`
  const hours = Math.round(minutes / 60)
  if (hours < 48) return `${hours} h ago`
  return `${Math.round(hours / 24)} days ago`
}
