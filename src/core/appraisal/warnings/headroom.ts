import { probabilityOf } from '../../chance/probability.ts'
import { quantiles } from '../../chance/statistics.ts'
import { covenantsOf } from '../../finance/lines/covenants.ts'
import { lowestHeadroomLine, NEVER_TESTED } from '../../finance/lines/warnings.ts'
import type { Option } from '../../finance/option.ts'
import type { Ready } from '../ready.ts'
import { flagsOf } from '../summary.ts'
import type { Headroom } from './result.ts'

/** The column of a line at the end of the run, [trials], by its whole name. */
export type Columns = (line: string) => Float64Array

/** How well each covenant of an option is kept, over the futures in which it is tested. */
export const headroomOf = ({ id }: Option, { built, sampler }: Ready, at: Columns): readonly Headroom[] =>
  built.case.loans.flatMap((loan) =>
    covenantsOf(loan).map(([covenant, limit]) => {
      const lowest = at(`${id}/${lowestHeadroomLine(loan.id, covenant)}`)
      const tested = lowest.filter((pounds) => pounds < NEVER_TESTED)
      const broken = flagsOf(lowest, (pounds) => pounds < 0)
      return { loan: loan.id, covenant, limit, broken: probabilityOf(broken, sampler.sampling), lowest: spread(tested) }
    }),
  )

function spread(tested: Float64Array): Headroom['lowest'] {
  if (tested.length === 0) return null
  const [p5, p50] = quantiles(tested, [0.05, 0.5])
  return { p5: p5!, p50: p50! }
}
