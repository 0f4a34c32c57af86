import { byRule, counted, judged, type Profile } from './profile.ts'

export const improve: Profile = {
  id: 'improve',
  is: 'The service stays, and does in house what it would have done had it left.',
  alsoCalled: ['In-house transformation', 'Re-engineering in house'],
  inShort: {
    governance: 'The authority',
    cost: 'A dip while people learn; a cut in the budget, if one was promised',
    autonomy: 'As today’s, with leave to change how the work is done',
  },
  governance: [
    judged('Councillors or a board decide, as today.'),
    judged('It needs a manager who may change things, and staff who are heard.'),
  ],
  cost: [
    counted(
      'The change costs a dip in output at first. There is no contract, no client side and no recharge left over.',
    ),
    counted('A cut in the budget that was promised in return is discounted like any other promise.'),
  ],
  freedom: [judged('Its ways of working can change at once: nothing has to be bought, moved or signed.')],
  limits: [
    judged('Pay, posts and rules are still the authority’s, and the next budget can undo what was gained.'),
    judged('It cannot keep a surplus, borrow or sell to others on its own account.'),
  ],
  law: [
    byRule(
      'interest.value.works',
      'Where a test of the public interest is asked for, it weighs how well its own staff do the work.',
    ),
    byRule('vat.council.refund', 'A council still gets back its VAT.'),
  ],
  alike: [
    {
      name: 'Lewisham’s youth service, in house',
      when: '2014 to 2016',
      says: 'The council asked for £1.4m less of a budget of £3.46m, whoever was to provide it.',
      source: {
        title: 'LEAN arts, on the council’s consultation',
        url: 'https://www.leanarts.org.uk/sector-news/lewisham-youth-service-savings-consultation-2014/',
      },
    },
  ],
  modelled: [
    'It takes up the whole of the same productivity menu as an option that leaves, at the same discount.',
    'So what leaving adds by itself can be told apart from what the change brings.',
  ],
  leftOut: ['Whether the authority would in fact allow the change.'],
}
