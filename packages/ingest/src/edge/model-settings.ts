/** Where the second reader is asked, and how much. */
export type ModelSettings = {
  /** Up to and without `/chat/completions`. */
  readonly url: string
  readonly model: string
  readonly key: string | null
  /** HTTP requests in one run, those that are tried again counted too. */
  readonly budget: number
  /** Milliseconds that one request may take; a block is short, and a local model slow. */
  readonly timeout?: number
  /** Milliseconds before the first of two further tries; the second waits twice as long. */
  readonly pause?: number
}

/** Enough for a day of articles; small enough that a mistake in a loop costs cents. */
const defaultBudget = 200

/** The settings out of the environment; null where nothing is set, or what is wrong with them in words. */
export function modelSettings(
  env: Readonly<Record<string, string | undefined>>,
): ModelSettings | string | null {
  const {
    FACTLINE_MODEL_URL: url = '',
    FACTLINE_MODEL: model = '',
    FACTLINE_MODEL_KEY: key = '',
    FACTLINE_MODEL_BUDGET: budget = '',
  } = env
  if (url === '' && model === '' && key === '' && budget === '') return null
  if (url === '' || model === '') {
    const [there, missing] =
      url !== '' ? ['FACTLINE_MODEL_URL', 'FACTLINE_MODEL'] : ['FACTLINE_MODEL…', 'FACTLINE_MODEL_URL']
    return `${there} is set and ${missing} is not: the second reader needs FACTLINE_MODEL_URL and FACTLINE_MODEL, or none`
  }
  if (!/^https?:$/.test(URL.parse(url)?.protocol ?? ''))
    return `FACTLINE_MODEL_URL is no http address: "${url}"`
  if (budget !== '' && !/^[1-9]\d*$/.test(budget))
    return `FACTLINE_MODEL_BUDGET is a number of requests from 1, not "${budget}"`
  return {
    url: url.replace(/\/+$/, ''),
    model,
    key: key === '' ? null : key,
    budget: budget === '' ? defaultBudget : Number(budget),
  }
}
