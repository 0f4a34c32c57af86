import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Appraisal } from '../../src/core/appraisal/result.ts'
import { barnet, spinout, youthFirst } from './spinout.ts'

const page = readFileSync(new URL('../../docs/json.md', import.meta.url), 'utf8')

interface Described {
  readonly types: ReadonlySet<string>
  readonly isAlways: boolean
}

/** Fields of the page below a heading or a word in bold, by path: their types, and whether they are always there. */
function describedIn(text: string): ReadonlyMap<string, Described> {
  const lines = [...text.matchAll(/^- `(?<path>[^`]+)` \((?<types>[^)]+)\): \S.*\.$/gm)]
  return new Map(
    lines.map(({ groups }) => {
      const [types = '', often] = groups!['types']!.split(', ')
      return [groups!['path']!, { types: new Set(types.split(' or ')), isAlways: often !== 'sometimes' }]
    }),
  )
}

const [before = '', fields = ''] = page.split(/^## The run$/m)
const shapes = new Map(
  ['probability', 'spread', 'swing', 'fan'].map((shape) => {
    const part = before.split(`A **${shape}** is`)[1] ?? ''
    return [shape, describedIn(part.split(/^A \*\*/m)[0] ?? '')]
  }),
)

/** Every field of the page, those of a shape written out below each field that has it. */
const described = new Map(
  [...describedIn(fields)].flatMap(([path, field]): [string, Described][] => {
    const shape = [...field.types].find((type) => shapes.has(type))
    if (shape === undefined) return [[path, field]]
    const parts = [...shapes.get(shape)!].map(([part, each]): [string, Described] => [`${path}.${part}`, each])
    return [
      [path, { ...field, types: new Set([...field.types].map((type) => (type === shape ? 'record' : type))) }],
      ...parts,
    ]
  }),
)

const TYPES: Readonly<Record<string, string>> = { string: 'text', number: 'number', boolean: 'yes', object: 'record' }

/** The words of the page for what stands in the JSON; `yes or no` is two words for one type. */
function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'list' : (TYPES[typeof value] ?? typeof value)
}

/** Every field that a value holds: its path, its type, and the record it stands in. */
function* fieldsOf(value: unknown, path: string): Generator<{ path: string; type: string }> {
  if (Array.isArray(value)) for (const each of value) yield* fieldsOf(each, `${path}[]`)
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) {
      const at = path === '' ? key : `${path}.${key}`
      yield { path: at, type: typeOf(each) }
      yield* fieldsOf(each, at)
    }
}

/** Records of the JSON that lack a field which the page says is always there. */
function* lacking(value: unknown, path: string): Generator<string> {
  if (Array.isArray(value)) for (const each of value) yield* lacking(each, `${path}[]`)
  else if (typeof value === 'object' && value !== null) {
    const own = path === '' ? '' : `${path}.`
    const wanted = [...described].flatMap(([field, { isAlways }]) =>
      isAlways && field.startsWith(own) && !/[.[]/.test(field.slice(own.length)) ? [field.slice(own.length)] : [],
    )
    for (const key of wanted) if (!(key in value)) yield `${own}${key}`
    for (const [key, each] of Object.entries(value)) yield* lacking(each, own + key)
  }
}

const appraise = (file: string, ...options: readonly string[]): Appraisal =>
  JSON.parse(spinout(['appraise', file, '--trials', '1024', '--json', ...options]).stdout) as Appraisal

const printed = [appraise(youthFirst), appraise(barnet, '--accuracy', 'kept:1')]

test('docs/json.md describes every field that is printed, with its type, and no other', () => {
  const seen = new Set<string>()
  for (const { path, type } of printed.flatMap((each) => [...fieldsOf(each, '')])) {
    seen.add(path)
    assert.ok(described.get(path)?.types.has(type), `${path} is printed as ${type}`)
  }
  // Neither example has a venture that cannot start, so nothing below this is printed for them.
  const unseen = [...described.keys()].filter((path) => !seen.has(path) && path !== 'unfundedStart.needsPounds')
  assert.deepEqual(
    unseen.filter((path) => !path.endsWith('.limit95')),
    [],
  )
})

test('a field that docs/json.md does not mark as sometimes there is always there', () => {
  assert.deepEqual([...new Set(printed.flatMap((each) => [...lacking(each, '')]))], [])
})

test('the JSON holds what the first version promised', () => {
  for (const { options, ...run } of printed) {
    for (const key of ['caseHash', 'seed', 'trials', 'engine', 'lawAsAt']) assert.ok(key in run, key)
    for (const option of options) {
      assert.equal(option.moneySaved === null, option.id === 'baseline')
      assert.equal(option.both === null, option.id === 'baseline')
      assert.equal(option.failed.applies, !['baseline', 'improve'].includes(option.id))
      assert.equal(option.overspend === null, option.failed.applies)
      assert.equal(option.cash === null, option.id !== 'mutual')
      if (option.failed.applies) assert.equal(option.failed.byMonth.length, run.months)
      if (option.saving) assert.ok(option.saving.p5 <= option.saving.p50 && option.saving.p50 <= option.saving.p95)
    }
  }
})
