import { medianOf } from '../chance/quantityField.ts'
import { quantileOf } from '../chance/quantile.ts'
import { selector } from '../chance/select.ts'
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
  const of = (thing: string) => ends.get(`${option.id}/${thing}`)!
  const failed = failedTrials(of('failed-month'))
  if (failed.length === 0) return []
  const lost = (who: Loser) => of(`loss/${who}`)
  const over = makeOverFailed(failed)
  const asOwners: readonly Loser[] = option.ownedShare === undefined ? ['members'] : ['members', 'authority']
  const unpaidTo = LOSERS.filter((who) => !asOwners.includes(who)).map(lost)
  const people = headcountOf(theCase)
  const [claims, takenBack, members, authority] = [
    of('claims'),
    of('taken-back-so-far'),
    lost('members'),
    lost('authority'),
  ]
  const ofAThousand = (trial: number): number => {
    let unpaid = 0
    for (const column of unpaidTo) unpaid += column[trial]!
    return claims[trial]! > 0 ? OWED_POUNDS * Math.min(1, unpaid / claims[trial]!) : 0
  }
  const [hmrc, pensionFund] = [lost('hmrc'), lost('pension-fund')]
  return [
    { who: 'member', unit: 'pounds', heads: people, ...over((trial) => members[trial]! / Math.max(1, people)) },
    { who: 'user', unit: 'months', heads: null, ...disruptionOf(theCase) },
    { who: 'supplier', unit: 'pounds', heads: null, ...over(ofAThousand) },
    { who: 'hmrc', unit: 'pounds', heads: null, ...over((trial) => hmrc[trial]!) },
    { who: 'pension-fund', unit: 'pounds', heads: null, ...over((trial) => pensionFund[trial]!) },
    {
      who: 'taxpayer',
      unit: 'pounds',
      heads: TAXPAYERS,
      ...over((trial) => (authority[trial]! + takenBack[trial]!) / TAXPAYERS),
    },
  ]
}

function failedTrials(when: Float64Array): Uint32Array {
  const failed = new Uint32Array(when.length)
  let count = 0
  for (let trial = 0; trial < when.length; trial++) if (when[trial]! >= 0) failed[count++] = trial
  return failed.subarray(0, count)
}

/** Mean and bad case of figures over the failed futures; space for them is kept from one to the next. */
function makeOverFailed(failed: Uint32Array) {
  const figures = new Float64Array(failed.length)
  const select = selector(failed.length)
  return (figure: (trial: number) => number) => {
    let sum = 0
    for (let at = 0; at < failed.length; at++) sum += figures[at] = figure(failed[at]!)
    return { mean: sum / failed.length, bad: select.of(figures, [BAD])[0]! }
  }
}

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
