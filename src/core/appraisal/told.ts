import { drawFutures } from '../finance/futures.ts'
import { decisionMonths, MAIN } from '../finance/lines/contracts.ts'
import type { Option } from '../finance/option.ts'
import { interpret, type Recorded } from '../graph/interpret.ts'
import { sayShare } from '../shared/money.ts'
import { savingAt } from './ends.ts'
import { judgedYears } from './judged.ts'
import type { Ready } from './outcomes.ts'
import type { NamedFuture } from './result.ts'
import type { Outcomes } from './run.ts'

/** Where in the order of futures the three are taken. */
const PLACES = [
  { name: 'good', share: 0.9 },
  { name: 'typical', share: 0.5 },
  { name: 'bad', share: 0.1 },
] as const

/** A cut in posts this large in one year is told. */
const TELLING_CUT = 0.03

/**
 * Three real trials, told month by month: a good one, a typical one and a bad one, nine, five and one tenth of the
 * way up when trials are put in order by their lowest year of service, then by saving.
 */
export function toldFutures(ready: Ready, option: Option, seed: number, outcomes: Outcomes): NamedFuture[] {
  const service = outcomes.ends.get(`${option.id}/lowest-year`)!
  const saving = outcomes.ends.get(savingAt(option.id, judgedYears(ready.built.case.months)))!
  const sign = option.id === 'baseline' ? -1 : 1
  const order = Array.from(service, (_, trial) => trial).sort(
    (a, b) => service[a]! - service[b]! || sign * (saving[a]! - saving[b]!) || a - b,
  )
  return PLACES.map(({ name, share }) => {
    const trial = order[Math.min(order.length - 1, Math.floor(share * order.length))]!
    return {
      name,
      trial,
      saving: option.id === 'baseline' ? null : saving[trial]!,
      kept: outcomes.ends.get(`${option.id}/kept-so-far`)![trial] === 1,
      events: eventsOf(ready, option, seed, trial),
    }
  })
}

function eventsOf(ready: Ready, option: Option, seed: number, trial: number): NamedFuture['events'] {
  const { built, sampler } = ready
  const { names } = built.calendar
  const things = [...TOLD.keys()].map((thing) => `${option.id}/${thing}`)
  const wanted = [
    'world/large-cut',
    `${option.id}/posts-cut`,
    `${option.id}/${MAIN}/competed`,
    `${option.id}/${MAIN}/held`,
    ...things,
  ]
  const there = wanted.filter((name) => built.model.byName.has(name))
  const recorded = interpret(built.model, drawFutures(sampler, seed, trial, 1), there)
  return names.flatMap((month, index) => happenedIn(recorded, option, ready, index).map((what) => ({ month, what })))
}

/** Lines that go from 0 to 1 once, and what that means. */
const TOLD: ReadonlyMap<string, string> = new Map([
  ['failed', 'It runs out of money.'],
  ['returned', 'The service is taken back in house.'],
  ['replaced', 'Another provider takes the contract.'],
  ['stopped', 'The authority ends the service.'],
])

function happenedIn(recorded: Recorded, option: Option, ready: Ready, month: number): string[] {
  const rise = (name: string) => {
    const values = recorded.get(name)
    return values ? values[month]! - (month === 0 ? 0 : values[month - 1]!) : 0
  }
  const over =
    month > 0 &&
    ['returned', 'replaced', 'stopped'].some((thing) => recorded.get(`${option.id}/${thing}`)?.[month - 1] === 1)
  const cut = rise(`${option.id}/posts-cut`)
  return [
    ...(rise('world/large-cut') > 0 ? ['One large cut comes.'] : []),
    ...(over ? [] : renewedIn(recorded, option, ready, month)),
    ...(cut >= TELLING_CUT && !over ? [`Managers take out ${sayShare(cut)} of posts to live within the money.`] : []),
    ...(cut <= -TELLING_CUT && !over ? [`Managers put back ${sayShare(-cut)} of posts.`] : []),
    ...[...TOLD].flatMap(([thing, what]) => (rise(`${option.id}/${thing}`) > 0 ? [what] : [])),
  ]
}

function renewedIn(recorded: Recorded, option: Option, { built }: Ready, month: number): string[] {
  const held = recorded.get(`${option.id}/${MAIN}/held`)
  const main = built.case.contracts.find((contract) => contract.id === MAIN)
  if (!held || !main || !decisionMonths(built.calendar.months, main).includes(month) || held[month] !== 1) return []
  return [
    recorded.get(`${option.id}/${MAIN}/competed`)![month] === 1
      ? 'It wins the contract again.'
      : 'The contract is extended.',
  ]
}
