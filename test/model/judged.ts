import assert from 'node:assert/strict'
import { judge } from '../../src/core/appraisal/criteria/judge.ts'
import type { CriteriaResult } from '../../src/core/appraisal/criteria/result.ts'
import { readCase } from '../../src/core/finance/case/read.ts'
import { optionsOf } from '../../src/core/finance/options.ts'
import { treeOf } from '../../src/core/shared/treeOf.ts'
import { marlowVale, type Values } from './marlowVale.ts'
import { logOf, THREE, type Entries } from './scored.ts'

/** What a log of Marlow Vale comes to, judged between carrying on, improving and a mutual. */
export function judged(entries: Entries, set: Values = THREE): CriteriaResult {
  const { outsource: _, ...options } = marlowVale()['options'] as Values
  const read = readCase(treeOf({ ...marlowVale(), options, criteria: { set, log: [...logOf(entries, set)] } }))
  assert.ok(read.ok, read.ok ? '' : JSON.stringify(read.problems))
  return judge(read.value.case.criteria!, optionsOf(read.value.case))
}
