import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { observation } from '../../../lib/example.ts'
import { PeriodSources } from './period-sources.tsx'

const indexOf = (periods: readonly string[]): string[] => {
  const rows = periods.map((period) => observation(period, 1e9))
  const html = renderToStaticMarkup(<PeriodSources observations={rows} changes={[]} />)
  const [index = ''] = /<nav.*?<\/nav>/.exec(html) ?? []
  const links = [...index.matchAll(/href="#([^"]+)"[^>]*>(\d+)</g)].map(
    ([, anchor, year]) => `${year} ${anchor}`,
  )
  for (const link of links) expect(html).toContain(`id="${link.split(' ')[1]}"`)
  return links
}
const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']

test('a long list of periods begins with its years, each leading to its latest period', () => {
  const periods = ['2021/2022', ...months.map((month) => `2023-${month}`), '2024-02', '2024-01/2024-03']
  expect(indexOf(periods)).toEqual(['2024 p-2024-01_2024-03', '2023 p-2023-12', '2022 p-2021_2022'])
})

test('a short list needs no index, nor does one year', () => {
  expect(indexOf(['2022', '2023', '2024'])).toEqual([])
  expect(indexOf(['2023', ...months.map((month) => `2023-${month}`)])).toEqual([])
})
