import { legislation } from '../../source.ts'
import { monthsAfter, type Duty } from './duty.ts'

const act = (section: string) =>
  legislation(`ukpga/2014/14/section/${section}`, `Co-operative and Community Benefit Societies Act 2014 s ${section}`)

const register: Duty = {
  title: 'Register of members and officers',
  says: 'It keeps at its office a register of members, with their shares, and of officers.',
  due: ({ registered }) => registered,
  source: act('30'),
  confidence: 'verified',
}

const auditors: Duty = {
  title: 'Auditors for the first year',
  says: 'It appoints qualified auditors in each year of account; going without needs figures of a year before.',
  due: ({ yearEnd }) => yearEnd,
  source: act('83'),
  confidence: 'verified',
}

const annualReturn: Duty = {
  title: 'First annual return and accounts to the FCA',
  says: 'It sends its annual return, balance sheet and auditor’s report within seven months of the end of the year.',
  due: ({ yearEnd }) => monthsAfter(yearEnd, 7),
  consequence: 'The society commits an offence, and its registration can be cancelled.',
  source: act('89'),
  confidence: 'verified',
}

const balanceSheet: Duty = {
  title: 'Balance sheet on the wall',
  says: 'It shows its latest balance sheet at its office at all times.',
  due: () => null,
  source: act('81'),
  confidence: 'verified',
}

/** What every registered society does. */
export const societyDuties: readonly Duty[] = [register, auditors, annualReturn, balanceSheet]
