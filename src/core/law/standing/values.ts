import { sayNumber, sayPounds, sayShare } from '../../shared/money.ts'
import { dated, type Dated, type LawSource } from '../dated.ts'
import { legislation } from '../source.ts'

/** Where a measure turns from low risk to medium, and from medium to high. A measure on a limit itself is medium. */
export interface RiskLimits {
  /** Which side of the limits is the good one. */
  readonly better: 'higher' | 'lower'
  readonly low: number
  /** Null where nothing is medium: what is not low is high. */
  readonly high: number | null
}

const guidanceNote: LawSource = {
  title: 'Cabinet Office, Assessing and monitoring the economic and financial standing of suppliers, 23 April 2024',
  url:
    'https://www.gov.uk/government/publications/the-sourcing-and-consultancy-playbooks/' +
    'assessing-and-monitoring-the-economic-and-financial-standing-of-suppliers-guidance-note-html',
}

interface Limits extends RiskLimits {
  readonly id: string
  readonly label: string
  readonly unit: string
  readonly sayLimit: (limit: number) => string
}

/** Limits of the Cabinet Office. Nobody has read them yet, so they are a start that a buyer's own take the place of. */
function guided({ id, label, unit, sayLimit, ...value }: Limits): Dated<RiskLimits> {
  return dated<RiskLimits>({
    id,
    label,
    unit,
    say: ({ better, low, high }) => {
      const [good, bad] = better === 'higher' ? ['above', 'below'] : ['below', 'above']
      const isHigh = high === null ? 'high risk otherwise' : `high risk ${bad} ${sayLimit(high)}`
      return `low risk ${good} ${sayLimit(low)}, ${isHigh}`
    },
    history: [{ from: '2019-07-01', value, source: guidanceNote, confidence: 'memory' }],
    knownTo: '2024-04-23',
    reviewBy: '2027-04-06',
    note:
      'That there is such a measure is known from the note. Its limits are recalled and not read, and a buyer may ' +
      'set others: the limits in the tender papers come first.',
  })
}

const times = (limit: number): string => `${limit.toFixed(2)} times`
const percent = (limit: number): string => sayShare(limit, 1)

export const turnoverLimits = guided({
  id: 'standing.efs.turnover',
  label: 'Turnover ratio, limits of the Cabinet Office',
  unit: 'percent of a year of the contract',
  sayLimit: (limit) => times(limit / 100),
  better: 'higher',
  low: 200,
  high: 125,
})

export const marginLimits = guided({
  id: 'standing.efs.margin',
  label: 'Operating margin, limits of the Cabinet Office',
  unit: 'share of revenue',
  sayLimit: percent,
  better: 'higher',
  low: 0.1,
  high: 0.05,
})

export const cashToDebtLimits = guided({
  id: 'standing.efs.cashToDebt',
  label: 'Free cash flow to net debt, limits of the Cabinet Office',
  unit: 'share of net debt',
  sayLimit: percent,
  better: 'higher',
  low: 0.15,
  high: 0.05,
})

export const debtToEarningsLimits = guided({
  id: 'standing.efs.debtToEarnings',
  label: 'Net debt to EBITDA, limits of the Cabinet Office',
  unit: 'times a year of earnings',
  sayLimit: times,
  better: 'lower',
  low: 2.5,
  high: 3.5,
})

export const pensionToEarningsLimits = guided({
  id: 'standing.efs.pensionToEarnings',
  label: 'Net debt and pension deficit to EBITDA, limits of the Cabinet Office',
  unit: 'times a year of earnings',
  sayLimit: times,
  better: 'lower',
  low: 3.5,
  high: 5,
})

export const interestCoverLimits = guided({
  id: 'standing.efs.interestCover',
  label: 'Net interest paid cover, limits of the Cabinet Office',
  unit: 'times a year of interest',
  sayLimit: times,
  better: 'higher',
  low: 4.5,
  high: 3,
})

export const acidRatioLimits = guided({
  id: 'standing.efs.acidRatio',
  label: 'Acid ratio, limits of the Cabinet Office',
  unit: 'times what falls due within a year',
  sayLimit: times,
  better: 'higher',
  low: 1,
  high: 0.8,
})

export const netAssetsLimits = guided({
  id: 'standing.efs.netAssets',
  label: 'Net assets, limits of the Cabinet Office',
  unit: 'pounds',
  sayLimit: sayPounds,
  better: 'higher',
  low: 0,
  high: null,
})

export const groupExposureLimits = guided({
  id: 'standing.efs.groupExposure',
  label: 'Group exposure ratio, limits of the Cabinet Office',
  unit: 'share of gross assets',
  sayLimit: percent,
  better: 'lower',
  low: 0.25,
  high: 0.5,
})

/** Most yearly turnover that a buyer could ask for, under the Regulations that the Procurement Act replaced. */
export const turnoverMost = dated({
  id: 'standing.turnoverMost',
  label: 'Most yearly turnover that a buyer may ask for',
  unit: 'times the value of the whole contract',
  history: [
    {
      from: '2015-02-26',
      to: '2025-02-23',
      value: 2,
      source: legislation('uksi/2015/102/regulation/58', 'Public Contracts Regulations 2015 reg 58(9)'),
      confidence: 'verified',
    },
  ],
  knownTo: '2027-12-31',
  reviewBy: '2027-04-06',
  note:
    'More could be asked in a justified case, such as a special risk. The Procurement Act 2023 sets no figure: what ' +
    'is asked has to be proportionate.',
})

/** The same for health care that the NHS or a council buys under the Provider Selection Regime. */
export const healthTurnoverMost = dated({
  id: 'standing.healthTurnoverMost',
  label: 'Most yearly turnover that a buyer of health care may ask for',
  unit: 'times the value of the whole contract',
  history: [
    {
      from: '2024-01-01',
      value: 2,
      source: legislation('uksi/2023/1348/schedule/16', 'Provider Selection Regime Regulations 2023 Sch 16 para 3(3)'),
      confidence: 'verified',
    },
  ],
  knownTo: '2027-12-31',
  reviewBy: '2027-04-06',
  note: 'More may be asked where that is appropriate and proportionate, such as for a special risk.',
})

const section123 = legislation('ukpga/1986/45/section/123', 'Insolvency Act 1986 s 123(1)(a)')
const DEMAND = {
  knownTo: '2027-12-31',
  reviewBy: '2027-04-06',
  note: 'The Act has said so since 1986. Other rules stood for a time in the pandemic, so it is told from their end.',
} as const

/** A debt above this, demanded in the set form and left unpaid, counts as proof that a body cannot pay. */
export const statutoryDemandAbove = dated({
  id: 'standing.statutoryDemandAbove',
  label: 'Debt above which a written demand counts',
  unit: 'pounds',
  history: [{ from: '2022-04-01', value: 750, source: section123, confidence: 'verified' }],
  ...DEMAND,
})

/** How long such a demand is left unmet before it counts. */
export const statutoryDemandWeeks = dated({
  id: 'standing.statutoryDemandWeeks',
  label: 'Time that a written demand is left unmet before it counts',
  unit: 'weeks',
  history: [{ from: '2022-04-01', value: 3, source: section123, confidence: 'verified' }],
  ...DEMAND,
})

/** How far ahead a board looks when it says that its body will go on. */
export const goingConcernMonths = dated({
  id: 'standing.goingConcernMonths',
  label: 'Least time ahead that a board looks when it approves accounts',
  unit: 'months from the day of approval',
  history: [
    {
      from: '2015-01-01',
      value: 12,
      source: {
        title: 'FRS 102 section 3.8, as the ICAEW guide for its preparers tells it',
        url: 'https://www.icaew.com/technical/financial-reporting/uk-gaap/uk-gaap-faqs/coronavirus-going-concern-considerations-a-guide-for-preparers',
      },
      confidence: 'secondary',
    },
  ],
  knownTo: '2027-12-31',
  reviewBy: '2027-04-06',
})

/** So many points for each whole step of a measure, from 0 to 100. */
export interface PointScale {
  readonly step: number
  readonly points: number
}

const healthAssessment: LawSource = {
  title: 'Department for Education, approach to assessing the financial health of organisations, 7 October 2025',
  url:
    'https://www.gov.uk/government/publications/dfe-financial-health-assessment/' +
    'dfes-approach-to-assessing-the-financial-health-of-organisations',
}
const EDUCATION = {
  knownTo: '2025-10-07',
  reviewBy: '2027-04-06',
  note: 'The three measures were read at second hand. The scale of points and the grades are recalled and not read.',
} as const

const scale = ({ step, points }: PointScale): string => `${points} points for each ${sayNumber(step)}`

export const educationSolvencyScale = dated<PointScale>({
  id: 'standing.education.solvencyScale',
  label: 'Points for solvency, Department for Education',
  unit: 'points by current ratio',
  say: scale,
  history: [{ from: '2017-09-01', value: { step: 0.2, points: 10 }, source: healthAssessment, confidence: 'memory' }],
  ...EDUCATION,
})

export const educationProfitScale = dated<PointScale>({
  id: 'standing.education.profitScale',
  label: 'Points for profit, Department for Education',
  unit: 'points by share of turnover',
  say: scale,
  history: [{ from: '2017-09-01', value: { step: 0.01, points: 10 }, source: healthAssessment, confidence: 'memory' }],
  ...EDUCATION,
})

export const educationGearingScale = dated<PointScale>({
  id: 'standing.education.gearingScale',
  label: 'Points lost for gearing, Department for Education',
  unit: 'points by share of debt in debt and reserves',
  say: scale,
  history: [{ from: '2017-09-01', value: { step: 0.1, points: 10 }, source: healthAssessment, confidence: 'memory' }],
  ...EDUCATION,
})

/** Least points of each grade; fewer than the last is inadequate. */
export interface GradeLeast {
  readonly outstanding: number
  readonly good: number
  readonly improve: number
}

export const educationGrades = dated<GradeLeast>({
  id: 'standing.education.grades',
  label: 'Grades of financial health, Department for Education',
  unit: 'points out of 300',
  say: ({ outstanding, good, improve }) =>
    `outstanding from ${outstanding}, good from ${good}, requires improvement from ${improve}, inadequate below`,
  history: [
    {
      from: '2017-09-01',
      value: { outstanding: 240, good: 180, improve: 120 },
      source: healthAssessment,
      confidence: 'memory',
    },
  ],
  ...EDUCATION,
})
