import { countBy, type CountSettings } from '../../core/democracy/count/countBy.ts'
import type { RuleSet } from '../../core/democracy/count/ruleSet.ts'
import type { Telling } from '../../core/democracy/count/tell/telling.ts'
import type { Checked } from '../../core/shared/problem.ts'
import { excerpt } from '../../files/excerpt.ts'
import { isPlain } from '../../files/isPlain.ts'
import { openElection, type OpenedElection } from './openElection.ts'

/** An election file, counted. */
export interface CountedFile extends OpenedElection, Telling {}

/** Read an election from its file and count it, or say everything that is wrong with either. */
export function countFile(file: string, rule: RuleSet, { seats, seed }: CountSettings): Checked<CountedFile> {
  const opened = openElection(file)
  if (!opened.ok) return opened
  if (seed !== undefined && !isPlain(seed)) {
    const message = 'This seed holds a character that cannot be seen, or a space at an end.'
    return { ok: false, problems: [{ where: { file, field: 'seed' }, message, got: excerpt(seed) }] }
  }
  const counted = countBy(rule, opened.value.opened, { seats, seed })
  if (counted.ok) return { ok: true, value: { ...opened.value, ...counted.value } }
  return { ok: false, problems: counted.problems.map((problem) => ({ ...problem, where: { file, ...problem.where } })) }
}
