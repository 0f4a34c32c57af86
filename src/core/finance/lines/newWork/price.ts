import { of, type Expression } from '../../../graph/expression.ts'
import type { Bid } from '../../case/index.ts'

/** The line of the world that a value rises with; none where it does not rise. */
export function priceLine(index: Bid['index']): string | undefined {
  const lines = { cpi: 'world/price-index', pay: 'world/pay-index', council: 'world/council-path', none: undefined }
  return lines[index]
}

export function indexTerm(index: Bid['index']): Expression {
  const name = priceLine(index)
  return name === undefined ? of(1, 'ratio') : { kind: 'line', name }
}
