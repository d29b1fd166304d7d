import type { Io } from './io.ts'

export type Progress = { readonly step: () => void; readonly done: () => void }

/** A bar on standard error, redrawn in place; nothing where no terminal shows it. `total` counts files. */
export function progressBar(io: Io, total: number, clock: () => number = Date.now): Progress {
  if (!io.env.isTerminal || total === 0) return { step: () => {}, done: () => {} }
  let count = 0
  let drawn = 0
  const draw = (): void => {
    const share = Math.min(1, count / total)
    const figures = ` ${count}/${total}`
    const width = Math.max(10, Math.min(40, io.env.columns - figures.length - 4))
    const full = Math.round(share * width)
    io.err(`\r  ${'█'.repeat(full)}${'░'.repeat(width - full)}${figures}`)
  }
  return {
    step: () => {
      count++
      // Ten times a second is as smooth as a terminal shows, and costs the run nothing.
      if (clock() - drawn < 100 && count < total) return
      drawn = clock()
      draw()
    },
    done: () => io.err('\r\x1b[2K'),
  }
}
