import type { Precedent } from './precedent.ts'

export const peninsula: Precedent = {
  id: 'peninsula',
  name: 'Peninsula Community Health',
  when: '2011 to 2016',
  patterns: ['start'],
  forms: ['venture'],
  what:
    'It ran community hospitals in Cornwall, £87m a year, and took over a deficit of £1m on its first day. A ' +
    'merger was studied and not made, it did not ask for its contract to be extended, and an NHS trust took ' +
    'the services on.',
  source: {
    title: 'Health Service Journal',
    url: 'https://www.hsj.co.uk/nhs-providers-explore-taking-over-cornish-community-services/5087891.article',
  },
}
