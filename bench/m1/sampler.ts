import { correlateUniforms } from '../../src/core/chance/copula.ts'
import { linkSlots } from '../../src/core/chance/correlation.ts'
import { fillUniforms } from '../../src/core/chance/counter.ts'
import { quantileOf } from '../../src/core/chance/quantile.ts'
import type { Futures } from '../../src/core/graph/interpret.ts'
import { assert } from '../../src/core/shared/assert.ts'
import { DRAWS } from './draws.ts'

/** Draws the futures of some trials of M1 from a seed: the plain sampler, one counter a slot. */
export function makeDrawing(): (seed: number, first: number, trials: number) => Futures {
  const linked = linkSlots(
    {
      names: DRAWS.map(({ key }) => key),
      links: DRAWS.flatMap(({ key, links }) =>
        links.map(({ with: other, correlation }) => ({ first: other, second: key, correlation })),
      ),
      events: new Set(),
      repair: false,
      where: { field: 'draws' },
    },
    DRAWS.map(({ key }) => ({ name: key })),
  )
  assert(linked.ok, 'the correlations of M1 hold together')
  const { blocks } = linked.value
  const quantiles = DRAWS.map(({ key, shape }) => ({ key, quantile: quantileOf(shape) }))
  return (seed, first, trials) => {
    const values = new Map(DRAWS.map(({ key }) => [key, new Float64Array(trials)]))
    for (const [key, uniforms] of values) fillUniforms(uniforms, seed, key, first)
    for (const { slots, factor } of blocks)
      correlateUniforms(
        slots.map(({ name }) => values.get(name)!),
        factor,
      )
    for (const { key, quantile } of quantiles) {
      const drawn = values.get(key)!
      drawn.set(drawn.map(quantile))
    }
    return { trials, values }
  }
}
