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
import type { LayOut } from './stress.ts'

interface Preparing {
  /** The plan whose futures it is to live in; what is new goes last. Its own where left out. */
  readonly plan?: readonly string[]
  readonly twist?: Twist
  readonly layOut?: LayOut
}

/** A case made ready to run for its ends alone: nothing is kept month by month. */
export function prepared(theCase: Case, { plan, twist = {}, layOut = lawTable }: Preparing = {}): Workable {
  const built = buildModel(theCase, twist, layOut)
  assert(built.ok, 'a stress of a sound case is sound')
  const { draws, model } = built.value
  const kept = planOf(plan ? { ...theCase, plan } : theCase, draws)
  const ends = endsOf(built.value)
  return {
    built: built.value,
    sampler: makeSampler(draws, kept),
    plan: kept,
    ends,
    compiled: compile(model, { singles: [], doubles: [], ends: ends.map(({ line, month }) => ({ line, month })) }),
    neutral: twist.whatIfs ? Object.fromEntries(whatIfsOf(theCase)) : {},
  }
}
