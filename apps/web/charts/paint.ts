/**
 * Colours and type of all charts. Each is a custom property of the page, so that a chart follows light and dark; the
 * fallback lets the same SVG stand alone as a picture.
 */
export const paint = {
  ink: 'var(--ink, #1d1c1a)',
  muted: 'var(--muted, #5f5b54)',
  rule: 'var(--rule, #d8d3c8)',
  paper: 'var(--paper, #fbf9f5)',
  accent: 'var(--accent, #0b5d70)',
  tint: 'var(--tint, #e2edee)',
  dispute: 'var(--dispute, #ab3710)',
} as const

export const typeface = "var(--sans, 'Libre Franklin'), 'Helvetica Neue', Arial, sans-serif"

/** How wide a text is drawn, in pixels: digits and small letters of the chart's face are 0.56 em on average. */
export const textWidth = (text: string, size: number): number => text.length * size * 0.56

/** Coordinates with one digit after the point: finer is invisible, and keeps the pictures' text short. */
export const px = (n: number): number => Math.round(n * 10) / 10
