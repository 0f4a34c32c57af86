import type { Appraisal } from '../result.ts'
import { MODEL_CRITERION_IDS, type ModelCriterion } from './criteria.ts'
import { pointsName, weightName } from './questions.ts'
import type { ByCriterion, Scored } from './ranking.ts'
import { MIXED, mixedOption, modelledOptions, type ModelOption } from './wholeLife.ts'

/** The answers of a person, made one with what the appraisal says. */
export interface Assessed {
  readonly options: readonly ModelOption[]
  readonly weights: ByCriterion
  /** Options with points on every criterion. */
  readonly scored: readonly Scored[]
  /** Points that are not given yet, and how many there are in all. */
  readonly missing: number
  readonly wanted: number
  readonly team: boolean | null
}

/** Answers as the reader gives them: a number for a weight, a number or null for points. */
export type ModelAnswers = Readonly<Record<string, unknown>>

/** The options of an appraisal that stay in the body, and those that leave it. */
export function sidesOf({ options }: Appraisal) {
  const inHouse = options.filter(({ failed }) => !failed.applies)
  return {
    inHouse: inHouse.find(({ id }) => id === 'improve') ?? inHouse[0],
    outside: options.filter(({ failed }) => failed.applies),
  }
}

/** Everything that is compared: the options of the appraisal, and a mix where one of them is outside. */
export function comparedIn(appraisal: Appraisal): readonly Pick<ModelOption, 'id' | 'name'>[] {
  const isMixed = sidesOf(appraisal).outside.length > 0
  return [...appraisal.options, ...(isMixed ? [{ id: 'mixed', name: MIXED }] : [])]
}

const numberIn = (answers: ModelAnswers, name: string): number | null => {
  const answer = answers[name]
  return typeof answer === 'number' ? answer : null
}

export function assessedBy(answers: ModelAnswers, appraisal: Appraisal): Assessed {
  const modelled = modelledOptions(appraisal)
  const options = [...modelled, ...mixIn(answers, appraisal, modelled)]
  const given = options.map(({ id, name }) => ({
    id,
    name,
    points: MODEL_CRITERION_IDS.map((criterion) => numberIn(answers, pointsName(id, criterion))),
  }))
  const scored = given.flatMap(({ id, name, points }): Scored[] =>
    points.every((each) => each !== null) ? [{ id, name, points: byCriterion((_, index) => points[index]!) }] : [],
  )
  const team = answers['team']
  return {
    options,
    weights: byCriterion((criterion) => numberIn(answers, weightName(criterion)) ?? 0),
    scored,
    missing: given.flatMap(({ points }) => points).filter((each) => each === null).length,
    wanted: options.length * MODEL_CRITERION_IDS.length,
    team: typeof team === 'boolean' ? team : null,
  }
}

function mixIn(answers: ModelAnswers, appraisal: Appraisal, all: readonly ModelOption[]): readonly ModelOption[] {
  const inHouse = all.find(({ id }) => id === sidesOf(appraisal).inHouse?.id)
  const outside = all.find(({ id }) => id === answers['mixed-with'])
  if (inHouse === undefined || outside === undefined) return []
  return [
    mixedOption({
      inHouse,
      outside,
      inHouseShare: numberIn(answers, 'mixed-share') ?? 0,
      joiningPounds: numberIn(answers, 'mixed-joining') ?? 0,
    }),
  ]
}

function byCriterion(figure: (criterion: ModelCriterion, index: number) => number): ByCriterion {
  const [strategy, transition, people, delivery, risk] = MODEL_CRITERION_IDS.map(figure)
  return { strategy: strategy!, transition: transition!, people: people!, delivery: delivery!, risk: risk! }
}
