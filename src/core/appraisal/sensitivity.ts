import { normalCumulative } from '../chance/maths.ts'
import { slotKey } from '../chance/slot.ts'
import type { Built } from '../finance/build.ts'
import { futuresOf, type Sampler } from '../finance/futures.ts'
import type { Option } from '../finance/option.ts'
import { BLOCK_TRIALS, interpret, type Recorded } from '../graph/interpret.ts'
import { judgedMonth } from './judged.ts'
import type { Sensitivity } from './result.ts'
import { SCORE_OF_90, wordsOfEnds } from './sensitivityWords.ts'

/** One input as the tornado sees it: a quantity, every year of a process, or one event. */
interface Subject {
  readonly name: string
  readonly slots: readonly string[]
}

/** Every option's ends with each input at its 10th and its 90th percentile, worked out once for all options. */
export interface OneAtATime {
  readonly subjects: readonly Subject[]
  /** The figure of a line in a month with subject k low (column 2k) or high (column 2k + 1). */
  readonly at: At
}

const linesOf = (option: Option) => ({
  service: `${option.id}/lowest-year`,
  saving: option.id === 'baseline' ? null : `${option.id}/saving-so-far`,
  cash: option.books ? `${option.id}/lowest-bank` : null,
})

/**
 * One at a time: each input at its 10th and then its 90th percentile, every other at its middle, correlations left
 * out. A process moves in all its years at once, each by 1/√years of the score, so that the whole path is at its 10th
 * or 90th percentile.
 */
export function workOneAtATime(built: Built, sampler: Sampler): OneAtATime {
  const subjects = subjectsOf(sampler)
  const record = built.options.flatMap((option) => Object.values(linesOf(option)).flatMap((line) => line ?? []))
  return { subjects, at: columnsOf(built, sampler, subjects, record) }
}

/** The inputs that move something of an option, the largest first. */
export function sensitivitiesOf(built: Built, sampler: Sampler, work: OneAtATime, option: Option): Sensitivity[] {
  const lines = linesOf(option)
  const all = work.subjects.map((subject, index): Sensitivity => {
    const ends = (line: string, month: number) => ({
      low: work.at(line, month, 2 * index),
      high: work.at(line, month, 2 * index + 1),
    })
    const last = built.calendar.months - 1
    return {
      input: subject.name,
      ...wordsOfEnds(built, sampler, subject.name),
      saving: lines.saving === null ? null : ends(lines.saving, judgedMonth(built.case.months)),
      service: ends(lines.service, last),
      cash: lines.cash === null ? null : ends(lines.cash, last),
    }
  })
  return all.filter(moves).sort(byReach)
}

const swing = (ends: { readonly low: number; readonly high: number } | null) =>
  ends ? Math.abs(ends.high - ends.low) : 0
const moves = (each: Sensitivity) => swing(each.saving) > 0 || swing(each.service) > 0 || swing(each.cash) > 0
/** By money first, then by service where no money is at stake, then by name. */
const byReach = (a: Sensitivity, b: Sensitivity) =>
  swing(b.saving) - swing(a.saving) || swing(b.service) - swing(a.service) || (a.input < b.input ? -1 : 1)

function subjectsOf(sampler: Sampler): Subject[] {
  const byName = new Map<string, string[]>()
  for (const slot of sampler.slots) {
    const name = slot.time && 'occurrence' in slot.time ? slotKey(slot) : slot.name
    byName.set(name, [...(byName.get(name) ?? []), slotKey(slot)])
  }
  return [...byName].map(([name, slots]) => ({ name, slots })).sort((a, b) => (a.name < b.name ? -1 : 1))
}

type At = (line: string, month: number, column: number) => number

/** Work out two columns a subject, low and high, some hundred at a time. */
function columnsOf(built: Built, sampler: Sampler, subjects: readonly Subject[], record: readonly string[]): At {
  const perBlock = BLOCK_TRIALS / 2
  const blocks: { readonly recorded: Recorded; readonly width: number }[] = []
  for (let done = 0; done < subjects.length; done += perBlock) {
    const part = subjects.slice(done, done + perBlock)
    const width = 2 * part.length
    blocks.push({
      recorded: interpret(built.model, futuresOf(sampler, uniformsOf(sampler, part), width), record),
      width,
    })
  }
  return (line, month, column) => {
    const { recorded, width } = blocks[Math.floor(column / BLOCK_TRIALS)]!
    return recorded.get(line)![month * width + (column % BLOCK_TRIALS)]!
  }
}

function uniformsOf(sampler: Sampler, subjects: readonly Subject[]): ReadonlyMap<string, Float64Array> {
  const uniforms = new Map(
    sampler.slots.map((slot) => [slotKey(slot), new Float64Array(2 * subjects.length).fill(0.5)]),
  )
  for (const [index, { slots }] of subjects.entries()) {
    const high = normalCumulative(SCORE_OF_90 / Math.sqrt(slots.length))
    for (const slot of slots) uniforms.get(slot)!.set([1 - high, high], 2 * index)
  }
  return uniforms
}
