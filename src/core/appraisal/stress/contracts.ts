import { medianOf, type Quantity } from '../../chance/quantityField.ts'
import type { Bid, Case, Contract } from '../../finance/case/index.ts'
import { MAIN } from '../../finance/lines/contracts.ts'
import { decisionMonths } from '../../finance/lines/fate.ts'
import { withPrices } from './lower.ts'
import { moved, settled } from './moved.ts'
import { changed, nothingTo, OUR_JUDGEMENT, type Stress } from './stress.ts'

/** No decision comes after the one that loses the contract. */
const NO_MORE_MONTHS = 1200

const largestOf = ({ contracts }: Case): Contract =>
  contracts.toSorted((a, b) => medianOf(b.price) - medianOf(a.price) || (a.id < b.id ? -1 : 1))[0]!

/** Held until the month, and then lost to another provider: staff go by TUPE as the case says, overhead stays. */
const lostIn = (month: number): Stress => ({
  id: `lost-${month}`,
  title: `The largest contract is lost in month ${month}`,
  says:
    `The largest contract runs to month ${month} for sure, and then goes to another provider: staff leave with it by ` +
    'TUPE as the case says, and overhead stays behind. What might have happened to it before is left out.',
  source: OUR_JUDGEMENT,
  on(theCase) {
    if (theCase.months <= month) return nothingTo(`The case looks ${theCase.months} months ahead and no further.`)
    const { id } = largestOf(theCase)
    const none = (each: Contract['renewal']['won']) => settled(each, 0)
    return changed({
      ...theCase,
      contracts: theCase.contracts.map((each) => {
        if (each.id !== id) return each
        const { extended, ended, won } = each.renewal
        const renewal = { extended: none(extended), ended: none(ended), won: none(won), nextMonths: NO_MORE_MONTHS }
        return { ...each, termMonths: month, break: undefined, renewal: { ...each.renewal, ...renewal } }
      }),
    })
  },
})

export const lostIn36 = lostIn(36)
export const lostIn60 = lostIn(60)

const UNDERBID = 0.08

/** A bid at so much less whose work costs as much: what is left of each pound is less by more. */
const underbidOf = (bid: Bid): Bid => ({
  ...bid,
  value: moved(bid.value, 1 - UNDERBID),
  margin: moved(bid.margin, 1 / (1 - UNDERBID), -UNDERBID / (1 - UNDERBID)),
})

export const drought: Stress = {
  id: 'drought',
  title: 'No bid is won',
  says: 'Every bid for new work is lost, and paid for. What the case holds already goes on as it would.',
  source: OUR_JUDGEMENT,
  on(theCase) {
    const { pipeline } = theCase
    if (!pipeline) return nothingTo('The case bids for no new work.')
    const bids = pipeline.bids.map((bid) => ({ ...bid, chance: settled(bid.chance, 0) }))
    return changed({ ...theCase, pipeline: { ...pipeline, bids } })
  },
}

export const underbid: Stress = {
  id: 'underbid-8',
  title: 'A competitor underbids by 8%',
  says:
    'Every competition for a contract takes at least 8% off its price, whoever wins it; and bids for new work go in ' +
    'at 8% less, for work that costs as much.',
  source: 'The far end of what the model assumes of competitions: 3% to 8%',
  on(theCase) {
    const isCompeted = (each: Contract) =>
      decisionMonths(theCase.months, each).length > 0 && medianOf(each.renewal.extended) < 1
    const cheaper = (each: Contract) => medianOf(each.renewal.undercut) >= UNDERBID
    const reached = theCase.contracts.filter((each) => isCompeted(each) && !cheaper(each))
    const { pipeline } = theCase
    if (reached.length === 0 && !pipeline)
      return nothingTo('No contract comes to a competition, or each takes as much off already.')
    return changed({
      ...theCase,
      ...(pipeline && { pipeline: { ...pipeline, bids: pipeline.bids.map(underbidOf) } }),
      contracts: theCase.contracts.map((each) => {
        if (!reached.includes(each)) return each
        return { ...each, renewal: { ...each.renewal, undercut: settled(each.renewal.undercut, UNDERBID) } }
      }),
    })
  },
}

export const lateIndex: Stress = {
  id: 'index-late',
  title: 'Prices of contracts rise a year late',
  says:
    'Contracts that rise with prices or with pay are a year behind: from the first month each pays what a mean ' +
    'year’s rise would take off. A price that follows the council moves with its budgets and is left alone.',
  source: OUR_JUDGEMENT,
  on(theCase) {
    const { cpi, pay } = theCase.economy
    const rise = ({ index }: Contract): number => (index === 'cpi' ? cpi.mean : index === 'pay' ? pay.mean : 0)
    if (!theCase.contracts.some((each) => rise(each) > 0))
      return nothingTo('No contract rises with an index of its own.')
    const main = theCase.contracts.find(({ id }) => id === MAIN)!
    const behind = (price: Quantity, each: Contract) => (rise(each) > 0 ? moved(price, 1 / (1 + rise(each))) : price)
    return changed({
      ...theCase,
      contracts: theCase.contracts.map((each) => ({ ...each, price: behind(each.price, each) })),
      options: withPrices(theCase.options, (price) => behind(price, main)),
    })
  },
}

const LATE_DAYS = 60

export const lateDebtor: Stress = {
  id: 'late-60',
  title: 'The authority pays 60 days later',
  says: "Each invoice on the authority's own contract is paid 60 days later than the case says, throughout.",
  source: OUR_JUDGEMENT,
  on: (theCase) =>
    changed({
      ...theCase,
      contracts: theCase.contracts.map((each) =>
        each.id === MAIN ? { ...each, paidAfterDays: moved(each.paidAfterDays, 1, LATE_DAYS) } : each,
      ),
    }),
}
