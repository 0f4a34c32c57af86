/** A whole case of a sector, to be changed into a person's own. */
export interface Template {
  readonly name: string
  /** What it is a template of, as a heading says it. */
  readonly title: string
  /** What is in it and what to know of it, in two lines. */
  readonly says: readonly [string, string]
}

/** The templates, each in the folder of its name. All are made by one rule, which their README tells. */
export const TEMPLATES: readonly Template[] = [
  {
    name: 'libraries',
    title: 'Libraries',
    says: [
      'Public libraries of a county or city: 75 full-time equivalents.',
      'Spending other than on pay is from the returns of library services; posts are split by our judgement.',
    ],
  },
  {
    name: 'youth',
    title: 'Youth work',
    says: [
      'Clubs, street work and support for young people: 34 full-time equivalents.',
      'The size is that of two youth mutuals, pay is by the national scale, and the rest is assumed.',
    ],
  },
  {
    name: 'community-health',
    title: 'Community health',
    says: [
      'Nursing and therapy at home and in clinics: 400 full-time equivalents, with the NHS pension for everyone.',
      'Its size is the mean of forty health ventures; what the NHS can pay is assumed.',
    ],
  },
  {
    name: 'adult-social-care',
    title: 'Adult social care',
    says: [
      'Day support, supported living and help at home: 220 full-time equivalents.',
      'The supply is taken as exempt from VAT, so much of the VAT it pays is lost.',
    ],
  },
  {
    name: 'leisure',
    title: 'Leisure',
    says: [
      'Pools and sports halls: 300 people, half of them sessional. Most of the money is from the public.',
      'No outside supplier is compared: the model does not yet give a supplier what the public pays.',
    ],
  },
  {
    name: 'fire',
    title: 'Fire prevention and training',
    says: [
      'Prevention, protection and training, not firefighting: 24 full-time equivalents, a size that is assumed.',
      'No outside supplier is compared: the model does not yet give a supplier what firms pay for courses.',
    ],
  },
  {
    name: 'housing',
    title: 'Housing',
    says: [
      'Tenancies, estates and repairs of some 4,000 council homes: 120 full-time equivalents.',
      'Pay of most posts is by the national scale; the size and all other spending are assumed.',
    ],
  },
  {
    name: 'back-office',
    title: 'Back office',
    says: [
      'Finance, payroll, personnel and computing for two councils: 260 full-time equivalents.',
      'Its size is that of a company of two councils which failed; the rest is assumed.',
    ],
  },
  {
    name: 'education',
    title: 'Support for schools',
    says: [
      'Advice, finance and premises support for schools: 45 full-time equivalents, a size that is assumed.',
      'The council buys all of it; what schools would buy for themselves is not in it.',
    ],
  },
  {
    name: 'homelessness',
    title: 'Homelessness',
    says: [
      'Outreach on the street and support in hostels: 24 full-time equivalents, a size that is assumed.',
      'The supply is taken as exempt from VAT, so much of the VAT it pays is lost.',
    ],
  },
  {
    name: 'probation',
    title: 'Rehabilitation, as in probation',
    says: [
      'Courses, unpaid work and mentoring: 70 full-time equivalents.',
      'No published size was found for probation; what a ministry can pay is assumed.',
    ],
  },
]

export const findTemplate = (name: string): Template | undefined => TEMPLATES.find((each) => each.name === name)
