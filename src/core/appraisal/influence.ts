import type { Answer, InfluenceTask } from '../engine/task.ts'
import { canSave, type Option } from '../finance/option.ts'
import { assert } from '../shared/assert.ts'
import { savingAt } from './ends.ts'
import { judgedYears } from './judged.ts'
import type { Workable } from './ready.ts'
import type { Influence } from './result.ts'
import { subjectsOf } from './subjects.ts'

/** How each input goes with an end, by the end's name, then in the order of the subjects. */
export type Influences = ReadonlyMap<string, readonly Influence[]>

/** The ends whose sensitivities are told, of an option. */
export const toldEnds = (option: Option, months: number) => ({
  service: `${option.id}/lowest-year`,
  saving: canSave(option) ? savingAt(option.id, judgedYears(months)) : null,
  cash: option.books ? `${option.id}/lowest-bank` : null,
})

export function influenceTasks({ built, sampler, ends }: Workable): InfluenceTask[] {
  const place = new Map(sampler.slots.map(({ key }, index) => [key, index]))
  const inputs = subjectsOf(sampler).map(({ slots }) => slots.map((slot) => place.get(slot)!))
  const names = built.options.flatMap((option) => Object.values(toldEnds(option, built.calendar.months)))
  return names.flatMap((name) => {
    const end = ends.findIndex((each) => each.name === name)
    return end < 0 ? [] : [{ kind: 'influence', end, inputs }]
  })
}

export function influencesFrom(
  { ends }: Workable,
  tasks: readonly InfluenceTask[],
  answers: readonly Answer[],
): Influences {
  return new Map(
    tasks.map(({ end }, index) => {
      const answer = answers[index]!
      assert(answer.kind === 'influence', 'an influence is answered as one')
      return [
        ends[end]!.name,
        answer.ranks.map(({ correlation, se }, input) => ({
          rank: correlation,
          rankSe: se,
          firstOrder: answer.firstOrder[input]!.share,
          firstOrderSe: answer.firstOrder[input]!.se,
        })),
      ]
    }),
  )
}
