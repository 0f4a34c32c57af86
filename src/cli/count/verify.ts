import { join } from 'node:path'
import { ruleSets } from '../../core/democracy/count/rules/index.ts'
import type { Checked, Problem } from '../../core/shared/problem.ts'
import { readBytesFile } from '../../files/bytes.ts'
import { limits } from '../../files/limits.ts'
import { readTextFile } from '../../files/text.ts'
import { needed } from '../asked.ts'
import { command } from '../command.ts'
import { countFile } from './countAll.ts'
import { firstDifference, readPublished, type PublishedCount } from './published.ts'
import { sha256Of } from './openElection.ts'
import { PUBLISHED, publishedCount } from './publish.ts'

/** Count a published election again, and say whether everything is as it was published. */
export const verify = command({
  name: 'count verify',
  says: 'Count a published election again, and check that nothing in its folder was changed',
  more: [
    'The folder is one that `spinout count --publish` wrote. Every file is held to its hash, the papers are counted ' +
      'again by the rule that is named, and the result is compared to the last decimal of every stage. That the ' +
      'hashes are those that were announced is for you to see: compare the first line that this prints with the ' +
      'notice.',
  ],
  operands: { folder: needed('the published folder', 'FOLDER') },
  options: {},
  async run({ folder }, screen) {
    const sums = readSums(folder)
    if (!sums.ok) return sums.problems
    const changed = sums.value.flatMap(({ file, sha256 }) => changeOf(folder, file, sha256))
    if (changed.length > 0) return changed
    const published = readPublished(folder)
    if (!published.ok) return published.problems
    const again = countAgain(folder, published.value)
    if (!again.ok) return again.problems
    const papers = sums.value.find(({ file }) => file === published.value.file)
    screen.say(`${published.value.file}: as published, SHA-256 ${papers?.sha256 ?? again.value}`)
    for (const { file } of sums.value) if (file !== published.value.file) screen.say(`${file}: as published`)
    screen.say('Counted again: the same result, to the last decimal of every stage.')
    return []
  },
})

interface Sum {
  readonly file: string
  readonly sha256: string
}

/** The hashes of a folder: one a line, as `sha256sum` writes them. */
function readSums(folder: string): Checked<readonly Sum[]> {
  const path = join(folder, PUBLISHED.sums)
  const text = readTextFile(path, limits.caseFileBytes)
  if (!text.ok) return text
  const lines = text.value.split('\n').filter((line) => line.trim() !== '')
  const sums = lines.map((line) => /^(?<sha256>[0-9a-f]{64}) [ *](?<file>[^/\\]+)$/.exec(line.trimEnd())?.groups)
  const strange = sums.findIndex((found) => found === undefined)
  if (strange >= 0 || sums.length === 0)
    return refuseIn(
      path,
      strange + 1,
      'This is not a line of hashes.',
      'the SHA-256, two spaces and the name of a file here',
    )
  return { ok: true, value: sums.map((found) => ({ file: found!['file']!, sha256: found!['sha256']! })) }
}

function changeOf(folder: string, file: string, sha256: string): readonly Problem[] {
  const path = join(folder, file)
  const bytes = readBytesFile(path, limits.electionBytes)
  if (!bytes.ok) return bytes.problems
  const now = sha256Of(bytes.value)
  if (now === sha256) return []
  return [
    { where: { file: path, field: '' }, message: 'This file is not what was published.', got: now, wanted: sha256 },
  ]
}

/** The hash of the papers, when the count is the same again. */
function countAgain(folder: string, published: PublishedCount): Checked<string> {
  const path = join(folder, PUBLISHED.count)
  const rule = ruleSets.find(({ id }) => id === published.rule)
  if (!rule)
    return refuseIn(path, 1, `This Spinout has no rule \`${published.rule}\`.`, ruleSets.map(({ id }) => id).join(', '))
  const { seats, seed } = published
  const counted = countFile(join(folder, published.file), { rule, seats, seed: seed ?? undefined })
  if (!counted.ok) return counted
  const again = publishedCount(published.file, { ...counted.value, name: published.file }, published.by)
  const difference = firstDifference(published.whole, JSON.parse(again))
  if (difference === undefined) return { ok: true, value: counted.value.sha256 }
  return refuseIn(path, 1, `Counted again, ${difference.at} is not what was published.`, difference.now, difference.was)
}

function refuseIn(file: string, line: number, message: string, wanted: string, got?: string): Checked<never> {
  return {
    ok: false,
    problems: [{ where: { file, line, field: '' }, message, wanted, ...(got !== undefined && { got }) }],
  }
}
