import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { lawValues } from '../../src/core/law/index.ts'

const root = fileURLToPath(new URL('../../src/', import.meta.url))

/** Digits that a figure needs so as to be taken for a rate: 20%, 500 or 3,000 stand for many things. */
const TELLING_DIGITS = 3

const digitsOf = (figure: number): number =>
  String(figure)
    .replace(/^0\.0*|\.|e.*$/g, '')
    .replace(/0+$/, '').length

function figuresIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  if (Array.isArray(value)) return value.flatMap(figuresIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(figuresIn) : []
}

/** Figures of the law that are hardly anything else. */
const telling = new Map(
  lawValues.flatMap(({ id, history }) =>
    history
      .flatMap(({ value }) => figuresIn(value))
      .filter((figure) => digitsOf(figure) >= TELLING_DIGITS)
      .map((figure) => [figure, id] as const),
  ),
)

/** Numbers written in a program: not those in its texts and comments, and not parts of names. */
function numbersIn(source: string): number[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, ' ')
  return [...code.matchAll(/(?<![\w.$])\d[\d_]*(?:\.\d+)?(?:e\d+)?(?![\w.])/g)].map(([text]) =>
    Number(text.replaceAll('_', '')),
  )
}

/** The floors and rooms that know of law and money; numbers of the sampler and the engine are their own. */
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/^core[\\/](chance|graph|engine|shared)/.test(file),
)

test('no rate or limit of the law is written anywhere but in its history', () => {
  const copies = files
    .filter((file) => !/^core[\\/]law[\\/].*[vV]alues\.ts$/.test(file))
    .flatMap((file) =>
      numbersIn(readFileSync(join(root, file), 'utf8'))
        .filter((figure) => telling.has(figure))
        .map((figure) => `${file}: ${figure} is ${telling.get(figure)}`),
    )
  assert.deepEqual(copies, [])
})

test('a copy would be seen: in code, with or without underscores, and not in words', () => {
  assert.ok(telling.has(663_540) || telling.has(0.138))
  assert.deepEqual(numbersIn("const a = 0.138 // 758\nconst b = '417' + 10_500 * x2"), [0.138, 10_500])
})
