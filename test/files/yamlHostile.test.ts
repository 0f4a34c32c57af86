import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { readYaml } from '../../src/files/yaml.ts'
import { problemsOf } from './checked.ts'
import { flipped } from './flip.ts'

const megabyte = 1_000_000
const fill = (piece: string): string => piece.repeat(Math.floor(megabyte / piece.length))
const laughs = ['a0: &a0 [lol, lol]', ...Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)]

// Each text once made some reader of YAML recurse, expand, backtrack or compare every key with every other.
const hostile: Readonly<Record<string, string>> = {
  'a hundred thousand brackets': '['.repeat(100_000),
  'a megabyte of nested maps': fill('{a: '),
  'a megabyte of nested list marks': fill('- '),
  'a megabyte of question marks': fill('? '),
  'a megabyte of colons': fill(': '),
  'a deep staircase': Array.from({ length: 1_400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
  'a billion laughs': laughs.join('\n'),
  'a megabyte of aliases': fill('*a '),
  'a megabyte of anchors': fill('&a\n'),
  'a long flow map': `{${Array.from({ length: 90_000 }, (_, i) => `k${i}: 1`).join(', ')}}`,
  'a long flow list without commas': `["a"${fill(' "b"').slice(8)}]`,
  'a megabyte of commas': `[${fill(',').slice(2)}]`,
  'a megabyte of closing brackets': fill(']'),
  'a megabyte of list items': fill('-\n'),
  'a megabyte of documents': fill('---\n'),
  'a megabyte of directives': fill('%a\n'),
  'a megabyte of bad escapes': `"${fill('\\x').slice(3)}"`,
  'a megabyte of comments': fill('# \n'),
  'a megabyte of blank lines': fill('\n'),
  'a megabyte of tabs': fill('\t'),
  'a field named with a megabyte': `"${'k'.repeat(megabyte - 10)}": 1`,
  'a quotation mark never closed': `"${fill('a\n').slice(2)}`,
  'a text longer than a case may be': 'a'.repeat(megabyte + 1),
}

for (const [name, text] of Object.entries(hostile)) {
  test(`A case of ${name} is refused with at most a page of problems`, () => {
    const problems = problemsOf(readYaml(text, 'x.yaml'))
    assert.ok(problems.length <= 101, `${problems.length} problems`)
    assert.ok(problems.every((problem) => problem.length < 300))
  })
}

test('JSON is looked through for where it breaks without recursing into it', () => {
  for (const text of [
    '['.repeat(100_000),
    `${'{"a":'.repeat(32)}${'['.repeat(100_000)}`,
    `["${fill('\\x').slice(9)}"]`,
  ]) {
    assert.ok(problemsOf(readYaml(text, 'x.json')).length <= 101)
  }
})

test('A megabyte of hyphens is one long word', () => {
  const read = readYaml('-'.repeat(megabyte), 'x.yaml')
  assert.ok(read.ok && read.value.kind === 'scalar' && read.value.text.length === megabyte)
})

test('Forty thousand fields are compared without comparing each with each', () => {
  const fields = (count: number): string => Array.from({ length: count }, (_, i) => `k${i}: 1`).join('\n')
  assert.ok(readYaml(fields(40_000), 'x.yaml').ok)
  assert.match(
    problemsOf(readYaml(`${fields(40_000)}\nk0: 2`, 'x.yaml'))[0] ?? '',
    /^40001:1 k0: This field stands twice/,
  )
})

test('A case with any bytes changed is read or refused, never worse', () => {
  const original = readFileSync(new URL('fixtures/small.case.yaml', import.meta.url))
  fc.assert(
    fc.property(flipped(original), (bytes) => {
      const text = bytes.toString('utf8')
      for (const file of ['x.yaml', 'x.json']) {
        const read = readYaml(text, file)
        if (!read.ok) assert.ok(read.problems.every(({ where }) => where.file === file && (where.line ?? 0) >= 1))
      }
    }),
    { numRuns: 400 },
  )
})
