import { modelAnswer, type Proposal } from '@factline/schema/contract/model-answer'

export type Answer =
  | { readonly ok: true; readonly proposals: readonly Proposal[] }
  | { readonly ok: false; readonly reason: string }

/** Reads what the second reader wrote; what is no JSON of the schema is told, not thrown. */
export function answerOf(content: string): Answer {
  let value: unknown
  try {
    // Some servers wrap JSON in a fence whatever they are asked.
    value = JSON.parse(content.replace(/^\s*```(?:json)?\s*|\s*```\s*$/g, ''))
  } catch {
    return { ok: false, reason: 'the answer is no JSON' }
  }
  const read = modelAnswer.safeParse(value)
  if (read.success) return { ok: true, proposals: read.data.claims }
  const [issue] = read.error.issues
  return { ok: false, reason: `the answer is not of the schema: ${issue?.path.join('.')} ${issue?.message}` }
}
