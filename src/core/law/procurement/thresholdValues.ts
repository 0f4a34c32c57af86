import type { Day } from '../../shared/day.ts'
import { dated, type Confidence, type Dated, type Entry, type LawSource } from '../dated.ts'
import { legislation } from '../source.ts'

/** Where the thresholds of one period were read. */
interface Period {
  readonly from: Day
  readonly source: LawSource
  readonly confidence: Confidence
}

const read = (from: Day, title: string, url: string): Period => ({
  from,
  source: { title, url },
  confidence: 'secondary',
})

/** The sterling thresholds were set anew every second January; each period with where its figures were read. */
export const PERIODS = {
  2010: read(
    '2010-01-01',
    'Office of Government Commerce, EU procurement thresholds from 1 January 2010',
    'https://webarchive.nationalarchives.gov.uk/20100519153408/http://www.ogc.gov.uk/procurement_policy_and_application_of_eu_rules_eu_procurement_thresholds_.asp',
  ),
  2012: read(
    '2012-01-01',
    'SOAS, European Union procurement thresholds',
    'http://www.soas.ac.uk/purchasing/procedures/euthresholds/',
  ),
  2014: read('2014-01-01', 'GovOpps, EC thresholds from 1 January 2014', 'https://www.govopps.co.uk/ec-thresholds/'),
  2015: read(
    '2015-02-26',
    'Local Government Association, PCR notes: thresholds',
    'https://www.local.gov.uk/pcr-notes-thresholds',
  ),
  2016: read(
    '2016-01-01',
    'Mills & Reeve, new thresholds from 1 January 2016',
    'https://www.procurementportal.com/blog/november-2015/new-thresholds-from-1-january-2016',
  ),
  2018: read(
    '2018-01-01',
    'Devonshires, new EU procurement thresholds 2018',
    'https://www.devonshires.com/new-eu-procurement-thresholds-2018/',
  ),
  2020: read(
    '2020-01-01',
    'Clark Holt, changes to the public procurement thresholds',
    'https://www.clarkholt.com/changes-to-the-public-procurement-thresholds/',
  ),
  2022: read(
    '2022-01-01',
    'Department of Finance (NI), information about procurement thresholds from January 2022',
    'https://www.finance-ni.gov.uk/articles/information-about-eu-procurement-thresholds',
  ),
  2024: read(
    '2024-01-01',
    'London Universities Purchasing Consortium, thresholds from 1 January 2024',
    'https://www.lupc.ac.uk/public-procurement/public-procurement/thresholds/',
  ),
  2025: {
    from: '2025-02-24',
    source: legislation('uksi/2025/163', 'Procurement Act 2023 Sch 1, as amended by SI 2025/163 reg 3'),
    confidence: 'verified',
  },
  2026: {
    from: '2026-01-01',
    source: legislation('uksi/2025/1200', 'Procurement Act 2023 Sch 1, as amended by SI 2025/1200'),
    confidence: 'verified',
  },
} as const satisfies Record<number, Period>

/** Years by which a period is known. */
export type PeriodYear = keyof typeof PERIODS

type Figures = { readonly [Year in PeriodYear]?: number }

/** A threshold that was set anew in some periods, in pounds. */
function threshold(
  id: string,
  label: string,
  figures: Figures,
  note?: string,
  first: readonly Entry<number>[] = [],
): Dated<number> {
  const years = Object.keys(PERIODS).map(Number) as PeriodYear[]
  return dated({
    id: `procurement.threshold.${id}`,
    label,
    unit: 'pounds over the whole contract',
    history: [
      ...first,
      ...years.flatMap((year): readonly Entry<number>[] => {
        const value = figures[year]
        return value === undefined ? [] : [{ ...PERIODS[year], value }]
      }),
    ],
    knownTo: '2027-12-31',
    reviewBy: '2027-04-06',
    ...(note !== undefined && { note }),
  })
}

const ELSEWHERE = 'Contracts regulated by the Welsh Ministers have thresholds of their own.'

/** Light touch services, whoever buys. Social and other specific services before 24 February 2025. */
export const lightTouchThreshold = threshold(
  'lightTouch',
  'Threshold for light touch services',
  { 2015: 625_050, 2016: 589_148, 2018: 615_278, 2020: 663_540, 2022: 663_540, 2025: 663_540, 2026: 663_540 },
  ELSEWHERE,
)

/** Light touch services paid for mainly by those who use them, at the supplier's risk. */
export const lightTouchConcessionThreshold = threshold(
  'lightTouchConcession',
  'Threshold for a light touch concession',
  { 2025: 5_372_609, 2026: 5_372_609 },
  ELSEWHERE,
)

/** Other goods and services for a council or another body that is not central government. */
export const subCentralThreshold = threshold(
  'subCentral',
  'Threshold for goods and services bought by councils and other local bodies',
  {
    2010: 156_442,
    2012: 173_934,
    2014: 172_514,
    2016: 164_176,
    2018: 181_302,
    2020: 189_330,
    2022: 213_477,
    2024: 214_904,
    2025: 214_904,
    2026: 207_720,
  },
  `${ELSEWHERE} Before 26 February 2015 it held for Part B services of every buyer.`,
)

/** Other goods and services for central government, NHS trusts among it. */
export const centralThreshold = threshold(
  'central',
  'Threshold for goods and services bought by central government and NHS trusts',
  {
    2010: 101_323,
    2012: 113_057,
    2014: 111_676,
    2016: 106_047,
    2018: 118_133,
    2020: 122_976,
    2022: 138_760,
    2024: 139_688,
    2025: 139_688,
    2026: 135_018,
  },
  ELSEWHERE,
)

/** Works, such as building. */
export const worksThreshold = threshold(
  'works',
  'Threshold for works',
  {
    2010: 3_927_260,
    2012: 4_348_350,
    2014: 4_322_012,
    2016: 4_104_394,
    2018: 4_551_413,
    2020: 4_733_252,
    2022: 5_336_937,
    2024: 5_372_609,
    2025: 5_372_609,
    2026: 5_193_000,
  },
  ELSEWHERE,
)

/** Other works or services paid for mainly by those who use them, at the supplier's risk. */
export const concessionThreshold = threshold(
  'concession',
  'Threshold for a concession',
  {
    2018: 4_551_413,
    2020: 4_733_252,
    2022: 5_336_937,
    2024: 5_372_609,
    2025: 5_372_609,
    2026: 5_193_000,
  },
  `${ELSEWHERE} Before 18 April 2016 concessions for services were outside the regulations.`,
  [{ ...PERIODS[2016], from: '2016-04-18', value: 4_104_394 }],
)

/** Light touch services for a utility. */
export const utilitiesLightTouchThreshold = threshold(
  'utilitiesLightTouch',
  'Threshold for light touch services bought by utilities',
  { 2020: 884_720, 2025: 884_720, 2026: 884_720 },
)

/** Other goods and services for a utility, or for defence. */
export const utilitiesThreshold = threshold(
  'utilities',
  'Threshold for goods and services bought by utilities, and for defence',
  { 2025: 429_809, 2026: 415_440 },
)

/** Whether a value is held against its threshold with the VAT on it. */
export const thresholdsIncludeVat = dated({
  id: 'procurement.threshold.withVat',
  label: 'Values are held against thresholds with their VAT',
  unit: 'yes or no',
  history: [
    {
      from: '2006-01-31',
      value: false,
      source: legislation('uksi/2006/5/regulation/8', 'Public Contracts Regulations 2006 reg 8(1)'),
      confidence: 'verified',
    },
    {
      from: '2015-02-26',
      value: false,
      source: legislation('uksi/2015/102/regulation/6', 'Public Contracts Regulations 2015 reg 6(1)'),
      confidence: 'verified',
    },
    {
      from: '2022-01-01',
      value: true,
      source: {
        title: 'Trowers & Hamlins on the Thresholds (Amendment) Regulations 2021 (SI 2021/1221)',
        url: 'https://www.trowers.com/insights/2021/november/public-procurement-agreement-on-government-procurement-thresholds-amendment-regulations-2021',
      },
      confidence: 'secondary',
    },
    {
      from: '2025-02-24',
      value: true,
      source: legislation('ukpga/2023/54/section/123', 'Procurement Act 2023 s 123(2)'),
      confidence: 'verified',
    },
  ],
  knownTo: '2027-12-31',
  reviewBy: '2027-04-06',
})

export const thresholdValues: readonly Dated<unknown>[] = [
  lightTouchThreshold,
  lightTouchConcessionThreshold,
  subCentralThreshold,
  centralThreshold,
  worksThreshold,
  concessionThreshold,
  utilitiesLightTouchThreshold,
  utilitiesThreshold,
  thresholdsIncludeVat,
]
