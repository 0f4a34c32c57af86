import { choleskyOf } from '../../../src/core/chance/cholesky.ts'
import type { Shape } from '../../../src/core/chance/shape.ts'
import { assert } from '../../../src/core/shared/assert.ts'
import type { Draw } from '../../m1/draws.ts'

/** How a draw is called in Squiggle, whose names are letters and figures: `tenders/1/won` is `tenders1Won`. */
export const nameOf = (key: string): string => key.replace(/[-/](\w)/g, (_, letter: string) => letter.toUpperCase())

/**
 * The draws as Squiggle, one statement each: sample sets, so that what is worked out from one trial's draws stays in
 * that trial. Linked draws come from normal scores of their own, mixed by the factor of their correlations.
 */
export function drawStatements(draws: readonly Draw[]): readonly string[] {
  const isLinked = ({ key, links }: Draw) =>
    links.length > 0 || draws.some((other) => other.links.some((link) => link.with === key))
  const linked = draws.filter(isLinked)
  const factor = choleskyOf(linked.map((row) => Float64Array.from(linked, (column) => correlationOf(row, column))))
  assert(factor !== undefined, 'the correlations hold together')
  return [
    ...linked.map((_, index) => `score${index} = SampleSet.fromDist(normal(0, 1))`),
    ...linked.map(({ key, shape }, row) => {
      const terms = [...factor[row]!.subarray(0, row + 1)].map((weight, column) => `${weight} * score${column}`)
      return `${nameOf(key)} = ${ofScore(shape, `(${terms.join(' + ')})`)}`
    }),
    ...draws.filter((draw) => !isLinked(draw)).map(({ key, shape }) => `${nameOf(key)} = ${ofItself(shape)}`),
  ]
}

function correlationOf(row: Draw, column: Draw): number {
  if (row === column) return 1
  const link = row.links.find((each) => each.with === column.key) ?? column.links.find((each) => each.with === row.key)
  return link?.correlation ?? 0
}

function betaOf({ low, likely, high }: { low: number; likely: number; high: number }): string {
  const range = high - low
  return `beta(${1 + (4 * (likely - low)) / range}, ${1 + (4 * (high - likely)) / range})`
}

function ofScore(shape: Shape, score: string): string {
  switch (shape.kind) {
    case 'normal':
      return `${shape.mean} + ${shape.sd} * ${score}`
    case 'lognormal':
      return `exp(${shape.logMean} + ${shape.logSd} * ${score})`
    case 'pert':
      return (
        `SampleSet.map(${score}, {|score| ` +
        `${shape.low} + ${shape.high - shape.low} * quantile(Sym.${betaOf(shape)}, cdf(Sym.normal(0, 1), score))})`
      )
    default:
      assert(false, `no linked draw of M1 is ${shape.kind}`)
  }
}

function ofItself(shape: Shape): string {
  switch (shape.kind) {
    case 'normal':
      return `SampleSet.fromDist(normal(${shape.mean}, ${shape.sd}))`
    case 'lognormal':
      return `SampleSet.fromDist(lognormal(${shape.logMean}, ${shape.logSd}))`
    case 'pert':
      return `${shape.low} + ${shape.high - shape.low} * SampleSet.fromDist(${betaOf(shape)})`
    case 'beta':
      return `SampleSet.fromDist(beta(${shape.alpha}, ${shape.beta}))`
    case 'triangular':
      return `SampleSet.fromDist(triangular(${shape.low}, ${shape.likely}, ${shape.high}))`
    case 'bernoulli':
      return `SampleSet.fromDist(bernoulli(${shape.chance}))`
    default:
      assert(false, `no draw of M1 is ${shape.kind}`)
  }
}
