import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { convert } from '../../../src/cli/count/convert.ts'
import type { Screen } from '../../../src/cli/screen.ts'

const folder = mkdtempSync(join(tmpdir(), 'spinout convert-'))
after(() => rmSync(folder, { recursive: true }))
const at = (name: string): string => join(folder, name)

/** Run the command and tell what it said, beside that, and what was wrong. */
async function run(...line: readonly string[]): Promise<readonly [said: string, aside: string, wrong: string[]]> {
  let said = ''
  let aside = ''
  const screen: Screen = {
    say: (text) => void (said += `${text}\n`),
    aside: (text) => void (aside += text),
    isWatched: false,
    isBold: false,
    ifStopped: () => () => undefined,
  }
  const problems = await convert.start(line, screen)
  return [said, aside, problems.map(({ where, message }) => `${where.field}: ${message}`)]
}

const BLT = '3 2\n[withdrawn 3]\n2 1 2 0\n1 0\n0\n"Ann"\n"Bola"\n"Cai"\n"Board"\n'
const LIST = '# title: Board\n# seats: 2\n# candidates: Ann, Bola, Cai\n# withdrawn: Cai\npapers,1,2\n1,,\n2,Ann,Bola\n'
writeFileSync(at('a.blt'), BLT)
writeFileSync(at('b.csv'), LIST)

test('An election is printed in another format', async () => {
  assert.deepEqual(await run(at('a.blt'), '--to', 'csv'), [LIST, '', []])
  assert.deepEqual(await run(at('b.csv')), [BLT.replace('2 1 2 0\n1 0', '1 0\n2 1 2 0'), '', []])
})

test('It is written to a file, which is not the one it came from', async () => {
  assert.deepEqual(await run(at('a.blt'), '--to', 'csv', '--output', at('c.csv')), ['', '', []])
  assert.equal(readFileSync(at('c.csv'), 'utf8'), LIST)
  const [, , wrong] = await run(at('a.blt'), '--output', at('a.blt'))
  assert.deepEqual(wrong, [': This is the file that was given. Name another.'])
})

test('What is left out and what was noticed is said beside the answer', async () => {
  writeFileSync(at('d.csv'), '# entitled: 9\n1,2\nBola,Ann\n')
  const [said, aside] = await run(at('d.csv'), '--to', 'blt', '--seats', '4')
  assert.equal(said, '2 4\n1 2 1 0\n0\n"Ann"\n"Bola"\n""\n')
  assert.match(
    aside,
    /^The file does not declare its candidates.*\nBLT has no place for people entitled: left out\.\n$/,
  )
})

test('What would change the count, and what cannot be read, is refused', async () => {
  assert.deepEqual((await run(at('a.blt'), '--to', 'preflib'))[2], [
    'withdrawn: PrefLib cannot say that a candidate has withdrawn.',
  ])
  writeFileSync(at('e.blt'), '2 1\n1 3 0\n0\nA\nB\n')
  assert.deepEqual(await run(at('e.blt'), '--to', 'csv'), ['', '', [': There is no candidate of this number.']])
  assert.deepEqual((await run(at('none.blt'), '--to', 'csv'))[2], [': There is no file of this name here.'])
})

test('A file of 500 MB is refused before any of it is read', async () => {
  writeFileSync(at('large.blt'), '')
  truncateSync(at('large.blt'), 500_000_000)
  assert.deepEqual(await run(at('large.blt')), ['', '', [': This file is too large to read.']])
})
