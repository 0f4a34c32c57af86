import { sayPounds, sayShare } from '../../../shared/money.ts'
import { cicDividendMost } from '../../forms/cicValues.ts'
import type { LegalForm } from '../../forms/legalForm.ts'
import { cicDividendMostPounds } from '../../forms/limits.ts'
import { withdrawableSharesMost } from '../../forms/societyValues.ts'
import type { LawOn } from '../../lawOn.ts'
import { trustBonusFreeOfTax } from '../../tax/employeeOwnershipValues.ts'
import type { AdvicePart, Figure } from '../advice.ts'

/** What a form comes to in pounds: what it costs to register, and the limits on what members put in or take out. */
export function figuresPart(form: LegalForm, profitPounds: number | null, on: LawOn): readonly AdvicePart[] {
  const figures = [
    ...feeFigure(form, on),
    ...dividendFigure(form, profitPounds, on),
    ...memberFigure(form, on),
    ...bonusFigure(form, on),
  ]
  return figures.length === 0 ? [] : [{ kind: 'figures', title: `${form.name} in pounds`, figures }]
}

/** The fees, added up; nothing where one of them is not known on the day. */
function feeFigure({ registration }: LegalForm, on: LawOn): readonly Figure[] {
  const { fees } = registration.answer
  const paid = fees.map((fee) => ({ fee, value: on.find(fee) }))
  if (paid.some(({ value }) => value === undefined)) return []
  const sum = paid.reduce((total, { value }) => total + (value ?? 0), 0)
  const working = paid.map(({ fee, value }) => `${fee.label}: ${sayPounds(value ?? 0)}`).join('; ') || 'no fee is taken'
  return [
    { label: 'Least it costs to register', says: sayPounds(sum), value: sum, working, source: registration.source },
  ]
}

function dividendFigure({ distribution }: LegalForm, profitPounds: number | null, on: LawOn): readonly Figure[] {
  if (distribution.answer !== 'capped' || profitPounds === null) return []
  const value = cicDividendMostPounds(profitPounds, on)
  const working = `${sayShare(on.value(cicDividendMost), 1)} of ${sayPounds(profitPounds)}`
  return [
    { label: 'Most that may go as dividends', says: sayPounds(value), value, working, source: distribution.source },
  ]
}

function memberFigure({ capital }: LegalForm, on: LawOn): readonly Figure[] {
  if (capital.answer !== 'withdrawableShares') return []
  const value = on.value(withdrawableSharesMost)
  const working = 'set by the Act; a member that is a registered society may hold more'
  return [
    {
      label: 'Most one member may hold in withdrawable shares',
      says: sayPounds(value),
      value,
      working,
      source: capital.source,
    },
  ]
}

function bonusFigure({ distribution }: LegalForm, on: LawOn): readonly Figure[] {
  if (distribution.answer !== 'staffByTrust') return []
  const value = on.find(trustBonusFreeOfTax)
  if (value === undefined) return []
  const working = 'for each person, on the same terms; National Insurance is still due'
  return [
    {
      label: 'Bonus free of income tax in a year',
      says: sayPounds(value),
      value,
      working,
      source: distribution.source,
    },
  ]
}
