import { apprenticeshipLevyAllowance, apprenticeshipLevyRate } from '../employment/apprenticeshipLevyValues.ts'
import { employmentAllowanceRules } from '../employment/employmentAllowance.ts'
import * as allowance from '../employment/employmentAllowanceValues.ts'
import * as rates from '../tax/businessRatesValues.ts'
import * as corporation from '../tax/corporationTaxValues.ts'
import { taxRules } from '../tax/index.ts'
import * as vat from '../tax/vatValues.ts'
import { adviser } from './adviser.ts'
import { misfits } from './tax/across.ts'
import { conclusionsOf } from './tax/conclusions.ts'
import { outcomesOf } from './tax/outcome.ts'
import { partsOf } from './tax/parts.ts'
import { questions } from './tax/questions.ts'
import { spreadOf } from './tax/spread.ts'

/** VAT, corporation tax, levy, allowance and business rates: what leaving changes, for the parent and for us. */
export const tax = adviser({
  topic: 'tax',
  title: 'What does leaving change in VAT, tax and rates?',
  says: [
    'A public body gets most of its VAT back, pays no corporation tax, and pays the apprenticeship levy on all its ' +
      'pay. A body that leaves it stands under other rules. This works out both sides, before and after, in pounds ' +
      'a year.',
    'What counts for VAT is what is supplied and who supplies it, stream by stream. To be a charity or to be ' +
      'registered with a regulator can raise the cost as well as lower it.',
  ],
  questions,
  groups: [
    { from: 'parent', title: 'The service and the body' },
    { from: 'stream-1', title: 'What it earns' },
    { from: 'stream-3', title: 'If it earns more', onDemand: true },
    { from: 'shared-vat', title: 'VAT on purchases' },
    { from: 'council-exempt-vat', title: 'What the public body gets back today', onDemand: true },
    { from: 'pay-bill', title: 'Pay' },
    { from: 'profit', title: 'Profit', onDemand: true },
    { from: 'rateable-value', title: 'Premises', onDemand: true },
    { from: 'trust-staff', title: 'If a trust owns it for the staff', onDemand: true },
  ],
  example: {
    charity: 'yes',
    'stream-1': 'welfare',
    'income-1': '3.2m',
    'stream-2': 'contracted',
    'income-2': '0.8m',
    'shared-vat': '100000',
    'council-exempt-vat': '480000',
    'council-all-vat': '10m',
    'pay-bill': '3m',
    nic: '330000',
    'transfer-year': 'yes',
    profit: '100000',
    'rateable-value': '100000',
  },
  needs: [
    vat.vatStandardRate,
    vat.vatReducedRate,
    vat.vatRegistrationThreshold,
    vat.councilExemptVatMost,
    vat.councilExemptVatShareBelow,
    vat.smallExemptVatMonth,
    vat.smallExemptVatShare,
    vat.fineRoundingMonth,
    allowance.employmentAllowanceMost,
    allowance.publicFunctionShareLeast,
    allowance.priorYearLiabilityBar,
    apprenticeshipLevyRate,
    apprenticeshipLevyAllowance,
    corporation.corporationTaxMainRate,
    corporation.corporationTaxSmallProfitsRate,
    corporation.corporationTaxLowerLimit,
    corporation.corporationTaxUpperLimit,
    corporation.corporationTaxReliefFraction,
    corporation.charityTradeShare,
    corporation.charityTradeLeast,
    corporation.charityTradeMost,
    rates.ratesStandard,
    rates.ratesSmall,
    rates.ratesSmallBelow,
    rates.ratesCharityRelief,
    rates.ratesSmallReliefFullTo,
    rates.ratesSmallReliefEndsAt,
  ],
  rules: [...taxRules, ...employmentAllowanceRules],
  assumes: [
    'The service and the premises are in England. All figures are of one whole year, as long as the law of the day ' +
      'holds.',
    'The new body registers for VAT as soon as any of its supplies are taxed, and uses the standard method.',
    'Welfare, health, advice, contracts and grants are paid by the parent; admission, lessons, clubs, sport and ' +
      'sales by those who use them.',
    'The parent’s own allowance for the levy is spent on other pay. Employer’s National Insurance is the same on ' +
      'both sides, so only the allowance against it is shown.',
    'More than one person is paid. For law of before April 2025, contributions of the year before are taken to be ' +
      'those of this year, and none in the year of transfer.',
    'The profit that is typed is the taxed profit, after capital allowances. A charity spends what it earns on its ' +
      'purposes and claims its reliefs.',
    'Business rates are without transitional relief, supplements and the discount for retail, hospitality and ' +
      'leisure that ended in March 2026.',
  ],
  adviceBegins: [
    'A VAT adviser reads the contract: one price for several things, or a grant with conditions, may be one supply.',
    'Buildings, and rent with VAT on it, have rules of their own (capital goods, the option to tax).',
    'The council’s VAT officer works out its limit for exempt work, and may agree with HMRC on a rare year over it.',
    'HMRC agrees to a special method of recovery where the standard one is not fair.',
    'The council’s business rates team decides on reliefs, and whether premises count as used for retail or leisure.',
  ],
  across: (answers) => misfits(answers),
  advise(answers, on) {
    const spread = spreadOf(outcomesOf(answers, on))
    return { conclusions: conclusionsOf(answers, spread, on), parts: partsOf(answers, spread, on) }
  },
})
