import { eld } from 'eld/small'

/** Enough for certainty; the detector's time grows with the text. */
const SAMPLE = 400

/** ISO 639-1 code of the language of a text, null where the detector is not sure. */
export function languageOf(text: string): string | null {
  const found = eld.detect(text.slice(0, SAMPLE))
  return found.language !== '' && found.isReliable() ? found.language : null
}
