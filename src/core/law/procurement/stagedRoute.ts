import { addDays, sayDay, type Day } from '../../shared/day.ts'
import type { Step } from '../advice/advice.ts'
import { clauseFor, finding, not, rule, type Finding, type Known } from '../rule.ts'
import { judgment } from '../source.ts'

/** A council company first, shares to employees later. */
export interface StagedPlan {
  /** Day on which the company, still owned by authorities alone, is awarded a contract. */
  readonly contract: Day
  /** Day on which the first share would go to employees or to anybody else; `null` while none is planned. */
  readonly shares: Day | null
  /** Whether that was agreed, or as good as agreed, before the contract. */
  readonly agreedBefore: Known
}

const owned = rule({
  id: 'procurement.staged.owned',
  title: 'Owned by authorities alone on the day',
  says:
    'What counts is the day of the contract. On the day when the first share goes to employees the exemption ends. ' +
    'No contract from that day on can rest on it, and a renewal or a large change is a new contract.',
  inForce: { from: '2005-01-11' },
  source: judgment('62003CJ0026', 'Stadt Halle, Case C-26/03, judgment of 11 January 2005'),
  confidence: 'derived',
  reviewBy: '2027-04-06',
  note:
    'Worked out from the condition on shares. Whether a contract made before runs to its end is not said. The court ' +
    'of the Union has held that it may not (Comune di Lerici, C-719/20, 2022), which English courts may heed.',
})

const apart = rule({
  id: 'procurement.staged.apart',
  title: 'Not one step with a sale already agreed',
  says:
    'A contract made while the company is still wholly owned does not escape competition if the shares were promised ' +
    'before. The courts look at the two steps as one.',
  inForce: { from: '2005-11-10' },
  source: judgment('62004CJ0029', 'Commission v Austria (Mödling), Case C-29/04, judgment of 10 November 2005'),
  confidence: 'memory',
  reviewBy: '2027-04-06',
})

/** Whether the first contract of a staged route can rest on the exemption, as far as its order goes. */
export function stagedFindings({ contract, shares, agreedBefore }: StagedPlan): readonly Finding[] {
  return [
    finding(
      owned,
      shares === null || contract < shares,
      shares === null
        ? 'no shares are planned to go to anybody else'
        : `the contract is made on ${sayDay(contract)} and the first share goes on ${sayDay(shares)}`,
    ),
    finding(
      apart,
      shares === null ? true : not(agreedBefore),
      shares === null
        ? 'no sale is planned'
        : clauseFor(
            agreedBefore,
            'the sale was agreed before the contract',
            'nothing was agreed before the contract',
            'nobody has said whether the sale was agreed before the contract',
          ),
    ),
  ]
}

/** The days of a staged route. */
export function stagedSteps({ contract, shares }: StagedPlan): readonly Step[] {
  const award: Step = {
    day: contract,
    title: 'The council awards the contract to its own company',
    says: 'Without competition, while authorities alone own and control the company.',
    source: owned.source,
  }
  if (shares === null) return [award]
  return [
    award,
    {
      day: addDays(shares, -1),
      title: 'Last day of the exemption',
      says: 'A contract made up to this day can rest on it.',
      source: owned.source,
    },
    {
      day: shares,
      title: 'Shares go to employees, and the exemption ends',
      says: 'From this day on every new contract needs another route: a competition, or one kept for mutuals.',
      consequence: 'A contract awarded without competition from this day on can be challenged in court.',
      source: owned.source,
    },
  ]
}

export const stagedRules = [owned, apart]
