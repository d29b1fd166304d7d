import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LARGEST_LIST, LARGEST_PAGE } from '../1-decode/limits.ts'
import { all, at, read, text } from './read-file.fixture.ts'

describe('one article a file', () => {
  test('is handed on as it is, from a file and from standard input', async () => {
    expect(await read('one two')).toEqual([['', 'one two']])
    const [item] = await all('-', Readable.from([Buffer.from('one '), Buffer.from('two')]))
    expect(item && 'bytes' in item && text(item.bytes as Uint8Array)).toBe('one two')
    expect(await read('')).toEqual([['', '']])
  })

  test('a file that is not there ends as one item', async () => {
    expect(await all(at('none'))).toMatchObject([
      { reason: 'unreadable', failed: expect.stringContaining('ENOENT') },
    ])
  })

  test('a file larger than a list may be ends as one item', async () => {
    const reason = expect.stringContaining(String(LARGEST_LIST))
    expect(await read(new Uint8Array(LARGEST_LIST + 1).fill(32))).toEqual([['', 'too_large', reason]])
  })
})

describe('gzip', () => {
  const page = Array.from({ length: 3000 }, (_, i) => `Line ${i} of ${(i * 7919) % 10007}.`).join('\n')
  const packed = gzipSync(page)

  test('is told by its first bytes; many members are one file', async () => {
    expect(await read(packed)).toEqual([['', page]])
    expect(await read(Buffer.concat([gzipSync('one '), gzipSync('two')]))).toEqual([['', 'one two']])
  })

  test('cut anywhere, it gives what stands before the cut, and one end with the byte', async () => {
    let longest = 0
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 3, max: packed.length - 1 }), async (cut) => {
        const records = await read(packed.subarray(0, cut))
        const broken = records.at(-1) as string[]
        expect(broken.slice(1)).toEqual(['truncated', `the gzip file breaks off at byte ${cut}`])
        expect(records.length).toBeLessThanOrEqual(2)
        if (records.length === 1) return
        const good = records[0]?.[1] as string
        expect(page.startsWith(good)).toBe(true)
        longest = Math.max(longest, good.length / cut / (page.length / packed.length))
      }),
      { numRuns: 40 },
    )
    // Deflate works in blocks that open with their own table: nearly all that was there has come out.
    expect(longest).toBeGreaterThan(0.9)
  })

  test('a damaged byte in the middle leaves what stands before it', async () => {
    const second = gzipSync('second')
    second.fill(255, 10, 14)
    const [good, broken] = await read(Buffer.concat([packed, second]))
    expect(page.startsWith(good?.[1] as string)).toBe(true)
    expect(good?.[1]?.length).toBeGreaterThan(page.length / 2)
    expect(broken).toEqual(['#2', 'truncated', expect.stringMatching(/broken near byte \d+/)])
  })

  test('what stands behind the end of a member and is none costs nothing of it', async () => {
    expect(await read(Buffer.concat([packed, Buffer.alloc(512)]))).toEqual([['', page]])
    expect(await read(Buffer.concat([gzipSync('one two'), Buffer.from('three')]))).toEqual([
      ['', 'one two'],
      ['#2', 'truncated', 'the gzip file is broken near byte 28: incorrect header check'],
    ])
  })

  test('a damaged record of a small archive leaves those that stand well before it', async () => {
    const members = Array.from({ length: 12 }, (_, i) => gzipSync(`{"a":${i}}\n`))
    members[9]?.fill(255, 2, 14)
    const ends = await read(Buffer.concat(members))
    expect(ends.slice(0, 5)).toEqual([0, 1, 2, 3, 4].map((i) => [`#${i + 1}`, `{"a":${i}}`]))
    expect(ends.at(-1)?.[1]).toBe('truncated')
  })

  test('a bomb ends as one item before it is inflated', async () => {
    const bomb = gzipSync(new Uint8Array(LARGEST_LIST * 4))
    expect(await read(bomb)).toEqual([['', 'too_large', expect.any(String)]])
    const lines = Buffer.concat([gzipSync('{"a":1}\n{"a":2}\n'), bomb])
    expect((await read(lines)).map((record) => record.slice(0, 2))).toEqual([
      ['#1', '{"a":1}'],
      ['#2', '{"a":2}'],
      ['#3', 'too_large'],
    ])
  })
})

describe('JSON Lines', () => {
  test('a broken line is an end of its own, with its number and what the parser says; the rest goes on', async () => {
    const records = await read('\ufeff{"text":"one"}\n\n{"text":"tw\n7\n{"text":"four"}')
    expect(records).toEqual([
      ['#1', '{"text":"one"}'],
      ['#2', 'bad_record', expect.stringMatching(/^line 3: .*JSON/)],
      ['#3', 'bad_record', 'line 4: is no object with named fields'],
      ['#4', '{"text":"four"}'],
    ])
  })

  test('a first line that is broken hides none of the others, nor does one that is too long', async () => {
    const good = ['{"a":1}', '{"a":2}']
    expect((await read(['{"a', ...good].join('\n'))).map((record) => record[1])).toEqual([
      'bad_record',
      ...good,
    ])
    const long = `{"a":"${'x'.repeat(LARGEST_PAGE)}"}`
    const found = await read([...good, long, ...good].join('\n'))
    expect(found.map((record) => record[1]?.slice(0, 20))).toEqual([...good, 'too_large', ...good])
  })

  test('a whole first line tells them, whatever follows; commas behind the lines count for nothing', async () => {
    const found = await read('{"a":1},\n{"a" 2},\nnull\n[]\n{"a":5}\n')
    expect(found.map((record) => record[1])).toEqual([
      '{"a":1}',
      ...['bad_record', 'bad_record', 'bad_record', '{"a":5}'],
    ])
  })

  test('lines in two bytes a letter are told from each other too', async () => {
    const lines = Buffer.from('\ufeff{"text":"один"}\n{"text":"два"}\n', 'utf16le')
    expect(await read(lines)).toEqual([
      ['#1', '{"text":"один"}'],
      ['#2', '{"text":"два"}'],
    ])
  })
})

describe('a JSON list', () => {
  test('comes element by element; what is broken is told with its number and byte, the rest goes on', async () => {
    expect(await read('[{"text":"one"},\n {"text" "two"}, 3,\n {"text":"four"}]')).toEqual([
      ['#1', '{"text":"one"}'],
      ['#2', 'bad_record', expect.stringMatching(/^record 2 at byte 18: .*JSON/)],
      ['#3', 'bad_record', 'record 3 at byte 34: is no object with named fields'],
      ['#4', '{"text":"four"}'],
    ])
    const indented = JSON.stringify([{ text: 'one' }, { text: 'two' }], null, 2)
    expect((await read(indented)).map(([place]) => place)).toEqual(['#1', '#2'])
  })

  test('may have comments between its elements', async () => {
    const source =
      '// dump\n[ /* first */\n {"a":"//"}, // "then"\n {"a":/* in */2}, /* * / */ {"a":3} // end\n] // end'
    expect((await read(source)).map((record) => record.slice(1))).toEqual([
      ['{"a":"//"}'],
      ['bad_record', expect.stringMatching(/^record 2 at byte 46: .*JSON/)],
      ['{"a":3}'],
    ])
  })

  test('that breaks off gives what stands before, and one end with its place', async () => {
    expect((await read('[{"text":"one"},{"text":"tw')).at(-1)).toEqual([
      '#2',
      'truncated',
      'the list breaks off in record 2 at byte 16',
    ])
    const packed = gzipSync(
      JSON.stringify(Array.from({ length: 500 }, (_, n) => ({ text: `${n * 7919} words` }))),
    )
    const ends = await read(packed.subarray(0, packed.length - 20))
    expect(ends.length).toBeGreaterThan(400)
    expect(ends.at(-1)?.slice(1)).toEqual([
      'truncated',
      expect.stringContaining(`breaks off at byte ${packed.length - 20}; the list breaks off in record`),
    ])
  })

  test('an element too large for a page goes by, and so does one of JSON Lines or CSV', async () => {
    const long = 'x'.repeat(LARGEST_PAGE)
    const ends = async (source: string): Promise<(string | undefined)[]> =>
      (await read(source)).map((record) => record[1]?.slice(0, 20))
    expect(await ends(`[{"a":1},{"a":"${long}"},{"a":2}]`)).toEqual(['{"a":1}', 'too_large', '{"a":2}'])
    expect(await ends(`title,text\n1,one\n2,${long}\n3,three`)).toEqual([
      '{"title":"1","text":',
      'too_large',
      '{"title":"3","text":',
    ])
  })
})

describe('CSV', () => {
  test('comes row by row; a bad one is told with its line, the rest goes on', async () => {
    expect(await read('title;text\r\n1;"one\r\ntwo"\r\n2;x;y\r\n3;three\r\n')).toEqual([
      ['#1', '{"title":"1","text":"one\\ntwo"}'],
      ['#2', 'bad_record', 'line 4: has 3 fields, the header 2'],
      ['#3', '{"title":"3","text":"three"}'],
    ])
  })

  test('is told by the names of its columns, in its own character set, whatever its cells hold', async () => {
    const latin = (text: string): Uint8Array =>
      Uint8Array.from(text, (c) => (c.charCodeAt(0) < 128 ? c.charCodeAt(0) : c.charCodeAt(0) - 0x350))
    const row = 'Россия увеличила поставки нефти в Китай, сообщила таможенная служба страны'
    const [first] = await read(latin(`title|text\nНефть|${row}\n`.replaceAll('|', ';')))
    expect(first).toEqual(['#1', JSON.stringify({ title: 'Нефть', text: row })])
    const pages = 'url,html\nhttps://x.example/1,"<html><body><p>One</p></body></html>"\n'
    expect((await read(pages)).map(([place]) => place)).toEqual(['#1'])
    expect(await read('\r\n"sep=;"\r\ntitle;text\r\n1;one\r\n')).toEqual([
      ['#1', '{"title":"1","text":"one"}'],
    ])
    expect(await read('title,text\r1,"one\rtwo"\r')).toEqual([['#1', '{"title":"1","text":"one\\ntwo"}']])
    expect((await read('text\n"one, two"\n"three"\n')).map((record) => record[1])).toEqual([
      '{"text":"one, two"}',
      '{"text":"three"}',
    ])
    const column = 'Text\n"The three were discussed," he said.\n'
    expect(await read(column)).toEqual([['', column]])
    const prose = 'Text, content and form\nThe three were discussed at length.\n'
    expect(await read(prose)).toEqual([['', prose]])
  })
})
