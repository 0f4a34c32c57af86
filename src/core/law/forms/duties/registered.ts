import { addDays, addMonthsToDay } from '../../../shared/day.ts'
import { legislation } from '../../source.ts'
import { monthsAfter, type Duty, type FirstYear } from './duty.ts'

const companies = (section: string) =>
  legislation(`ukpga/2006/46/section/${section}`, `Companies Act 2006 s ${section}`)

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
  source: companies('853A'),
  confidence: 'verified',
}

const accounts: Duty = {
  title: 'First accounts at Companies House',
  says: 'Its directors file the accounts of the first year.',
  due: firstAccountsDue,
  consequence: 'A penalty falls due by itself and grows with time, and the directors commit an offence.',
  source: companies('442'),
  confidence: 'verified',
}

const control: Duty = {
  title: 'People with significant control',
  says: 'Companies House is told, as it registers it, who holds over a quarter of the votes or may appoint the board.',
  due: ({ registered }) => registered,
  source: companies('790M'),
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

const societies = (section: string) =>
  legislation(`ukpga/2014/14/section/${section}`, `Co-operative and Community Benefit Societies Act 2014 s ${section}`)

const register: Duty = {
  title: 'Register of members and officers',
  says: 'It keeps at its office a register of members, with their shares, and of officers.',
  due: ({ registered }) => registered,
  source: societies('30'),
  confidence: 'verified',
}

const auditors: Duty = {
  title: 'Auditors for the first year',
  says: 'It appoints qualified auditors in each year of account; going without needs figures of a year before.',
  due: ({ yearEnd }) => yearEnd,
  source: societies('83'),
  confidence: 'verified',
}

const societyReturn: Duty = {
  title: 'First annual return and accounts to the FCA',
  says: 'It sends its annual return, balance sheet and auditor’s report within seven months of the end of the year.',
  due: ({ yearEnd }) => monthsAfter(yearEnd, 7),
  consequence: 'The society commits an offence, and its registration can be cancelled.',
  source: societies('89'),
  confidence: 'verified',
}

const balanceSheet: Duty = {
  title: 'Balance sheet on the wall',
  says: 'It shows its latest balance sheet at its office at all times.',
  due: () => null,
  source: societies('81'),
  confidence: 'verified',
}

/** What every registered society does. */
export const societyDuties: readonly Duty[] = [register, auditors, societyReturn, balanceSheet]

const charities = (section: string) =>
  legislation(`ukpga/2011/25/section/${section}`, `Charities Act 2011 s ${section}`)

const registration: Duty = {
  title: 'Registration as a charity',
  says: 'Its trustees apply to the Charity Commission as soon as its income will pass the limit for registration.',
  due: ({ starts }) => starts,
  consequence: 'Reliefs from tax and rates hang on it, and the Commission may direct the trustees to apply.',
  source: charities('35'),
  confidence: 'memory',
}

const charityReturn: Duty = {
  title: 'First annual return to the Charity Commission',
  says: 'Its trustees send the return, their report and the accounts within ten months of the end of the year.',
  due: ({ yearEnd }) => monthsAfter(yearEnd, 10),
  consequence: 'The register shows the charity as overdue, and trustees who go on failing commit an offence.',
  source: charities('169'),
  confidence: 'memory',
}

const taxes: Duty = {
  title: 'Recognition as a charity for tax',
  says: 'It applies to HMRC to be treated as a charity, so that income for its purposes is free of tax.',
  due: () => null,
  source: legislation('ukpga/2010/13/schedule/6', 'Finance Act 2010 Sch 6'),
  confidence: 'memory',
}

const taxReturn: Duty = {
  title: 'Company tax return, if HMRC asks',
  says: 'It sends a tax return where HMRC gives notice, or where it has profit that is taxed.',
  due: () => null,
  consequence: 'A penalty falls due by itself once a return is late.',
  source: legislation('ukpga/1998/36/schedule/18', 'Finance Act 1998 Sch 18'),
  confidence: 'memory',
}

/** What a charity that registered elsewhere first does. */
export const registeredCharityDuties: readonly Duty[] = [registration, charityReturn, taxes, taxReturn]

/** What a charity does that came into being by its registration with the Commission. */
export const cioDuties: readonly Duty[] = [charityReturn, taxes, taxReturn]

/** What a society with charitable purposes does: it is exempt from registration. */
export const exemptCharityDuties: readonly Duty[] = [taxes]
