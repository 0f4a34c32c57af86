import type { Precedent } from './precedent.ts'

export const gloucestershire: Precedent = {
  id: 'gloucestershire',
  name: 'Gloucestershire community health',
  when: '2011 to 2012',
  patterns: ['challenge'],
  forms: ['venture', 'supplier'],
  what:
    'Some 3,000 staff were to move to a community interest company in October 2011. A resident asked for a ' +
    'judicial review, because no other way had been looked at; the transfer was stopped days before, and the ' +
    'award was dropped.',
  source: {
    title: 'Civil Society',
    url: 'https://www.civilsociety.co.uk/news/nhs-backs-down-over-transfer-of-services-to-social-enterprise.html',
  },
}
