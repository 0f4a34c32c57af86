import { askedOf, byRule, counted, judged, published, type Profile } from './profile.ts'

const CHRONICLE =
  'http://www.chesterchronicle.co.uk/news/chester-cheshire-news/chester-council-firm-cosocius-features-10420428'

export const sharedService: Profile = {
  id: 'sharedService',
  is: 'Two or more authorities run the service together and share what it costs.',
  alsoCalled: ['Public-public partnership', 'Joint committee', 'Lead authority'],
  inShort: {
    governance: 'The authorities together, by agreement',
    cost: 'The cost of joining systems, and of a partner that leaves',
    autonomy: 'The authorities’; the service has as much as they give it',
  },
  governance: [
    judged('A joint committee, a lead authority or a company of them all decides. Each must agree to large changes.'),
    judged('Staff have the say that they have in any authority.'),
  ],
  cost: [
    counted('Its owners pay what it owes if it closes, each its share, so that no other creditor loses.'),
    judged('Systems and ways of working have to be joined before anything is gained.'),
    published(
      'Chester Chronicle',
      CHRONICLE,
      'At CoSocius a third authority left before the start, after the attempt had cost £787,000.',
    ),
  ],
  freedom: [judged('It can have people and systems that none of the authorities could have alone.')],
  limits: [
    judged('It can change only as fast as the slowest of its owners.'),
    judged('Customers from outside are few, and the law limits how much may be sold to them.'),
  ],
  law: [
    byRule(
      'procurement.horizontal.aims',
      'Authorities may work together without a competition for aims they have in common.',
    ),
    byRule('procurement.horizontal.share', 'No more than a fifth of it may be for anything else.'),
    byRule('vat.council.refund', 'Councils get back their VAT.'),
    askedOf('award', 'How authorities may give work to a body of their own.'),
  ],
  alike: [
    {
      name: 'CoSocius',
      when: '2014 to 2016',
      says:
        'Two councils put shared services into a company. It lost £0.8m in eleven months, found no ' +
        'customer, and was closed.',
      source: { title: 'Chester Chronicle', url: CHRONICLE },
      told: 'cosocius',
    },
  ],
  modelled: [
    'It is a body with books of its own that authorities own. It alone holds the contracts of the other owners.',
    'An owner that leaves is a break of its contract: the income goes, and some of the cost stays.',
  ],
  leftOut: [
    'What joining systems costs, beside what is typed for the move.',
    'What the other authorities gain or lose, but for what they pay when it closes.',
  ],
}
