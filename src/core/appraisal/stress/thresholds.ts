import { MODEL_LAW } from '../../finance/case/law.ts'
import { runCalendar } from '../../finance/calendar.ts'
import type { Case } from '../../finance/case/index.ts'
import type { Dated } from '../../law/dated.ts'
import { lawTable } from '../../law/lawTable.ts'
import { nothingTo, type LayOut, type Stress } from './stress.ts'

/** An amount of the law, and not a rate: a threshold, a limit, a band, an allowance, a wage. */
const isAmount = ({ unit }: { readonly unit: string }): boolean => !unit.startsWith('share')

export const thresholds: Stress = {
  id: 'thresholds-cpi',
  title: 'The law’s amounts rise with prices',
  says:
    'Thresholds, limits, allowances and the minimum wage, which are held where they stand after the last date known, ' +
    'rise each April after it by the mean inflation of the case.',
  source: 'What most of them did before they were frozen',
  on(theCase) {
    const { start, months, law } = theCase
    const isHeld = MODEL_LAW.some((each) => {
      if (!isAmount(each) || law?.[each.id] !== undefined) return false
      // Every value that lines read and that is not a rate is an amount of pounds.
      const laid = lawTable(each as Dated<number>, start, months)
      return laid.ok && laid.value.heldFrom !== null
    })
    if (!isHeld) return nothingTo('The law of every month of the run is known.')
    return { applies: true, case: theCase, law: risingWith(theCase) }
  },
}

const risingWith =
  ({ economy }: Case) =>
  (layOut: LayOut): LayOut =>
  (dated, start, months) => {
    const laid = layOut(dated, start, months)
    if (!laid.ok || !isAmount(dated) || laid.value.heldFrom === null) return laid
    const { heldFrom } = laid.value
    const { inYear } = runCalendar(start, months)
    let level = 1
    const values = laid.value.values.map((amount, month) => {
      if (month >= heldFrom && inYear[month] === 4) level *= 1 + economy.cpi.mean
      return amount * level
    })
    return { ok: true, value: { ...laid.value, values } }
  }
