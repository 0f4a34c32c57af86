import { byRule, counted, judged, type Profile } from './profile.ts'

export const baseline: Profile = {
  id: 'baseline',
  is: 'The service stays as it is, and lives within what the council has for it.',
  alsoCalled: ['Do nothing', 'Business as usual'],
  inShort: {
    governance: 'The authority',
    cost: 'Nothing new: what it costs today',
    autonomy: 'None beyond today’s',
  },
  governance: [
    judged('Councillors or a board decide, and managers answer to them.'),
    judged('Staff and users have the say that they have today.'),
  ],
  cost: [
    counted('Nothing is spent on a change. Its budget moves with the authority’s money, and one large cut may come.'),
    counted('What is spent above the budget is the authority’s to find, so it cannot run out of cash.'),
  ],
  freedom: [judged('It can change its ways of working as far as its managers may today.')],
  limits: [
    judged('Pay, posts, buildings and purchases follow the authority’s rules.'),
    judged('What it saves or earns goes back to the authority in most places.'),
  ],
  law: [
    byRule('vat.council.refund', 'A council gets back the VAT on what it buys.'),
    byRule('ct.publicBodies', 'It pays no corporation tax.'),
  ],
  alike: [
    {
      name: 'Devon’s libraries, in house',
      when: 'to 2016',
      says: 'In six years their budget in house fell by 30%.',
      source: {
        title: 'Mutual Ventures',
        url: 'https://www.mutualventures.co.uk/post/case-study-libraries-unlimited-formerly-devon-library-service',
      },
      told: 'libraries-unlimited',
    },
  ],
  modelled: [
    'Every other option is measured from it, in the same futures.',
    'Where the budget falls short, its managers take posts out and less of the service is kept.',
  ],
  leftOut: ['A better idea that somebody has next year.', 'What its staff think of staying as they are.'],
}
