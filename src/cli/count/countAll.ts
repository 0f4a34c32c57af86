import { countJson } from '../../core/democracy/count/countJson.ts'
import type { RuleSet } from '../../core/democracy/count/ruleSet.ts'
import type { Problem } from '../../core/shared/problem.ts'
import type { Screen } from '../screen.ts'
import { writeProblems, writeWhole } from '../writeWhole.ts'
import { countFile, type CountedFile } from './countFile.ts'
import { publish, publishProblems } from './publish.ts'
import { sheetPage } from './sheetPage.ts'
import { sayCount } from './sayCount.ts'

/** What `spinout count` was asked. */
export interface CountAsked {
  readonly files: readonly string[]
  readonly rule: RuleSet
  readonly seats: number | undefined
  readonly seed: string | undefined
  readonly json: boolean
  readonly html: string | undefined
  readonly publish: string | undefined
}

/** Count each file, say what came of it, and return every problem: a refused file does not keep others from it. */
export async function countAll(asked: CountAsked, screen: Screen): Promise<readonly Problem[]> {
  const cannot = lineProblems(asked)
  if (cannot.length > 0) return cannot
  const problems: Problem[] = []
  for (const [index, file] of asked.files.entries()) {
    const counted = countFile(file, asked.rule, asked)
    if (!counted.ok) {
      problems.push(...counted.problems)
      if (asked.json) screen.say(JSON.stringify({ file, problems: counted.problems }))
      continue
    }
    problems.push(...(await give(file, counted.value, asked, { screen, isFirst: index === 0 })))
  }
  return problems
}

/** What is wrong with the line as a whole. */
function lineProblems(asked: CountAsked): readonly Problem[] {
  const { files, json, html, publish: folder } = asked
  const unused = unusedProblems(asked)
  if (unused.length > 0) return unused
  const ways = [json ? '--json' : '', html === undefined ? '' : '--html', folder === undefined ? '' : '--publish']
  const given = ways.filter((way) => way !== '')
  if (given.length > 1)
    return [{ where: { field: given[1]! }, message: `Only one of ${given.join(' and ')} can be had at once.` }]
  if (files.length > 1 && (html !== undefined || folder !== undefined))
    return [{ where: { field: given[0]! }, message: 'This is for one file at a time.', got: `${files.length} files` }]
  if (html !== undefined && html !== '') return writeProblems(html, files[0])
  return folder === undefined ? [] : publishProblems(folder)
}

/** What a motion has no use for: it fills no places, and nothing about it is drawn by lot. */
function unusedProblems({ rule, seats, seed }: CountAsked): readonly Problem[] {
  if (rule.decides === 'election') return []
  const given = [...(seats === undefined ? [] : ['--seats']), ...(seed === undefined ? [] : ['--seed'])]
  return given.map((field) => ({ where: { field }, message: 'A motion has no use for this. Leave it out.' }))
}

async function give(
  file: string,
  counted: CountedFile,
  { json, html, publish: folder }: CountAsked,
  { screen, isFirst }: { readonly screen: Screen; readonly isFirst: boolean },
): Promise<readonly Problem[]> {
  if (folder !== undefined) return publish(folder, counted, screen)
  if (html !== undefined && html !== '') return writeWhole(html, sheetPage(counted), screen)
  if (html !== undefined) screen.say(sheetPage(counted))
  else if (json) screen.say(countJson({ file, sha256: counted.sha256 }, counted))
  else screen.say(`${isFirst ? '' : '\n'}${sayCount(counted, screen)}`)
  return []
}
