import { quantiles } from '../chance/statistics.ts'
import { makeDrawing } from '../engine/sampler.ts'
import type { Bid, Case } from '../finance/case/index.ts'
import { bidName } from '../finance/lines/newWork/who.ts'
import { MAIN } from '../finance/lines/contracts.ts'
import { decisionMonths } from '../finance/lines/fate.ts'
import { LIVE } from '../finance/lines/goLive.ts'
import { canSave, type Option, type OptionId } from '../finance/option.ts'
import { interpret, type Recorded } from '../graph/interpret.ts'
import { sliceOf } from '../graph/model.ts'
import { sayShare } from '../shared/money.ts'
import { savingAt } from './ends.ts'
import { judgedYears } from './judged.ts'
import type { Outcomes } from './outcomes.ts'
import { fundingEvents, fundingLines } from './toldFunding.ts'
import { withWhatIfs, type Workable } from './ready.ts'
import type { NamedFuture } from './result.ts'

/** Where in the order of futures the three are taken. */
const PLACES = [
  { name: 'good', share: 0.9 },
  { name: 'typical', share: 0.5 },
  { name: 'bad', share: 0.1 },
] as const

/** A cut in posts this large in one year is told. */
const TELLING_CUT = 0.03

/** The three trials of each option, in its order. */
export type Told = ReadonlyMap<OptionId, readonly NamedFuture[]>

/**
 * Three real trials, told month by month: a good one, a typical one and a bad one, nine, five and one tenth of the
 * way up when trials are put in order by their lowest year of service, then by saving. All are worked out at once.
 */
export function tellFutures(workable: Workable, seed: number, outcomes: Outcomes): Told {
  const { built, sampler } = workable
  const chosen = new Map(built.options.map((option) => [option.id, chosenTrials(workable, option, outcomes)]))
  const trials = [...new Set([...chosen.values()].flat())]
  const things = toldLines(built.case)
  const lines = [...OF_THE_WORLD, ...built.options.flatMap(({ id }) => things.map((thing) => `${id}/${thing}`))]
  const there = lines.filter((name) => built.model.byName.has(name))
  const drawn = makeDrawing(sampler, seed).futures(trials)
  const stoodOn = sliceOf(built.model.lines, there)
  const recorded = interpret({ ...built.model, lines: stoodOn }, withWhatIfs(workable, drawn), there)
  return new Map(
    built.options.map((option) => {
      const told = linesOf(option, things, recorded)
      const futures = PLACES.map(({ name }, place) => {
        const trial = chosen.get(option.id)![place]!
        const column = trials.indexOf(trial)
        const at: At = (thing, month) => told.get(thing)?.[month * trials.length + column]
        return {
          name,
          trial,
          ...endsOfTrial(workable, option, outcomes, trial),
          events: eventsOf(workable, at),
        }
      })
      return [option.id, futures]
    }),
  )
}

/** The figure of a thing that is told at the end of a month, where there is such a line. */
type At = (thing: string, month: number) => number | undefined

/** What is told of an option, by what it is of the option; what is of the world by its own name. */
const linesOf = ({ id, inHouse }: Option, things: readonly string[], recorded: Recorded): Recorded =>
  new Map(
    [...OF_THE_WORLD, ...things].flatMap((thing) => {
      if (thing === LIVE && inHouse) return []
      const line = recorded.get(OF_THE_WORLD.includes(thing) ? thing : `${id}/${thing}`)
      return line ? [[thing, line]] : []
    }),
  )

const savingsOf = ({ built }: Workable, { id }: Option, { ends }: Outcomes): Float64Array =>
  ends.get(savingAt(id, judgedYears(built.case.months)))!

function chosenTrials(workable: Workable, option: Option, outcomes: Outcomes): number[] {
  const service = outcomes.ends.get(`${option.id}/lowest-year`)!
  const saving = savingsOf(workable, option, outcomes)
  const sign = option.id === 'baseline' ? -1 : 1
  const places = PLACES.map(({ share }) => Math.min(service.length - 1, Math.floor(share * service.length)))
  const levels = quantiles(
    service,
    places.map((place) => (place + 1) / service.length),
  )
  return places.map((place, index) => {
    const alike = trialsWith(service, levels[index]!)
    alike.sort((a, b) => sign * (saving[a]! - saving[b]!) || a - b)
    return alike[place - countUnder(service, levels[index]!)]!
  })
}

function trialsWith(values: Float64Array, value: number): number[] {
  const trials: number[] = []
  for (let trial = 0; trial < values.length; trial++) if (values[trial] === value) trials.push(trial)
  return trials
}

function countUnder(values: Float64Array, value: number): number {
  let count = 0
  for (let trial = 0; trial < values.length; trial++) count += Number(values[trial]! < value)
  return count
}

function endsOfTrial(workable: Workable, option: Option, outcomes: Outcomes, trial: number) {
  return {
    saving: canSave(option) ? savingsOf(workable, option, outcomes)[trial]! : null,
    kept: outcomes.ends.get(`${option.id}/kept-so-far`)![trial] === 1,
  }
}

function eventsOf({ built }: Workable, at: At): NamedFuture['events'] {
  const { names, months } = built.calendar
  const main = built.case.contracts.find((contract) => contract.id === MAIN)
  const decisions = main ? decisionMonths(months, main) : []
  return names.flatMap((month, index) =>
    [
      ...happenedIn(at, decisions.includes(index), index),
      ...bidsWon(built.case, at, index),
      ...fundingEvents(built.case, at, index),
    ].map((what) => ({ month, what })),
  )
}

/** Lines that go from 0 to 1 once, and what that means. */
const BROKEN = `${MAIN}/broken`
const TOLD: ReadonlyMap<string, string> = new Map([
  ['failed', 'It runs out of money.'],
  ['returned', 'The service is taken back in house.'],
  ['replaced', 'Another provider takes the contract.'],
  ['stopped', 'The authority ends the service.'],
])

const LARGE_CUT = 'world/large-cut'
const OF_THE_WORLD: readonly string[] = [LARGE_CUT, LIVE]
const TOLD_LINES = ['posts-cut', `${MAIN}/competed`, `${MAIN}/held`, BROKEN, ...TOLD.keys()]

const bidsIn = ({ pipeline }: Case): readonly Bid[] => pipeline?.bids ?? []

/** What is read of each option: what every case has, and its bids. */
const toldLines = (theCase: Case): readonly string[] => [
  ...TOLD_LINES,
  ...bidsIn(theCase).map((bid) => `${bidName(bid)}/won`),
  ...fundingLines(theCase),
]

/** Bids won in a month, while it trades. */
function bidsWon(theCase: Case, at: At, month: number): string[] {
  if (month > 0 && at('failed', month - 1) === 1) return []
  return bidsIn(theCase).flatMap((bid) => {
    const [now, before] = [at(`${bidName(bid)}/won`, month), month === 0 ? 0 : at(`${bidName(bid)}/won`, month - 1)]
    return now === 1 && before === 0 ? [`It wins the bid ${bid.id}.`] : []
  })
}

function happenedIn(at: At, isDecided: boolean, month: number): string[] {
  const rise = (thing: string) => (at(thing, month) ?? 0) - (month === 0 ? 0 : (at(thing, month - 1) ?? 0))
  const over = month > 0 && ['returned', 'replaced', 'stopped'].some((thing) => at(thing, month - 1) === 1)
  const cut = rise('posts-cut')
  return [
    ...(rise(LARGE_CUT) > 0 ? ['One large cut comes.'] : []),
    ...(month > 0 && rise(LIVE) > 0 ? [`The service leaves, ${sayLate(month)} than planned.`] : []),
    ...(isDecided && !over ? renewedIn(at, month) : []),
    ...(rise(BROKEN) > 0 && !over ? ['The authority uses its break clause.'] : []),
    ...(cut >= TELLING_CUT && !over ? [`Managers take out ${sayShare(cut)} of posts to live within the money.`] : []),
    ...(cut <= -TELLING_CUT && !over ? [`Managers put back ${sayShare(-cut)} of posts.`] : []),
    ...[...TOLD].flatMap(([thing, what]) => (rise(thing) > 0 ? [what] : [])),
  ]
}

const sayLate = (months: number): string => (months === 1 ? '1 month later' : `${months} months later`)

function renewedIn(at: At, month: number): string[] {
  if (at(`${MAIN}/held`, month) !== 1) return []
  return [at(`${MAIN}/competed`, month) === 1 ? 'It wins the contract again.' : 'The contract is extended.']
}
