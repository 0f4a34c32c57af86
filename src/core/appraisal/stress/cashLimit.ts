import { product } from '../../graph/expression.ts'
import { interpret } from '../../graph/interpret.ts'
import { makeModel, type Model } from '../../graph/model.ts'
import type { Built } from '../../finance/build.ts'
import { middleFutures } from '../../finance/futures.ts'
import { assert } from '../../shared/assert.ts'
import { withWhatIfs, type Ready } from '../ready.ts'

const LIMIT = 'cash-limit-at-start'

/** The month's cash limit in house at the start, in the middle case. */
export function limitAtStart(ready: Ready): number {
  const name = `baseline/${LIMIT}`
  return interpret(ready.built.model, withWhatIfs(ready, middleFutures(ready.sampler)), [name]).get(name)![0]!
}

/**
 * A model whose cash limits in house are so many times what they were. The case cannot say it: where it gives no
 * budget, the limit is what today costs in each future.
 */
export function withLimit({ model, options, calendar }: Built, times: number): Model {
  const limits = new Set(options.filter(({ inHouse }) => inHouse).map(({ id }) => `${id}/${LIMIT}`))
  const lines = model.lines.map((line) => (limits.has(line.name) ? { ...line, is: product(line.is, times) } : line))
  const made = makeModel(lines, calendar)
  assert(made.ok, 'a line times a number fits where the line did')
  return made.value
}
