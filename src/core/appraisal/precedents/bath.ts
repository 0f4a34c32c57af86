import type { Precedent } from './precedent.ts'

export const bath: Precedent = {
  id: 'bath',
  name: 'Community services in Bath and North East Somerset',
  when: '2022',
  patterns: ['supplier'],
  forms: ['supplier'],
  what:
    'After an award of 2016 a company provided health and care for the council and the NHS. When an extension came ' +
    'up, going on was put at £0.965m and ending it at £9.5m.',
  source: {
    title: 'BBC, 2022',
    url: 'https://www.bbc.co.uk/news/uk-england-bristol-61605589',
  },
}
