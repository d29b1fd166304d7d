import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { openBrowser } from './browser.ts'

const { web, empty, cut, cutApi } = inject('stand')

/** The text of a page as a reader without a browser gets it. */
async function read(address: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(address)
  const html = await answer.text()
  const text = html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replaceAll('<!-- -->', '')
    .replace(/<[^>]+>/g, ' ')
  return { status: answer.status, text: text.replace(/\s+/g, ' ') }
}

describe('nothing is passed over in silence', () => {
  test.each([
    ['/trade?area=China', 'area: “China” is not known'],
    ['/trade?country=CN', '“country” is no filter'],
    ['/energy?from=20', 'is no year'],
    ['/?q=oil', '“q” is no parameter'],
    ['/disputes?q=oil', '“q” is no parameter'],
    ['/series/turnover.goods.CN.RU.USD?as_of=yesterday', 'is no day'],
  ])('%s says what was ignored', async (path, told) => {
    const { status, text } = await read(web + path)
    expect(status).toBe(200)
    expect(text).toContain(told)
  })

  test('a filter that matches nothing says so and offers the way back', async () => {
    const { text } = await read(`${web}/trade?area=FR&partner=BR`)
    expect(text).toContain('No article in the archive says this')
    expect(text).toContain('show all')
  })
})

test.each(['/weather', '/series/turnover.goods.XX.YY.USD', '/articles/none', '/stories/none', '/a/b/c'])(
  '%s is not there, and says so',
  async (path) => {
    const { status, text } = await read(web + path)
    expect(status).toBe(404)
    expect(text).toContain('There is nothing at this address')
  },
)

describe('an empty archive', () => {
  test.each(['/', '/trade', '/autos', '/energy'])(
    '%s says why nothing is shown and how to fill it',
    async (path) => {
      const { status, text } = await read(empty + path)
      expect(status).toBe(200)
      expect(text).toContain('factline ingest')
    },
  )
})

describe('an API that does not answer', () => {
  test.each(['/', '/trade', '/series/turnover.goods.CN.RU.USD', '/articles/a', '/stories/s'])(
    '%s names the address that was asked and what to do',
    async (path) => {
      const { text } = await read(cut + path)
      expect(text).toContain('The API does not answer')
      expect(text).toContain(cutApi)
      expect(text).toContain('API_URL')
    },
  )
})

test('the choice of colours leads back to this site alone', async () => {
  const choose = (referer: string) =>
    fetch(`${web}/theme`, {
      method: 'POST',
      redirect: 'manual',
      headers: { referer, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'theme=dark',
    }).then((answer) => answer.headers.get('location'))
  expect(await choose(`${web}/trade?area=CN`)).toBe('/trade?area=CN')
  expect(await choose('https://elsewhere.example/trade')).toBe('/')
  expect(await choose(`${web}//elsewhere.example`)).toBe('/elsewhere.example')
})

describe('the weight of a page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  })

  // Next's own floor is 134 kB; what is ours may add 36.
  test.each(['/', '/trade', '/series/turnover.goods.CN.RU.USD'])(
    '%s loads at most 170 kB of script',
    async (path) => {
      const page = await browser.newPage()
      const sizes: Promise<number>[] = []
      page.on('response', (answer) => {
        if (answer.request().resourceType() === 'script')
          sizes.push(answer.body().then((body) => gzipSync(body).length))
      })
      await page.goto(web + path, { waitUntil: 'networkidle' })
      const total = (await Promise.all(sizes)).reduce((a, b) => a + b, 0)
      await page.close()
      expect(total).toBeGreaterThan(0)
      expect(total).toBeLessThanOrEqual(170_000)
    },
  )
})
