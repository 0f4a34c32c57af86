import { askedOf, byRule, counted, judged, type Profile } from './profile.ts'

export const mutual: Profile = {
  id: 'mutual',
  is: 'A body outside the authority that its staff control, paid by contract for the service.',
  alsoCalled: ['Public service mutual', 'Staff-led spin-out', 'Employee-owned community interest company'],
  inShort: {
    governance: 'Its own board; staff have the last word',
    cost: 'Set-up, a client side, overhead left behind, VAT, cash to live on',
    autonomy: 'Its own pay, posts, customers and reserves, within its contract',
  },
  governance: [
    askedOf(
      'mutual',
      'Whether a body is a mutual is a matter of what it does: it left, it serves, its staff have a large say.',
    ),
    judged('The authority keeps the contract, and can end it or give it to another.'),
  ],
  cost: [
    counted('The authority pays for the move and for a client side, and part of its central cost stays behind.'),
    counted('The body pays for its own support, for VAT that it does not get back, and for tax on a surplus.'),
    counted('It can run out of cash. What that costs each creditor is in the ledger of losses.'),
  ],
  freedom: [
    judged('It sets pay for new staff, keeps its surplus, borrows, and bids for other work.'),
    judged('Staff who own it can change the work without asking.'),
  ],
  limits: [
    judged('One contract is most of its income, and it ends on a day that is known.'),
    judged('A lock on its assets, or its form, may keep owners from taking money out.'),
  ],
  law: [
    askedOf('award', 'How the authority may give it the contract.'),
    askedOf('form', 'Which legal form fits.'),
    byRule('tupe.contract', 'Staff move with their contracts.'),
    byRule('pensions.bestValueDirection', 'Their pensions are protected when they leave a council.'),
    byRule('forms.mutual.control', 'To be a mutual that a contract may be kept for, employees must control it.'),
  ],
  alike: [
    {
      name: 'Libraries Unlimited',
      when: 'since 2016',
      says: 'It runs Devon’s libraries. By late 2025 reserves made up what income did not cover.',
      source: {
        title: 'Exeter Observer, 20 December 2025',
        url: 'https://exeterobserver.org/2025/12/20/devon-county-council-funding-cuts-reduce-core-library-opening-hours-30-per-cent-closing-some-branches-claims-to-the-contrary-libraries-unlimited-contract-extension-decision-scheduled-six-weeks-before-consultation-ends',
      },
      told: 'libraries-unlimited',
    },
    {
      name: 'Secure Healthcare',
      when: '2007 to 2009',
      says: 'It cared for people in a London prison, and ran out of cash weeks after a longer contract was signed.',
      source: { title: 'Its story, with sources', url: '/history/secure-healthcare' },
      told: 'secure-healthcare',
    },
    {
      name: 'Explore York Libraries and Archives',
      when: 'since 2014',
      says: 'A society of staff and community took over York’s libraries, and later won the next contract.',
      source: {
        title: 'Government case study',
        url: 'https://www.gov.uk/government/case-studies/explore-york-libraries-and-archives',
      },
    },
  ],
  modelled: [
    'Its books are kept month by month: cash, statements, tax, pensions, contracts and failure.',
    'It takes up the whole productivity menu, at the same discount as staying.',
  ],
  leftOut: ['How well its board works.', 'Whether members turn up to vote.'],
}
