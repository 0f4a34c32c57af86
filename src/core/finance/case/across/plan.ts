import { slotOf } from '../../../chance/slot.ts'
import { nearest } from '../../../shared/fields/index.ts'
import type { Problem } from '../../../shared/problem.ts'
import { caseFields } from '../index.ts'
import type { Given } from './given.ts'

/**
 * Each slot of a plan is there once and begins with a part that cases have. One that nothing draws any more keeps its
 * place, so that what comes after it keeps its own; `spinout plan` says which those are.
 */
export function planProblems({ case: { plan } }: Given): Problem[] {
  const parts = caseFields.describe().parts.map(({ key }) => key)
  return plan.flatMap((slot, index): Problem[] => {
    const where = { field: `plan/${index + 1}` }
    if (plan.indexOf(slot) < index)
      return [{ where, message: 'This slot is in the plan twice.', got: slot, wanted: 'each slot once' }]
    const [part = ''] = slotOf(slot)!.name.split('/')
    if (parts.includes(part)) return []
    const near = nearest(part, parts)
    const meant = near === undefined ? '' : `: did you mean \`${near}\`?`
    const message = `A case has no part called \`${part}\`, so nothing can be drawn for this slot${meant || '.'}`
    return [{ where, message, got: slot, wanted: 'a slot as `spinout plan` prints it' }]
  })
}
