import { linkSlots } from '../../src/core/chance/correlation.ts'
import type { Sampling } from '../../src/core/chance/sampling.ts'
import { readingOf } from '../../src/core/chance/table/reading.ts'
import type { Sampler } from '../../src/core/engine/sampler.ts'
import { assert } from '../../src/core/shared/assert.ts'
import { DRAWS } from './draws.ts'

/** What is drawn for M1: every draw a slot of its own, in a Sobol dimension of its own or plainly. */
export function m1Sampler(sampling: Sampling): Sampler {
  const place = new Map(DRAWS.map(({ key }, index) => [key, index]))
  return {
    slots: DRAWS.map(({ key }, index) => ({ key, dimension: sampling === 'sobol' ? index : null })),
    linked: linkedDraws().map(({ slots, factor }) => ({ slots: slots.map(({ name }) => place.get(name)!), factor })),
    drawn: DRAWS.map(({ key, shape }, slot) => ({ key, slot, reading: readingOf(shape) })),
  }
}

function linkedDraws() {
  const names = DRAWS.map(({ key }) => key)
  const links = DRAWS.flatMap(({ key, links: own }) =>
    own.map(({ with: other, correlation }) => ({ first: other, second: key, correlation })),
  )
  const where = { field: 'draws' }
  const linked = linkSlots(
    { names, links, events: new Set(), repair: false, where },
    names.map((name) => ({ name })),
  )
  assert(linked.ok, 'the correlations of M1 hold together')
  return linked.value.blocks
}
