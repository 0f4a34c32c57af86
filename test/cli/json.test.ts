import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Appraisal } from '../../src/core/appraisal/result.ts'
import { barnet, bond, charity, scored, spinout, stopped, surety, template, youthFirst } from './spinout.ts'

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

const [before = '', ...rest] = page.split(/^(?=## The run$|## What `spinout \w+` prints$)/m)

const shapes = new Map(
  ['probability', 'spread', 'swing', 'fan', 'mean', 'difference', 'moved probability', 'moved mean', 'standing'].map(
    (shape) => {
      const part = before.split(`A **${shape}** is`)[1] ?? ''
      return [shape, describedIn(part.split(/^A \*\*/m)[0] ?? '')]
    },
  ),
)

/** Every field of a part of the page, those of a shape written out below each field that has it. */
const writtenOut = (fields: ReadonlyMap<string, Described>): ReadonlyMap<string, Described> =>
  new Map(
    [...fields].flatMap(([path, field]): [string, Described][] => {
      const shape = [...field.types].find((type) => shapes.has(type))
      if (shape === undefined) return [[path, field]]
      const parts = [...writtenOut(shapes.get(shape)!)].map(([part, each]): [string, Described] => [
        `${path}.${part}`,
        each,
      ])
      return [
        [path, { ...field, types: new Set([...field.types].map((type) => (type === shape ? 'record' : type))) }],
        ...parts,
      ]
    }),
  )

/** What the page says of a command. */
const sectionOf = (command: string) =>
  writtenOut(
    describedIn(
      rest.find((part) => part.startsWith(command === 'appraise' ? '## The run' : `## What \`spinout ${command}\``)) ??
        '',
    ),
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
function* lacking(described: ReadonlyMap<string, Described>, value: unknown, path: string): Generator<string> {
  if (Array.isArray(value)) for (const each of value) yield* lacking(described, each, `${path}[]`)
  else if (typeof value === 'object' && value !== null) {
    const own = path === '' ? '' : `${path}.`
    const wanted = [...described].flatMap(([field, { isAlways }]) =>
      isAlways && field.startsWith(own) && !/[.[*]/.test(field.slice(own.length)) ? [field.slice(own.length)] : [],
    )
    for (const key of wanted) if (!(key in value)) yield `${own}${key}`
    for (const [key, each] of Object.entries(value)) yield* lacking(described, each, own + key)
  }
}

const run = (line: readonly string[]): unknown => JSON.parse(spinout([...line, '--json']).stdout)

const appraise = (file: string, ...options: readonly string[]) =>
  run(['appraise', file, '--trials', '1024', ...options]) as Appraisal

const printed = [appraise(youthFirst), appraise(barnet, '--accuracy', 'kept:1'), appraise(stopped)]

const few = ['--trials', '1024']

const counted = (path: string): string => new URL(`../golden/count/${path}`, import.meta.url).pathname

const golden = (name: string): string => new URL(`../golden/finance/${name}/case.yaml`, import.meta.url).pathname

const ward = counted('scotland-east-lothian-ward1-2017/election.blt')

/** A folder for papers made up to show what no golden count does. */
const folder = mkdtempSync(join(tmpdir(), 'spinout-json-'))
after(() => rmSync(folder, { recursive: true }))

function papers(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

const counts = [
  [ward, '--rule', 'scottish'],
  [ward, '--rule', 'meek'],
  [ward, '--rule', 'ers97'],
  [ward, '--rule', 'schulze'],
  [ward, '--rule', 'approval'],
  [ward, '--rule', 'two-round', '--seats', '1'],
  // Two are tied whom the stage before tells apart; then three, of whom it leaves two.
  [papers('stage.blt', '4 1', '1 1 2 0', '2 2 0', '3 3 0', '5 4 0', '0', 'A', 'B', 'C', 'D'), '--rule', 'scottish'],
  [
    papers('lot.blt', '5 1', '1 1 2 0', '1 1 3 0', '4 2 0', '4 3 0', '5 4 0', '9 5 0', '0', 'A', 'B', 'C', 'D', 'E'),
    '--rule',
    'scottish',
  ],
  [counted('france-president-2022-first/election.csv'), '--rule', 'two-round'],
  [
    papers(
      'classes.csv',
      '# entitled: 9',
      '# class staff: entitled 4, needs 50%',
      'class,vote',
      'staff,for',
      'staff,against',
    ),
    '--rule',
    'ordinary',
  ],
]

const commands: readonly {
  readonly command: string
  readonly printed: readonly unknown[]
  /** What none of these cases has, so that nothing below it is printed. */
  readonly unseen: RegExp
}[] = [
  // Neither example has a venture that cannot start.
  { command: 'appraise', printed, unseen: /^unfundedStart\.|^options\[\]\.needsPounds$/ },
  { command: 'stress', printed: [run(['stress', youthFirst]), run(['stress', barnet])], unseen: /^unfunded\[\]/ },
  {
    command: 'scale',
    printed: [run(['scale', youthFirst]), run(['scale', template('youth'), '--with', template('libraries')])],
    // No threshold of these is met by small sizes alone, and no chance need be near its threshold.
    unseen: /^tests\[\]\.found\.(?:least|most)$|^unsure\.|^breakEven\./,
  },
  { command: 'bridge', printed: [run(['bridge', youthFirst, ...few]), run(['bridge', barnet, ...few])], unseen: /^$/ },
  { command: 'standing', printed: [run(['standing', surety, ...few]), run(['standing', bond, ...few])], unseen: /^$/ },
  {
    command: 'bodies',
    printed: [run(['bodies', youthFirst, ...few]), run(['bodies', charity, ...few]), run(['bodies', stopped, ...few])],
    unseen: /^$/,
  },
  {
    command: 'warnings',
    printed: [youthFirst, golden('covenant-broken'), golden('opening-balance')].map((file) =>
      run(['warnings', file, ...few]),
    ),
    unseen: /^$/,
  },
  {
    command: 'criteria',
    printed: [run(['criteria', scored, ...few]), run(['criteria', youthFirst, ...few])],
    unseen: /^criteria\.withheld\[\]/,
  },
  { command: 'count', printed: counts.map((line) => run(['count', ...line])), unseen: /^$/ },
]

for (const { command, printed: records, unseen } of commands) {
  const described = sectionOf(command)

  test(`docs/json.md describes every field that ${command} prints, with its type, and no other`, () => {
    const seen = new Set<string>()
    for (const { path, type } of records.flatMap((each) => [...fieldsOf(each, '')])) {
      const by = described.has(path) ? path : path.replace(/\.[^.]+$/, '.*')
      seen.add(by)
      assert.ok(described.get(by)?.types.has(type), `${path} is printed as ${type}`)
    }
    const missing = [...described.keys()].filter((path) => !seen.has(path) && !path.endsWith('.limit95'))
    assert.deepEqual(
      missing.filter((path) => !unseen.test(path)),
      [],
    )
  })

  test(`a field of ${command} that docs/json.md does not mark as sometimes there is always there`, () => {
    assert.deepEqual([...new Set(records.flatMap((each) => [...lacking(described, each, '')]))], [])
  })
}

test('the JSON holds what the first version promised', () => {
  for (const { options, ...run } of printed) {
    for (const key of ['caseHash', 'seed', 'trials', 'engine', 'lawAsAt']) assert.ok(key in run, key)
    for (const option of options) {
      assert.equal(option.moneySaved === null, ['baseline', 'stop'].includes(option.id))
      assert.equal(option.both === null, ['baseline', 'stop'].includes(option.id))
      assert.equal(option.failed.applies, !['baseline', 'improve', 'stop'].includes(option.id))
      assert.equal(option.overspend === null, option.failed.applies)
      assert.equal(option.cash === null, option.id !== 'mutual')
      if (option.failed.applies) assert.equal(option.failed.byMonth.length, run.months)
      if (option.saving) assert.ok(option.saving.p5 <= option.saving.p50 && option.saving.p50 <= option.saving.p95)
    }
  }
})
