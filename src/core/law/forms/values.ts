import { dated, type LawSource } from '../dated.ts'
import { legislation } from '../source.ts'

const asMade = (regulation: string) =>
  legislation(
    `uksi/2005/1788/regulation/${regulation}/made`,
    `Community Interest Company Regulations 2005 reg ${regulation}`,
  )
const raised2010 = {
  title: 'Shepherd and Wedderburn, CICing Investors Into Action, on the limits from 6 April 2010',
  url: 'https://www.mondaq.com/uk/x/92042/Investment+Strategy/CICing+Investors+Into+Action+Changes+To+Payments+To+Investors+In+Community+Interest+Companies',
}
const STANDING = { knownTo: '2026-11-21', reviewBy: '2027-04-06' } as const

/** Most of its distributable profits that a community interest company limited by shares may give as dividends. */
export const cicDividendMost = dated({
  id: 'forms.cic.dividendMost',
  label: 'Most that a community interest company may give as dividends',
  unit: 'share of distributable profits',
  history: [{ from: '2005-07-01', value: 0.35, source: asMade('22'), confidence: 'verified' }],
  ...STANDING,
  note:
    'Dividends to other bodies with an asset lock do not count. The regulator may set another share; none was found ' +
    'in what was read up to 2014.',
})

/** How far a dividend on one share could go above the base rate of the Bank of England. */
export const cicShareDividendAboveBase = dated({
  id: 'forms.cic.shareDividendAboveBase',
  label: 'Most dividend on one share of a community interest company, above the base rate',
  unit: 'share of the paid-up value, above the base rate',
  history: [{ from: '2005-07-01', to: '2010-04-05', value: 0.05, source: asMade('22'), confidence: 'verified' }],
  ...STANDING,
  note: 'It went with the share: one issued in these days kept this limit until the limit on each share was lifted.',
})

/** How much of what was paid for one share could come back as a dividend in a year. */
export const cicShareDividendMost = dated({
  id: 'forms.cic.shareDividendMost',
  label: 'Most dividend on one share of a community interest company',
  unit: 'share of the paid-up value',
  history: [{ from: '2010-04-06', to: '2014-09-30', value: 0.2, source: raised2010, confidence: 'secondary' }],
  ...STANDING,
  note: 'Lifted for dividends declared on or after 1 October 2014, by SI 2014/2483, whenever the share was issued.',
})

/** Most interest that a community interest company may pay where the rate hangs on how well it does. */
export const cicLinkedInterestMost = dated({
  id: 'forms.cic.linkedInterestMost',
  label: 'Most interest of a community interest company where the rate hangs on its profits',
  unit: 'share of the debt',
  history: [
    { from: '2010-04-06', value: 0.1, source: raised2010, confidence: 'secondary' },
    {
      from: '2014-10-01',
      value: 0.2,
      source: {
        title: 'Muckle LLP, CIC regulator favours reform of dividend and interest caps, 2014',
        url: 'https://www.muckle-llp.com/enews/cic-regulator-favours-reform-of-dividend-and-interest-caps/',
      },
      confidence: 'secondary',
    },
  ],
  ...STANDING,
  note:
    'Before April 2010 it was four points above the base rate. That it was to be 20% was read; the first day ' +
    'was not.',
})

const societies = (section: string) =>
  legislation(`ukpga/2014/14/section/${section}`, `Co-operative and Community Benefit Societies Act 2014 s ${section}`)

/** Most that one member may hold in shares that can be taken out again. */
export const withdrawableSharesMost = dated({
  id: 'forms.society.withdrawableSharesMost',
  label: 'Most that one member of a society may hold in withdrawable shares',
  unit: 'pounds',
  history: [
    {
      from: '1994-03-01',
      value: 20_000,
      source: { title: 'Industrial and Provident Societies (Increase in Shareholding Limit) Order 1994' },
      confidence: 'memory',
    },
    {
      from: '2014-04-06',
      value: 100_000,
      source: {
        title: 'TC Young, Changes to Industrial and Provident Societies in 2014',
        url: 'https://www.tcyoung.co.uk/our-blog/changes-to-industrial-and-provident-societies-act',
      },
      confidence: 'secondary',
    },
    { from: '2014-08-01', value: 100_000, source: societies('24'), confidence: 'verified' },
  ],
  ...STANDING,
  note: 'A member that is itself a registered society may hold more.',
})

/** A society under both of these in the year before may vote to go without an audit. */
export const societyAuditAssets = dated({
  id: 'forms.society.auditAssets',
  label: 'Assets up to which a society may vote to go without an audit',
  unit: 'pounds',
  history: [{ from: '2014-08-01', value: 2_800_000, source: societies('84'), confidence: 'verified' }],
  ...STANDING,
})

export const societyAuditTurnover = dated({
  id: 'forms.society.auditTurnover',
  label: 'Turnover up to which a society may vote to go without an audit',
  unit: 'pounds a year',
  history: [{ from: '2014-08-01', value: 5_600_000, source: societies('84'), confidence: 'verified' }],
  ...STANDING,
  note: 'A society that is a charity has a lower limit, by its income.',
})

const charities = (section: string) =>
  legislation(`ukpga/2011/25/section/${section}`, `Charities Act 2011 s ${section}`)
const charitiesRaised2026: LawSource = {
  title: 'ICAS, Charity financial threshold changes in England and Wales, on SI 2026/427',
  url: 'https://icas.com/news-insights-events/news/charities/charity-financial-threshold-changes-in-england-and-wales/',
}
const CHARITIES_STANDING = {
  knownTo: '2026-11-21',
  reviewBy: '2027-04-06',
  note: 'The limits of 2026 are for accounting years that end on or after 30 September 2026.',
} as const

/** Income from which a charity other than a charitable incorporated organisation registers. */
export const charityRegistrationIncome = dated({
  id: 'forms.charity.registrationIncome',
  label: 'Income above which a charity registers with the Charity Commission',
  unit: 'pounds a year',
  history: [{ from: '2012-03-14', value: 5000, source: charities('30'), confidence: 'secondary' }],
  knownTo: '2026-11-21',
  reviewBy: '2027-04-06',
  note: 'A charitable incorporated organisation registers whatever its income: it comes into being by that.',
})

/** Income above which somebody independent looks at the accounts of a charity. */
export const charityExaminationIncome = dated({
  id: 'forms.charity.examinationIncome',
  label: 'Income above which the accounts of a charity are examined',
  unit: 'pounds a year',
  history: [
    { from: '2012-03-14', value: 25_000, source: charities('145'), confidence: 'secondary' },
    { from: '2026-09-30', value: 40_000, source: charitiesRaised2026, confidence: 'secondary' },
  ],
  ...CHARITIES_STANDING,
})

/** Income above which the accounts of a charity are audited, whatever its assets. */
export const charityAuditIncome = dated({
  id: 'forms.charity.auditIncome',
  label: 'Income above which the accounts of a charity are audited',
  unit: 'pounds a year',
  history: [
    { from: '2012-03-14', value: 500_000, source: charities('144'), confidence: 'secondary' },
    { from: '2015-03-31', value: 1_000_000, source: charities('144'), confidence: 'secondary' },
    { from: '2026-09-30', value: 1_500_000, source: charitiesRaised2026, confidence: 'secondary' },
  ],
  ...CHARITIES_STANDING,
})

const raised2024 = legislation('uksi/2024/155/made', 'Registrar of Companies (Fees) (Amendment) Regulations 2024')
const before2024: LawSource = {
  title: 'Gateley, Companies House fees and new financial penalties, on the fee before May 2024',
  url: 'https://gateleyplc.com/eccta-2023/companies-house-fees-and-new-financial-penalties/',
}
const raised2026: LawSource = {
  title: 'The Committee Room, Converting a CIC to a CIO, on the fees from 1 February 2026',
  url: 'https://thecommitteeroom.org.uk/converting-cic-to-cio',
}
const registering: LawSource = {
  title: 'FCA Handbook, FEES App 1 Annex 1A',
  url: 'https://www.handbook.fca.org.uk/handbook/FEES/App/1/',
}

/** Fee to put a company or a partnership with limited liability on the register, through the web. */
export const incorporationFee = dated({
  id: 'forms.fees.incorporation',
  label: 'Fee to register a company, through the web',
  unit: 'pounds',
  history: [
    { from: '2016-06-30', value: 12, source: before2024, confidence: 'secondary' },
    { from: '2024-05-01', value: 50, source: raised2024, confidence: 'verified' },
    { from: '2026-02-01', value: 100, source: raised2026, confidence: 'secondary' },
  ],
  ...STANDING,
})

/** Fee that goes with the first confirmation statement of a year. */
export const confirmationFee = dated({
  id: 'forms.fees.confirmation',
  label: 'Fee for a confirmation statement, through the web',
  unit: 'pounds a year',
  history: [
    { from: '2024-05-01', value: 34, source: raised2026, confidence: 'secondary' },
    { from: '2026-02-01', value: 50, source: raised2026, confidence: 'secondary' },
  ],
  ...STANDING,
})

/** What the regulator of community interest companies takes beside the fee of the registrar. */
export const cicFee = dated({
  id: 'forms.fees.cic',
  label: 'Fee of the CIC regulator, beside that for the company',
  unit: 'pounds',
  history: [
    {
      from: '2005-07-01',
      value: 15,
      source: { title: 'Community Interest Company Regulations 2005 reg 36' },
      confidence: 'memory',
    },
  ],
  ...STANDING,
})

/** Fee to register a society whose rules follow a model to the letter: the least there is. */
export const societyModelFee = dated({
  id: 'forms.fees.societyModel',
  label: 'Fee to register a society by model rules, unchanged',
  unit: 'pounds',
  history: [{ from: '2024-04-01', value: 40, source: registering, confidence: 'secondary' }],
  ...STANDING,
})

/** Fee to register a society with rules of its own, or a model with eleven changes or more: the most there is. */
export const societyOwnRulesFee = dated({
  id: 'forms.fees.societyOwnRules',
  label: 'Fee to register a society by rules of its own',
  unit: 'pounds',
  history: [{ from: '2024-04-01', value: 950, source: registering, confidence: 'secondary' }],
  ...STANDING,
  note: 'A model with one to six changes costs £120, and with seven to ten £350.',
})
