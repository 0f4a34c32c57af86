import { sayPounds, sayShare } from '../../shared/money.ts'
import { allMet, type Finding } from '../rule.ts'
import { legislation } from '../source.ts'
import { assistanceFindings, assistanceRules, headroomPounds } from '../subsidy/assistance.ts'
import { disposalFindings, disposalRules, undervaluePounds, type Disposal } from '../subsidy/disposal.ts'
import { disposalUndervalueMost, minimalAssistanceMost, transparencyFrom } from '../subsidy/values.ts'
import type { Conclusion, Figure } from './advice.ts'
import { adviser } from './adviser.ts'
import { count, optional, pounds, share, yesNo, type AnswersOf } from './question.ts'

const NOTHING = { otherwise: '0', tries: ['0', '100000', '100001', '315000', '315001'] }
const part7 = legislation('ukpga/2022/23/section/2', 'Subsidy Control Act 2022 s 2')

const questions = {
  'had-this-year': pounds({
    asks: 'How much such help has the new body had in this financial year?',
    hint: 'From any public body. A body that is not founded yet has had nothing',
    ...NOTHING,
  }),
  'had-last-year': pounds({ asks: 'And in the financial year before?', otherwise: '0', tries: ['0', '120000'] }),
  'had-year-before': pounds({ asks: 'And in the one before that?', otherwise: '0', tries: ['0', '65000'] }),
  equipment: pounds({
    asks: 'What is the market value of equipment that would be given to it?',
    ...NOTHING,
  }),
  support: pounds({
    asks: 'What would support that it gets free, or below cost, cost it on the market in a year?',
    hint: 'Computing, payroll, premises at a peppercorn rent and the like',
    otherwise: '0',
    tries: ['0', '60000'],
  }),
  'support-years': count({
    asks: 'For how many years would it get that support?',
    least: 0,
    most: 10,
    otherwise: '1',
    tries: ['0', '1', '3'],
  }),
  loan: pounds({ asks: 'How much would it be lent below the market rate?', otherwise: '0', tries: ['0', '200000'] }),
  'loan-years': count({ asks: 'For how many years?', least: 0, most: 25, otherwise: '5', tries: ['0', '5'] }),
  'loan-below-market': share({
    asks: 'How far below the market would the interest be?',
    hint: 'In percentage points a year: 4% where the market asks 7% and the loan 3%',
    otherwise: '0%',
    tries: ['0%', '4%'],
  }),
  confirmed: yesNo({
    asks: 'Will the new body confirm in writing what it has had, before anything is given?',
    otherwise: 'unknown',
  }),
  'land-value': optional(
    pounds({
      asks: 'If land or a building would be sold, or let for over seven years: what is it worth? (optional)',
      tries: ['2500000'],
    }),
  ),
  'land-price': pounds({
    asks: 'And for how much would it go?',
    otherwise: '0',
    tries: ['2500000', '500000', '499999'],
  }),
  'improves-area': yesNo({
    asks: 'Does the council hold that this improves the well-being of its area?',
    otherwise: 'unknown',
  }),
}

type Answers = AnswersOf<typeof questions>

/** Subsidy and assets: what may be given beside the price, and how. */
export const subsidy = adviser({
  topic: 'subsidy',
  title: 'May the council give us help and assets?',
  says: [
    'A fair price for a service is no subsidy. What is given beside it can be one: equipment, free support, a cheap ' +
      'loan, land below its value. Small help may be given freely up to a limit. More needs a reasoned test.',
  ],
  questions,
  groups: [
    { from: 'had-this-year', title: 'Help had already' },
    { from: 'equipment', title: 'Help that is planned' },
    { from: 'land-value', title: 'Land and buildings', onDemand: true },
  ],
  example: { 'had-this-year': '65000', 'had-last-year': '120000', 'had-year-before': '100000', equipment: '30000' },
  needs: [minimalAssistanceMost, transparencyFrom, disposalUndervalueMost],
  rules: [...assistanceRules, ...disposalRules],
  assumes: [
    'The price of the contract is a market price, set by competition or shown to be fair.',
    'Help is counted at what it would cost on the market. The value of a cheap loan is the loan, times the points ' +
      'below the market, times the years, and is not discounted.',
    'The council is in England.',
  ],
  adviceBegins: [
    'A valuer says what land is worth. The council needs that in writing before it decides.',
    'Help above the limit needs an assessment against the subsidy principles: a lawyer for the council writes it.',
    'Charity land, and land held for a set purpose, have rules of their own.',
  ],
  across: (answers) =>
    answers['land-value'] === null && answers['land-price'] > 0
      ? [{ where: { field: 'land-value' }, message: 'There is a price for land, and no value.', wanted: 'its value' }]
      : [],
  advise(answers, on) {
    const hadPounds = answers['had-this-year'] + answers['had-last-year'] + answers['had-year-before']
    const figures = helpFigures(answers)
    const plannedPounds = figures.reduce((sum, { value }) => sum + value, 0)
    const findings = assistanceFindings({ hadPounds, plannedPounds, confirmedInWriting: answers.confirmed }, on)
    const headroom = headroomPounds({ hadPounds }, on)
    const disposal = disposalOf(answers)
    const land = disposal === null ? [] : disposalFindings(disposal, on)
    return {
      conclusions: [helpConclusion(findings, headroom), ...landConclusion(disposal, land)],
      parts: [
        { kind: 'findings', title: 'Small help, condition by condition', findings },
        {
          kind: 'figures',
          title: 'What the help comes to',
          figures: [...figures, headroomFigure(hadPounds, headroom)],
        },
        ...(land.length > 0
          ? [{ kind: 'findings' as const, title: 'Land and buildings, condition by condition', findings: land }]
          : []),
      ],
    }
  },
})

function helpFigures(answers: Answers): readonly Figure[] {
  const supportPounds = answers.support * answers['support-years']
  const loanPounds = answers.loan * answers['loan-below-market'] * answers['loan-years']
  const figure = (label: string, value: number, working: string): Figure => ({
    label,
    says: sayPounds(value),
    value,
    working,
    source: part7,
  })
  return [
    figure('Equipment', answers.equipment, 'its market value'),
    figure('Support', supportPounds, `${sayPounds(answers.support)} a year × ${answers['support-years']} years`),
    figure(
      'Cheap loan',
      loanPounds,
      `${sayPounds(answers.loan)} × ${sayShare(answers['loan-below-market'], 2)} × ${answers['loan-years']} years`,
    ),
  ]
}

function headroomFigure(hadPounds: number, headroom: number): Figure {
  return {
    label: 'Room left under the limit before this help',
    says: sayPounds(headroom),
    value: headroom,
    working: `the limit less ${sayPounds(hadPounds)} had already`,
    source: legislation('ukpga/2022/23/section/36', 'Subsidy Control Act 2022 s 36'),
  }
}

function helpConclusion([limit, ...others]: readonly Finding[], headroom: number): Conclusion {
  const source = limit!.source
  if (limit!.met === false)
    return {
      stands: 'no',
      says: 'This help is too much to be given as small help.',
      because: `Up to ${sayPounds(Math.max(0, headroom))} could be. More needs a test against the subsidy principles.`,
      source,
    }
  const confirmed = allMet(others.slice(0, 1))
  return {
    stands: confirmed === true ? 'yes' : 'depends',
    says:
      confirmed === true
        ? 'This help can be given as small help.'
        : 'This help can be given as small help once it is confirmed in writing.',
    because: `It stays within the ${sayPounds(headroom)} that may still be given.`,
    source,
  }
}

function disposalOf(answers: Answers): Disposal | null {
  const value = answers['land-value']
  if (value === null) return null
  return { marketValuePounds: value, pricePounds: answers['land-price'], improvesArea: answers['improves-area'] }
}

function landConclusion(disposal: Disposal | null, findings: readonly Finding[]): readonly Conclusion[] {
  const [best, consent] = findings
  if (disposal === null || best === undefined || consent === undefined) return []
  const under = sayPounds(undervaluePounds(disposal))
  if (best.met === true)
    return [
      {
        stands: 'yes',
        says: 'The land can go at this price.',
        because: 'It is no less than it is worth.',
        source: best.source,
      },
    ]
  const says = {
    true: 'The land can go below its value under the general consent.',
    false: 'The land cannot go at this price without the consent of the Secretary of State.',
    null: 'The land can go at this price if the council holds that it improves the area.',
  }[String(consent.met) as 'true' | 'false' | 'null']
  const stands = consent.met === null ? 'depends' : consent.met ? 'yes' : 'no'
  return [
    {
      stands,
      says,
      because: `It would go for ${under} less than it is worth.`,
      source: consent.source,
    },
  ]
}
