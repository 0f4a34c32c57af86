import { legislation } from '../../source.ts'
import { monthsAfter, type Duty } from './duty.ts'

const act = (section: string) => legislation(`ukpga/2011/25/section/${section}`, `Charities Act 2011 s ${section}`)

const registration: Duty = {
  title: 'Registration as a charity',
  says: 'Its trustees apply to the Charity Commission as soon as its income will pass the limit for registration.',
  due: ({ starts }) => starts,
  consequence: 'Reliefs from tax and rates hang on it, and the Commission may direct the trustees to apply.',
  source: act('35'),
  confidence: 'memory',
}

const annualReturn: Duty = {
  title: 'First annual return to the Charity Commission',
  says: 'Its trustees send the return, their report and the accounts within ten months of the end of the year.',
  due: ({ yearEnd }) => monthsAfter(yearEnd, 10),
  consequence: 'The register shows the charity as overdue, and trustees who go on failing commit an offence.',
  source: act('169'),
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
export const registeredCharityDuties: readonly Duty[] = [registration, annualReturn, taxes, taxReturn]

/** What a charity does that came into being by its registration with the Commission. */
export const cioDuties: readonly Duty[] = [annualReturn, taxes, taxReturn]

/** What a society with charitable purposes does: it is exempt from registration. */
export const exemptCharityDuties: readonly Duty[] = [taxes]
