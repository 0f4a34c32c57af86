import type { LawSource } from '../dated.ts'

/** One count of how often a right was used, or of what came of it. */
export interface Counted {
  readonly label: string
  readonly says: string
  readonly value: number
  /** Who counted, and to when. */
  readonly working: string
  readonly source: LawSource
}

/** The committee of the House of Commons that asked how often the Right to Challenge had been used. */
export const committee: LawSource = {
  title: 'House of Commons, Communities and Local Government Committee: Community Rights, HC 262, 2015, paragraph 44',
  url: 'https://publications.parliament.uk/pa/cm201415/cmselect/cmcomloc/262/26207.htm',
}

const announcement: LawSource = {
  title: 'Department of Health, 17 November 2010: Thousands of frontline NHS staff take control of services',
  url: 'https://www.mynewsdesk.com/uk/pressreleases/department-of-health-national-thousands-of-frontline-nhs-staff-take-control-of-900-million-of-services-522151',
}

const press: LawSource = {
  title: 'Health Service Journal: DH social enterprise scheme draws just three bids, 2011',
  url: 'https://www.hsj.co.uk/dh-social-enterprise-scheme-draws-just-three-bids/5035167.article',
}

/** Most public service mutuals came about in another way than by a right. */
export const mutualsCounted: LawSource = {
  title: 'Department for Digital, Culture, Media and Sport: Public service mutuals, the state of the sector, 2018',
  url: 'https://www.gov.uk/government/publications/public-service-mutuals-state-of-the-sector-2018',
}

export const MUTUALS_IN_2018 = 115

const toDecember2014 = 'known to the department in December 2014; nobody has to report it'

const counted = (label: string, value: number, working: string, source: LawSource, says = String(value)): Counted => ({
  label,
  says,
  value,
  working,
  source,
})

/** How often the Community Right to Challenge led to something. */
export const challengeRecord = {
  helped: counted('Groups that were helped to prepare', 216, 'those who had money from the programme', committee),
  expressions: counted('Expressions of interest', 50, toDecember2014, committee),
  accepted: counted('Expressions accepted', 7, toDecember2014, committee),
  contracts: counted('Contracts that followed', 3, toDecember2014, committee),
} as const

/** How often the Right to Request led to something: what the three waves together were to come to. */
export const requestRecord: readonly Counted[] = [
  counted('Right to Request: proposals that were taken up', 61, 'three waves, 2008 to 2010', announcement),
  counted('Right to Request: staff who were to move', 25_000, 'an estimate: almost so many', announcement, '25,000'),
  counted(
    'Right to Request: services that were to move, in pounds',
    900_000_000,
    'an estimate of all proposals together',
    announcement,
    '£900 million',
  ),
]

/** How often the Right to Provide was used in its first five months. */
export const provideRecord: readonly Counted[] = [
  counted('Right to Provide: expressions of interest', 3, 'known by 31 August 2011; none approved then', press),
]
