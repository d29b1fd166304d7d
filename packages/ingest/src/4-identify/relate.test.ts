import { describe, expect, test } from 'vitest'
import { compare } from './compare.ts'
import { fingerprint } from './fingerprint.ts'
import { relate, type Report } from './relate.ts'

const report = (text: string, published: string | null): Report => ({
  published,
  print: fingerprint(text),
})
const related = (a: Report, b: Report) => relate(a, b, compare(a.print, b.print))

const background = `The bill would put a duty of 35 percent on electric cars built in China and leave it there for five years, unless the makers agree on a floor price with the commission.
The makers' association has warned that a duty would be answered by one on pork, brandy and milk powder, which together stood for 6.2 billion euros of exports last year.
Three makers have been shipping from Shanghai to Zeebrugge since the spring to fill the yards before the duty comes, and the yards of the port are full.`
const before = `Lawmakers are about to vote on the duty for electric cars, and the outcome hangs on eleven undecided members, people close to the talks said. Both camps spent Tuesday counting heads in the corridors, while the chair of the trade committee asked those with orders from industry to abstain.\n${background}`
const after = `Parliament has approved the duty by 401 votes to 211 after a debate that went on until midnight, and it will be levied from the first of November onwards, its president announced to applause from the benches of the left. Buyers who signed before the summer are spared, as is everything that is already on the water.\n${background}`

describe('stories that belong together', () => {
  test('a vote that was about to come and has come are follow-ups, never one text', () => {
    const [first, second] = [report(before, '2024-10-02'), report(after, '2024-10-04')]
    expect(compare(first.print, second.print).verdict).toBe('related')
    expect(related(first, second)).toMatchObject({ kind: 'follow-up', one_release: false })
    expect(related(second, first)).toEqual(related(first, second))
  })

  test('two months of one frame are a template', () => {
    const month = (name: string, a: number, b: number, c: number) =>
      `Sales of new cars in the country came to ${a} thousand units in ${name}, ${b} percent more than a year ago, the agency said. Of these ${c} thousand were of Chinese brands, which is a share of ${b + 12} percent of the market in ${name}. The agency expects ${a + 3} thousand units in the month to come and ${c * 9} thousand in the whole year.`
    const link = related(
      report(month('June', 118, 21, 66), '2024-07-03'),
      report(month('July', 131, 17, 78), '2024-08-05'),
    )
    expect(link).toMatchObject({ kind: 'template', why: expect.stringContaining('numbers agree') })
  })

  test('two accounts of one event within a day, and nothing of the kind a year apart', () => {
    const one = `The refinery at the mouth of the river took its first cargo of Guyanese crude on Tuesday, the operator said in a statement. The tanker had left Liza in the middle of the month with a million barrels on board. The operator wants to replace a third of what it bought from Iraq. Its chief engineer called the grade easy to run.`
    const other = `A million barrels on board, the first tanker from Guyana has reached the refinery at the mouth of the river. The plant has so far lived on Iraqi and Saudi oil. Traders in London saw the purchase as a test of lighter grades, of which there are plenty this winter, and pointed at low freight rates.`
    expect(related(report(one, '2024-03-05'), report(other, '2024-03-06'))).toMatchObject({
      kind: 'same event',
    })
    expect(related(report(one, '2024-03-05'), report(other, '2025-03-06'))).toBeNull()
  })
})

describe('one press release', () => {
  const said =
    '“We have never before sold so many vehicles abroad in one half of a year, and we owe that to our partners in forty countries,” said Chief Executive Lena Brandt.'
  const one = `Brandt Trucks delivered 48,210 vehicles in the first half, 12.4 percent more than last year. ${said} Revenue rose to 3.92 billion euros and the margin to 8.7 percent.`
  const other = `A record half for the maker from Ulm: it handed over 48,210 trucks, up 12.4 percent. Turnover climbed to 3.92 billion euros, with 8.7 percent left as profit. ${said} Analysts had expected less.`

  test('shared quotations with the same figures in one order make one voice', () => {
    expect(related(report(one, '2024-07-30'), report(other, '2024-07-30'))).toMatchObject({
      one_release: true,
    })
  })

  test('the same figures without a shared quotation do not', () => {
    const own = other.replace(said, 'Analysts in Frankfurt spoke of a strong half.')
    expect(related(report(one, '2024-07-30'), report(own, '2024-07-30'))?.one_release ?? false).toBe(false)
  })

  test('one shared sentence of a politician among other matter does not', () => {
    const speech =
      '“Nobody in this country will have to freeze this winter, whatever happens to the pipeline,” the minister said in Berlin.'
    const gas = `Gas storage is 95.1 percent full. ${speech} Prices fell to 41.2 euros and then to 40.7 euros on 12,300 lots.`
    const coal = `Two coal plants with 1,420 megawatts come back. ${speech} They burn 9,800 tonnes a day at 161.5 dollars.`
    expect(related(report(gas, '2024-10-01'), report(coal, '2024-10-01'))?.one_release ?? false).toBe(false)
  })
})
