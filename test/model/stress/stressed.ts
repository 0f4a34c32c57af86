import assert from 'node:assert/strict'
import { middleOf } from '../../../src/core/appraisal/middle.ts'
import { prepared } from '../../../src/core/appraisal/stress/prepared.ts'
import { preparedUnder } from '../../../src/core/appraisal/stress/under.ts'
import type { Stress } from '../../../src/core/appraisal/stress/stress.ts'
import type { Case } from '../../../src/core/finance/case/index.ts'
import type { Recorded } from '../../../src/core/graph/interpret.ts'
import { readSound } from '../cases.ts'
import type { Json } from '../../../src/core/shared/json.ts'
import { marlowVale, withAll } from '../marlowVale.ts'

/**
 * Marlow Vale with everything a stress may press on: a budget, four years, and money enough that
 * nothing fails. Managers do not respond: a cut of posts in answer to less money can leave more cash than before.
 */
export const pressable = (changes: Readonly<Record<string, Json | undefined>> = {}): Case =>
  readSound(
    withAll(marlowVale(), {
      months: 48,
      'response/on': 'no',
      'service/budget': '£650,000',
      'opening/cash': '£5m',
      'opening/fixedAssets': '£40,000',
      'contracts/school': { commissioner: 'A school', price: '£20,000', termMonths: 60, index: 'cpi', vat: 'exempt' },
      'pipeline/bids/museum': {
        buyer: 'A museum',
        bid: '2025-03',
        leadMonths: 4,
        value: '£60,000',
        termMonths: 20,
        chance: '80%',
        margin: '30%',
        paidAfterDays: 0,
        vat: 'exempt',
      },
      ...changes,
    }),
  ).case

export function ready(theCase: Case, stress: Stress) {
  const stressed = stress.on(theCase)
  assert.ok(stressed.applies, stress.id)
  return preparedUnder(stressed, prepared(theCase))
}

/**
 * The lines at which a stress enters the middle case: those that moved, or are new, though nothing that they read did.
 */
export function entersAt(theCase: Case, stress: Stress): string[] {
  const before = middleOf(prepared(theCase))
  const stressed = ready(theCase, stress)
  const moved = movedIn(before, middleOf(stressed))
  const { reads } = stressed.built.model
  return [...moved].filter((name) => !reads.get(name)!.lines.some((read) => read.name !== name && moved.has(read.name)))
}

function movedIn(before: Recorded, now: Recorded): ReadonlySet<string> {
  const isMoved = ([name, values]: readonly [string, Float64Array]) => {
    const was = before.get(name)
    return !was || values.some((value, month) => value !== was[month])
  }
  return new Set([...now].filter(isMoved).map(([name]) => name))
}
