import { createServer } from 'node:net'

/** Why nothing can be started, in words that need no stack trace. */
export class CannotStart extends Error {}

/**
 * The port that `variable` names, or the next free one from `usual` on; a port that differs from the usual one is
 * said aloud. Throws where a chosen port is taken or is none.
 */
export async function choosePort(
  variable: string,
  usual: number,
  say: (line: string) => void,
): Promise<number> {
  const chosen = process.env[variable]
  if (chosen) {
    const port = Number(chosen)
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      throw new CannotStart(`${variable} is "${chosen}"; it takes a port from 1 to 65535.`)
    }
    if (!(await isFree(port))) {
      throw new CannotStart(
        `Port ${port} is taken. End what listens there, or choose another with ${variable}.`,
      )
    }
    return port
  }
  for (let port = usual; port < usual + 100; port++) {
    if (await isFree(port)) {
      if (port !== usual) say(`Port ${usual} is taken; using ${port}. (${variable} chooses another.)`)
      return port
    }
  }
  throw new CannotStart(`No port from ${usual} to ${usual + 99} is free. Choose one with ${variable}.`)
}

/** Free on every address: a server on 127.0.0.1 alone hides behind one that listens everywhere. */
const isFree = async (port: number): Promise<boolean> =>
  (await canListen(port, '127.0.0.1')) && (await canListen(port, undefined))

const canListen = (port: number, host: string | undefined): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve(true)))
  })
