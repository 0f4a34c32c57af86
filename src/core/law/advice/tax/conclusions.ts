import { sayPounds, sayShare } from '../../../shared/money.ts'
import { employmentAllowanceRules } from '../../employment/employmentAllowance.ts'
import type { LawOn } from '../../lawOn.ts'
import { charityRatesRule, multiplierRule } from '../../tax/businessRates.ts'
import { charityPurposeRule, mutualTradingRule } from '../../tax/corporationTax.ts'
import { levyDueRule } from '../../tax/levyRules.ts'
import { contractedOutRule, councilExemptRule, councilRefundRule } from '../../tax/vatRecovery.ts'
import { cultureVolunteersRule } from '../../tax/vatSupplies.ts'
import { councilExemptVatMost, councilExemptVatShareBelow } from '../../tax/vatValues.ts'
import type { Conclusion } from '../advice.ts'
import type { TaxAnswers } from './questions.ts'
import { isNothing, isSure, sayChange, sayRange, type Range, type Spread } from './spread.ts'

/** What comes of it all: the sum first, then each tax. */
export function conclusionsOf(answers: TaxAnswers, spread: Spread, on: LawOn): readonly [Conclusion, ...Conclusion[]] {
  return [
    sumConclusion(answers, spread),
    vatConclusion(answers, spread),
    ...exemptWorkConclusion(answers, on),
    ...customersConclusion(spread),
    allowanceConclusion(answers, spread),
    levyConclusion(spread),
    taxConclusion(spread),
    ratesConclusion(answers, spread),
  ]
}

/** Figures that hang on something cannot be settled yet. */
const factWhere = (range: Range): Conclusion['stands'] => (isSure(range) ? 'fact' : 'depends')

const refundSource = ({ parent }: TaxAnswers) => (parent === 'council' ? councilRefundRule : contractedOutRule).source

function sumConclusion(answers: TaxAnswers, { parent, ours, together }: Spread): Conclusion {
  return {
    stands: factWhere(together),
    says: `After leaving, the two together pay ${sayChange(together)} in tax a year.`,
    because: `For the parent that is ${sayChange(parent)}, for the new body ${sayChange(ours)}.`,
    source: refundSource(answers),
  }
}

function vatConclusion(answers: TaxAnswers, { byTopic: { vat } }: Spread): Conclusion {
  const isNeutral = [vat.before, vat.after, vat.ours].every(isNothing)
  return {
    stands: factWhere(vat.change),
    says: isNothing(vat.change) ? 'VAT costs nothing by leaving.' : `VAT costs ${sayChange(vat.change)} a year.`,
    because: isNeutral
      ? 'The new body gets its own VAT back, and the parent gets back what it is charged.'
      : `VAT that does not come back is ${sayRange(vat.ours)} with the new body and ${sayRange(vat.after)} with the ` +
        `parent; before, it was ${sayRange(vat.before)} with the parent.${vat.ours.most >= 0.5 ? EXEMPT_COSTS : ''}`,
    source: refundSource(answers),
  }
}

const EXEMPT_COSTS = ' What is exempt, or paid by a grant, leaves the VAT on its purchases as a cost.'

function exemptWorkConclusion(answers: TaxAnswers, on: LawOn): readonly Conclusion[] {
  const isKnown = answers['council-exempt-vat'] !== null && answers['council-all-vat'] !== null
  if (answers.parent !== 'council' || isKnown) return []
  const most = sayPounds(on.value(councilExemptVatMost))
  const limits = `${most} a year, or less than ${sayShare(on.value(councilExemptVatShareBelow))}`
  return [
    {
      stands: 'depends',
      says: 'Whether the council stays within its limit for exempt work is not known.',
      because: `The limit is ${limits} of all its VAT. Its VAT officer knows both sums.`,
      source: councilExemptRule.source,
    },
  ]
}

function customersConclusion({ customersMore }: Spread): readonly Conclusion[] {
  if (isNothing(customersMore)) return []
  return [
    {
      stands: factWhere(customersMore),
      says: `People who pay for themselves pay ${sayChange(customersMore)} VAT a year, or the new body earns less.`,
      because: 'The parent charged them no VAT on it, and the new body passes no test that would free it.',
      source: cultureVolunteersRule.source,
    },
  ]
}

function allowanceConclusion(answers: TaxAnswers, { byTopic, findings }: Spread): Conclusion {
  const saved = negated(byTopic.allowance.ours)
  const [authority] = findings.allowance
  const unmet = findings.allowance.find(({ met }) => met !== true) ?? authority!
  const isTransfer = unmet.rule === employmentAllowanceRules.at(-1)!.id
  const isAuthority = unmet.rule === employmentAllowanceRules[0]!.id
  const because = isTransfer
    ? 'In the tax year in which the service comes over, only staff who did not come with it count. Later all do.'
    : answers.nic === 0
      ? 'No National Insurance is due that it could be set against.'
      : asSentence(unmet.because)
  return {
    stands: isSure(saved) ? (isNothing(saved) ? 'no' : 'yes') : 'depends',
    says: isNothing(saved)
      ? `The new body gets no Employment Allowance${isAuthority ? ', as is normal for a mutual' : ''}.`
      : `The new body saves ${sayRange(saved)} a year by Employment Allowance.`,
    because,
    source: unmet.source,
  }
}

function levyConclusion({ byTopic: { levy } }: Spread): Conclusion {
  return {
    stands: 'fact',
    says: isNothing(levy.change)
      ? 'Leaving changes nothing in the apprenticeship levy.'
      : `Leaving saves ${sayRange(negated(levy.change))} of apprenticeship levy a year.`,
    because:
      `On this pay the parent pays ${sayRange(levy.before)}, since its allowance is spent already; ` +
      `the new body pays ${sayRange(levy.ours)} after an allowance of its own.`,
    source: levyDueRule.source,
  }
}

function taxConclusion({ byTopic: { tax }, findings }: Spread): Conclusion {
  const isCharity = findings.tax.some(({ rule, met }) => rule === charityPurposeRule.id && met === true)
  if (isNothing(tax.ours))
    return {
      stands: 'fact',
      says: 'The new body pays no corporation tax.',
      because: isCharity
        ? 'A charity pays none on what it earns by its own purposes and spends on them.'
        : 'It expects no profit.',
      source: charityPurposeRule.source,
    }
  return {
    stands: factWhere(tax.ours),
    says: `The new body pays ${sayRange(tax.ours)} of corporation tax a year, a new cost.`,
    because:
      'The parent is not liable to it. Being called a mutual frees nobody from it: those who pay for the service and ' +
      'those who share the surplus are not the same people.',
    source: mutualTradingRule.source,
  }
}

function ratesConclusion(answers: TaxAnswers, { byTopic: { rates } }: Spread): Conclusion {
  if (answers['rateable-value'] === null)
    return {
      stands: 'depends',
      says: 'Business rates are not worked out, since no rateable value is given.',
      because:
        'Where the parent stays the occupier nothing changes. Where the new body takes over, a charity pays a fifth.',
      source: charityRatesRule.source,
    }
  const isSame = isNothing(rates.change)
  const bills = `The bill is ${sayRange(rates.before)} before and ${sayRange(rates.ours)} after.`
  return {
    stands: factWhere(rates.change),
    says: isSame
      ? 'Leaving changes nothing in business rates.'
      : `Business rates are ${sayChange(rates.change)} a year.`,
    because: isSame ? bills : `${bills} The difference comes from the legal form, not from better work.`,
    source: multiplierRule.source,
  }
}

const asSentence = (clause: string): string => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`

const negated = ({ least, most }: Range): Range => ({ least: 0 - most, most: 0 - least })
