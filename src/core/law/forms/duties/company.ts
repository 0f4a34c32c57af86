import { addDays, addMonthsToDay } from '../../../shared/day.ts'
import { legislation } from '../../source.ts'
import { monthsAfter, type Duty, type FirstYear } from './duty.ts'

const act = (section: string) => legislation(`ukpga/2006/46/section/${section}`, `Companies Act 2006 s ${section}`)

/**
 * Last day for the first accounts of a private company: nine months after its first year, or, where that was longer
 * than twelve months, the later of twenty-one months after registration and three months after the year.
 *
 * Source: Companies Act 2006 s 442(2) and (3).
 */
export function firstAccountsDue({ registered, yearEnd }: FirstYear) {
  const firstAnniversary = addMonthsToDay(registered, 12)
  if (yearEnd < firstAnniversary) return monthsAfter(yearEnd, 9)
  const nineAfter = monthsAfter(firstAnniversary, 9)
  const threeAfter = monthsAfter(yearEnd, 3)
  return nineAfter > threeAfter ? nineAfter : threeAfter
}

const confirmation: Duty = {
  title: 'First confirmation statement',
  says: 'It confirms to Companies House that the register is right, within 14 days of the end of its first 12 months.',
  due: ({ registered }) => addDays(addMonthsToDay(registered, 12), 13),
  consequence: 'The company, its directors and its secretary commit an offence, and it may be struck off.',
  source: act('853A'),
  confidence: 'verified',
}

const accounts: Duty = {
  title: 'First accounts at Companies House',
  says: 'Its directors file the accounts of the first year.',
  due: firstAccountsDue,
  consequence: 'A penalty falls due by itself and grows with time, and the directors commit an offence.',
  source: act('442'),
  confidence: 'verified',
}

const control: Duty = {
  title: 'People with significant control',
  says: 'Companies House is told, as it registers it, who holds over a quarter of the votes or may appoint the board.',
  due: ({ registered }) => registered,
  source: act('790M'),
  confidence: 'memory',
}

/** What every company does. */
export const companyDuties: readonly Duty[] = [control, confirmation, accounts]

const report: Duty = {
  title: 'First community interest report (form CIC34)',
  says: 'With the accounts, its directors report how it helped the community, whom they asked, and what was paid.',
  due: firstAccountsDue,
  source: legislation(
    'ukpga/2004/27/section/34',
    'Companies (Audit, Investigations and Community Enterprise) Act 2004 s 34',
  ),
  confidence: 'verified',
}

/** What a community interest company does. */
export const cicDuties: readonly Duty[] = [...companyDuties, report]
