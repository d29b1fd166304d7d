/** Word 3-grams as text, the way most packages want them. */
export const grams = (text: string): Set<string> => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`))
}

const permutations = 128
const factors = Uint32Array.from({ length: permutations }, (_, n) => Math.imul(n + 1, 0x9e3779b1) | 1)
const terms = Uint32Array.from({ length: permutations }, (_, n) => Math.imul(n + 1, 0x85ebca6b))

/** MinHash in its classical form, to compare with: each shingle is hashed once and permuted 128 times (Broder 1997). */
export function classicalMinHash(text: string): Uint32Array {
  const smallest = new Uint32Array(permutations).fill(0xffffffff)
  for (const gram of grams(text)) {
    let hash = 0x811c9dc5
    for (let i = 0; i < gram.length; i++) hash = Math.imul(hash ^ gram.charCodeAt(i), 0x01000193)
    for (let p = 0; p < permutations; p++) {
      const permuted = (Math.imul(hash, factors[p] as number) + (terms[p] as number)) >>> 0
      if (permuted < (smallest[p] as number)) smallest[p] = permuted
    }
  }
  return smallest
}
