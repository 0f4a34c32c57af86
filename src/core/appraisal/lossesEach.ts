import { medianOf } from '../chance/quantityField.ts'
import { quantileOf } from '../chance/quantile.ts'
import { quantiles } from '../chance/statistics.ts'
import type { Case } from '../finance/case/index.ts'
import { LOSERS, type Loser } from '../finance/lines/losses.ts'
import type { Option } from '../finance/option.ts'
import type { Outcomes } from './outcomes.ts'
import type { LossEach } from './result.ts'

/** A bad case: nine in ten of the futures in which it fails are no worse. */
const BAD = 0.9
/** A supplier is told of what it is owed, and a taxpayer of so many who share what the authority bears. */
export const OWED_POUNDS = 1000
const TAXPAYERS = 100_000

/**
 * What a failure means for one member, one who uses the service, a small supplier, HMRC, the pension fund and the
 * authority's taxpayers: mean and bad case over the futures in which the venture fails.
 *
 * Nobody is told a figure for staff: the model pays them in the month, and takes their posts back on their own terms.
 * Returns null for an option without books of its own, and nothing where it never fails.
 */
export function lossesEachOf(option: Option, theCase: Case, { ends }: Outcomes): readonly LossEach[] | null {
  if (!option.books) return null
  const when = ends.get(`${option.id}/failed-month`)!
  const failed = Array.from(when.keys()).filter((trial) => when[trial]! >= 0)
  if (failed.length === 0) return []
  const of = (thing: string) => ends.get(`${option.id}/${thing}`)!
  const lost = (who: Loser) => of(`loss/${who}`)
  const over = (figure: (trial: number) => number) => overFailed(Float64Array.from(failed, figure))
  const asOwners: readonly Loser[] = option.ownedShare === undefined ? ['members'] : ['members', 'authority']
  const creditors = LOSERS.filter((who) => !asOwners.includes(who))
  const people = headcountOf(theCase)
  const [claims, takenBack] = [of('claims'), of('taken-back-so-far')]
  return [
    { who: 'member', unit: 'pounds', heads: people, ...over((trial) => lost('members')[trial]! / Math.max(1, people)) },
    { who: 'user', unit: 'months', heads: null, ...disruptionOf(theCase) },
    {
      who: 'supplier',
      unit: 'pounds',
      heads: null,
      ...over((trial) => {
        const unpaid = creditors.reduce((sum, who) => sum + lost(who)[trial]!, 0)
        return claims[trial]! > 0 ? OWED_POUNDS * Math.min(1, unpaid / claims[trial]!) : 0
      }),
    },
    { who: 'hmrc', unit: 'pounds', heads: null, ...over((trial) => lost('hmrc')[trial]!) },
    { who: 'pension-fund', unit: 'pounds', heads: null, ...over((trial) => lost('pension-fund')[trial]!) },
    {
      who: 'taxpayer',
      unit: 'pounds',
      heads: TAXPAYERS,
      ...over((trial) => (lost('authority')[trial]! + takenBack[trial]!) / TAXPAYERS),
    },
  ]
}

const overFailed = (figures: Float64Array) => ({
  mean: figures.reduce((sum, figure) => sum + figure, 0) / figures.length,
  bad: quantiles(figures, [BAD])[0]!,
})

/** Everyone in post at the start, those whose posts come with leaving among them. */
const headcountOf = ({ staff }: Case): number => staff.reduce((sum, { headcount }) => sum + medianOf(headcount), 0)

/** Steps at whose middles a shape is read for its mean. */
const STEPS = 1000

/** Months of disruption are drawn whatever else happens, so those of failed futures are spread as all are. */
function disruptionOf({ parent: { disruptedMonths } }: Case) {
  const at = quantileOf(disruptedMonths.shape)
  const sum = Array.from({ length: STEPS }, (_, step) => at((step + 0.5) / STEPS)).reduce((all, each) => all + each, 0)
  return { mean: sum / STEPS, bad: at(BAD) }
}
