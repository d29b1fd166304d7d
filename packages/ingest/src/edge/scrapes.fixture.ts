import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

const goods = [
  'steel',
  'soybeans',
  'tractors',
  'laptops',
  'timber',
  'copper',
  'furniture',
  'fertiliser',
  'fish',
  'coal',
]
const places = [
  'Rotterdam',
  'Busan',
  'Santos',
  'Mersin',
  'Mombasa',
  'Gdansk',
  'Colombo',
  'Haifa',
  'Veracruz',
  'Durban',
]
const verbs = ['climbed', 'slipped', 'jumped', 'edged up', 'fell back', 'recovered']

/** An article of its own words for each number; the same number gives the same article. */
export function scrape(n: number): string {
  const pick = (list: readonly string[], salt: number): string =>
    list[(n * 7 + salt * (n % 13) + salt) % list.length] as string
  const sentence = (salt: number): string =>
    `Port ${pick(places, salt)} said that arrivals of ${pick(goods, salt + 1)} ${pick(verbs, salt)} by ${(n % 17) + salt}.${salt} percent to ${n + 100 + salt} thousand tonnes, while shippers number ${n * 31 + salt} waited near ${pick(places, salt + 3)} for word ${n}-${salt} of the ${pick(goods, salt + 5)} traders.`
  const day = `2024-03-${String((n % 28) + 1).padStart(2, '0')}`
  return `date ${day}\n\n${[1, 2, 3, 4, 5, 6].map(sentence).join('\n\n')}\n`
}

/** Writes articles into a folder, one a file; `footer` makes reprints of them. Returns the folder. */
export async function writeScrapes(folder: string, numbers: Iterable<number>, footer = ''): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (const n of numbers)
    await writeFile(path.join(folder, `${String(n).padStart(4, '0')}.txt`), scrape(n) + footer)
  return folder
}
