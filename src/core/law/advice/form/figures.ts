import { sayPounds, sayShare } from '../../../shared/money.ts'
import type { LegalForm } from '../../forms/legalForm.ts'
import { cicDividendMostPounds } from '../../forms/limits.ts'
import { cicDividendMost } from '../../forms/values.ts'
import type { LawOn } from '../../lawOn.ts'
import type { AdvicePart, Figure } from '../advice.ts'
import { limitFigures } from './limits.ts'

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
  const working = `${sayShare(on.value(cicDividendMost), 1)} of ${sayPounds(profitPounds)}`
  const label = 'Most that may go as dividends'
  return [{ label, says: sayPounds(value), value, working, source: distribution.source }]
}
