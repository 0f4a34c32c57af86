import { dated } from '../dated.ts'
import { legislation } from '../source.ts'

const tolley = {
  title: 'Tolley, Employment allowance: £3,000 from 2016-17, £4,000 from 2020-21',
  url: 'https://www.lexisnexis.co.uk/tolley/tax/guidance/employment-allowance',
}
const act2025 = legislation(
  'ukpga/2025/11/section/3',
  'National Insurance Contributions (Secondary Class 1 Contributions) Act 2025 s 3',
)
const regulations2020 = legislation('uksi/2020/218', 'Employment Allowance (Excluded Persons) Regulations 2020 reg 3')

/** Most that an eligible employer may take off its secondary contributions in a tax year. */
export const employmentAllowanceMost = dated({
  id: 'nic.employmentAllowance',
  label: 'Employment Allowance',
  unit: 'pounds a year',
  history: [
    { from: '2016-04-06', value: 3000, source: tolley, confidence: 'secondary' },
    { from: '2020-04-06', value: 4000, source: tolley, confidence: 'secondary' },
    {
      from: '2022-04-06',
      value: 5000,
      source: { ...act2025, title: `${act2025.title}, which names the amount it replaces` },
      confidence: 'verified',
    },
    { from: '2025-04-06', value: 10_500, source: act2025, confidence: 'verified' },
    {
      from: '2026-04-06',
      value: 10_500,
      source: {
        title: 'Delphini Accounting, National Insurance 2026-27',
        url: 'https://delphiniaccounting.co.uk/resource-centre/tax-tables/national-insurance.php',
      },
      confidence: 'secondary',
    },
  ],
  knownTo: '2027-04-05',
  reviewBy: '2027-04-06',
})

/** Share of a body's work of a public nature from which it counts as a public authority, unless it is a charity. */
export const publicFunctionShareLeast = dated({
  id: 'nic.employmentAllowance.publicFunctionShare',
  label: 'Share of public functions that bars Employment Allowance',
  unit: 'share of activity',
  history: [
    {
      from: '2016-04-06',
      value: 0.5,
      source: {
        title: 'HMRC National Insurance Manual NIM06530',
        url: 'https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim06530',
      },
      confidence: 'verified',
    },
  ],
  knownTo: '2027-04-05',
  reviewBy: '2027-04-06',
  note: 'The manual says 50% or more, HMRC’s guidance for employers says more than 50%; the stricter is used.',
})

/** Secondary contributions in the year before at and above which no allowance was given; `null` where no bar stands. */
export const priorYearLiabilityBar = dated<number | null>({
  id: 'nic.employmentAllowance.priorYearLiabilityLimit',
  label: 'Liability of the year before that bars Employment Allowance',
  unit: 'pounds a year, or none',
  history: [
    {
      from: '2016-04-06',
      value: null,
      source: { ...regulations2020, title: 'The bar began with the 2020 Regulations: before them, none' },
      confidence: 'derived',
    },
    { from: '2020-04-06', value: 100_000, source: regulations2020, confidence: 'verified' },
    {
      from: '2025-04-06',
      value: null,
      source: { ...act2025, title: `${act2025.title}(3), which removes the bar` },
      confidence: 'verified',
    },
  ],
  knownTo: '2027-04-05',
  reviewBy: '2027-04-06',
})
