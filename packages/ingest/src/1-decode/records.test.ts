import { describe, expect, test } from 'vitest'
import type { Item } from '../values/item.ts'
import { decodeRecords } from './decode.ts'

const item = (text: string): Item => ({
  path: 'test',
  bytes: new TextEncoder().encode(text),
  url: null,
  declared: { title: null, published: null, byline: null, content_type: null },
})

describe('every record ends in one outcome, in its place', () => {
  const ends = (content: string) =>
    decodeRecords(item(content)).records.map((r) =>
      r.outcome === 'kept' ? r.value.blocks[0]?.text : `${r.reason}: ${r.detail}`,
    )

  test('JSON', () => {
    expect(ends('[{"text":"One."},7,{"id":3},{"text":"Four."}]')).toEqual([
      'One.',
      'bad_record: record 2: is no object with named fields',
      'bad_record: record 3: has no field for the body among id',
      'Four.',
    ])
    expect(ends('[{"text":"One."},{"text":"Tw')).toEqual([
      'One.',
      'truncated: record 2 at byte 17: the list breaks off',
    ])
    expect(
      ends('{"total":2,"articles":[{"text":"One."},{"text" "Two."},{"text":"Three."}],"page":1}'),
    ).toEqual(['One.', expect.stringMatching(/^bad_record: record 2 at byte 39: .*JSON/), 'Three.'])
    expect(ends('{"text":"One."')).toEqual([expect.stringMatching(/^unreadable: file: .*JSON/)])
  })

  test('JSON that people wrote into', () => {
    const broken = /^unreadable: file: .*JSON/
    expect(ends('{\n // why\n "title":"T","text":"One."}')).toEqual([expect.stringMatching(broken)])
    expect(ends('/* why */ {"text":"One.","score":NaN}')).toEqual([expect.stringMatching(broken)])
    expect(ends('{"text":"One."},\nNaN\n{"text":"Three."}')).toEqual([
      'One.',
      expect.stringMatching(/^bad_record: line 2: .*JSON/),
      'Three.',
    ])
  })

  test('a table none of whose columns is a body by its name', () => {
    expect(ends('id,note\n1,"One, two."\n2,"Three, four."\n')).toEqual([
      'bad_record: line 2: has no field for the body among id, note',
      'bad_record: line 3: has no field for the body among id, note',
    ])
    const said = 'The "first, second", she said, and more,\nthe "third, fourth", he said, and more.'
    expect(ends(said)).toEqual([said.split('\n')[0]])
  })

  test('CSV', () => {
    expect(ends('title,body\nA,One.\nB,\nC,Three.\n')).toEqual([
      'One.',
      'bad_record: line 3: has no field for the body among title, body',
      'Three.',
    ])
  })

  test('which field was taken for what is told', () => {
    expect(
      decodeRecords(item('[{"headline":"T","text":"One.","link":"https://x.example/1"}]')).fields,
    ).toEqual({
      ...{ title: 'headline', body: 'text', url: 'link' },
      ...{ published: null, byline: null },
    })
  })
})
