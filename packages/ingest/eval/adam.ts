type Options = {
  readonly size: number
  readonly rounds: number
  readonly rate: number
  readonly ridge: number
  readonly examples: number
}

/**
 * The minimum of a convex loss with a ridge, by Adam (Kingma and Ba 2015) over all examples at once: `size` weights and, behind
 * them, an intercept that the ridge leaves alone. `addSlopes` adds the slope of the summed loss at `w` to `g`, which comes as zeros.
 */
export function adam(
  { size, rounds, rate, ridge, examples }: Options,
  addSlopes: (w: Float64Array, g: Float64Array) => void,
): Float64Array {
  const w = new Float64Array(size + 1)
  const [m, v, g] = [new Float64Array(size + 1), new Float64Array(size + 1), new Float64Array(size + 1)]
  for (let round = 1; round <= rounds; round += 1) {
    g.fill(0)
    addSlopes(w, g)
    for (let k = 0; k <= size; k += 1) {
      const slope = ((g[k] as number) + (k < size ? ridge * (w[k] as number) : 0)) / examples
      m[k] = 0.9 * (m[k] as number) + 0.1 * slope
      v[k] = 0.999 * (v[k] as number) + 0.001 * slope * slope
      const step =
        (m[k] as number) / (1 - 0.9 ** round) / (Math.sqrt((v[k] as number) / (1 - 0.999 ** round)) + 1e-8)
      w[k] = (w[k] as number) - rate * step
    }
  }
  return w
}

/** Three decimals are more than the fit can tell apart. */
export const round3 = (x: number): number => Math.round(x * 1000) / 1000
