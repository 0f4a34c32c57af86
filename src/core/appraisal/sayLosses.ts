import { sayPence, sayPounds, sayRoundPounds, sayWhole } from '../shared/money.ts'
import { OWED_POUNDS } from './lossesEach.ts'
import type { LossEach, OptionResult } from './result.ts'

/** What a failure means for one of a kind: who, what is told of them, and both figures in words. */
export interface LossSaid {
  readonly who: string
  readonly what: string
  readonly mean: string
  readonly bad: string
}

type Told = Pick<LossSaid, 'who' | 'what'>

const TOLD: Readonly<Record<LossEach['who'], (each: LossEach) => Told>> = {
  member: ({ heads }) => ({
    who: 'One member',
    what: `Of the share, if the ${sayHeads(heads)} people of the staff hold it alike`,
  }),
  user: () => ({
    who: 'One person who uses the service',
    what: 'Months of a disrupted service, where the authority takes it back',
  }),
  supplier: () => ({
    who: 'A small supplier',
    what: `Of each ${sayPounds(OWED_POUNDS)} that it is owed`,
  }),
  hmrc: () => ({ who: 'HMRC', what: 'Tax and National Insurance left unpaid' }),
  'pension-fund': () => ({ who: 'The pension fund', what: 'Contributions left unpaid; what staff have earned stays' }),
  taxpayer: ({ heads }) => ({
    who: 'A taxpayer of the authority',
    what: `Each, if ${sayHeads(heads)} share what it is owed and what taking the service back costs`,
  }),
}

/** Each line of what a failure means for one of a kind, in words. */
export const sayLossesEach = (losses: readonly LossEach[]): readonly LossSaid[] =>
  losses.map((each) => {
    const say = (figure: number) => (each.unit === 'months' ? sayMonths(figure) : sayAmount(figure))
    return { ...TOLD[each.who](each), mean: say(each.mean), bad: say(each.bad) }
  })

/** What staff keep and what they do not, and in how many of the failed futures. */
export function sayStaffKeep({ failed }: Pick<OptionResult, 'failed'>): string {
  if (!failed.applies || failed.p === 0) return ''
  const held = Math.round((100 * failed.holding.p) / failed.p)
  return [
    'One member of staff: pay is paid to the end of the month in which it fails.',
    ...(held > 0 ? [keeping(held)] : []),
    ...(held < 100 ? [losing(100 - held)] : []),
  ].join(' ')
}

const keeping = (held: number): string =>
  `In ${held} of 100 failures the authority still bought the service: posts go back to it by TUPE, with their pay, ` +
  'hours, length of service and pension.'

const losing = (gone: number): string =>
  `In ${gone} of 100 the contract had gone first, and most posts with it by TUPE; who was left loses the post, and ` +
  'what the law then gives them is not counted here.'

const sayHeads = (heads: number | null): string => sayWhole(Math.round(heads ?? 1))

const HUNDRED = 100

/** Pence where pounds alone would say little. */
const sayAmount = (pounds: number): string => (pounds < HUNDRED ? sayPence(pounds) : sayRoundPounds(pounds))

const sayMonths = (months: number): string => {
  const whole = Math.round(months)
  return whole === 1 ? '1 month' : `${whole} months`
}
