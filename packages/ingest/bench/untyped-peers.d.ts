// What the bench calls of packages that bring no types.

declare module 'minhash' {
  export class Minhash {
    constructor(config: { numPerm: number })
    update(gram: string): void
    jaccard(other: Minhash): number
  }
  export class LshIndex {
    insert(key: string, print: Minhash): void
    query(print: Minhash): string[]
  }
}

declare module 'simhash-js' {
  export class SimHash {
    hash(text: string): number
  }
}
