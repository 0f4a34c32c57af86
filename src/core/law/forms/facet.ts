import type { Confidence, LawSource } from '../dated.ts'
import { legislation } from '../source.ts'
import type { LegalForm } from './legalForm.ts'
import { cicFee, incorporationFee, societyModelFee } from './values.ts'

/** One thing that is so of a legal form: in words, where it was read, and how sure we are. */
export interface Said {
  /** One sentence, with its full stop, so that it can stand alone. */
  readonly says: string
  readonly source: LawSource
  readonly confidence: Confidence
}

/** The same with an answer that code can ask for: code asks for facets, never which form it has. */
export interface Facet<Answer> extends Said {
  readonly answer: Answer
}

/** A way to write several facets that were read in one place. */
export function readIn(source: LawSource, confidence: Confidence) {
  return <const Answer>(answer: Answer, says: string): Facet<Answer> => ({ answer, says, source, confidence })
}

/** The same for what is words alone. */
export const said = (source: LawSource, confidence: Confidence, says: string): Said => ({ says, source, confidence })

/** A sentence as a clause: without its full stop, and with a small letter at its head. */
export const clauseOf = ({ says }: Said): string => says.charAt(0).toLowerCase() + says.slice(1).replace(/\.$/, '')

export const companiesAct = legislation('ukpga/2006/46', 'Companies Act 2006')
export const cicAct = legislation(
  'ukpga/2004/27/part/2',
  'Companies (Audit, Investigations and Community Enterprise) Act 2004',
)
export const societiesAct = legislation('ukpga/2014/14', 'Co-operative and Community Benefit Societies Act 2014')
export const charitiesAct = legislation('ukpga/2011/25', 'Charities Act 2011')

const rates = readIn(
  legislation('ukpga/1988/41/section/43', 'Local Government Finance Act 1988 ss 43 and 47'),
  'memory',
)
const allowance = readIn(
  legislation('ukpga/2014/7/section/2', 'National Insurance Contributions Act 2014 s 2'),
  'verified',
)
const tax = readIn(legislation('ukpga/2010/4', 'Corporation Tax Act 2010'), 'memory')
const vertical = readIn(legislation('ukpga/2023/54/schedule/2', 'Procurement Act 2023 Sch 2 para 2'), 'verified')

/** What is so of every company. */
export const company = readIn(companiesAct, 'memory')
const cic = readIn(cicAct, 'verified')
const society = readIn(societiesAct, 'verified')

/** How the registrar of societies goes about it. */
export const fcaGuidance = readIn(
  {
    title: 'FCA, guidance on its registration function (RFCCBS)',
    url: 'https://www.handbook.fca.org.uk/handbook/RFCCBS/',
  },
  'secondary',
)

/** Whether it is run not for profit, or for its members only. */
export const profitTest = readIn(legislation('ukpga/2023/54/section/33', 'Procurement Act 2023 s 33(6)(b)'), 'verified')

/** Board members may be employees, unless charity law says otherwise. */
export const paidBoardAllowed = company('yes', 'Most of its board may be people whom it pays.')

/** A body in which staff or others besides public authorities have a part. */
export const notControlledByAuthority = vertical(
  'no',
  'No authority controls it for the rules on buying once anybody but a public authority holds shares or the last word.',
)

/** Facets of a body that is taxed as a company and is no charity. */
export const taxedAsCompany = {
  charity: readIn(charitiesAct, 'secondary')('no', 'It cannot be a charity.'),
  ratesRelief: rates('discretionary', 'It gets relief from business rates only where the council chooses to give it.'),
  employmentAllowance: allowance(
    'no',
    'It gets no Employment Allowance while half or more of its work is of a public nature.',
  ),
  corporationTax: tax('company', 'It pays corporation tax on its profits, contracts with a council among them.'),
} satisfies Partial<LegalForm>

/** Facets of a body that may be a charity, if its purposes are. */
export const maybeCharity = {
  charity: readIn(charitiesAct, 'secondary')(
    'optional',
    'It is a charity if its purposes are charitable and no others.',
  ),
  ratesRelief: rates('ifCharity', 'It gets mandatory relief from business rates if it is a charity.'),
  employmentAllowance: allowance(
    'ifCharity',
    'It gets Employment Allowance if it is a charity, though not on staff who came over, in the year they came.',
  ),
  corporationTax: tax(
    'companyOrCharity',
    'It pays corporation tax, unless it is a charity and the profit is from its purposes and spent on them.',
  ),
} satisfies Partial<LegalForm>

/** Facets of a charity. */
export const asCharity = {
  charity: readIn(charitiesAct, 'secondary')('always', 'It is a charity.'),
  ratesRelief: rates(
    'mandatory',
    'It gets mandatory relief from business rates where the premises serve its purposes.',
  ),
  employmentAllowance: allowance(
    'yes',
    'It gets Employment Allowance, though not on staff who came over, in the year they came.',
  ),
  corporationTax: tax(
    'charity',
    'It pays no corporation tax on profit from its purposes that is spent on them; other trade is taxed above a limit.',
  ),
  assetLock: readIn(charitiesAct, 'secondary')('charity', 'Charity law holds all it has to its purposes for good.'),
  distribution: readIn(charitiesAct, 'secondary')('nobody', 'Nobody may have its profits.'),
  profitTest: profitTest('yes', 'It is run not for profit.'),
  employeeControl: readIn(legislation('ukpga/2011/25/section/185', 'Charities Act 2011 s 185'), 'derived')(
    'weak',
    'Its trustees control it, and people whom it pays are a minority of them in practice.',
  ),
  paidBoard: readIn(legislation('ukpga/2011/25/section/185', 'Charities Act 2011 s 185'), 'secondary')(
    'no',
    'Its trustees are unpaid as a rule: paying one needs authority, and those who are paid stay in the minority.',
  ),
} satisfies Partial<LegalForm>

/** What goes to Companies House, and from there to the regulator, for a community interest company. */
const cicApplication = said(
  legislation('uksi/2005/1788/regulation/11/made', 'Community Interest Company Regulations 2005 reg 11'),
  'verified',
  'Beside the papers for a company, each first director signs a community interest statement (form CIC36), and ' +
    'declares that it is no political body.',
)

/** What holds the assets of a community interest company, and what that means for tax and for reserved contracts. */
export const asCic = {
  ...taxedAsCompany,
  statute: said(cicAct, 'verified', 'It is a company under the Companies Act 2006 with rules of its own from 2004.'),
  opened: cic('2005-07-01', 'There have been such companies since 1 July 2005.'),
  registrar: cic(
    'cicRegulator',
    'Companies House registers it once the regulator finds that it meets the community interest test.',
  ),
  registration: readIn(cicAct, 'memory')(
    { fees: [incorporationFee, cicFee], time: 'one to three weeks' },
    'The regulator takes one to three weeks beside Companies House.',
  ),
  paidBoard: paidBoardAllowed,
  authorityControl: notControlledByAuthority,
  application: cicApplication,
  charity: readIn(
    legislation(
      'ukpga/2004/27/section/26',
      'Companies (Audit, Investigations and Community Enterprise) Act 2004 s 26(3)',
    ),
    'verified',
  )('no', 'It is not a charity, even if all its purposes are charitable.'),
  assetLock: readIn(
    legislation('uksi/2005/1788/part/6/made', 'Community Interest Company Regulations 2005'),
    'verified',
  )(
    'statute',
    'A statute holds what it has to the community for good: what is left at the end goes to another such body.',
  ),
  conversion: said(
    cicAct,
    'secondary',
    'It can become a charity or a charitable incorporated organisation; it cannot become an ordinary company again.',
  ),
} satisfies Partial<LegalForm>

/** Facets of an ordinary company, whoever owns it. */
export const asCompany = {
  statute: said(companiesAct, 'memory', 'It is a company under the Companies Act 2006.'),
  opened: company(null, 'It can be had now, and could long before.'),
  registrar: company('companiesHouse', 'Companies House registers it.'),
  registration: company(
    { fees: [incorporationFee], time: 'about a day' },
    'Companies House registers it in about a day.',
  ),
  application: said(
    legislation('ukpga/2006/46/section/9', 'Companies Act 2006 s 9'),
    'memory',
    'Companies House is sent an application, a memorandum and articles, with the first directors and members.',
  ),
} satisfies Partial<LegalForm>

/** Facets of a registered society. Its application says that its rules cover fourteen matters. */
export const asSociety = {
  statute: said(societiesAct, 'verified', 'It is a society under the Act of 2014, and was one under the Act of 1965.'),
  opened: society(null, 'It can be had now, and could long before, as an industrial and provident society.'),
  registrar: society('fca', 'The Financial Conduct Authority registers its rules.'),
  leastMembers: society(3, 'Three members are needed, or two that are societies themselves.'),
  capital: society(
    'withdrawableShares',
    'Members put money in for shares that they can take out again, up to a limit each.',
  ),
  authorityControl: notControlledByAuthority,
  registration: fcaGuidance(
    { fees: [societyModelFee], time: 'about 15 working days' },
    'The Financial Conduct Authority aims at 15 working days; rules of its own cost more than a model.',
  ),
  application: said(
    legislation('ukpga/2014/14/section/14', 'Co-operative and Community Benefit Societies Act 2014 ss 3 and 14'),
    'verified',
    'The secretary and three members sign an application, and send rules on name, objects, office, members, ' +
      'meetings, committee, shares, loans, audit, leaving, profits, seal and funds.',
  ),
} satisfies Partial<LegalForm>
