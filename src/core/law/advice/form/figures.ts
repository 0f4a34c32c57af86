import { sayPounds, sayShare } from '../../../shared/money.ts'
import { valueOn, type Dated } from '../../dated.ts'
import type { LegalForm } from '../../forms/legalForm.ts'
import { cicDividendMostPounds } from '../../forms/limits.ts'
import * as values from '../../forms/values.ts'
import type { LawOn } from '../../lawOn.ts'
import { sayValue } from '../../sayValue.ts'
import { trustBonusFreeOfTax } from '../../tax/employeeOwnershipValues.ts'
import type { AdvicePart, Figure } from '../advice.ts'

/** What a form comes to in pounds: what it costs to register, and the limits on what members put in or take out. */
export function figuresPart(form: LegalForm, profitPounds: number | null, on: LawOn): readonly AdvicePart[] {
  const figures = [...feeFigure(form, on), ...dividendFigure(form, profitPounds, on), ...limitFigures(form, on)]
  return figures.length === 0 ? [] : [{ kind: 'figures', title: `${form.name} in figures`, figures }]
}

/** The fees, added up; nothing where one of them is not known on the day. */
function feeFigure({ registration }: LegalForm, on: LawOn): readonly Figure[] {
  const { fees } = registration.answer
  const paid = fees.map((fee) => ({ fee, pounds: on.find(fee) }))
  if (paid.some(({ pounds }) => pounds === undefined)) return []
  const value = paid.reduce((total, { pounds }) => total + (pounds ?? 0), 0)
  const working = paid.map(({ fee, pounds }) => `${fee.label}: ${sayPounds(pounds ?? 0)}`).join('; ')
  return [
    {
      label: 'Least it costs to register',
      says: sayPounds(value),
      value,
      working: working || 'no fee is taken',
      source: registration.source,
    },
  ]
}

function dividendFigure({ distribution }: LegalForm, profitPounds: number | null, on: LawOn): readonly Figure[] {
  if (distribution.answer !== 'capped' || profitPounds === null) return []
  const value = cicDividendMostPounds(profitPounds, on)
  const working = `${sayShare(on.value(values.cicDividendMost), 1)} of ${sayPounds(profitPounds)}`
  const label = 'Most that may go as dividends'
  return [{ label, says: sayPounds(value), value, working, source: distribution.source }]
}

/** A value of the law that touches some forms. */
interface Limit {
  readonly law: Dated<number>
  readonly touches: (form: LegalForm) => boolean
  readonly working: string
}

const isSociety = ({ registrar }: LegalForm): boolean => registrar.answer === 'fca'
const isCharity = ({ charity }: LegalForm): boolean => charity.answer === 'always'
const hasCappedShares = ({ capital }: LegalForm): boolean => capital.answer === 'cappedShares'
const isAtCompaniesHouse = ({ registrar }: LegalForm): boolean =>
  registrar.answer === 'companiesHouse' || registrar.answer === 'cicRegulator'

const LIMITS: readonly Limit[] = [
  { law: values.confirmationFee, touches: isAtCompaniesHouse, working: 'once a year' },
  {
    law: values.withdrawableSharesMost,
    touches: isSociety,
    working: 'set by the Act; a member that is a registered society may hold more',
  },
  {
    law: values.societyAuditAssets,
    touches: isSociety,
    working: 'at the end of the year before, and not in the first year',
  },
  { law: values.societyAuditTurnover, touches: isSociety, working: 'in the year before, and not in the first year' },
  { law: values.cicShareDividendAboveBase, touches: hasCappedShares, working: 'for shares issued in those days' },
  { law: values.cicShareDividendMost, touches: hasCappedShares, working: 'of what was paid for the share' },
  {
    law: values.cicLinkedInterestMost,
    touches: ({ registrar }) => registrar.answer === 'cicRegulator',
    working: 'a year, on loans whose rate hangs on profits',
  },
  {
    law: values.charityRegistrationIncome,
    touches: (form) => isCharity(form) && form.registrar.answer !== 'charityCommission',
    working: 'by its yearly income',
  },
  { law: values.charityExaminationIncome, touches: isCharity, working: 'by the income of the year' },
  { law: values.charityAuditIncome, touches: isCharity, working: 'by the income of the year, whatever its assets' },
  {
    law: trustBonusFreeOfTax,
    touches: ({ distribution }) => distribution.answer === 'staffByTrust',
    working: 'on the same terms for all; National Insurance is still due',
  },
]

/** The limits and fees of the day that touch a form. One that is not known on that day is left out. */
function limitFigures(form: LegalForm, on: LawOn): readonly Figure[] {
  return LIMITS.filter(({ touches }) => touches(form)).flatMap(({ law, working }): Figure[] => {
    const value = on.find(law)
    const inForce = valueOn(law, on.day)
    if (value === undefined || inForce === undefined) return []
    return [{ label: law.label, says: sayValue(law, value), value, working, source: inForce.entry.source }]
  })
}
