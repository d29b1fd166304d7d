import { testDatabase } from '@factline/schema/db/test-database'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { opening } from './opening.ts'

let db: Awaited<ReturnType<typeof testDatabase>>['db']
beforeAll(async () => {
  db = (await testDatabase()).db
})

const openingOf = async (text: string): Promise<string | undefined> => {
  const found = await sql<{ opening: string }>`
    select ${opening('o')} as opening from (select ${text}::text as text) o`.execute(db)
  return found.rows[0]?.opening
}

test.for([
  ['OSLO, May 3. /NTB/. Cars sold well.', 'Cars sold well.'],
  ['OSLO, May 3 (NTB) -- Cars sold well.', 'Cars sold well.'],
  ['OSLO, Norway, May 3. Cars sold well.', 'Cars sold well.'],
  ['ОСЛО, 3 мая. /НТБ/. Машин продали много.', 'Машин продали много.'],
  ['Cars (BEVs) -- sold well on May 3.\nThey did.', 'Cars (BEVs) -- sold well on May 3.'],
  ['Sales in 2023/24 and 2024/25. They rose.', 'Sales in 2023/24 and 2024/25. They rose.'],
  ['OSLO, May 3. /NTB/.', 'OSLO, May 3. /NTB/.'],
  ['US carmaker Ford (F) - a large one - sold more.', 'US carmaker Ford (F) - a large one - sold more.'],
  ['EU imports of gas (LNG) – mostly by sea – fell.', 'EU imports of gas (LNG) – mostly by sea – fell.'],
])('“%s” opens with “%s”', async ([text = '', expected]) => {
  expect(await openingOf(text)).toBe(expected)
})

test('a line that fits is whole', async () => {
  const line = `${'word '.repeat(16)}on EVs.`
  expect(await openingOf(line)).toBe(line)
})

test('a long line ends with a whole word', async () => {
  expect(await openingOf('word '.repeat(40))).toMatch(/^(word ){17,18}…$/)
})
