import type { About } from '../../finance/case/criteria/standard.ts'
import type { Appraisal, OptionId, OptionResult } from '../result.ts'
import type { CriteriaResult } from './result.ts'

/** Two options that people scored one way round on a criterion, and that the model has the other way round. */
export interface Difference {
  readonly criterion: string
  /** The one that people scored higher. */
  readonly ahead: OptionId
  readonly behind: OptionId
}

/**
 * Where scores and the model's own figures contradict each other: the figures differ the other way by more than twice
 * the sum of their standard errors. Neither is put right by the other; it is for people to say why.
 *
 * The errors are added, as if each were as far off as it may be: the futures are shared, so the true error of the
 * difference is smaller, and what is named here is surely different.
 */
export function differencesOf({ criteria, scores }: CriteriaResult, { options }: Appraisal): readonly Difference[] {
  return criteria.flatMap(({ id, about }) => {
    const given = scores.flatMap(({ criterion, option, score }) => {
      const result = options.find((each) => each.id === option)
      const figure = result && about !== undefined ? figureOf(about, result) : null
      return criterion === id && score !== null && figure !== null ? [{ option, score, ...figure }] : []
    })
    return given.flatMap((one) =>
      given
        .filter((other) => one.score > other.score && other.value - one.value > 2 * (one.se + other.se))
        .map((other): Difference => ({ criterion: id, ahead: one.option, behind: other.option })),
    )
  })
}

interface Figure {
  readonly value: number
  readonly se: number
}

/** The more, the better: pounds saved, or a share of futures. Null where the model has nothing to say. */
function figureOf(about: About, { saving, serviceKept, failed }: OptionResult): Figure | null {
  if (serviceKept === null) return null
  switch (about) {
    case 'cost':
      // Only what savings are measured from has none of its own.
      return saving === null ? { value: 0, se: 0 } : { value: saving.mean, se: saving.se }
    case 'continuity':
      return { value: serviceKept.p, se: serviceKept.se }
    case 'viability':
      return failed.applies ? { value: 1 - failed.p, se: failed.se } : null
    case 'social':
      return null
  }
}
