/**
 * A claim below is a draft: kept, and shown to who asks for it, but counted towards no observation. The confidence of a
 * claim is calibrated (how often claims told as 0.5 are right in every field is measured by the evaluation), so that half
 * is where a claim becomes likelier right than wrong; F0.5, which weighs precision twice, is highest about there too.
 */
export const draftBelow = 0.5
