import { medianOf } from '../../chance/quantityField.ts'
import { CHALLENGED, LIVE } from '../../finance/lines/goLive.ts'
import { ventureCosts } from '../../finance/lines/parentCost.ts'
import { pensionShareOf } from '../../finance/lines/pensionShare.ts'
import { paidOutTo } from '../../finance/lines/sharing.ts'
import { own, type Naming, type Option } from '../../finance/option.ts'
import { readsOfLine } from '../../graph/reads.ts'
import type { PaperSubject } from '../subject.ts'
import { added, rowsOf, type StatementPart, type StatementRow } from './row.ts'

/** The authority's side of every option: what it pays month by month, and what it saves beside carrying on. */
export function ledgerParts(subject: PaperSubject): StatementPart[] {
  const { balance } = rowsOf(subject)
  return [
    {
      title: 'For every option',
      rows: [
        balance('world/present-value', { shown: 'ratio' }),
        ...(mayWait(subject) ? [balance(LIVE, { shown: 'flag' })] : []),
      ],
    },
    ...subject.ready.built.options.map((option) => ({
      title: option.name,
      rows: [
        ...(option.inHouse ? inHouseRows(subject, option) : outsideRows(subject, option)),
        ...(option.id === 'baseline' ? [] : savingRows(subject, option)),
      ],
    })),
  ]
}

function inHouseRows(subject: PaperSubject, option: Option): StatementRow[] {
  const the = own(option)
  const { flow } = rowsOf(subject)
  return [
    flow(the('recharge')),
    ...(option.closing ? [flow(the('stranded'))] : []),
    flow(the('parent-cost'), (at) =>
      added(at, [the('direct-cost'), the('recharge'), ...(option.closing ? [the('stranded')] : [])]),
    ),
    ...(option.id === 'baseline' ? [costSoFar(subject, the)] : []),
  ]
}

/** Carrying on saves nothing: what is told of it is what it costs, at present value. */
const costSoFar = (subject: PaperSubject, the: Naming): StatementRow =>
  rowsOf(subject).balance(the('cost-so-far'), {
    is: (at) => `${at(the('cost-so-far'), 1)}+${at(the('parent-cost'))}*${at('world/present-value')}`,
    opens: 0,
  })

function outsideRows(subject: PaperSubject, option: Option): StatementRow[] {
  const the = own(option)
  const { flow, balance } = rowsOf(subject)
  const further = furtherCosts(subject, option)
  return [
    ...startRows(subject, option),
    ...[...paidFor(subject, option), 'client-side', 'competitions', 'stranded', 'take-back'].map((thing) =>
      flow(the(thing)),
    ),
    // What stands on the sheet of the venture already is read from there.
    ...further.filter((key) => !pensionShareOf(subject, option).includes(key)).map((key) => flow(key)),
    balance(the('stopped'), { shown: 'flag' }),
    balance(the('returned'), { shown: 'flag' }),
    ...ownersShare(subject, option).map((key) => flow(key)),
    flow(the('parent-cost'), (at) => outsideCost(at, subject, option, further)),
  ]
}

/** Whether the service may leave later than planned: till then the authority pays as if it had not been to leave. */
const mayWait = ({ ready }: PaperSubject): boolean => ready.built.model.byName.has(LIVE)

/** What is paid once for the change, and what is paid while the service waits to leave. */
function startRows(subject: PaperSubject, option: Option): StatementRow[] {
  const the = own(option)
  const { middle, case: theCase } = subject
  const { parent, opening, goLive, months } = theCase
  const first = (line: string) => middle.get(line)?.[0] ?? 0
  // In the middle case the service leaves in the end: a case in which it does not is refused.
  const dowry = option.books ? medianOf(opening.dowry) : 0
  const challenge = goLive?.challenge ? first(CHALLENGED) * medianOf(goLive.challenge.cost) : 0
  const atStart = medianOf(parent.transition) + dowry + challenge
  const row = (thing: string, says: string, of: (month: number) => number): StatementRow => ({
    key: the(thing),
    says,
    shown: 'pounds',
    year: 'sum',
    values: Array.from({ length: months }, (_, month) => of(month)),
  })
  const once = (month: number) => (month === 0 ? atStart : 0)
  const start = row('at-start', 'spent on the change in the first month, with what is paid to the venture then', once)
  if (!mayWait(subject)) return [start]
  const paid = middle.get(the('parent-cost'))!
  const waits = (month: number) => (middle.get(LIVE)![month] === 1 ? 0 : paid[month]! - once(month))
  return [start, row('waiting', 'paid while the service waits to leave: carrying on, and the cost of waiting', waits)]
}

/** Costs of the authority's that only some cases have. */
function furtherCosts(subject: PaperSubject, option: Option): string[] {
  const strain = own(option)('pension-strain')
  return [...ventureCosts(subject, option), ...(isPaidBy(subject, option, strain) ? [strain] : [])]
}

/** What the authority is paid as an owner, which lessens what it pays. */
const ownersShare = (subject: PaperSubject, option: Option): string[] =>
  [paidOutTo(own(option), 'authority')].filter((name) => isPaidBy(subject, option, name))

/** Whether what the authority pays is made of a line. */
function isPaidBy({ ready }: PaperSubject, option: Option, name: string): boolean {
  const line = ready.built.model.byName.get(own(option)('parent-cost'))
  return line !== undefined && readsOfLine(line).lines.some((read) => read.name === name)
}

/** What the authority pays for the service: the price, or what is due by volume and performance and paid elsewhere. */
const paidFor = ({ ready }: PaperSubject, option: Option): string[] => {
  const { byName } = ready.built.model
  const due = byName.has(own(option)('main/due')) ? 'main/due' : 'main/price'
  return [due, 'main/paid-elsewhere'].filter((thing) => byName.has(own(option)(thing)))
}

/** Once the service is back: what carrying on costs, and taking it back. Till then the price and the rest. */
function outsideCost(
  at: (key: string) => string,
  subject: PaperSubject,
  option: Option,
  further: readonly string[],
): string {
  const the = own(option)
  const forService = [...paidFor(subject, option), 'client-side'].map((thing) => at(the(thing))).join('+')
  const service = `(1-${at(the('stopped'))})*(${forService})`
  const live = [service, ...[...['competitions', 'stranded'].map(the), ...further].map((key) => at(key))].join('+')
  const run = mayWait(subject) ? `${at(LIVE)}*(${live})+(1-${at(LIVE)})*${at(the('waiting'))}` : live
  const outside = `${at(the('at-start'))}+${run}`
  const back = `${at('baseline/parent-cost')}+${at(the('take-back'))}`
  const less = ownersShare(subject, option).map((key) => `-${at(key)}`)
  return `${at(the('returned'))}*(${back})+(1-${at(the('returned'))})*(${outside})${less.join('')}`
}

function savingRows(subject: PaperSubject, option: Option): StatementRow[] {
  const the = own(option)
  const { balance, values } = rowsOf(subject)
  const carrying = values('baseline/parent-cost')
  const paid = values(the('parent-cost'))
  const counts = option.inHouse ? '' : (at: string) => `*(1-${at})`
  return [
    {
      key: the('saving'),
      says: 'less than carrying on costs the authority this month',
      shown: 'pounds',
      year: 'sum',
      values: Array.from({ length: paid.length }, (_, month) => carrying[month]! - paid[month]!),
      is: (at) => `${at('baseline/parent-cost')}-${at(the('parent-cost'))}`,
    },
    balance(the('saving-so-far'), {
      is: (at) => {
        const present = `${at(the('saving'))}*${at('world/present-value')}`
        return `${at(the('saving-so-far'), 1)}+${present}${counts === '' ? '' : counts(at(the('stopped')))}`
      },
      opens: 0,
    }),
  ]
}
