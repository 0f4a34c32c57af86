import { slotOf } from '../../chance/slot.ts'
import { listOf, readable, report, type Field } from '../../shared/fields/index.ts'

const LONGEST = 120
const MOST = 64

const accepts = 'a slot as `spinout plan` prints it: a path, with @ and a year or # and a number where it has several'

/**
 * A slot of the sampling plan. It says how futures are drawn and nothing of the service, so it is no assumption: it has
 * no remarks and stands in no book.
 */
const slot: Field<string> = {
  says: 'A slot, as `spinout plan` prints it',
  required: true,
  read(tree, path, reading) {
    const typed = tree?.kind === 'scalar' && typeof tree.value === 'string' ? tree.value.trim() : ''
    if (typed.length <= LONGEST && slotOf(typed)) return typed
    const message = 'This is no slot of a sampling plan.'
    report(reading, tree?.at ?? reading.within, path, { message, got: readable(typed) || 'no text', wanted: accepts })
    return ''
  },
  schema: () => ({ description: 'A slot, as `spinout plan` prints it', type: 'string', maxLength: LONGEST }),
  describe: () => ({ says: 'A slot, as `spinout plan` prints it', accepts, required: true, parts: [] }),
}

/** The sampling plan that a case keeps; `planOf` says what comes of it. */
export const plan = listOf(slot, {
  says:
    'The sampling plan: slots in the order of their Sobol dimensions, as `spinout plan --yaml` prints them. Kept, a ' +
    'changed case lives in the same futures',
  most: MOST,
})
