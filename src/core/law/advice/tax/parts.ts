import { sayPounds, sayShare } from '../../../shared/money.ts'
import { levyCoInvestment, levyFundsExpiry, levyTopUp } from '../../employment/apprenticeshipLevyValues.ts'
import type { LawOn } from '../../lawOn.ts'
import { sayValue } from '../../sayValue.ts'
import { trustBonus, trustBonusRule, trustSaleRule } from '../../tax/employeeOwnership.ts'
import { trustSaleReliefShare } from '../../tax/employeeOwnershipValues.ts'
import { levyFundsRule } from '../../tax/levyRules.ts'
import { councilRefundRule } from '../../tax/vatRecovery.ts'
import type { AdvicePart, Figure } from '../advice.ts'
import type { TaxAnswers } from './questions.ts'
import { sayChange, sayRange, type Range, type Spread } from './spread.ts'

/** How it came to be: the table, the sums behind it, who pays whom, and each test. */
export function partsOf(answers: TaxAnswers, spread: Spread, on: LawOn): readonly AdvicePart[] {
  return [
    costTable(spread),
    workings(spread),
    whoPays(spread),
    { kind: 'findings', title: 'VAT, test by test', says: [VAT_WORDS], findings: spread.findings.vat },
    { kind: 'findings', title: 'Employment Allowance, test by test', findings: spread.findings.allowance },
    { kind: 'findings', title: 'Apprenticeship levy', findings: spread.findings.levy },
    { kind: 'findings', title: 'Ways to be free of corporation tax', findings: spread.findings.tax },
    ...(spread.findings.rates.length > 0
      ? [{ kind: 'findings' as const, title: 'Business rates, relief by relief', findings: spread.findings.rates }]
      : []),
    ...trustPart(answers, on),
    ...levyFundsPart(on),
    TERMS,
  ]
}

const VAT_WORDS = 'A test that is met means less VAT on the price. It can mean more VAT lost on purchases.'

function costTable({ lines, before, after, ours, together }: Spread): AdvicePart {
  return {
    kind: 'table',
    title: 'Before and after, in pounds a year',
    says: ['A relief stands below nought. Before, the new body is not there and pays nothing.'],
    head: ['What', 'Parent before', 'Parent after', 'New body after', 'Together more or less'],
    rows: [
      ...lines.map(({ label, before, after, ours, change }) => [
        label,
        sayRange(before),
        sayRange(after),
        sayRange(ours),
        sayChange(change),
      ]),
      ['In all', sayRange(before), sayRange(after), sayRange(ours), sayChange(together)],
    ],
  }
}

function workings({ lines }: Spread): AdvicePart {
  return {
    kind: 'figures',
    title: 'How each is worked out',
    says: ['Each figure is what the two together pay more than before, a year.'],
    figures: lines.map(({ label, change, working, source }): Figure => figureOf(label, change, working, source)),
  }
}

function whoPays({ parent, ours, together, customersMore, treasury }: Spread): AdvicePart {
  const { source } = councilRefundRule
  return {
    kind: 'figures',
    title: 'Who pays whom',
    says: [
      'What a council or an NHS body pays the Treasury only moves from one public purse to another. The public as a ' +
        'whole gains nothing when it is saved, and loses nothing when it is paid.',
    ],
    figures: [
      figureOf('The parent pays', parent, 'all its lines, after less before', source),
      figureOf('The new body pays', ours, 'all its lines', source),
      figureOf('The two together pay', together, 'the parent and the new body', source),
      figureOf('People who pay for themselves pay', customersMore, 'VAT on prices that bore none before', source),
      figureOf('The Treasury and the pool of business rates get', treasury, 'what all of these pay', source),
    ],
  }
}

/** A change as a figure. Where it hangs on something, the number for machines is the most it may come to. */
const figureOf = (label: string, range: Range, working: string, source: Figure['source']): Figure => ({
  label,
  says: sayChange(range),
  value: range.most,
  working,
  source,
})

function trustPart(answers: TaxAnswers, on: LawOn): readonly AdvicePart[] {
  const people = answers['trust-staff']
  const bonus = people > 0 ? trustBonus(people, on) : undefined
  const relief = on.find(trustSaleReliefShare)
  if (bonus === undefined || relief === undefined) return []
  const each = sayPounds(bonus.bonusPounds / people)
  return [
    {
      kind: 'figures',
      title: 'A company owned by a trust for its employees',
      says: ['A service that leaves a public body has no seller, so the relief on a sale matters only later.'],
      figures: [
        {
          label: 'Gain free of capital gains tax when more than half is sold to the trust',
          says: sayShare(relief),
          value: relief,
          working: 'share of the gain; the rest is held over',
          source: trustSaleRule.source,
        },
        {
          label: 'Bonus free of income tax, at most, in a year',
          says: sayPounds(bonus.bonusPounds),
          value: bonus.bonusPounds,
          working: `${people} people × ${each}`,
          source: trustBonusRule.source,
        },
        {
          label: 'Employer’s National Insurance on it',
          says: sayPounds(bonus.nicPounds),
          value: bonus.nicPounds,
          working: `${sayPounds(bonus.bonusPounds)} × ${sayShare(bonus.nicPounds / bonus.bonusPounds, 2)}`,
          source: trustBonusRule.source,
        },
      ],
    },
  ]
}

function levyFundsPart(on: LawOn): readonly AdvicePart[] {
  const figures = [levyTopUp, levyFundsExpiry, levyCoInvestment].flatMap((law): Figure[] => {
    const value = on.find(law)
    if (value === undefined) return []
    const { source } = levyFundsRule
    return [{ label: law.label, says: sayValue(law, value), value, working: 'as it stands on this day', source }]
  })
  if (figures.length === 0) return []
  return [
    {
      kind: 'figures',
      title: 'What the levy buys',
      says: ['A body that pays no levy has no such account, and gets most training paid another way.'],
      onDemand: true,
      figures,
    },
  ]
}

const TERMS: AdvicePart = {
  kind: 'words',
  title: 'Words of the trade',
  onDemand: true,
  says: [
    'Input tax is VAT on purchases. Output tax is VAT on sales.',
    'Partial exemption: a body with taxed and exempt supplies gets back a part of its input tax.',
    'De minimis: input tax for exempt supplies so small that it comes back too.',
    'Section 33 body: a council or the like, which gets back VAT on its public duties. Section 41 body: an NHS body ' +
      'or a government department, which gets it back on listed services only.',
    'Primary purpose trading: trade by which a charity carries out its own purposes.',
    'Rateable value: what premises would be let for in a year, as the rating list has it.',
    'Writing-down and first-year allowances take the cost of equipment off taxed profit over time. They are not ' +
      'worked out here: the profit that is typed is the taxed profit.',
  ],
}
