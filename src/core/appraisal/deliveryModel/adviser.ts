import type { Case } from '../../finance/case/index.ts'
import { adviser, type Adviser } from '../../law/advice/adviser.ts'
import { playbookRules } from '../../law/interest/playbook.ts'
import { playbookEdition } from '../../law/interest/values.ts'
import type { Problem } from '../../shared/problem.ts'
import type { Appraisal } from '../result.ts'
import { assessedBy, comparedIn, sidesOf, type ModelAnswers } from './answered.ts'
import { modelConclusions } from './conclusions.ts'
import { MODEL_CRITERION_IDS } from './criteria.ts'
import { modelParts } from './parts.ts'
import { modelGroups, modelQuestions, weightName } from './questions.ts'

/**
 * The Delivery Model Assessment of one case: asked and answered like a question of law, but its options and their cost
 * come from the appraisal, so it is made for each case.
 */
export function deliveryModelAdviser(appraisal: Appraisal, theCase: Case): Adviser {
  const { outside } = sidesOf(appraisal)
  return adviser({
    topic: 'delivery-model',
    title: 'Which way to provide it?',
    says: [
      'A Delivery Model Assessment sets the ways to provide a service side by side: by their cost over the years, ' +
        'and by criteria that have no price. The appraisal gives the cost. People give weights and points.',
    ],
    questions: modelQuestions(comparedIn(appraisal), outside),
    groups: modelGroups(outside.length > 0),
    example: {},
    needs: [playbookEdition],
    rules: playbookRules,
    assumes: [
      'The whole life is the years that the case is judged over.',
      'In a mix, cost divides with the service. What joining the parts costs is added as typed.',
      'The names of the criteria are from memory. The guidance was not read beyond its contents.',
      'The error of a cost is the sum of two errors, so it is never too small.',
    ],
    adviceBegins: [
      'Points are judgements. Those who give them say why, and somebody else checks them.',
      'Where the sum is large, the Cabinet Office has a say in what central government decides.',
    ],
    across: (answers) => noWeights(answers),
    advise(answers, on) {
      on.value(playbookEdition)
      const assessed = assessedBy(answers, appraisal)
      return { conclusions: modelConclusions(assessed, appraisal), parts: modelParts(assessed, appraisal, theCase) }
    },
  })
}

/** Weights that are all nothing weigh nothing. */
const noWeights = (answers: ModelAnswers): readonly Problem[] =>
  MODEL_CRITERION_IDS.some((id) => answers[weightName(id)] !== 0)
    ? []
    : [
        {
          where: { field: weightName(MODEL_CRITERION_IDS[0]!) },
          message: 'All weights are nothing.',
          wanted: 'a weight above nothing for one criterion at least',
        },
      ]
