import { posix } from 'node:path'
import { type Complaint, type Rule, ban, isCore, isTest } from './rule.ts'
import type { House, SourceFile } from './source.ts'

const omitted = ban({
  says: 'every test runs: none is skipped, singled out or left to do',
  pattern: /\.(?:skip|only|todo)\(|[{,]\s*(?:skip|only|todo):/,
  applies: isTest,
  breaks: { path: 'test/example.test.ts', text: "test.skip('a late payer never raises cash', () => {})" },
  keeps: { path: 'test/example.test.ts', text: "test('a late payer is never .skip(ped)', () => {})" },
})

const titles: Rule = {
  says: 'no two tests of a file have the same title',
  check(file) {
    if (!isTest(file.path)) return []
    const seen = new Set<string>()
    return Array.from(file.code.matchAll(/\b(?:test|it)\(\s*/g)).flatMap(({ 0: start, index }): Complaint[] => {
      // Only a title written out can be compared; one with a hole in it differs from row to row.
      const title = /^(?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`$]*`)/.exec(file.text.slice(index + start.length))?.[0]
      if (title === undefined) return []
      const isRepeated = seen.has(title)
      seen.add(title)
      return isRepeated ? [{ line: file.lineAt(index), message: `two tests are called ${title}` }] : []
    })
  },
  breaks: { path: 'test/example.test.ts', text: "test('it balances', () => {})\ntest('it balances', () => {})" },
  keeps: { path: 'test/example.test.ts', text: "test('it balances', () => {})\ntest('it repeats', () => {})" },
}

const FUNCTION = /\bexport\s+(?:async\s+)?function\b|\bexport\s+const\s+\w+\s*(?::[^=]+)?=\s*(?:async\s*)?\(/

/**
 * Reached means: a test imports the file, or imports a file of the same room that leads to it without leaving the
 * room. So a room may be tested through its door, but a room that only ever runs under another's tests is noticed.
 */
function reached(house: House): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (path: string): void => {
    if (found.has(path)) return
    found.add(path)
    for (const { from } of house.get(path)?.imports ?? []) if (roomOf(from) === roomOf(path)) visit(from)
  }
  for (const file of house.values()) {
    if (isTest(file.path)) for (const { from } of file.imports) visit(from)
  }
  return found
}

const roomOf = (path: string): string => path.split('/').slice(0, 3).join('/')

const known = new WeakMap<House, ReadonlySet<string>>()

function isReached(file: SourceFile, house: House): boolean {
  const all = known.get(house) ?? reached(house)
  known.set(house, all)
  const sibling = `${posix.dirname(file.path)}/${posix.basename(file.path, '.ts')}`
  return all.has(file.path) || house.has(`${sibling}.test.ts`) || house.has(`${sibling}.property.test.ts`)
}

const covered: Rule = {
  says: 'every file of the core with a function in it is reached by a test of its room',
  check(file, house) {
    if (!isCore(file.path) || !FUNCTION.test(file.code) || isReached(file, house)) return []
    return [{ line: 0, message: 'no test imports it, nor a file of its room that leads to it' }]
  },
  breaks: {
    path: 'src/core/law/levy.ts',
    text: 'export function levyOf(): void {}',
    beside: {
      'src/core/finance/tax.ts': "import { levyOf } from '../law/levy.ts'",
      'src/core/finance/tax.test.ts': "import { tax } from './tax.ts'",
    },
  },
  keeps: {
    path: 'src/core/law/levy.ts',
    text: 'export function levyOf(): void {}',
    beside: {
      'src/core/law/law.ts': "import { levyOf } from './levy.ts'",
      'src/core/law/law.test.ts': "import { law } from './law.ts'",
    },
  },
}

export const testRules: readonly Rule[] = [omitted, titles, covered]
