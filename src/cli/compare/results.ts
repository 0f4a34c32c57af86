import { frequency } from '../../core/chance/frequency.ts'
import type { ChanceMoved, MeanMoved, Moved, OptionMoved, ResultsMoved } from '../../core/appraisal/compare/results.ts'
import { sayRoundPounds } from '../../core/shared/money.ts'
import { sayYears } from '../../core/shared/month.ts'
import { bold, paragraph, rows } from '../page.ts'
import type { Screen } from '../screen.ts'

type Row = readonly [string, string]

/** How the results of every option that both versions have moved, each with the error of the difference. */
export function sayResults({ options, judgedYears, ...rest }: ResultsMoved, screen: Pick<Screen, 'isBold'>): string[] {
  const isSame = judgedYears.first === judgedYears.second
  return [
    ...options.flatMap((option) => ['', bold(option.name, screen), ...sayOption(option, judgedYears.first)]),
    ...(isSame ? [] : ['', paragraph(sayYearsDiffer(judgedYears))]),
    ...sayOnly('first', rest.onlyFirst),
    ...sayOnly('second', rest.onlySecond),
  ]
}

const sayYearsDiffer = ({ first, second }: ResultsMoved['judgedYears']): string =>
  `Money is judged over ${sayYears(first)} in the first and ${sayYears(second)} in the second: that is not compared.`

const sayOnly = (which: string, ids: readonly string[]): string[] =>
  ids.length === 0 ? [] : ['', paragraph(`Only in the ${which}: ${ids.join(', ')}.`)]

function sayOption({ unfunded, serviceKept, moneySaved, failed, saving }: OptionMoved, years: number): string[] {
  const told = [
    ...chanceRow('Service kept', serviceKept),
    ...chanceRow(`Money saved, ${sayYears(years)}`, moneySaved),
    ...chanceRow('Fails', failed),
    ...(saving ? [[`Mean saving, ${sayYears(years)}`, sayMean(saving)] as const] : []),
  ]
  const lacks = unfunded.map((which) =>
    paragraph(`In the ${which} version its first two months cannot be paid: no chances are compared.`, 2),
  )
  return [...lacks, ...(told.length === 0 ? [] : [rows(told)])]
}

const chanceRow = (name: string, moved: ChanceMoved | null): Row[] => (moved ? [[name, sayChance(moved)]] : [])

function sayChance({ first, second, ...moved }: ChanceMoved): string {
  const often = ({ p, se, limit95 }: typeof first) => frequency(p, se, limit95)
  if (moved.changed === 0) return `${often(first)}; the same in every future`
  return `${often(first)}; now ${often(second)}. ${sayDifference(moved)}`
}

/** In futures of 100, to a tenth: the same futures tell a small difference that either figure alone would hide. */
function sayDifference({ difference, se, tooClose, changed }: Moved): string {
  if (tooClose) return `Too close to call: it is another in ${(100 * changed).toFixed(1)} of 100 futures`
  const size = `${(100 * Math.abs(difference)).toFixed(1)} of 100`
  return `${difference > 0 ? 'More' : 'Fewer'} by ${size}, give or take ${sayTenths(200 * se)}`
}

const sayTenths = (points: number): string => (Math.ceil(points * 10) / 10).toFixed(1)

function sayMean({ first, second, difference, se, tooClose, changed }: MeanMoved): string {
  if (changed === 0) return `${sayRoundPounds(first)}; the same in every future`
  const give = `give or take ${sayRoundPounds(2 * se)}`
  const moved = tooClose
    ? 'Too close to call'
    : `${difference > 0 ? 'More' : 'Less'} by ${sayRoundPounds(Math.abs(difference))}, ${give}`
  return `${sayRoundPounds(first)}; now ${sayRoundPounds(second)}. ${moved}`
}
