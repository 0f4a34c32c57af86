import { sayPounds, sayWhole } from '../../../shared/money.ts'
import { consultationDays, protectiveAwardPounds } from '../../employment/collectiveRedundancy.ts'
import { statutoryRedundancy } from '../../employment/dismissal.ts'
import { protectiveAwardDaysMost, weeksPayMost } from '../../employment/dismissalValues.ts'
import { consultationExposurePounds, informationFloorPounds } from '../../people/informing.ts'
import { tupe } from '../../people/sources.ts'
import { consultationWeeksMost, liabilityInformationLeast } from '../../people/values.ts'
import { legislation } from '../../source.ts'
import type { Figure } from '../advice.ts'
import type { Situation } from './situation.ts'

const figure = (label: string, value: number, working: string, source: Figure['source']): Figure => ({
  label,
  says: sayPounds(value),
  value,
  working,
  source,
})

/** What it can cost when duties are not kept, and what redundancies cost in law. */
export function exposureFigures(situation: Situation): readonly Figure[] {
  return [...(situation.applies === false ? [] : transferFigures(situation)), ...redundancyFigures(situation)]
}

function transferFigures({ answers, at }: Situation): readonly Figure[] {
  const { employees } = answers
  const weekly = answers['weekly-pay']
  const people = `${sayWhole(employees)} people`
  const informed = figure(
    'Most for not informing or consulting',
    consultationExposurePounds(employees, weekly, at),
    `${people} × ${at.value(consultationWeeksMost)} weeks × ${sayPounds(weekly)}`,
    tupe('16'),
  )
  const floor = informationFloorPounds(employees, at)
  if (floor === undefined) return [informed]
  return [
    informed,
    figure(
      'Least, as a rule, for no employee liability information',
      floor,
      `${people} × ${sayPounds(at.value(liabilityInformationLeast))}, paid by the old employer to the new one`,
      tupe('12'),
    ),
  ]
}

function redundancyFigures({ answers, redundancies, atDismissal }: Situation): readonly Figure[] {
  const { people, firstDismissal } = redundancies
  if (people === 0) return []
  const weekly = answers['weekly-pay']
  const figures: Figure[] = []
  if (consultationDays(people, atDismissal) > 0) {
    const days = atDismissal.value(protectiveAwardDaysMost)
    const working = `${people} people × ${days} days × ${sayPounds(weekly)} ÷ 7`
    const most = protectiveAwardPounds(people, weekly, atDismissal)
    figures.push(figure('Most for not consulting on redundancies', most, working, section('1992/52/section/189')))
  }
  // The most anybody can get: twenty years, all of them over 41.
  const longest = { ageYears: 61, serviceYears: 20, weeksPayPounds: weekly, day: firstDismissal }
  const pay = statutoryRedundancy(longest)
  const cap = atDismissal.find(weeksPayMost)
  if (pay.ok && cap !== undefined) {
    const counted = sayPounds(Math.min(weekly, cap))
    const working = `${pay.value.weeks} weeks × ${counted}, a week’s pay counting up to ${sayPounds(cap)}`
    figures.push(
      figure(
        'Most redundancy pay by law for one person',
        pay.value.amountPounds,
        working,
        section('1996/18/section/162'),
      ),
    )
  }
  return figures
}

const section = (path: string) => {
  const title = path.startsWith('1992')
    ? 'Trade Union and Labour Relations (Consolidation) Act 1992 s 189'
    : 'Employment Rights Act 1996 s 162'
  return legislation(`ukpga/${path}`, title)
}
