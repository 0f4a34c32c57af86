import { askedOf, byRule, counted, judged, type Profile } from './profile.ts'

export const outsource: Profile = {
  id: 'outsource',
  is: 'A company or charity that was there before runs the service, for a price, under a contract.',
  alsoCalled: ['Contracting out', 'A franchise'],
  inShort: {
    governance: 'The supplier’s own board; the authority by contract',
    cost: 'A margin and overhead in the price, a client side, overhead left behind',
    autonomy: 'The supplier’s, within the contract; staff have none of their own',
  },
  governance: [
    judged('The supplier decides how the work is done. The authority decides only what the contract says.'),
    judged('Staff have a say as employees, and users through the authority.'),
  ],
  cost: [
    counted('Its price has to bear a margin, 3% to 8% by default, and an overhead of its own, 5% to 10%.'),
    counted(
      'The authority pays for the move, for a client side, for each competition, and for central cost left behind.',
    ),
    counted('The supplier fails with a chance a year. The service then goes on at a cost of taking it back.'),
  ],
  freedom: [judged('It can spread cost over other contracts, and bring money and methods the authority lacks.')],
  limits: [
    judged('What is not in the contract has to be bought, and changes cost money.'),
    judged('It may leave when the contract no longer pays.'),
  ],
  law: [
    askedOf('award', 'How a contract may be given, and when without competition.'),
    askedOf('interest', 'Whether the public interest is served by contracting out.'),
    byRule('tupe.contract', 'Staff move with their contracts.'),
    byRule('pensions.bestValueDirection', 'Their pensions are protected when they leave a council.'),
  ],
  alike: [
    {
      name: 'Hinchingbrooke hospital',
      when: '2012 to 2015',
      says:
        'A company promised £311m less spending in ten years, and left when its support reached the ' +
        '£5m at which it was capped.',
      source: {
        title: 'National Audit Office',
        url: 'https://www.nao.org.uk/press-release/the-franchising-of-hinchingbrooke-health-care-nhs-trust-2/',
      },
    },
    {
      name: 'Community services in Bath and North East Somerset',
      when: '2022',
      says: 'To go on with a company was put at £0.965m, and to end it at £9.5m.',
      source: { title: 'BBC, 2022', url: 'https://www.bbc.co.uk/news/uk-england-bristol-61605589' },
    },
  ],
  modelled: [
    'A price, a performance and a chance of failure. What is left of the price after margin and overhead ' +
      'pays for posts.',
    'Contracts end, are won again, lost or ended by the same chances as for any option.',
  ],
  leftOut: ['The supplier’s books: they are not ours to know.', 'What it gains from its other contracts.'],
}
