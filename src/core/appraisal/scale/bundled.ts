import { meanOf, type Mean } from '../../chance/mean.ts'
import { differenceOf, isTooClose, type Difference } from '../../chance/paired.ts'
import type { RunTasks } from '../../engine/task.ts'
import type { Case } from '../../finance/case/index.ts'
import { lawAsAt } from '../../law/index.ts'
import { assert } from '../../shared/assert.ts'
import type { Checked } from '../../shared/problem.ts'
import { ENGINE } from '../engine.ts'
import { caseHash, planHash } from '../hash.ts'
import { makeReady } from '../ready.ts'
import { bundleOf } from './bundle.ts'
import { standIn, type Standing } from './standing.ts'

/** A venture by itself, and what it is called. */
export interface Alone {
  readonly service: string
  readonly standing: Standing
}

/** Two ventures, each by itself and as one, on the same futures. */
export interface Bundled {
  /** Both case hashes, and the rest of what is needed to make it again. */
  readonly key: string
  readonly alone: readonly [Alone, Alone]
  readonly together: Standing
  /** What the authority saves by the two apart, and by one, with the paired error of the difference. */
  readonly saving: { readonly apart: Mean; readonly together: Mean; readonly more: Difference & { tooClose: boolean } }
  readonly notes: readonly string[]
}

/** Run two services as two ventures and as one, or say why they cannot be bundled. */
export async function workBundle(
  first: Case,
  second: Case,
  seed: number,
  runTasks: RunTasks,
): Promise<Checked<Bundled>> {
  const bundle = bundleOf(first, second)
  if (!bundle.ok) return bundle
  const { together, notes, ...apart } = bundle.value
  // What is drawn for both has the same place in each future, whichever of them is run.
  const { plan } = makeReady(together)
  const running = { seed, plan, runTasks }
  const [one, other, both] = await Promise.all(
    [apart.first, apart.second, together].map((each) => standIn(each, running)),
  )
  assert(!!one && !!other && !!both, 'each has a venture, or it would have been refused')
  const { sampling } = both
  const cases = [first, second].map(caseHash)
  const sum = one.savings.map((pounds, trial) => pounds + other.savings[trial]!)
  const more = differenceOf(both.savings, sum, sampling)
  return {
    ok: true,
    value: {
      key: [...cases, planHash(plan), seed, both.savings.length, ENGINE, lawAsAt].join(' · '),
      alone: [
        { service: first.service.name, standing: one.standing },
        { service: second.service.name, standing: other.standing },
      ],
      together: both.standing,
      saving: {
        apart: meanOf(sum, sampling),
        together: meanOf(both.savings, sampling),
        more: { ...more, tooClose: isTooClose(more) },
      },
      notes,
    },
  }
}
