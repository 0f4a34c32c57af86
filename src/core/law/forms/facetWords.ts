import { sayWhole } from '../../shared/money.ts'
import type { Facet, Said } from './facet.ts'
import type { LegalForm } from './legalForm.ts'

/** The facets that carry an answer. */
type Answered = { readonly [K in keyof LegalForm as LegalForm[K] extends Facet<unknown> ? K : never]: LegalForm[K] }
type AnswerOf<K extends keyof Answered> = Answered[K] extends Facet<infer A> ? A : never

/** How a facet is headed in a table, and how its answer is said in a few words. */
export interface FacetWords {
  readonly head: string
  readonly of: (form: LegalForm) => Said
  readonly short: (form: LegalForm) => string
}

/** A facet whose answers are few, each with its words. An answer without words does not compile. */
function chosen<const K extends keyof Answered>(
  key: K,
  head: string,
  words: { readonly [A in AnswerOf<K> & string]: string },
): FacetWords {
  return {
    head,
    of: (form) => form[key],
    // The answer is one of the keys, by the type of the facet; this the compiler cannot follow through `K`.
    short: (form) => words[form[key].answer as keyof typeof words],
  }
}

export const votesWords = chosen('votes', 'Votes', {
  oneEach: 'One each',
  shares: 'By shares',
  agreement: 'As agreed',
  trustees: 'Trustees',
  authority: 'The council',
})

export const controlWords = chosen('employeeControl', 'Control by employees', {
  yes: 'Yes',
  weak: 'Weak',
  byTrustees: 'Through trustees',
  no: 'No',
})

export const paidBoardWords = chosen('paidBoard', 'Paid people as most of the board', {
  yes: 'Yes',
  unlessCharity: 'Unless a charity',
  no: 'No',
})

export const capitalWords = chosen('capital', 'Money from outside', {
  debt: 'Grants and loans',
  withdrawableShares: 'Shares that can be taken out',
  cappedShares: 'Shares, capped dividends',
  shares: 'Shares',
  partners: 'Partners',
  authority: 'The council',
})

export const lockWords = chosen('assetLock', 'Asset lock', {
  statute: 'By statute',
  charity: 'By charity law',
  chosenStatute: 'By statute, if chosen',
  ownRules: 'By its own rules only',
  none: 'None',
})

export const distributionWords = chosen('distribution', 'Profits may go to', {
  nobody: 'Nobody',
  interestOnly: 'Nobody, but interest on shares',
  members: 'Members, by taking part',
  capped: 'Shareholders, up to a cap',
  byArticles: 'As its articles say',
  free: 'Its members, freely',
  staffByTrust: 'All staff, through the trust',
  authority: 'The council',
})

export const profitTestWords = chosen('profitTest', 'Meets the profit test for kept contracts', {
  yes: 'Yes',
  ifRules: 'If its rules say so',
  unsure: 'Not sure',
  no: 'No',
})

export const authorityWords = chosen('authorityControl', 'Work from its council without competition', {
  yes: 'Possible',
  no: 'No',
})

export const charityWords = chosen('charity', 'Charity', {
  always: 'Always',
  optional: 'If its purposes are',
  rarely: 'Rarely',
  no: 'No',
})

export const ratesWords = chosen('ratesRelief', 'Relief from business rates', {
  mandatory: 'Mandatory',
  ifCharity: 'Mandatory if a charity',
  discretionary: 'If the council chooses',
})

export const allowanceWords = chosen('employmentAllowance', 'Employment Allowance', {
  yes: 'Yes, not on staff who came',
  ifCharity: 'If a charity',
  no: 'No, on public work',
})

export const taxWords = chosen('corporationTax', 'Corporation tax', {
  company: 'Yes',
  companyOrCharity: 'Yes, unless a charity',
  charity: 'Not on its purposes',
  membersTaxed: 'Its members pay',
})

export const registrarWords = chosen('registrar', 'Registrar', {
  companiesHouse: 'Companies House',
  cicRegulator: 'CIC Regulator and Companies House',
  fca: 'Financial Conduct Authority',
  charityCommission: 'Charity Commission',
})

export const leastMembersWords: FacetWords = {
  head: 'Least members',
  of: ({ leastMembers }) => leastMembers,
  short: ({ leastMembers }) => sayWhole(leastMembers.answer),
}

export const timeWords: FacetWords = {
  head: 'Time to register',
  of: ({ registration }) => registration,
  short: ({ registration }) => registration.answer.time,
}

/** A facet that is words alone. */
const wordsOnly = (head: string, of: (form: LegalForm) => Said): FacetWords => ({
  head,
  of,
  short: (form) => of(form).says,
})

/** Every facet, in the order in which one form is told in full. */
export const allFacetWords: readonly FacetWords[] = [
  wordsOnly('The law', ({ statute }) => statute),
  wordsOnly('Since when', ({ opened }) => opened),
  registrarWords,
  timeWords,
  wordsOnly('What is sent in', ({ application }) => application),
  leastMembersWords,
  wordsOnly('Members and owners', ({ owners }) => owners),
  votesWords,
  controlWords,
  paidBoardWords,
  capitalWords,
  lockWords,
  distributionWords,
  profitTestWords,
  authorityWords,
  charityWords,
  ratesWords,
  allowanceWords,
  taxWords,
  wordsOnly('What it can become', ({ conversion }) => conversion),
  wordsOnly('Suits', ({ suits }) => suits),
]
