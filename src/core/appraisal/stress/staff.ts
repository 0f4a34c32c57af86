import type { Quantity } from '../../chance/quantityField.ts'
import { medianOf } from '../../chance/quantityField.ts'
import type { Case } from '../../finance/case/index.ts'
import { changeLeavers } from '../../finance/case/leavers.ts'
import { automaticEnrolmentEmployerRate } from '../../law/employment/automaticEnrolmentValues.ts'
import { lgpsAverageEmployerRate } from '../../law/pensions/lgpsValues.ts'
import { nhsPensionEmployerRate } from '../../law/pensions/nhsPensionValues.ts'
import { teachersPensionEmployerRate } from '../../law/pensions/teachersPensionValues.ts'
import { moved } from './moved.ts'
import { changed, nothingTo, OUR_JUDGEMENT, type LayOut, type Stress } from './stress.ts'

const PAY_POINTS = 0.02
const PENSION_POINTS = 0.03

export const payAward: Stress = {
  id: 'pay-2',
  title: 'Pay awards are 2 points higher',
  says:
    'Every yearly pay award is 2 points higher, for whoever employs. Of what pays for it, only what the case links ' +
    'to pay rises too.',
  source: OUR_JUDGEMENT,
  on(theCase) {
    const { pay } = theCase.economy
    const higher = {
      ...pay,
      mean: pay.mean + PAY_POINTS,
      // Each year leans on the one before, so the last one known is moved too.
      ...(pay.last !== undefined && { last: pay.last + PAY_POINTS }),
    }
    return changed({ ...theCase, economy: { ...theCase.economy, pay: higher } })
  },
}

/** The rates that the law or a scheme sets, for groups whose rate the case leaves to it. */
const SCHEME_RATES: readonly string[] = [
  lgpsAverageEmployerRate,
  nhsPensionEmployerRate,
  teachersPensionEmployerRate,
  automaticEnrolmentEmployerRate,
].map(({ id }) => id)

export const pension: Stress = {
  id: 'pension-3',
  title: 'Pensions cost 3 points more',
  says: "Every employer's pension rate is 3 points of pay higher, whether the case or the scheme sets it.",
  source: OUR_JUDGEMENT,
  on(theCase) {
    const { staff, options, law } = theCase
    if (staff.every(({ scheme }) => scheme === 'none')) return nothingTo('Nobody is in a pension scheme.')
    return {
      applies: true,
      case: {
        ...theCase,
        staff: staff.map((group) => ({ ...group, ...higherRate(group) })),
        options: changeLeavers(options, ({ newStarters }) => ({
          newStarters: { ...newStarters, ...higherRate(newStarters) },
        })),
        law: law && higherOwn(law),
      },
      law: higherRates,
    }
  },
}

const higherRate = ({ employerRate }: { readonly employerRate?: Quantity | undefined }) =>
  employerRate && { employerRate: moved(employerRate, 1, PENSION_POINTS) }

/** A rate that the case sets in place of the law's is a rate too. */
function higherOwn(law: NonNullable<Case['law']>): Case['law'] {
  const raised = SCHEME_RATES.flatMap((id) => (law[id] === undefined ? [] : [[id, law[id] + PENSION_POINTS] as const]))
  return { ...law, ...Object.fromEntries(raised) }
}

const higherRates =
  (layOut: LayOut): LayOut =>
  (dated, start, months) => {
    const laid = layOut(dated, start, months)
    if (!laid.ok || !SCHEME_RATES.includes(dated.id)) return laid
    return { ok: true, value: { ...laid.value, values: laid.value.values.map((rate) => rate + PENSION_POINTS) } }
  }

export const absence: Stress = {
  id: 'absence',
  title: 'Absence does not change',
  says: 'The share of working time lost to absence stays as it is today, in every option.',
  source: OUR_JUDGEMENT,
  on(theCase) {
    const { before, after } = theCase.absence
    if (!after) return nothingTo('The case expects no change in absence.')
    if (medianOf(after) >= medianOf(before)) return nothingTo('The case expects absence to fall in no option.')
    return changed({ ...theCase, absence: { ...theCase.absence, after: undefined } })
  },
}
