import {
  count,
  oneOf,
  optional,
  pounds,
  share,
  yesNo,
  type Question,
  type Questions,
} from '../../law/advice/question.ts'
import type { QuestionGroup } from '../../law/advice/adviser.ts'
import { MODEL_CRITERIA, MODEL_CRITERION_IDS, MOST_POINTS, type ModelCriterion } from './criteria.ts'
import type { ModelOption } from './wholeLife.ts'

export const weightName = (criterion: ModelCriterion): string => `weight-${criterion}`
export const pointsName = (option: string, criterion: ModelCriterion): string => `${option}-${criterion}`

/** An option as it may be named in an answer. */
type Named = Pick<ModelOption, 'id' | 'name'>

/** What the assessment asks of a person: who does it, how a mix is made, the weights, and points for each option. */
export function modelQuestions(compared: readonly Named[], outside: readonly Named[]): Questions {
  return {
    team: yesNo({
      asks: 'Do people who know the service, its money, its staff and its market do this?',
      otherwise: 'unknown',
    }),
    ...(outside.length > 0 && mixQuestions(outside)),
    ...Object.fromEntries(MODEL_CRITERION_IDS.map((id): [string, Question<unknown>] => [weightName(id), weight(id)])),
    ...Object.fromEntries(
      compared.flatMap((option) =>
        MODEL_CRITERION_IDS.map((id): [string, Question<unknown>] => [pointsName(option.id, id), points(option, id)]),
      ),
    ),
  }
}

export const modelGroups = (hasMix: boolean): readonly QuestionGroup[] => [
  { from: 'team', title: 'Who does it' },
  ...(hasMix ? [{ from: 'mixed-with', title: 'The mix' }] : []),
  { from: weightName(MODEL_CRITERION_IDS[0]!), title: 'Weights and points' },
]

const mixQuestions = (outside: readonly Named[]): Questions => ({
  'mixed-with': oneOf(
    { asks: 'In a mix, who would provide the part that is not in house?' },
    Object.fromEntries(outside.map(({ id, name }) => [id, name])),
  ),
  'mixed-share': share({
    asks: 'What share of it would stay in house?',
    otherwise: '50%',
    tries: ['0%', '50%', '100%'],
  }),
  'mixed-joining': pounds({
    asks: 'What would it cost to join the two parts, over all the years?',
    hint: 'A second manager, shared systems and the like',
    otherwise: '0',
    tries: ['0', '100000'],
  }),
})

const weight = (id: ModelCriterion) =>
  count({
    asks: `Weight: ${MODEL_CRITERIA[id].title}`,
    hint: MODEL_CRITERIA[id].asks,
    least: 0,
    most: 100,
    otherwise: '20',
    tries: ['0', '20', '100'],
  })

const points = ({ name }: Named, id: ModelCriterion) =>
  optional(
    count({
      asks: `Points: ${name}, ${MODEL_CRITERIA[id].title.toLowerCase()} (optional)`,
      least: 0,
      most: MOST_POINTS,
      tries: ['0', '10'],
    }),
  )
