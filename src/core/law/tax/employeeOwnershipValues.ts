import { dated } from '../dated.ts'
import { legislation } from '../source.ts'

/** Share of the gain that escapes capital gains tax when shares are sold to an employee ownership trust. */
export const trustSaleReliefShare = dated({
  id: 'eot.cgtReliefShare',
  label: 'Relief from capital gains tax on a sale to an employee ownership trust',
  unit: 'share of the gain',
  history: [
    {
      from: '2014-04-06',
      value: 1,
      source: legislation('ukpga/1992/12/section/236H', 'Taxation of Chargeable Gains Act 1992 s 236H'),
      confidence: 'verified',
    },
    {
      from: '2025-11-26',
      value: 0.5,
      source: {
        title: 'HMRC, Employee Ownership Trusts relief reduction, 26 November 2025',
        url: 'https://www.gov.uk/government/publications/capital-gains-tax-employee-ownership-trusts/capital-gains-tax-employee-ownership-trusts-relief-reduction',
      },
      confidence: 'verified',
    },
  ],
  knownTo: '2027-04-05',
  reviewBy: '2027-04-06',
  note: 'The rest of the gain is held over: it is taxed when the trust itself sells.',
})

/** Bonus a company owned by such a trust may pay each person in a tax year without income tax. */
export const trustBonusFreeOfTax = dated({
  id: 'eot.incomeTaxFreeBonus',
  label: 'Bonus free of income tax in a company owned by an employee ownership trust',
  unit: 'pounds a person a year',
  history: [
    {
      from: '2014-10-01',
      value: 3600,
      source: {
        title: 'HMRC Employment Income Manual EIM03051',
        url: 'https://www.gov.uk/hmrc-internal-manuals/employment-income-manual/eim03051',
      },
      confidence: 'verified',
    },
  ],
  knownTo: '2027-04-05',
  reviewBy: '2027-04-06',
})
