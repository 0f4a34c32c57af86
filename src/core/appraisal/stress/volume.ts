import type { Quantity } from '../../chance/quantityField.ts'
import type { Case, Contract } from '../../finance/case/index.ts'
import type { Mechanism } from '../../finance/case/mechanism.ts'
import { MAIN } from '../../finance/lines/contracts.ts'
import { moved } from './moved.ts'
import { changed, nothingTo, OUR_JUDGEMENT, type Stress } from './stress.ts'

const LOST = 0.1

const lessOf = (quantity: Quantity): Quantity => moved(quantity, 1 - LOST)

export const lessVolume: Stress = {
  id: 'volume-10',
  title: 'A tenth less volume, and less earned outside contracts',
  says:
    'Contracts that pay by volume are sent 10% less, and trading, grants and gifts bring in 10% less, for whoever ' +
    'earns them. Contracts for a price whatever the volume stay.',
  source: OUR_JUDGEMENT,
  on(theCase) {
    const paysByVolume = ({ mechanism }: Contract) => mechanism !== undefined && mechanism.kind !== 'block'
    if (theCase.income.length === 0 && !theCase.contracts.some(paysByVolume))
      return nothingTo('Every contract is for a price whatever the volume, and there is no other income.')
    const income = theCase.income.map((each) => ({ ...each, amount: lessOf(each.amount) }))
    const contracts = theCase.contracts.map((each) => ({ ...each, mechanism: withLess(each.mechanism) }))
    return changed({ ...theCase, income, contracts })
  },
}

const withLess = (mechanism: Mechanism | undefined): Mechanism | undefined =>
  mechanism === undefined || mechanism.kind === 'block' ? mechanism : { ...mechanism, volume: lessOf(mechanism.volume) }

/** A volume as planned, of which a stress takes its part. */
const asPlanned = (name: 'volume' | 'change'): Quantity => ({
  path: `contracts/${MAIN}/mechanism/${name}`,
  shape: { kind: 'certain', value: name === 'volume' ? 1 : 0 },
  kind: name === 'volume' ? 'amount' : 'rate',
  unit: name === 'volume' ? 'share' : 'a year',
  words: 'as a stress has it',
})

export const noGuarantee: Stress = {
  id: 'activity',
  title: 'From a block to payment by activity',
  says:
    "The authority's own contract guarantees nothing: each unit is paid, as much as staff can do, and 10% less is " +
    'sent than was planned. The authority pays another provider for that tenth.',
  source: OUR_JUDGEMENT,
  on(theCase) {
    const main = mainOf(theCase)?.mechanism ?? { kind: 'block' }
    if (main.kind === 'activity' || main.kind === 'personalBudgets')
      return nothingTo("The authority's own contract is paid by what people use as it is.")
    const { volume, change } =
      main.kind === 'block' ? { volume: asPlanned('volume'), change: asPlanned('change') } : main
    const mechanism: Mechanism = {
      kind: 'activity',
      volume: lessOf(volume),
      change,
      moves: main.kind === 'block' ? 'demand' : main.moves,
      paidElsewhere: true,
    }
    const contracts = theCase.contracts.map((each) => (each.id === MAIN ? { ...each, mechanism } : each))
    return changed({ ...theCase, contracts })
  },
}

const mainOf = ({ contracts }: Case): Contract | undefined => contracts.find(({ id }) => id === MAIN)
