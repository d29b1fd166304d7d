import { writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { LARGEST_PAGE } from '../1-decode/limits.ts'
import { all, at, read } from './read-file.fixture.ts'

describe('WARC and WET', () => {
  const record = (type: string, payload: string, url = 'https://x.example/1'): Buffer =>
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${Buffer.byteLength(payload)}\r\n\r\n${payload}\r\n\r\n`,
    )
  const http = (body: string, status = '200 OK'): string =>
    `HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=koi8-r\r\n\r\n${body}`
  const records = [
    record('warcinfo', 'software: none'),
    record('request', 'GET /1 HTTP/1.1'),
    record('response', http('<p>One</p>')),
    record('response', http('gone', '404 Not Found')),
    record('conversion', 'Plain text'),
    record('resource', '<p>Three</p>'),
  ]
  const ends = [
    ['#3', '<p>One</p>'],
    ['#4', 'error_page', expect.stringMatching(/^record 4 at byte \d+: HTTP status 404$/)],
    ['#5', 'Plain text'],
    ['#6', '<p>Three</p>'],
  ]

  test('records that bring a page come one by one, packed as a whole, each by itself, or not at all', async () => {
    expect(await read(Buffer.concat(records))).toEqual(ends)
    expect(await read(gzipSync(Buffer.concat(records)))).toEqual(ends)
    expect(await read(Buffer.concat(records.map((one) => gzipSync(one))))).toEqual(ends)
  })

  test('the headers give the address and the type', async () => {
    const file = at('headers')
    await writeFile(file, Buffer.concat(records))
    expect((await all(file))[0]).toMatchObject({
      url: 'https://x.example/1',
      declared: { content_type: 'text/html; charset=koi8-r', published: null },
    })
  })

  test('a tail that is cut off leaves the good records, and one end that names the place', async () => {
    const whole = Buffer.concat([...records, record('response', http('<p>Last</p>'))])
    const start = Buffer.concat(records).length
    for (const cut of [start + 5, start + 40, whole.length - 9]) {
      const found = await read(whole.subarray(0, cut))
      expect(found.slice(0, -1)).toEqual(ends)
      expect(found.at(-1)).toEqual([
        '#7',
        'truncated',
        expect.stringContaining(`record 7 at byte ${start} breaks off`),
      ])
    }
    const packed = Buffer.concat([...records, record('resource', 'Last')].map((one) => gzipSync(one)))
    const [place, reason, detail] = (await read(packed.subarray(0, packed.length - 30))).at(-1) as string[]
    expect([place, reason]).toEqual(['#7', 'truncated'])
    expect(detail).toContain(`the gzip file breaks off at byte ${packed.length - 30}`)
  })

  test('a record that is broken is set aside with its place, and reading goes on at the next', async () => {
    const wrong = Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\nno length\r\n\r\n')
    const good = record('resource', 'Good')
    expect(await read(Buffer.concat([good, wrong, good, Buffer.from('litter\r\n'), good]))).toEqual([
      ['#1', 'Good'],
      ['#2', 'bad_record', `record 2 at byte ${good.length} does not say its length`],
      ['#3', 'Good'],
      ['#4', 'bad_record', expect.stringContaining('does not begin as a WARC record')],
      ['#5', 'Good'],
    ])
  })

  test('a record that says a wrong length costs itself alone', async () => {
    const good = record('resource', 'Good')
    const page = '<p>A page of some length.</p>'
    for (const length of [0, 5, page.length + 40, 100_000_000]) {
      const wrong = Buffer.from(
        record('resource', page)
          .toString()
          .replace(/(?<=Length: )\d+/, `${length}`),
      )
      const why = `record 2 at byte ${good.length} says that it has ${length} bytes, and does not end behind them`
      const found = await read(Buffer.concat([good, wrong, good, good]))
      expect(found).toEqual([
        ['#1', 'Good'],
        ['#2', 'bad_record', why],
        ['#3', 'Good'],
        ['#4', 'Good'],
      ])
      expect((await read(wrong))[0]?.[1]).toMatch(/^(?:bad_record|truncated)$/)
    }
  })

  test('a damaged member of an archive costs the record in it, or its neighbour too in a large one', async () => {
    const noise = (n: number, size: number): string =>
      Array.from({ length: size }, (_, i) => (Math.imul(i + 7, n * 2654435761) >>> 9).toString(36)).join(' ')
    for (const [count, size, most] of [
      [9, 40, 1],
      [60, 2000, 2],
    ] as const) {
      const texts = Array.from({ length: count }, (_, n) => noise(n + 1, size))
      const members = texts.map((text) => gzipSync(record('resource', text)))
      const damaged = members.map((member) => Buffer.from(member))
      const hit = Math.floor(count * 0.8)
      damaged[hit]?.fill(255, 40, 60)
      const found = await read(Buffer.concat(damaged))
      const kept = found.filter((one) => one.length === 2).map((one) => texts.indexOf(one[1] as string))
      expect(kept).toEqual([...new Set(kept)].sort((a, b) => a - b))
      expect(kept).not.toContain(hit)
      expect(kept.length).toBeGreaterThanOrEqual(count - most)
      expect(found.map(([place]) => place)).toEqual(found.map((_one, n) => `#${n + 1}`))
      const [[, reason, why] = []] = found.filter((one) => one.length > 2)
      expect(reason).toBe('bad_record')
      expect(why).toMatch(/^the gzip file is broken near byte \d+: .*; reading goes on at byte \d+/)
    }
  })

  test('headers may end their lines without a return, and nothing may stand between two records', async () => {
    const plain = record('resource', 'Good').toString().replaceAll('\r', '')
    expect(await read(plain + plain.trimEnd() + plain)).toEqual([
      ['#1', 'Good'],
      ['#2', 'Good'],
      ['#3', 'Good'],
    ])
  })

  test('a file without a record that brings a page is an end too', async () => {
    expect(await read(record('warcinfo', 'software: none'))).toEqual([
      ['', 'empty', 'no record brings a page'],
    ])
  })

  test('a record too large for a page goes by', async () => {
    const good = record('resource', 'Good')
    const large = record('resource', 'x'.repeat(LARGEST_PAGE + 1))
    const found = await read(Buffer.concat([good, large, good]))
    expect(found.map((one) => one[1]?.slice(0, 20))).toEqual(['Good', 'too_large', 'Good'])
  })
})
