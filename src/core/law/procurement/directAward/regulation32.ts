import { legislation } from '../../source.ts'
import { grounds } from './ground.ts'

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
