import { sayPounds, sayShare } from '../../../shared/money.ts'
import { automaticEnrolmentEmployerRate } from '../../employment/automaticEnrolmentValues.ts'
import { pensionsAct } from '../../pensions/sources.ts'
import { teachersPensionEmployerRate } from '../../pensions/teachersPensionValues.ts'
import type { Conclusion, Figure } from '../advice.ts'
import type { Situation } from './situation.ts'
import { sourceOn } from './sourceOn.ts'

/** What comes of the schemes beside those of local government and the NHS. */
export function otherConclusions({ answers }: Situation): readonly Conclusion[] {
  const conclusions: Conclusion[] = []
  if (answers['teachers-pay'] > 0)
    conclusions.push({
      stands: 'depends',
      says: 'Teachers can stay in their scheme if it accepts the new body.',
      because: 'A body that does a council’s work for it may have to be accepted first. Ask Teachers’ Pensions.',
      source: { title: 'Teachers’ Pensions, accepted function providers: recalled, not read' },
    })
  if (answers['other-pay'] > 0)
    conclusions.push({
      stands: 'fact',
      says: 'Whoever has no public scheme is enrolled in a workplace pension by the new body.',
      because: 'Every employer enrols its staff who earn enough, and pays its part.',
      source: pensionsAct,
    })
  return conclusions
}

/** What a year of those schemes costs us. */
export function otherFigures(situation: Situation): readonly Figure[] {
  return [...teachersFigures(situation), ...otherSchemeFigures(situation)]
}

function teachersFigures({ answers, at, transfer }: Situation): readonly Figure[] {
  const payPounds = answers['teachers-pay']
  const rate = payPounds === 0 ? undefined : at.find(teachersPensionEmployerRate)
  if (rate === undefined) return []
  return [
    {
      label: 'Teachers’ Pension Scheme',
      says: sayPounds(payPounds * rate),
      value: payPounds * rate,
      working: `${sayPounds(payPounds)} × ${sayShare(rate, 2)}`,
      source: sourceOn(teachersPensionEmployerRate, transfer),
    },
  ]
}

/** The legal least is a share of a band of pay, so the same share of all pay is the most that it can be. */
function otherSchemeFigures({ answers, at }: Situation): readonly Figure[] {
  const payPounds = answers['other-pay']
  const rate = payPounds === 0 ? undefined : at.find(automaticEnrolmentEmployerRate)
  if (rate === undefined) return []
  return [
    {
      label: 'Another workplace pension: the legal least is no more than',
      says: sayPounds(payPounds * rate),
      value: payPounds * rate,
      working: `${sayPounds(payPounds)} × ${sayShare(rate)}; part of each person’s pay is left out`,
      source: pensionsAct,
    },
  ]
}
