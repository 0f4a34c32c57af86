import type { Unit } from '../../../graph/unit.ts'

/** One of our figures that a person's own lines may read: what it is called there, its unit, and what it is. */
interface Ours {
  readonly name: string
  readonly unit: Unit
  readonly says: string
}

/**
 * What a case's own lines may read of the model, in plain words. Short on purpose: each is a promise to those who wrote
 * a case, and none of them can stand on a line that an own line adds to, so that no circle forms through our lines.
 */
export const ours = [
  { name: 'cpi index', unit: 'ratio', says: 'price level since month 0, which is 1' },
  { name: 'pay index', unit: 'ratio', says: 'pay level since month 0, which is 1' },
  { name: 'demand', unit: 'ratio', says: 'demand since month 0, which is 1' },
  {
    name: 'council path',
    unit: 'ratio',
    says: 'what the council can pay since month 0, which is 1: inflation, its real change and one large cut',
  },
  { name: 'staff in post', unit: 'fte', says: 'full-time equivalents in post as the month begins' },
  { name: 'costs kept', unit: 'ratio', says: 'share of non-pay cost not gone with lost contracts' },
  { name: 'months since start', unit: 'ratio', says: 'months since the start: 0 in the first month' },
  { name: 'month of the year', unit: 'ratio', says: 'the month of the year, 1 for January to 12 for December' },
  { name: 'months in a year', unit: 'ratio per year', says: '12, to make a figure for a year one for a month' },
  { name: 'weeks in a month', unit: 'week', says: '365 ÷ 7 ÷ 12, to make a figure for a week one for a month' },
] as const satisfies readonly Ours[]

export type OursName = (typeof ours)[number]['name']

/** Our figure of that name. */
export const oursCalled = (name: string): (typeof ours)[number] | undefined => ours.find((each) => each.name === name)
