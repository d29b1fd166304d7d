/** Reads a text as far as a library goes; what it found is thrown away. */
export type Peer = { readonly name: string; readonly articles: number; readonly read: (text: string) => void }

/**
 * Libraries that read numbers, amounts and dates in English: less than a claim, for they say not what is measured. How many
 * articles each is given keeps the bench under a minute.
 */
export async function peers(): Promise<readonly Peer[]> {
  const { default: nlp } = await import('compromise')
  const { recognizeCurrency, recognizeDateTime, recognizeNumber, recognizePercentage } = await import(
    '@microsoft/recognizers-text-suite'
  )
  return [
    {
      name: 'compromise: numbers, money and percentages',
      articles: 20,
      read: (text) => {
        const doc = nlp(text)
        doc.numbers().json()
        doc.money().json()
        doc.percentages().json()
      },
    },
    {
      name: 'recognizers-text: numbers, percentages, currency and dates',
      articles: 1,
      read: (text) => {
        for (const recognize of [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDateTime])
          recognize(text, 'en-us')
      },
    },
  ]
}
