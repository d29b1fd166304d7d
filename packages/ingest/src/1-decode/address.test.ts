import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Page } from '../values/page.ts'
import { canonicalAddress, isSameSite, pageAddress } from './address.ts'
import cases from './address-cases.json' with { type: 'json' }

describe.each(Object.entries(cases))('%s', (_name, pairs) => {
  test.each(pairs)('%j', (found, canonical) => expect(canonicalAddress(found as string)).toBe(canonical))
})

/** Addresses put together from all that is taken apart, in any order and number. */
const part = fc.constantFrom(
  'amp',
  'a',
  'B',
  'index.html',
  'x.amp.html',
  '',
  '%7e',
  '%2e%2e',
  '(S(abc))',
  'a;sid=1',
  '%61mp',
)
const pair = fc.constantFrom(
  'id=1',
  'utm_source=x',
  'amp',
  '',
  'ref=x',
  'ref=1',
  'a=%e0',
  '%61mp=1',
  'sid=0123456789abcdef0',
)
const host = fc.constantFrom(
  'example.com',
  'www.m.example.co.uk',
  'amp.amp.example.com',
  'x.github.io',
  'a.b',
  '10.0.0.1',
)
const copy = fc.constantFrom(
  '',
  'https://www.google.com/amp/s/',
  'https://web.archive.org/web/2020/',
  'https://cdn.ampproject.org/c/',
)
const addresses = fc
  .tuple(copy, copy, fc.constantFrom('http://', 'HTTPS://', ''), host, fc.array(part), fc.array(pair))
  .map(
    ([one, two, scheme, name, parts, pairs]) =>
      `${one}${two}${scheme}${name}/${parts.join('/')}?${pairs.join('&')}#x`,
  )

describe('properties', () => {
  test('the canonical address of a canonical address is itself', () => {
    fc.assert(
      fc.property(
        fc.oneof(addresses, fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.string()),
        (address) => {
          const once = canonicalAddress(address)
          if (once !== null) expect(canonicalAddress(once)).toBe(once)
        },
      ),
      { numRuns: 400 },
    )
  })

  test('the order of parameters, a tracker, a fragment and the scheme make no difference', () => {
    fc.assert(
      fc.property(
        addresses.filter((url) => url.startsWith('http')),
        fc.constantFrom('utm_id=7', 'fbclid=x', 'amp=1'),
        (address, tracker) => {
          const [base = '', query = ''] = address.split('#')[0]?.split('?') ?? []
          const turned = [tracker, ...query.split('&').reverse()].join('&')
          expect(canonicalAddress(`${base}?${turned}`)).toBe(canonicalAddress(address))
        },
      ),
    )
  })

  test('hosts of one registrable domain are one site, those under a public suffix are not', () => {
    expect(isSameSite('https://a.example.co.uk/', 'https://b.example.co.uk/')).toBe(true)
    expect(isSameSite('https://a.co.uk/', 'https://b.co.uk/')).toBe(false)
    expect(isSameSite('https://a.blogspot.com/', 'https://b.blogspot.com/')).toBe(false)
    expect(isSameSite('https://10.0.0.1/a', 'https://10.0.0.1/b')).toBe(true)
  })
})

describe('the address that a page names itself', () => {
  const address = (url: string | null, canonical: string | null): string | null =>
    pageAddress({ url, meta: { canonical } } as Page)

  test.each([
    [
      'is taken on the same site',
      'https://m.example.com/amp/1?x=2',
      'https://www.example.com/news/a',
      'https://example.com/news/a',
    ],
    ['may be relative', 'https://example.com/a?x=2', '/a', 'https://example.com/a'],
    [
      'is not taken from another site',
      'https://copy.example/a',
      'https://origin.example.com/a',
      'https://copy.example/a',
    ],
    [
      'nor where it is the front page',
      'https://example.com/news/a',
      'https://example.com/',
      'https://example.com/news/a',
    ],
    ['nor where it is a section above', 'https://example.com/news/a', '/news/', 'https://example.com/news/a'],
    [
      'nor where it drops the number of a page',
      'https://example.com/a?page=2',
      'https://example.com/a',
      'https://example.com/a?page=2',
    ],
    ['nor where it is no address', 'https://example.com/a', 'javascript:;', 'https://example.com/a'],
    [
      'is all there is where the page came without one',
      null,
      'http://www.example.com/a/',
      'https://example.com/a',
    ],
    [
      'is taken through the cache of another',
      'https://www.google.com/amp/s/m.example.com/a',
      'https://example.com/b',
      'https://example.com/b',
    ],
    ['counts not in place of a feed id', 'tag:example.com,2024:7', null, 'tag:example.com,2024:7'],
  ])('%s', (_name, url, canonical, expected) => expect(address(url, canonical)).toBe(expected))

  test('nothing is made of nothing', () => expect(address(null, null)).toBeNull())
})
