import type { Precedent } from './precedent.ts'

export const mycsp: Precedent = {
  id: 'mycsp',
  name: 'MyCSP',
  when: 'since 2012',
  patterns: ['promises'],
  forms: ['inHouse', 'venture', 'supplier'],
  what:
    'It runs civil service pensions. Ministers expected its cost to halve by 2022; the National Audit Office ' +
    'found a quarter less for each member projected by its seventh year, from £18.37 to £13.78.',
  source: {
    title: 'National Audit Office, 2013, as Value Match gives it',
    url: 'https://careers.value-match.co.uk/library/national-audit-office-spinning-out-mycsp-as-a-mutual-joint-venture/',
  },
}
