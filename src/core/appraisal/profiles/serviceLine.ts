import { byRule, counted, judged, published, type Profile } from './profile.ts'

const HSJ =
  'https://www.hsj.co.uk/finance-and-efficiency/monitor-urges-trusts-to-use-service-line-system/5029766.article'

export const serviceLine: Profile = {
  id: 'serviceLine',
  is: 'A part of a larger body with a budget of its own, led by those who do the work. Nobody leaves.',
  alsoCalled: ['Service-line management', 'A chamber in a hospital trust', 'A business unit'],
  inShort: {
    governance: 'The board of the body; clinicians or managers lead the line',
    cost: 'Little: part of the gain is given up',
    autonomy: 'Over its own budget and ways of working, while the body allows it',
  },
  governance: [
    published(
      'Monitor, as docslib keeps it',
      'https://docslib.org/doc/584141/service-line-management-an-overview',
      'Each line has its own leaders, staff and money, and sets aims within the plan of the whole body.',
    ),
    judged('The board of the body can change the line or end it, and answers for it.'),
  ],
  cost: [
    counted('It brings a part of the productivity menu: 30% to 80% of it unless the case says otherwise.'),
    judged('Someone has to cost each line. That is not counted, because most bodies do some of it already.'),
  ],
  freedom: [
    published('Health Service Journal', HSJ, 'One aim of it is that those who give care run their own budget.'),
    judged('It decides how the work is done, and may keep some of what it saves.'),
  ],
  limits: [
    published(
      'Health Service Journal',
      HSJ,
      'Research for the King’s Fund found that control had been taken back to the centre within two to three years.',
    ),
    judged('Pay, pensions, borrowing and contracts are the body’s.'),
  ],
  law: [
    byRule('forms.described.left', 'It has not left the public sector, so it is no mutual. Nobody changes employer.'),
    byRule('ct.publicBodies', 'It stays part of a public body, and pays no corporation tax.'),
  ],
  alike: [
    {
      name: 'Chelsea and Westminster Hospital',
      when: '2010 to 2011',
      says:
        'Its finance director said that knowing what each line costs had helped it to spend a tenth ' +
        'less in a year.',
      source: { title: 'Health Service Journal', url: HSJ },
    },
  ],
  modelled: [
    'It is the in-house option with `menuShare` of the uplift and of the change in absence.',
    'The discount of promises comes on top, as everywhere.',
  ],
  leftOut: ['Whether control is taken back later.', 'What it costs to set up the accounts of each line.'],
}
