import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { listPaths, readFilesFrom } from './read-paths.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'factline-paths-'))
afterAll(() => rm(folder, { recursive: true }))
const at = (...parts: string[]): string => path.join(folder, ...parts)

await mkdir(at('b/deep'), { recursive: true })
await writeFile(at('b/deep/one.txt'), 'one')
await writeFile(at('b/Z.html'), 'z')
await writeFile(at('b/a.txt'), 'a')
await writeFile(at('b/README.md'), 'about these scrapes')
await writeFile(at('b/.hidden'), 'hidden')
await symlink(at('b'), at('b/deep/loop'))
await symlink(at('b/deep'), at('b/twice'))
await symlink(at('nowhere'), at('b/broken'))

test('a folder is walked in code point order, each folder once, whatever links say', async () => {
  const { files, skipped } = await listPaths([at('b')])
  expect(files.map((file) => path.relative(folder, file))).toEqual([
    'b/Z.html',
    'b/a.txt',
    'b/broken',
    'b/deep/one.txt',
  ])
  expect(skipped.map((file) => path.basename(file))).toEqual(['.hidden', 'README.md'])
})

test('a file named on its own is read whatever it is called, and once', async () => {
  await mkdir(at('c'))
  await writeFile(at('c/two.txt'), 'two')
  const { files } = await listPaths([at('b/README.md'), at('b/README.md'), `${at('c')}/`])
  expect(files).toEqual([at('b/README.md'), at('c/two.txt')])
})

test('a glob is opened where no shell did it; --include and --exclude choose among the files met', async () => {
  const names = async (paths: readonly string[], include: string[], exclude: string[]): Promise<string[]> =>
    (await listPaths(paths, { include, exclude })).files.map((file) => path.relative(at('b'), file))
  expect(await names([at('b/*.{txt,html}')], [], [])).toEqual(['Z.html', 'a.txt'])
  expect(await names([at('b')], ['*.txt'], [])).toEqual(['a.txt', 'deep/one.txt'])
  expect(await names([at('b')], ['**/deep/*'], [])).toEqual(['deep/one.txt'])
  expect(await names([at('b')], [], ['*.html', 'broken'])).toEqual(['a.txt', 'deep/one.txt'])
  expect(await names([at('b/Z.html')], ['*.txt'], [])).toEqual(['Z.html'])
  expect((await listPaths([at('b/*.none')])).missing).toEqual([at('b/*.none')])
  // A link that leads nowhere is met by a glob too, to end as unreadable.
  expect(await names([at('b/b*')], [], [])).toEqual(['broken'])
})

test('paths that are not there are told apart from empty ones', async () => {
  expect(await listPaths([at('gone'), '-'])).toMatchObject({ files: ['-'], missing: [at('gone')] })
})

test('a list of files comes from a file or from standard input', async () => {
  await writeFile(at('list'), 'one.txt\n\n  two.txt  \r\n')
  expect(await readFilesFrom(at('list'), Readable.from([]))).toEqual([
    { path: 'one.txt', line: 1 },
    { path: 'two.txt', line: 3 },
  ])
  const given = Readable.from(['\ufeffthree.txt\nfour.txt'])
  expect((await readFilesFrom('-', given)).map((one) => one.path)).toEqual(['three.txt', 'four.txt'])
})
