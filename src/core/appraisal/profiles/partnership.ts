import { askedOf, byRule, counted, judged, published, type Profile } from './profile.ts'

const CARE = 'https://www.communitycare.co.uk/2009/09/08/staffordshire-social-work-practice-evolve-yp-ready-to-launch/'

export const partnership: Profile = {
  id: 'partnership',
  is: 'Professionals of several kinds who own their practice, run it, and draw on what it earns.',
  alsoCalled: ['Multi-professional partnership', 'A practice like that of GPs', 'Social work practice'],
  inShort: {
    governance: 'The partners, by their own agreement',
    cost: 'As a mutual; partners draw the surplus and pay tax on it themselves',
    autonomy: 'Wide, and the risk is the partners’ own',
  },
  governance: [
    judged('The partners decide together. Staff who are no partners have the say that the partners give them.'),
    published(
      'Community Care, 2009',
      CARE,
      'In one practice ten partners, social workers and advisers among them, gave as a reason that they ' +
        'could decide without ' +
        'waiting for managers.',
    ),
  ],
  cost: [
    counted('It pays no corporation tax. Its members are taxed on their shares, and that tax is not followed.'),
    counted(
      'Each April partners draw a share of the year’s surplus: not below the target of reserves, nor more ' +
        'than the bank holds.',
    ),
    counted('The move, the client side and the overhead left behind cost what they do for a mutual.'),
  ],
  freedom: [judged('It sets pay for new staff, takes on other work, and shares what is left as it likes.')],
  limits: [
    judged('It has no lock on its assets, so what is gained can leave with the partners.'),
    judged('Whether it counts as a mutual, for a contract that may be kept for such, depends on its agreement.'),
    counted('New staff are in no NHS scheme unless the case says so: access is closed by default.'),
  ],
  law: [
    askedOf('form', 'Which legal form fits, a limited liability partnership among them.'),
    askedOf('award', 'How the authority may give it the contract.'),
    byRule('tupe.contract', 'Staff move with their contracts.'),
    byRule('pensions.nhs.contract', 'Its contract decides whether NHS pensions can go on.'),
  ],
  alike: [
    {
      name: 'Evolve YP',
      when: 'from 2009',
      says:
        'Staff of Staffordshire council set up a practice for young people in care, with small ' +
        'payments for what it achieved.',
      source: { title: 'Community Care, 2009', url: CARE },
    },
    {
      name: 'Inclusion Healthcare',
      when: 'from 2010',
      says: 'A team of twelve left the NHS to care for homeless people in Leicester, as a community interest company.',
      source: {
        title: 'Third Sector',
        url: 'https://www.thirdsector.co.uk/case-study-inclusion-healthcare/finance/article/1110480',
      },
    },
  ],
  modelled: [
    'It is a venture with books of its own, whose owners draw on its surplus and are taxed in its place.',
    'What they draw is told apart, where it is told who gains.',
  ],
  leftOut: [
    'The partners’ own tax.',
    'Money that partners put in, and what they take when they leave.',
    'The difference between a partner’s pay and a salary: all are paid as posts.',
  ],
}
