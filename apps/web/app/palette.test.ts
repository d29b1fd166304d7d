import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('globals.css', import.meta.url), 'utf8')

/** The custom colours of each block of the style sheet that sets them: light, dark by system, dark by choice. */
const palettes = [...css.matchAll(/color-scheme: (light|dark);([^}]*)\}/g)].map(
  ([, scheme = '', block = '']) => ({
    scheme,
    colours: new Map(
      [...block.matchAll(/--(\w+): (#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]),
    ),
  }),
)

/** Relative luminance after WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

test('dark is one palette, however it was chosen', () => {
  expect(palettes.map((p) => p.scheme)).toEqual(['light', 'dark', 'dark'])
  expect(palettes[1]?.colours).toEqual(palettes[2]?.colours)
})

// What axe cannot judge, text over the shapes of a chart, rests on this.
test.for(
  palettes
    .slice(0, 2)
    .flatMap(({ scheme, colours }) =>
      ['ink', 'muted', 'accent', 'dispute'].flatMap((text) =>
        ['paper', 'card', 'tint', 'blush'].map((ground) => ({ scheme, text, ground, colours })),
      ),
    ),
)('$scheme: $text on $ground can be read', ({ colours, text, ground }) => {
  expect(contrast(colours.get(text) ?? '', colours.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5)
})
