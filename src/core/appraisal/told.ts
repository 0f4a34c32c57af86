import { makeDrawing } from '../engine/sampler.ts'
import type { Built } from '../finance/build.ts'
import { decisionMonths, MAIN } from '../finance/lines/contracts.ts'
import type { Option, OptionId } from '../finance/option.ts'
import { interpret } from '../graph/interpret.ts'
import { sliceOf } from '../graph/model.ts'
import { sayShare } from '../shared/money.ts'
import { savingAt } from './ends.ts'
import { judgedYears } from './judged.ts'
import type { Outcomes } from './outcomes.ts'
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
  const lines = ['world/large-cut', ...built.options.flatMap(({ id }) => TOLD_LINES.map((thing) => `${id}/${thing}`))]
  const there = lines.filter((name) => built.model.byName.has(name))
  const drawn = makeDrawing(sampler, seed).futures(trials)
  const stoodOn = sliceOf(built.model.lines, there)
  const recorded = interpret({ ...built.model, lines: stoodOn }, withWhatIfs(workable, drawn), there)
  return new Map(
    built.options.map((option) => [
      option.id,
      PLACES.map(({ name }, place) => {
        const trial = chosen.get(option.id)![place]!
        const column = trials.indexOf(trial)
        const at: At = (line, month) => recorded.get(line)?.[month * trials.length + column]
        return {
          name,
          trial,
          ...endsOfTrial(workable, option, outcomes, trial),
          events: eventsOf(workable, option, at),
        }
      }),
    ]),
  )
}

/** The figure of a line at the end of a month, where there is such a line. */
type At = (line: string, month: number) => number | undefined

const savingsOf = ({ built }: Workable, { id }: Option, { ends }: Outcomes): Float64Array =>
  ends.get(savingAt(id, judgedYears(built.case.months)))!

function chosenTrials(workable: Workable, option: Option, outcomes: Outcomes): number[] {
  const service = outcomes.ends.get(`${option.id}/lowest-year`)!
  const saving = savingsOf(workable, option, outcomes)
  const sign = option.id === 'baseline' ? -1 : 1
  const sorted = service.slice().sort()
  return PLACES.map(({ share }) => {
    const place = Math.min(sorted.length - 1, Math.floor(share * sorted.length))
    const alike = trialsWith(service, sorted[place]!)
    alike.sort((a, b) => sign * (saving[a]! - saving[b]!) || a - b)
    return alike[place - sorted.indexOf(sorted[place]!)]!
  })
}

function trialsWith(values: Float64Array, value: number): number[] {
  const trials: number[] = []
  for (let trial = 0; trial < values.length; trial++) if (values[trial] === value) trials.push(trial)
  return trials
}

function endsOfTrial(workable: Workable, option: Option, outcomes: Outcomes, trial: number) {
  return {
    saving: option.id === 'baseline' ? null : savingsOf(workable, option, outcomes)[trial]!,
    kept: outcomes.ends.get(`${option.id}/kept-so-far`)![trial] === 1,
  }
}

function eventsOf({ built }: Workable, option: Option, at: At): NamedFuture['events'] {
  const { names } = built.calendar
  return names.flatMap((month, index) => happenedIn(at, option, built, index).map((what) => ({ month, what })))
}

/** Lines that go from 0 to 1 once, and what that means. */
const TOLD: ReadonlyMap<string, string> = new Map([
  ['failed', 'It runs out of money.'],
  ['returned', 'The service is taken back in house.'],
  ['replaced', 'Another provider takes the contract.'],
  ['stopped', 'The authority ends the service.'],
])

const TOLD_LINES = ['posts-cut', `${MAIN}/competed`, `${MAIN}/held`, ...TOLD.keys()]

function happenedIn(at: At, option: Option, built: Built, month: number): string[] {
  const rise = (name: string) => (at(name, month) ?? 0) - (month === 0 ? 0 : (at(name, month - 1) ?? 0))
  const over =
    month > 0 && ['returned', 'replaced', 'stopped'].some((thing) => at(`${option.id}/${thing}`, month - 1) === 1)
  const cut = rise(`${option.id}/posts-cut`)
  return [
    ...(rise('world/large-cut') > 0 ? ['One large cut comes.'] : []),
    ...(over ? [] : renewedIn(at, option, built, month)),
    ...(cut >= TELLING_CUT && !over ? [`Managers take out ${sayShare(cut)} of posts to live within the money.`] : []),
    ...(cut <= -TELLING_CUT && !over ? [`Managers put back ${sayShare(-cut)} of posts.`] : []),
    ...[...TOLD].flatMap(([thing, what]) => (rise(`${option.id}/${thing}`) > 0 ? [what] : [])),
  ]
}

function renewedIn(at: At, option: Option, built: Built, month: number): string[] {
  const held = at(`${option.id}/${MAIN}/held`, month)
  const main = built.case.contracts.find((contract) => contract.id === MAIN)
  if (!main || !decisionMonths(built.calendar.months, main).includes(month) || held !== 1) return []
  return [
    at(`${option.id}/${MAIN}/competed`, month) === 1 ? 'It wins the contract again.' : 'The contract is extended.',
  ]
}
