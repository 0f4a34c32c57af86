import { askedOf, byRule, judged, published, type Profile } from './profile.ts'

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
    judged('The partner puts in capital at the start, and owners share what is paid out by their stakes.'),
    judged('The move, the client side and the overhead left behind cost what they do for a mutual.'),
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
  modelled: ['Nothing yet: a case cannot ask for it.'],
  leftOut: ['Stakes that change hands later.', 'What the partner gains by selling to the venture.'],
}
