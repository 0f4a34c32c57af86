import type { LawSource } from '../../dated.ts'
import { finding, rule, type Finding, type InForce, type Rule } from '../../rule.ts'
import { legislation } from '../../source.ts'
import { ACT_2023_FROM } from '../purchase.ts'

/** A ground on which a contract can be awarded without a competition, and why it does not fit a service that leaves. */
interface Ground {
  readonly rule: Rule
  /** A clause on a service that its own staff take out of the public body that buys it. */
  readonly unfit: string
}

interface GroundWords {
  readonly title: string
  readonly says: string
  readonly unfit: string
}

/** Declare the grounds of one law. Their names are made from the key of each. */
function grounds(
  prefix: string,
  inForce: InForce,
  sourceOf: (paragraph: string) => LawSource,
  words: Readonly<Record<string, GroundWords & { readonly paragraph: string }>>,
): readonly Ground[] {
  return Object.entries(words).map(([key, { paragraph, title, says, unfit }]) => ({
    unfit,
    rule: rule({
      id: `${prefix}.${key}`,
      title,
      says,
      inForce,
      source: sourceOf(paragraph),
      confidence: 'verified',
      reviewBy: '2027-04-06',
    }),
  }))
}

/** Each ground held against a first contract for a service that leaves with its staff. */
export const groundFindings = (all: readonly Ground[]): readonly Finding[] =>
  all.map(({ rule: of, unfit }) => finding(of, false, unfit))

/**
 * The grounds for an award without a notice from 2015 to 2025. Light touch services needed no notice where one of these
 * held.
 *
 * Source: Public Contracts Regulations 2015 reg 32, and reg 75(2) for light touch services.
 */
export const regulation32 = grounds(
  'procurement.withoutNotice',
  { from: '2015-02-26', to: '2025-02-23' },
  (paragraph) => legislation('uksi/2015/102/regulation/32', `Public Contracts Regulations 2015 reg 32(${paragraph})`),
  {
    failed: {
      paragraph: '2)(a',
      title: 'A competition in which nobody suitable bid',
      says: 'No notice was needed when a competition had brought no suitable tender or request.',
      unfit: 'there has been no competition yet',
    },
    art: {
      paragraph: '2)(b)(i',
      title: 'A unique work of art',
      says: 'No notice was needed for a unique work of art or performance.',
      unfit: 'a running service is no work of art',
    },
    technical: {
      paragraph: '2)(b)(ii',
      title: 'Only one supplier is able',
      says: 'None was needed where technical reasons left one supplier only, and nothing else would do.',
      unfit: 'being the best known is no technical reason; the staff would transfer to any other supplier',
    },
    exclusiveRights: {
      paragraph: '2)(b)(iii',
      title: 'Only one supplier has the rights',
      says: 'None was needed where exclusive rights left one supplier only, and nothing else would do.',
      unfit: 'staff who run a service today have no exclusive right to it',
    },
    urgency: {
      paragraph: '2)(c',
      title: 'Extreme urgency that nobody could foresee',
      says: 'None was needed in extreme urgency that was not foreseen and not of the buyer’s own making.',
      unfit: 'leaving is planned, so it is foreseen and of the buyer’s own making',
    },
    insolvency: {
      paragraph: '5)(d',
      title: 'A bargain because a supplier is winding up',
      says: 'None was needed for particularly good terms from a supplier that was winding up or insolvent.',
      unfit: 'nobody is winding up; the service is run by the public body itself',
    },
    designContest: {
      paragraph: '7',
      title: 'To the winner of a design contest',
      says: 'None was needed for the winner of a design contest.',
      unfit: 'there was no design contest',
    },
    repeat: {
      paragraph: '9',
      title: 'A repeat that was announced',
      says:
        'None was needed for a repeat of services within three years of a contract that was won in a competition ' +
        'whose notice announced it.',
      unfit: 'a first contract repeats nothing',
    },
  },
)

/**
 * The grounds for a direct award, all but user choice, which has a file of its own. The staff's own plan to leave is
 * none of them.
 *
 * Source: Procurement Act 2023 s 41, s 43 and Sch 5.
 */
export const schedule5 = grounds(
  'procurement.directAward',
  { from: ACT_2023_FROM },
  (paragraph) =>
    paragraph.startsWith('s')
      ? legislation(`ukpga/2023/54/section/${paragraph.slice(2)}`, `Procurement Act 2023 ${paragraph}`)
      : legislation('ukpga/2023/54/schedule/5', `Procurement Act 2023 Sch 5 para ${paragraph}`),
  {
    prototype: {
      paragraph: '2',
      title: 'A prototype, or something new made for the buyer',
      says: 'A contract for a prototype or a novel service may be awarded directly, to test or research it.',
      unfit: 'the service is an existing one, bought to be used and not to be tested',
    },
    art: {
      paragraph: '4',
      title: 'A unique work of art',
      says: 'A unique work of art or performance may be bought directly.',
      unfit: 'a running service is no work of art',
    },
    exclusiveRights: {
      paragraph: '5',
      title: 'Only one supplier has the rights',
      says: 'It may where only one supplier can supply because of its exclusive rights, and nothing else would do.',
      unfit: 'staff who run a service today have no exclusive right to it, and others could run it',
    },
    technical: {
      paragraph: '6',
      title: 'Only one supplier is able',
      says: 'It may where technical reasons leave one supplier only, and nothing else would do.',
      unfit: 'being the best known is no technical reason; the staff would transfer to any other supplier',
    },
    extension: {
      paragraph: '7',
      title: 'More from the present supplier, to fit what is there',
      says: 'It may where a change of supplier would bring something that does not fit, with undue difficulty.',
      unfit: 'a new body supplies nothing yet, so it is no existing supplier',
    },
    repeat: {
      paragraph: '8',
      title: 'A repeat that was announced',
      says:
        'It may for similar services from the present supplier, within five years of a contract that it won in a ' +
        'competition whose notice announced the repeat.',
      unfit: 'a first contract repeats nothing; it may serve a later one, if the first was won and announced it',
    },
    commodities: {
      paragraph: '10',
      title: 'Goods from a commodity market',
      says: 'Goods from a commodity market may be bought directly.',
      unfit: 'a service is no goods',
    },
    insolvency: {
      paragraph: '11',
      title: 'A bargain because a supplier is insolvent',
      says: 'It may where insolvency of a supplier makes the terms particularly good.',
      unfit: 'nobody is insolvent; the service is run by the public body itself',
    },
    urgency: {
      paragraph: '13',
      title: 'Extreme urgency that nobody could foresee',
      says: 'It may where the need is extremely urgent, was not foreseen, and is not of the buyer’s own making.',
      unfit: 'leaving is planned, so it is foreseen and of the buyer’s own making',
    },
    defence: {
      paragraph: '18',
      title: 'Defence',
      says: 'Some defence contracts may be awarded directly.',
      unfit: 'it is no defence contract',
    },
    failed: {
      paragraph: 's 43',
      title: 'A competition in which nobody suitable bid',
      says: 'A buyer may switch to a direct award when a competition brought no suitable tender.',
      unfit: 'there has been no competition yet; it may serve after one that brought no suitable tender',
    },
    protectLife: {
      paragraph: 's 42',
      title: 'Regulations to protect life',
      says: 'A minister may by regulations allow direct awards that are needed to protect life, health or order.',
      unfit: 'no such regulations name services that leave with their staff',
    },
  },
)
