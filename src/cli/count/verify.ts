import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ruleSets } from '../../core/democracy/count/rules/index.ts'
import { tellCount } from '../../core/democracy/count/tell/tellCount.ts'
import { sayNumberOf } from '../../core/democracy/count/tell/sayVotes.ts'
import type { Checked, Problem } from '../../core/shared/problem.ts'
import { readBytesFile } from '../../files/bytes.ts'
import { excerpt } from '../../files/excerpt.ts'
import { limits } from '../../files/limits.ts'
import { ownVersion } from '../../files/ownVersion.ts'
import { readTextFile } from '../../files/text.ts'
import { needed } from '../asked.ts'
import { command } from '../command.ts'
import { countFile, type CountedFile } from './countFile.ts'
import { firstDifference, readPublished, type PublishedCount } from './published.ts'
import { sha256Of } from './openElection.ts'
import { PUBLISHED, publishedCount } from './publish.ts'
import { sheetPage } from './sheetPage.ts'

/** Count a published election again, and say whether everything is as it was published. */
export const verify = command({
  name: 'count verify',
  says: 'Count a published election again, and check that nothing in its folder was changed',
  more: [
    'The folder is one that `spinout count --publish` wrote. Every file is held to its hash, the papers are counted ' +
      'again by the rule that is named, and the result is compared to the last decimal of every stage. The sheet is ' +
      'written again too where this is the version that wrote it. That the hashes are those that were announced is ' +
      'for you to see: compare the first line that this prints with the notice, and the last with what was declared.',
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
    const { file, by } = published.value
    const parts = [file, PUBLISHED.count, PUBLISHED.sheet]
    const problems = withoutHash(folder, parts, sums.value)
    const again = countAgain(folder, published.value)
    if (!again.ok || problems.length > 0) return [...problems, ...(again.ok ? [] : again.problems)]
    screen.say(`${file}: as published, SHA-256 ${again.value.sha256}`)
    screen.say(`${PUBLISHED.count}: as published`)
    screen.say(
      by === ownVersion()
        ? `${PUBLISHED.sheet}: as published`
        : `${PUBLISHED.sheet}: not compared, since it is by ${by} and this is ${ownVersion()}. Believe what follows.`,
    )
    for (const other of readdirSync(folder))
      if (!parts.includes(other) && other !== PUBLISHED.sums)
        screen.say(`${excerpt(other)}: not compared, since it is no part of what was published`)
    screen.say('Counted again: the same result, to the last decimal of every stage.')
    for (const sentence of resultOf(again.value)) screen.say(sentence)
    return []
  },
})

/** What was counted how, and what came of it: a published count may be sound and still not be the one that was due. */
function resultOf(counted: CountedFile): readonly string[] {
  const { rule, count, election, opened } = counted
  const places = rule.decides === 'motion' ? '' : `, ${sayNumberOf(count.seats, 'place')}`
  const { seed } = election.declared
  const from = opened.declared.seed === undefined ? ', which was typed and is not in the file' : ''
  return [
    `By ${rule.title}${places}${seed === undefined ? '' : `, seed ${seed}${from}`}.`,
    ...tellCount(counted).result,
  ]
}

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
  const sums = lines.map((line) => /^(?<sha256>[0-9a-fA-F]{64}) [ *](?<file>[^/\\]+)$/.exec(line.trimEnd())?.groups)
  const strange = sums.findIndex((found) => found === undefined)
  if (strange >= 0 || sums.length === 0)
    return refuseIn(
      path,
      strange + 1,
      'This is not a line of hashes.',
      'the SHA-256, two spaces and the name of a file here',
    )
  return { ok: true, value: sums.map((found) => ({ file: found!['file']!, sha256: found!['sha256']!.toLowerCase() })) }
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

/** Parts of what was published for which there is no hash. */
const withoutHash = (folder: string, parts: readonly string[], sums: readonly Sum[]): readonly Problem[] =>
  parts
    .filter((part) => !sums.some(({ file }) => file === part))
    .map((part) => ({
      where: { file: join(folder, part), field: '' },
      message: `There is no hash of this file in ${PUBLISHED.sums}.`,
    }))

/**
 * The count, when it is the same again. The record has to be the same letter by letter, for JSON can say a thing twice
 * and leave open which holds; and so has the sheet, which is what people read.
 */
function countAgain(folder: string, published: PublishedCount): Checked<CountedFile> {
  const path = join(folder, PUBLISHED.count)
  const rule = ruleSets.find(({ id }) => id === published.rule)
  if (!rule)
    return refuseIn(path, 1, `This Spinout has no rule \`${published.rule}\`.`, ruleSets.map(({ id }) => id).join(', '))
  const { seats, seed } = published
  const counted = countFile(join(folder, published.file), rule, { seats, seed: seed ?? undefined })
  if (!counted.ok) return counted
  const again = publishedCount(published.file, counted.value, published.by)
  const difference = firstDifference(published.whole, JSON.parse(again))
  if (difference !== undefined) {
    const { at, was, now } = difference
    return refuseIn(path, 1, `Counted again, ${at} is not what was published.`, now, was)
  }
  if (`${again}\n` !== published.text)
    return refuseIn(
      path,
      1,
      'This is not written as Spinout writes it: something may stand in it twice.',
      'each thing once',
    )
  return published.by === ownVersion() ? holdSheet(folder, counted.value) : counted
}

/** The sheet of this count, letter by letter. */
function holdSheet(folder: string, counted: CountedFile): Checked<CountedFile> {
  const path = join(folder, PUBLISHED.sheet)
  const sheet = readBytesFile(path, limits.electionBytes)
  if (!sheet.ok) return sheet
  if (sha256Of(sheet.value) === sha256Of(sheetPage(counted))) return { ok: true, value: counted }
  const problem = { where: { file: path, field: '' }, message: 'This sheet is not that of the count.' }
  return { ok: false, problems: [{ ...problem, wanted: 'the sheet as `--html` writes it' }] }
}

function refuseIn(file: string, line: number, message: string, wanted: string, got?: string): Checked<never> {
  return {
    ok: false,
    problems: [{ where: { file, line, field: '' }, message, wanted, ...(got !== undefined && { got }) }],
  }
}
