import { askedOf, byRule, counted, judged, published, type Profile } from './profile.ts'

const UNION =
  'https://www.wired-gov.net/wg/news.nsf/print/Private+firm+takes+controlling+stake+in+first+civil+service+mutual+03102014141501'

export const jointVenture: Profile = {
  id: 'jointVenture',
  is: 'A company that staff, the authority and a partner own together, each with a stake.',
  alsoCalled: ['Mutual joint venture'],
  inShort: {
    governance: 'A board by stakes; the largest owner has most of the say',
    cost: 'As a mutual; the partner’s capital is paid for out of surplus',
    autonomy: 'Shared with the partner, as the agreement between owners says',
  },
  governance: [
    judged('Stakes, seats and matters that all must agree to are written down before it begins.'),
    published(
      'Public and Commercial Services Union',
      UNION,
      'At MyCSP the partner’s stake went from 40% to 51% in October 2014, though stakes had been agreed for longer.',
    ),
  ],
  cost: [
    counted('The partner takes a fee for managing, 3% to 8% of what contracts bring in by default.'),
    counted('Owners share what is paid out of a surplus by their stakes, once reserves are at target.'),
    counted('The move, the client side and the overhead left behind cost what they do for a mutual.'),
  ],
  freedom: [judged('It can use the partner’s money, systems and customers, which a small mutual lacks.')],
  limits: [
    judged('Staff with a quarter of it can be outvoted on nearly everything.'),
    judged('The partner may leave, or buy more, once a lock-in ends.'),
  ],
  law: [
    askedOf('mutual', 'Whether it is still a mutual, by what each owner may decide.'),
    askedOf('award', 'How it may be given the contract, and how a partner is chosen.'),
    byRule(
      'procurement.vertical.shares',
      'With a private partner the authority cannot give it work as if it were its own.',
    ),
    byRule('tupe.contract', 'Staff move with their contracts.'),
  ],
  alike: [
    {
      name: 'MyCSP',
      when: 'since 2012',
      says:
        'It runs civil service pensions. Ministers spoke of half the cost; a quarter less for each ' +
        'member was projected.',
      source: {
        title: 'National Audit Office, 2013, as Value Match gives it',
        url: 'https://careers.value-match.co.uk/library/national-audit-office-spinning-out-mycsp-as-a-mutual-joint-venture/',
      },
      told: 'mycsp',
    },
    {
      name: '3BM',
      when: 'since 2013',
      says:
        'Staff who supported schools in Hammersmith left with a partner. Business grew by a quarter ' +
        'in the first year.',
      source: {
        title: 'Cabinet Office',
        url: 'https://www.gov.uk/government/news/mutuals-support-programme-2-years-on',
      },
    },
  ],
  modelled: [
    'It is a venture with books of its own. Staff, the authority and the partner own it by stakes.',
    'The partner is a fee, a performance and some capital. With a chance each year it withdraws: fee and ' +
      'performance end.',
    'What is paid out to the authority lessens what the authority pays.',
  ],
  leftOut: ['Stakes that change hands later.', 'What the partner gains by selling to the venture.'],
}
