import type { Precedent } from './precedent.ts'

export const clevelandFire: Precedent = {
  id: 'cleveland-fire',
  name: 'Cleveland Fire Brigade Risk Management Services',
  when: '2011 to 2025',
  patterns: ['cash'],
  forms: ['venture'],
  what:
    'A community interest company beside a fire authority, it was liquidated in 2025 owing HMRC more than ' +
    '£1m. Auditors found that oversight had been weak.',
  source: {
    title: 'Tees Durham Post',
    url: 'https://www.teesdurhampost.co.uk/post/auditors-lift-the-lid-on-the-collapse-of-cleveland-fire-brigade-s-risk-management-services-cic',
  },
}
