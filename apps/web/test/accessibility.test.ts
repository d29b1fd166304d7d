import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from './browser.ts'

const { web, api, empty, cut } = inject('stand')
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})

/** Every kind of page, with something on it. */
async function pages(page: Page): Promise<Record<string, string>> {
  const first = async (path: string): Promise<string> =>
    (await page.request.get(`${api}${path}`).then((answer) => answer.json())).data[0].id
  return {
    overview: web,
    trade: `${web}/trade`,
    'trade, narrowed by what is not known': `${web}/trade?area=CN&to=20x`,
    autos: `${web}/autos`,
    energy: `${web}/energy`,
    series: `${web}/series/turnover.goods.CN.RU.USD`,
    article: `${web}/articles/${await first('/v1/articles?with_claims=true')}`,
    why: `${web}/articles/${await first('/v1/articles?with_claims=true')}/why`,
    disputes: `${web}/disputes`,
    stories: `${web}/stories`,
    story: `${web}/stories/${await first('/v1/stories?sort=-articles')}`,
    'not found': `${web}/weather`,
    empty,
    'API cut off': cut,
  }
}

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  // Fourteen pages, each gone through rule by rule.
  test('axe finds nothing against WCAG 2.2 AA on any page', { timeout: 240_000 }, async () => {
    const context = await browser.newContext({ locale: 'en-US', colorScheme })
    const page = await context.newPage()
    const found: string[] = []
    for (const [name, address] of Object.entries(await pages(page))) {
      await page.goto(address)
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      const axe = new AxeBuilder({ page }).withTags([
        'wcag2a',
        'wcag2aa',
        'wcag21a',
        'wcag21aa',
        'wcag22aa',
        'best-practice',
      ])
      const { violations } = await axe.analyze()
      found.push(...violations.map((v) => `${name}: ${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`))
    }
    await context.close()
    expect(found).toEqual([])
  })
})

test.each([320, 375, 768, 1280, 1920])('at %i px no page scrolls sideways', async (width) => {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width, height: 900 } })
  afterAll(() => context.close())
  const page = await context.newPage()
  const wide: string[] = []
  for (const [name, address] of Object.entries(await pages(page))) {
    await page.goto(address)
    const reached = await page.evaluate(() => document.documentElement.scrollWidth)
    if (reached > width) wide.push(`${name}: ${reached}`)
  }
  expect(wide).toEqual([])
})
