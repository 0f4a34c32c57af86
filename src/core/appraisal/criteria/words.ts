import type { OptionId } from '../../finance/option.ts'
import type { Difference } from './differences.ts'
import type { CriteriaResult, Reversal, Total, WeightedResult } from './result.ts'

type Named = Pick<CriteriaResult, 'options' | 'weightings'>

/** `5.90, rank 1`; with whom it is tied; or the range that is left where something is not scored. */
export function sayTotal({ low, high, rank, tiedWith }: Total, named: Named): string {
  if (rank === null) return `${points(low)} to ${points(high)}, not ranked: not all is scored`
  if (tiedWith.length === 0) return `${points(low)}, rank ${rank}`
  return `${points(low)}, rank ${rank}, tied with ${tiedWith.map((id) => `“${nameOf(id, named)}”`).join(' and ')}`
}

/** One pair whose order hangs on the weights, as a sentence. */
export function sayReversal({ weighting, ahead, behind }: Reversal, named: Named): string {
  const { name = '' } = named.weightings.find(({ id }) => id === weighting) ?? {}
  return (
    `${name}: “${nameOf(ahead, named)}” comes before “${nameOf(behind, named)}”. ` +
    'Under the weights as locked it is the other way round.'
  )
}

/** Where people and the model see two options the other way round. */
export function sayDifference({ criterion, ahead, behind }: Difference, result: CriteriaResult): string {
  const { says = '' } = result.criteria.find(({ id }) => id === criterion) ?? {}
  return (
    `${says}: people scored “${nameOf(ahead, result)}” above “${nameOf(behind, result)}”. The model has them the ` +
    'other way round, by more than its error.'
  )
}

/** Whether the weights decide which option comes first, in a sentence or two. */
export function sayFirst(result: CriteriaResult): string {
  const [locked, ...others] = result.weightings
  if (locked === undefined) return 'No weights are locked yet. The first entry of the log locks them, before any score.'
  const first = firstOf(locked)
  if (first.length === 0) return 'No option is scored on everything that counts yet, so none is ranked.'
  const unranked = locked.totals.filter(({ rank }) => rank === null).length
  const among = unranked === 0 ? '' : `Of the ${locked.totals.length - unranked} options scored on everything, `
  const elsewhere = others.filter((weighting) => !isAlike(firstOf(weighting), first))
  const leads = `${sayNames(first, result)} comes first under the weights as locked`
  const said =
    elsewhere.length === 0
      ? `${leads}, and under every other weighting shown.`
      : `${leads}, but the weights decide it: ${elsewhere.map((each) => sayElsewhere(each, result)).join('; ')}.`
  const sentence = among + said
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

const sayElsewhere = (weighting: WeightedResult, named: Named): string => {
  const first = firstOf(weighting)
  const who = first.length === 0 ? 'nobody is ranked' : sayNames(first, named)
  return `${who} under “${weighting.name}”`
}

const firstOf = ({ totals }: WeightedResult): readonly OptionId[] =>
  totals.filter(({ rank }) => rank === 1).map(({ option }) => option)

const isAlike = (one: readonly OptionId[], other: readonly OptionId[]): boolean => one.join() === other.join()

function sayNames(ids: readonly OptionId[], named: Named): string {
  const names = ids.map((id) => `“${nameOf(id, named)}”`)
  return names.length === 1 ? names[0]! : `a tie of ${names.join(' and ')}`
}

const nameOf = (id: OptionId, { options }: Named): string => options.find((option) => option.id === id)?.name ?? id

/** A weighted total, of 10. */
const points = (total: number): string => total.toFixed(2)

/** A weight as points of 100, with no idle zeros: `20`, `17.4`. */
export const sayWeight = (share: number): string => String(Math.round(share * 1000) / 10)
