import { BLOCK_TRIALS } from '../chance/block.ts'
import { normalCumulative } from '../chance/maths.ts'
import type { Machine } from '../engine/machine.ts'
import { futuresOf, type Sampler } from '../finance/futures.ts'
import type { Option } from '../finance/option.ts'
import { toldEnds, type Influences } from './influence.ts'
import { withWhatIfs, type Workable } from './ready.ts'
import type { Influence, Sensitivity } from './result.ts'
import { SCORE_OF_90, wordsOfEnds } from './sensitivityWords.ts'
import { subjectsOf, type Subject } from './subjects.ts'

/** Every option's ends with each input at its 10th and its 90th percentile, worked out once for all options. */
export interface OneAtATime {
  readonly subjects: readonly Subject[]
  /** An end, by name, with subject k low and high. */
  readonly ends: (name: string, subject: number) => { readonly low: number; readonly high: number }
}

/**
 * One at a time: each input at its 10th and then its 90th percentile, every other at its middle, correlations left
 * out. A process moves in all its years at once, each by 1/√years of the score, so that the whole path is at its 10th
 * or 90th percentile.
 */
export function workOneAtATime(workable: Workable, machine: Machine): OneAtATime {
  const { sampler, ends } = workable
  const subjects = subjectsOf(sampler)
  const perBlock = BLOCK_TRIALS / 2
  const place = new Map(ends.map(({ name }, index) => [name, index]))
  const blocks: { readonly values: Float64Array; readonly width: number }[] = []
  for (let done = 0; done < subjects.length; done += perBlock) {
    const part = subjects.slice(done, done + perBlock)
    const width = 2 * part.length
    const futures = withWhatIfs(workable, futuresOf(sampler, uniformsOf(sampler, part), width))
    blocks.push({ values: machine.given(futures.values, width), width })
  }
  return {
    subjects,
    ends(name, subject) {
      const { values, width } = blocks[Math.floor(subject / perBlock)]!
      const at = place.get(name)! * width + 2 * (subject % perBlock)
      return { low: values[at]!, high: values[at + 1]! }
    },
  }
}

/** The inputs that move something of an option, the largest first. */
export function sensitivitiesOf(
  { built, sampler }: Workable,
  work: OneAtATime,
  influences: Influences,
  option: Option,
): Sensitivity[] {
  const names = toldEnds(option, built.calendar.months)
  const moved = work.subjects.map((subject, index) => {
    const ends = (name: string) => ({ ...work.ends(name, index), ...influenceOf(influences, name, index) })
    return {
      input: subject.name,
      saving: names.saving === null ? null : ends(names.saving),
      service: ends(names.service),
      cash: names.cash === null ? null : ends(names.cash),
    }
  })
  // A case of many contracts has a thousand inputs, and most of them move nothing of an option: they need no words.
  return moved
    .filter(moves)
    .sort(byReach)
    .map(({ input, ...ends }) => ({ input, ...wordsOfEnds(built, sampler, input), ...ends }))
}

const influenceOf = (influences: Influences, name: string, subject: number): Influence =>
  influences.get(name)![subject]!

const swing = (ends: { readonly low: number; readonly high: number } | null) =>
  ends ? Math.abs(ends.high - ends.low) : 0
type Moved = Omit<Sensitivity, 'label' | 'lowWords' | 'highWords'>
const moves = (each: Moved) => swing(each.saving) > 0 || swing(each.service) > 0 || swing(each.cash) > 0
/** By money first, then by service where no money is at stake, then by name. */
const byReach = (a: Moved, b: Moved) =>
  swing(b.saving) - swing(a.saving) || swing(b.service) - swing(a.service) || (a.input < b.input ? -1 : 1)

function uniformsOf(sampler: Sampler, subjects: readonly Subject[]): ReadonlyMap<string, Float64Array> {
  const uniforms = new Map(sampler.slots.map(({ key }) => [key, new Float64Array(2 * subjects.length).fill(0.5)]))
  for (const [index, { slots }] of subjects.entries()) {
    const high = normalCumulative(SCORE_OF_90 / Math.sqrt(slots.length))
    for (const slot of slots) uniforms.get(slot)!.set([1 - high, high], 2 * index)
  }
  return uniforms
}
