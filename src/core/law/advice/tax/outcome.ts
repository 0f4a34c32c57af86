import type { LawOn } from '../../lawOn.ts'
import { vatOfLeaving } from '../../tax/vatOfLeaving.ts'
import { allowanceCost, levyCost, ratesCost, taxCost, vatLines, type Outcome } from './costs.ts'
import type { TaxAnswers } from './questions.ts'
import { parentVatOf, streamsOf, worldsOf, type Facts } from './worlds.ts'

/**
 * Work every tax out for every way in which what nobody knows yet may turn out. Lines and findings come in the same
 * order in each. A tax is worked once for the facts it hangs on, not once for every set of all facts.
 */
export function outcomesOf(answers: TaxAnswers, on: LawOn): readonly [Outcome, ...Outcome[]] {
  const service = { streams: streamsOf(answers), sharedInputVatPounds: answers['shared-vat'] }
  const vatCost = onceFor(
    ['isCharity', 'isStateRegulated', 'keepsSurplus', 'isLedByVolunteers', 'isListed'],
    ({ isListed, ...supplier }) => {
      const parent = parentVatOf(answers, isListed)
      const vat = vatOfLeaving(service, { ...supplier, isPublicBody: false }, parent, on)
      return { lines: vatLines(vat, parent), findings: vat.findings, customersMorePounds: vat.customersMorePounds }
    },
  )
  const allowanceFor = onceFor(['isCharity', 'isTransferYear', 'connectedClaims'], (facts) =>
    allowanceCost(answers, facts, on),
  )
  const levy = levyCost(answers, on)
  const taxFor = onceFor(['isCharity'], ({ isCharity }) => taxCost(answers, isCharity, on))
  const ratesFor = onceFor(['isCharity', 'isRetail', 'hasNoOther'], (facts) => ratesCost(answers, facts, on))
  const outcomeOf = (facts: Facts): Outcome => {
    const [vat, allowance, tax, rates] = [vatCost(facts), allowanceFor(facts), taxFor(facts), ratesFor(facts)]
    return {
      lines: [...vat.lines, ...allowance.lines, ...levy.lines, ...tax.lines, ...rates.lines],
      findings: {
        vat: vat.findings,
        allowance: allowance.findings,
        levy: levy.findings,
        tax: tax.findings,
        rates: rates.findings,
      },
      customersMorePounds: vat.customersMorePounds,
    }
  }
  const [first, ...others] = worldsOf(answers)
  return [outcomeOf(first), ...others.map(outcomeOf)]
}

/** The same function, worked once for each set of the facts that are named, and given no others. */
function onceFor<Name extends keyof Facts, Worked>(
  names: readonly Name[],
  work: (facts: Pick<Facts, Name>) => Worked,
): (facts: Facts) => Worked {
  const done = new Map<string, Worked>()
  return (facts) => {
    const key = names.map((name) => (facts[name] ? 'y' : 'n')).join('')
    const known = done.get(key)
    if (known !== undefined) return known
    // Picked by name, so that the work cannot hang on a fact that the key leaves out.
    const picked = Object.fromEntries(names.map((name) => [name, facts[name]])) as Pick<Facts, Name>
    const worked = work(picked)
    done.set(key, worked)
    return worked
  }
}
