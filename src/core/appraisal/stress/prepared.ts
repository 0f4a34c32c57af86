import { buildModel } from '../../finance/build.ts'
import type { Twist } from '../../finance/about.ts'
import { whatIfsOf } from '../../finance/about.ts'
import type { Case } from '../../finance/case/index.ts'
import { makeSampler } from '../../finance/futures.ts'
import { planOf } from '../../finance/plan.ts'
import { compile } from '../../graph/compile/compile.ts'
import { lawTable } from '../../law/lawTable.ts'
import { assert } from '../../shared/assert.ts'
import { endsOf } from '../ends.ts'
import type { Workable } from '../ready.ts'
import { withLimit } from './cashLimit.ts'
import type { LayOut } from './stress.ts'

interface Preparing {
  /** The plan whose futures it is to live in; what is new goes last. Its own where left out. */
  readonly plan?: readonly string[]
  readonly twist?: Twist
  readonly layOut?: LayOut
  /** The cash limit in house, times what it would be. */
  readonly limitTimes?: number
}

/** A case made ready to run for its ends alone: nothing is kept month by month. */
export function prepared(
  theCase: Case,
  { plan, twist = {}, layOut = lawTable, limitTimes = 1 }: Preparing = {},
): Workable {
  const checked = buildModel(theCase, twist, layOut)
  assert(checked.ok, 'a stress of a sound case is sound')
  const { value } = checked
  const built = limitTimes === 1 ? value : { ...value, model: withLimit(value, limitTimes) }
  const { draws, model } = built
  const kept = planOf(plan ? { ...theCase, plan } : theCase, draws)
  const ends = endsOf(built)
  return {
    built,
    sampler: makeSampler(draws, kept, theCase.correlations),
    plan: kept,
    ends,
    compiled: compile(model, { singles: [], doubles: [], ends: ends.map(({ line, month }) => ({ line, month })) }),
    neutral: twist.whatIfs ? Object.fromEntries(whatIfsOf(theCase)) : {},
  }
}
