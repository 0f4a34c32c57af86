import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { ruleSets } from '../../src/core/democracy/count/rules/index.ts'
import { sayUnits } from '../../src/core/democracy/count/units.ts'
import { countedFrom } from './counted.ts'

const pages = globSync(fileURLToPath(new URL('../../docs/methods/count/*.md', import.meta.url)))
const texts = new Map(pages.map((page) => [basename(page, '.md'), readFileSync(page, 'utf8')]))

/** An election in a page, by which rule it is counted, and what follows from it as worked out by hand. */
interface Worked {
  readonly kind: string
  readonly rule: string
  readonly file: string
  readonly after: string
}

/** Fenced blocks whose first line names a format and a rule: ```` ```blt scottish ````. */
const workedIn = (text: string): readonly Worked[] =>
  [
    ...text.matchAll(
      /^```(?<kind>blt|csv) (?<rule>[a-z0-9-]+)\n(?<file>.*?)^```\n(?<after>.*?)(?=^```(?:blt|csv) |^## |(?![^]))/gms,
    ),
  ].map(({ groups }) => groups as unknown as Worked)

test('every rule has a page with a count by hand', () => {
  for (const { id } of ruleSets)
    assert.ok(
      workedIn(texts.get(id) ?? '').some(({ rule }) => rule === id),
      id,
    )
})

for (const [page, text] of texts)
  for (const [index, { kind, rule, file, after }] of workedIn(text).entries())
    test(`count ${index + 1} by hand on the page ${page} comes out as it is written, by ${rule}`, () => {
      const { election, count } = countedFrom(Buffer.from(file), `page.${kind}`, rule)
      const table = tableIn(after)
      if (table.length > 0) assert.deepEqual(totalsOf(election.candidates, count), table)
      const decided = /^(?<said>Elected: .+\.|Carried\.|Not carried\.)$/m.exec(after)?.groups?.['said']
      assert.ok(decided !== undefined, 'the page says what was decided')
      if (count.motion) assert.equal(count.motion.isCarried ? 'Carried.' : 'Not carried.', decided)
      else {
        const elected = count.elected.map(
          ({ candidate, stage }) => `${election.candidates[candidate]} (stage ${stage})`,
        )
        assert.equal(`Elected: ${elected.length === 0 ? 'nobody' : elected.join(', ')}.`, decided)
      }
    })

/** The rows of the first table whose first cell is `Candidate`, its header left out. */
function tableIn(text: string): readonly (readonly string[])[] {
  const lines = text.split('\n')
  const begin = lines.findIndex((line) => line.startsWith('| Candidate'))
  if (begin < 0) return []
  const length = lines.slice(begin).findIndex((line) => !line.startsWith('|'))
  const rows = lines.slice(begin + 2, begin + (length < 0 ? lines.length : length))
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

const totalsOf = (names: readonly string[], { stages, decimals }: ReturnType<typeof countedFrom>['count']) =>
  names.map((name, candidate) => [name, ...stages.map(({ totals }) => sayUnits(totals[candidate]!, decimals))])
