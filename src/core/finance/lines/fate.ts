import {
  choose,
  input,
  isLess,
  larger,
  minus,
  not,
  of,
  previous,
  product,
  sum,
  total,
  type Expression,
} from '../../graph/expression.ts'
import type { Line } from '../../graph/line.ts'
import { LOST_IN_MONTH, lostKey, type About } from '../about.ts'
import { maskOf, monthsWhen } from '../calendar.ts'
import type { Contract } from '../case/index.ts'
import type { Naming } from '../option.ts'
import { breakMonths, brokenLine } from './breaks.ts'

/** Months at which a contract's future is decided: the end of its term, and every `nextMonths` after. */
export function decisionMonths(months: number, contract: Contract): number[] {
  const found: number[] = []
  for (let month = contract.termMonths; month < months; month += contract.renewal.nextMonths) found.push(month)
  return found
}

/** [months]: 1 in the months at which a contract's future is decided. */
export function decisionMask({ calendar: { months } }: About, contract: Contract): Uint8Array {
  const decisions = decisionMonths(months, contract)
  return maskOf(months, (month) => decisions.includes(month))
}

/** [months]: 1 in the months in which a contract may change hands or end: its decisions, and breaks between them. */
export function decidingMask(about: About, contract: Contract): Uint8Array {
  const deciding = [...decisionMonths(about.calendar.months, contract), ...breaksOf(about, contract)]
  return maskOf(about.calendar.months, (month) => deciding.includes(month))
}

/** Where it is told whether a contract is competed for, and the months in which it may be. */
interface Competed {
  readonly thing: string
  readonly mask: Uint8Array
}

/** Competitions at the decisions of a contract. What another pays after a break is of no use to who has lost it. */
export const competitionOf = (about: About, contract: Contract): Competed => ({
  thing: `${contract.id}/competed`,
  mask: decisionMask(about, contract),
})

const breaksOf = (about: About, contract: Contract): number[] =>
  breakMonths(about.calendar, contract, decisionMonths(about.calendar.months, contract))

/** Competitions of the authority's own contract, for which it pays whoever has it: a break may bring one too. */
export const competitionOfMain = (about: About, contract: Contract): Competed =>
  mayBeHandedOn(about, contract)
    ? { thing: `${contract.id}/competition`, mask: decidingMask(about, contract) }
    : competitionOf(about, contract)

const mayBeHandedOn = (about: About, contract: Contract): boolean =>
  contract.break?.means === 'anotherProvider' && breaksOf(about, contract).length > 0

/** The line of `competitionOfMain`, where breaks may come between decisions. */
export function competitionLines(about: About, name: Naming, contract: Contract): Line[] {
  if (!mayBeHandedOn(about, contract)) return []
  const decisions = decisionMonths(about.calendar.months, contract)
  const isDecision = monthsWhen(about.calendar, 'months of a decision', (month) => decisions.includes(month))
  return [
    {
      name: name('competition'),
      unit: 'ratio',
      says: 'whether a competition is held this month: 1 when one is',
      is: choose(isDecision, name('competed'), minus(name('broken'), previous(name('broken')))),
      opens: of(0, 'ratio'),
      changesIn: decidingMask(about, contract),
    },
  ]
}

/** Whether the authority may end the service of a contract: at a decision, or by a break. */
export const mayBeEnded = ({ renewal: { ended }, break: broken }: Contract): boolean =>
  ended.shape.kind !== 'certain' || ended.shape.value > 0 || broken?.means === 'end'

/** [months]: 1 in the months in which the future of any of these contracts is decided. */
export function fateMonths(about: About, contracts: readonly Contract[]): Uint8Array {
  const decisions = contracts.map((contract) => decidingMask(about, contract))
  const lostIn = about.twist.whatIfs && LOST_IN_MONTH
  return maskOf(about.calendar.months, (month) => {
    return month === lostIn || decisions.some((mask) => mask[month] === 1)
  })
}

/**
 * One contract through its decisions. At each, one uniform says what happens: below the chance of an extension it is
 * extended; then won again; then lost; and at the top the authority ends the service. The k-th decision has its own
 * slot, shared by every option that holds the contract.
 *
 * A competition takes its undercut off the price, whoever wins it; an extension keeps the price.
 */
export function fateLines(about: About, name: Naming, contract: Contract): Line[] {
  const decisions = decisionMonths(about.calendar.months, contract)
  const changesIn = decisionMask(about, contract)
  const { extended, ended, won } = contract.renewal
  const competed = minus(1, about.ask(extended), about.ask(ended))
  const broken = breaksOf(about, contract).length > 0 ? brokenBy(contract.break!.means) : undefined
  const decided = (thing: Gone): string => (thing === broken ? `${thing}-when-decided` : thing)
  const state = (thing: string, says: string, is: Expression): Line => ({
    name: name(thing),
    unit: 'ratio',
    says,
    is,
    opens: of(0, 'ratio'),
    changesIn,
  })
  const lines = [
    state(
      'decision',
      'the uniform that decides what becomes of the contract',
      decisionDraw(about, contract, decisions),
    ),
    state(
      'competed',
      'whether the latest decision was a competition: 1 when it was',
      product(not(isLess(name('decision'), about.ask(extended))), isLess(name('decision'), minus(1, about.ask(ended)))),
    ),
    state(
      decided('ended'),
      SAYS.ended,
      mayBeEnded(contract)
        ? larger(previous(name(decided('ended'))), not(isLess(name('decision'), minus(1, about.ask(ended)))))
        : of(0, 'ratio'),
    ),
    state(
      decided('lost'),
      SAYS.lost,
      larger(
        previous(name(decided('lost'))),
        product(
          name('competed'),
          not(previous(name('ended'))),
          not(isLess(name('decision'), sum(about.ask(extended), product(competed, about.ask(won))))),
        ),
      ),
    ),
  ]
  const asked = (line: Line): Line =>
    about.twist.whatIfs && line.name === name('lost') ? lostIfAsked(about, contract, line) : line
  const all = broken ? [...lines, ...brokenLines(about, name, contract, broken)] : lines
  return [...all.map(asked), heldLine(name)]
}

/** How a contract goes. */
type Gone = 'lost' | 'ended'

const SAYS: Readonly<Record<Gone, string>> = {
  lost: 'whether the contract has gone to another provider: 1 when it has',
  ended: 'whether the authority has ended the service: 1 when it has',
}

const brokenBy = (means: NonNullable<Contract['break']>['means']): Gone =>
  means === 'anotherProvider' ? 'lost' : 'ended'

/** A break may come between decisions: the contract is then lost, or the service ended, as if it were decided so. */
function brokenLines(about: About, name: Naming, contract: Contract, gone: Gone): Line[] {
  return [
    brokenLine(about, name, contract, breaksOf(about, contract)),
    {
      name: name(gone),
      unit: 'ratio',
      says: SAYS[gone],
      is: larger(name(`${gone}-when-decided`), name('broken')),
      opens: of(0, 'ratio'),
      changesIn: decidingMask(about, contract),
    },
  ]
}

function heldLine(name: Naming): Line {
  return {
    name: name('held'),
    unit: 'ratio',
    says: 'whether the contract is still held: 1 when it is',
    is: product(not(name('lost')), not(name('ended'))),
    opens: of(1, 'ratio'),
  }
}

/** The what-if of losing a contract: as drawn, or lost from one month on. Between decisions what was drawn stays so. */
function lostIfAsked(about: About, contract: Contract, line: Line): Line {
  const gone = monthsWhen(about.calendar, 'lost in the what-if', (month) => month >= LOST_IN_MONTH)
  const { is } = line
  return {
    ...line,
    is: choose(input(lostKey(contract.id), 'ratio'), gone, is),
    changesIn: fateMonths(about, [contract]),
  }
}

function decisionDraw(about: About, contract: Contract, decisions: readonly number[]): Expression {
  const slot = `contracts/${contract.id}/renewal`
  return total(
    'ratio',
    ...decisions.map((when, occurrence) => {
      const key = `${slot}#${occurrence}`
      const label = `What becomes of the ${contract.id} contract in month ${when}`
      about.draw({
        key,
        slot: { name: slot, time: { occurrence } },
        inYear: about.calendar.years[when]!,
        label,
        shape: { kind: 'uniform', low: 0, high: 1 },
        unit: 'ratio',
      })
      const isNow = monthsWhen(about.calendar, `decision in month ${when}`, (month) => month === when)
      return product(input(key, 'ratio'), isNow)
    }),
  )
}
