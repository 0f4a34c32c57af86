import { rule, type Rule } from '../rule.ts'
import { legislation } from '../source.ts'

const schedule9 = legislation('ukpga/1994/23/schedule/9', 'Value Added Tax Act 1994 Sch 9')
const STANDING = { inForce: { from: '1994-09-01' }, reviewBy: '2027-04-06' } as const

export const welfareRule = rule({
  id: 'vat.liability.welfare',
  title: 'Welfare services',
  says:
    'Care, treatment or instruction for people who are elderly, sick, distressed or disabled, and the protection of ' +
    'children, is exempt when a charity, a public body or a state-regulated body supplies it.',
  source: {
    title: 'HMRC Notice 701/2, welfare services and goods',
    url: 'https://www.gov.uk/guidance/welfare-services-and-goods-notice-7012',
  },
  confidence: 'verified',
  ...STANDING,
})

export const welfareAdviceRule = rule({
  id: 'vat.liability.welfareAdvice',
  title: 'Welfare advice for everybody',
  says:
    'Advice about the welfare of elderly, sick, distressed or disabled people, or the care of children, bears the ' +
    'reduced rate when a charity or a state-regulated body gives it. Advice made for one person is not meant.',
  source: legislation('ukpga/1994/23/schedule/7A/part/2/chapter/9', 'Value Added Tax Act 1994 Sch 7A Group 9'),
  confidence: 'verified',
  ...STANDING,
  inForce: { from: '2006-07-01' },
})

export const healthRule = rule({
  id: 'vat.liability.health',
  title: 'Health care',
  says:
    'Health care is exempt, whoever supplies it, when registered professionals give it within their profession and ' +
    'its chief aim is to protect, keep or restore the health of a person.',
  source: {
    title: 'HMRC VAT Health VATHLT2010',
    url: 'https://www.gov.uk/hmrc-internal-manuals/vat-health/vathlt2010',
  },
  confidence: 'memory',
  ...STANDING,
  note: 'The conditions on the care were read; that the legal form of the supplier does not matter was not.',
})

const cultural = {
  title: 'HMRC VAT Cultural Services VCULTURE1300',
  url: 'https://www.gov.uk/hmrc-internal-manuals/vat-cultural-services/vculture1300',
}

export const cultureSurplusRule = rule({
  id: 'vat.liability.culture.surplus',
  title: 'Surpluses kept for culture',
  says:
    'Admission to a museum, gallery, zoo or performance can be exempt only when a public body charges it, or a body ' +
    'that may not and does not share out its profit and puts the profit of admissions back into the same.',
  source: cultural,
  confidence: 'verified',
  ...STANDING,
})

export const cultureVolunteersRule = rule({
  id: 'vat.liability.culture.volunteers',
  title: 'Led by volunteers',
  says:
    'The people who take the last decisions, above all on money, do so as volunteers and have no financial interest ' +
    'in it. A paid chief executive who carries out what such a board decides, and has no vote on it, does no harm.',
  source: {
    title: 'HMRC VAT Cultural Services VCULTURE2200',
    url: 'https://www.gov.uk/hmrc-internal-manuals/vat-cultural-services/vculture2200',
  },
  confidence: 'verified',
  ...STANDING,
})

export const educationRule = rule({
  id: 'vat.liability.education',
  title: 'Education and training',
  says:
    'Education is exempt when a public body supplies it, or a body that may not and does not share out its profit ' +
    'and puts what it earns by education back into education.',
  source: {
    title: 'AccountingWEB, VAT exemptions and non-profits, 21 October 2020',
    url: 'https://www.accountingweb.co.uk/tax/business-tax/vat-exemptions-and-non-profits-tough-going',
  },
  confidence: 'secondary',
  ...STANDING,
})

export const youthClubRule = rule({
  id: 'vat.liability.youthClub',
  title: 'A youth club for its members',
  says:
    'What a youth club offers its members is exempt. Most of them are under 21, it offers a range of activities to ' +
    'help them grow, it has rules and accounts of its own, and its surplus stays with the service to them. Youth ' +
    'work under contract for a council is another thing.',
  source: {
    title: 'HMRC Notice 701/35, youth clubs',
    url: 'https://www.gov.uk/guidance/vat-exemptions-for-youth-clubs-notice-70135',
  },
  confidence: 'verified',
  ...STANDING,
})

export const sportRule = rule({
  id: 'vat.liability.sport',
  title: 'Sport for those who take part',
  says:
    'Sport is exempt when a body that makes no profit for anybody, and is not led by a business, offers it to people ' +
    'who take part. A council’s own leisure services are no business at all, so VAT on their costs comes back.',
  source: {
    title: 'HMRC, Revenue and Customs Brief 3 (2023), and Notice 701/45',
    url: 'https://www.rossmartin.co.uk/vat-cases/6825-revenue-and-customs-brief-3-2023-changes-to-vat-treatment-of-local-authority-leisure-services',
  },
  confidence: 'secondary',
  ...STANDING,
})

export const contractedRule = rule({
  id: 'vat.liability.contractedService',
  title: 'Running a service under contract',
  says: 'Running libraries, youth work or an office under contract for a council is not exempt.',
  source: schedule9,
  confidence: 'derived',
  ...STANDING,
})

export const salesRule = rule({
  id: 'vat.liability.sales',
  title: 'Other sales',
  says: 'What no exemption names bears the standard rate: meals in a café, a consultant’s day, most goods.',
  source: schedule9,
  confidence: 'derived',
  ...STANDING,
})

export const grantRule = rule({
  id: 'vat.liability.grant',
  title: 'A grant',
  says:
    'A true grant pays for no supply, so it is outside the scope of VAT. Conditions that only see to the proper use ' +
    'of the money do not change that. VAT on what it pays for does not come back.',
  source: {
    title: 'HMRC VAT Supply and Consideration VATSC52000',
    url: 'https://www.gov.uk/hmrc-internal-manuals/vat-supply-and-consideration/vatsc52000',
  },
  confidence: 'secondary',
  ...STANDING,
})

export const vatLiabilityRules: readonly Rule[] = [
  welfareRule,
  welfareAdviceRule,
  healthRule,
  cultureSurplusRule,
  cultureVolunteersRule,
  educationRule,
  youthClubRule,
  sportRule,
  contractedRule,
  salesRule,
  grantRule,
]
