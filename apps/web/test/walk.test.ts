import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { openBrowser } from './browser.ts'

const { web, api } = inject('stand')
const series = `${web}/series/turnover.goods.CN.RU.USD`
let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})

async function visit<T>(options: BrowserContextOptions, steps: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: 'en-US', ...options })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  try {
    const found = await steps(page)
    expect(faults).toEqual([])
    return found
  } finally {
    await context.close()
  }
}

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('%s', (_, javaScriptEnabled) => {
  test('a reader gets from the overview to the highlighted sentence, and into the article', async () => {
    await visit({ javaScriptEnabled }, async (page) => {
      await page.goto(web)
      const dispute = page
        .getByRole('region', { name: 'In dispute' })
        .locator('li', { hasText: '$218.4bn' })
        .first()
      expect(await dispute.innerText()).toContain('$240.1')
      await dispute.getByRole('heading').getByRole('link').click()

      await page.waitForURL(/\/series\/turnover\.goods\.CN\.RU\.USD#p-2023$/)
      const year = page.locator('[id="p-2023"]')
      expect(await year.evaluate((e) => e.matches(':target'))).toBe(true)
      const sentence = year.locator('blockquote', { hasText: 'reached a record' })
      expect(await sentence.locator('mark').innerText()).toContain('240.11')

      await year.locator('figure', { hasText: 'reached a record' }).locator('figcaption a').click()
      await page.waitForURL(/\/articles\/.+#c-/)
      const marked = page.locator(':target')
      expect(await marked.innerText()).toContain('240.11')
      await marked.click()
      await page.waitForURL(/\/series\/turnover\.goods\.CN\.RU\.USD#p-2023$/)
    })
  })

  test('all disputes are a link away from the overview, each with its sides', async () => {
    await visit({ javaScriptEnabled }, async (page) => {
      await page.goto(web)
      await page
        .getByRole('link', { name: /numbers? in dispute/ })
        .first()
        .click()
      await page.waitForURL(`${web}/disputes`)
      const dispute = page.getByRole('listitem').filter({ hasText: 'China–Russia trade, 2023' }).first()
      expect(await dispute.innerText()).toMatch(/\$240\.1.*\$218\.4bn/s)
    })
  })

  test('the filters of a desk go through the address', async () => {
    await visit({ javaScriptEnabled }, async (page) => {
      await page.goto(`${web}/trade`)
      await page.getByLabel('Measure').selectOption('exports')
      await page.getByLabel('From year').fill('2023')
      await page.getByRole('button', { name: 'Show', exact: true }).click()
      await page.waitForURL(/measure=exports.*from=2023/)
      expect(await page.locator('nav [aria-current]').innerText()).toBe('Trade')
      expect(await page.locator('main > div').first().innerText()).toContain('exports')
      expect(await page.getByRole('table', { name: /^All/ }).innerText()).not.toContain('trade, US dollars')
      expect(await page.getByLabel('Measure').inputValue()).toBe('exports')
    })
  })

  test('light and dark can be chosen, and stay chosen', async () => {
    await visit({ javaScriptEnabled, colorScheme: 'light' }, async (page) => {
      await page.goto(`${web}/trade?area=CN`)
      await page.getByRole('button', { name: 'Dark' }).click()
      await page.waitForURL(`${web}/trade?area=CN`)
      await page.goto(series)
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
    })
  })
})

test('the first line of a series is the answer, its reprints are one report, and the data are a link away', async () => {
  await visit({}, async (page) => {
    await page.goto(series)
    expect(await page.locator('h1').innerText()).toMatch(/^China–Russia trade .*\$180bn in Jan–Sep 2024/)
    const year = page.locator('[id="p-2023"]')
    expect(await year.locator('h3').innerText()).toContain('2 independent reports, one differs')
    await year.getByText('1 reprint of the same text').click()
    expect(await year.innerText()).toContain('daily.example')
    const json = await page.getByRole('link', { name: /JSON/ }).getAttribute('href')
    expect(json).toContain(api)
    const rows = await page.request.get(json ?? '').then((answer) => answer.json())
    expect(rows.data.map((o: { period: string }) => o.period)).toContain('2023')
    const csv = await page.getByRole('link', { name: 'CSV' }).getAttribute('href')
    const table = await page.request.get(csv ?? '').then((answer) => answer.text())
    expect(table.trimEnd().split('\r\n')).toHaveLength(rows.page.total + 1)
  })
})

test('arrow keys move along the points, Enter opens the sentences, Esc leads back', async () => {
  await visit({}, async (page) => {
    await page.goto(series)
    const chart = page.getByRole('group', { name: /arrow keys move/ }).first()
    await chart.focus()
    await page.keyboard.press('Home')
    expect(await chart.getByRole('status').innerText()).toContain('$110.8bn in 2019')
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowRight')
    const card = await chart.getByRole('status').innerText()
    expect(card).toContain('$240.1bn in 2023')
    expect(card).toContain('observer.example: $218.4bn')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('p-2023')
    await page.keyboard.press('Escape')
    expect(await chart.evaluate((e) => e === document.activeElement)).toBe(true)
    expect(await chart.getByRole('status').innerText()).toContain('$240.1bn in 2023')
  })
})

test('a chart and its table say the same, and the chart is told in words', async () => {
  await visit({}, async (page) => {
    await page.goto(series)
    const figure = page.locator('figure.figure').first()
    const drawn = await figure.locator('.chart-wide [data-point]').count()
    expect(drawn).toBeGreaterThan(4)
    expect(await figure.locator('tbody tr').count()).toBe(drawn)
    expect(await figure.getByRole('img').first().locator('desc').textContent()).toContain('Disputed: $240.1')
  })
})

test('what was removed from a page and how it was dated is shown on demand', async () => {
  await visit({}, async (page) => {
    const articles = await page.request.get(`${api}/v1/articles`).then((answer) => answer.json())
    const reprint = articles.data.find((a: { site: string }) => a.site === 'daily.example')
    await page.goto(`${web}/articles/${reprint.id}`)
    await page.getByText(/removed lines?$/).click()
    expect(await page.locator('details[open]').innerText()).toContain('Sign up for our newsletter')
    await page.getByText('was found').click()
    expect(await page.getByRole('table').innerText()).toContain('13 Jan 2024')
    await page.getByRole('link', { name: /story that 2 articles carry/ }).click()
    await page.waitForURL(/\/stories\//)
    expect(await page.locator('ol > li').first().innerText()).toContain('Origin')
  })
})
