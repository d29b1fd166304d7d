import { createHash } from 'node:crypto'
import bloom from 'bloom-filters'
import minhash from 'minhash'
import simhash from 'simhash-js'
import { fingerprint } from '../src/4-identify/fingerprint.ts'
import { group } from '../src/4-identify/group.ts'
import { classicalMinHash, grams } from './minhash.ts'

/** A way to find copies: what it keeps of one text, and which texts it takes for one, as pairs of their places. */
export type Way = {
  readonly name: string
  readonly read: (text: string) => unknown
  readonly pairs: (texts: readonly string[]) => [number, number][]
}

const permutations = 128
/** What the documentations of the packages set or suggest. */
const sameFrom = 0.5
/** The bands that the index of datasketch chooses for 128 permutations and this threshold: 25 of 5 rows. */
const [bands, rows] = [25, 5]
/** Of 32 bits; the usual 3 are meant for 64. */
const nearBits = 1

export const ways: readonly Way[] = [
  {
    name: 'Factline: full shingle sets, 32 smallest hashes as index, vetoes',
    read: fingerprint,
    pairs: (texts) =>
      group(texts.map(fingerprint)).flatMap((root, n): [number, number][] => (root === n ? [] : [[root, n]])),
  },
  {
    name: "datasketch's way (MinHash of 128, LSH at 0.5), in typed arrays",
    read: classicalMinHash,
    pairs: (texts) => banded(texts.map(classicalMinHash)),
  },
  {
    name: 'minhash 0.0.9 (npm), its LSH index',
    read: npmMinHash,
    pairs: (texts) => {
      const prints = texts.map(npmMinHash)
      const index = new minhash.LshIndex()
      return prints.flatMap((print, n) => {
        index.insert(String(n), print)
        const near = index.query(print).map(Number)
        return near.flatMap((other): [number, number][] =>
          other !== n && print.jaccard(prints[other] as typeof print) >= sameFrom ? [[other, n]] : [],
        )
      })
    },
  },
  {
    name: 'bloom-filters 3.0.4 (npm), MinHash of 128, every pair',
    read: bloomMinHash,
    pairs: (texts) => everyPair(texts.map(bloomMinHash), (a, b) => a.compareWith(b) >= sameFrom),
  },
  {
    name: 'simhash-js 1.0.0 (npm), 32 bits, every pair',
    read: simHash,
    pairs: (texts) => everyPair(texts.map(simHash), (a, b) => bitsOf(a ^ b) <= nearBits),
  },
]

function npmMinHash(text: string): InstanceType<typeof minhash.Minhash> {
  const print = new minhash.Minhash({ numPerm: permutations })
  for (const gram of grams(text)) print.update(gram)
  return print
}

const factory = new bloom.MinHashFactory(permutations, 2 ** 32 - 1)

function bloomMinHash(text: string): ReturnType<typeof factory.create> {
  const print = factory.create()
  // It wants numbers, and no empty set.
  const hashes = [...grams(text)].map((gram) => createHash('sha1').update(gram).digest().readUInt32BE())
  print.bulkLoad(hashes.length === 0 ? [0] : hashes)
  return print
}

function simHash(text: string): number {
  // Its hash of an empty text is none.
  return new simhash.SimHash().hash(text.toLowerCase()) || 0
}

/** Pairs that share a band, and of whose permutations enough agree. */
function banded(prints: readonly Uint32Array[]): [number, number][] {
  const found: [number, number][] = []
  const index = new Map<string, number[]>()
  prints.forEach((print, n) => {
    const near = new Set<number>()
    for (let band = 0; band < bands; band++) {
      const key = `${band} ${print.subarray(band * rows, (band + 1) * rows).join()}`
      const list = index.get(key) ?? []
      for (const other of list) near.add(other)
      list.push(n)
      index.set(key, list)
    }
    for (const other of near) {
      const agreeing = print.reduce((sum, hash, at) => sum + Number(hash === prints[other]?.[at]), 0)
      if (agreeing >= sameFrom * permutations) found.push([other, n])
    }
  })
  return found
}

function everyPair<T>(prints: readonly T[], isSame: (a: T, b: T) => boolean): [number, number][] {
  const found: [number, number][] = []
  prints.forEach((print, n) => {
    for (let other = 0; other < n; other++) if (isSame(prints[other] as T, print)) found.push([other, n])
  })
  return found
}

function bitsOf(value: number): number {
  let count = 0
  for (let left = value >>> 0; left > 0; left &= left - 1) count++
  return count
}
