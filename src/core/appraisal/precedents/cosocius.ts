import type { Precedent } from './precedent.ts'

export const cosocius: Precedent = {
  id: 'cosocius',
  name: 'CoSocius',
  when: '2014 to 2016',
  patterns: ['start', 'promises'],
  forms: ['venture'],
  what:
    'Two councils put shared services of some 300 people into a company. In eleven months it lost £0.8m, ' +
    'with a pension deficit of £8.5m and no customer from outside, and the councils closed it.',
  source: {
    title: 'Chester Chronicle',
    url: 'http://www.chesterchronicle.co.uk/news/chester-cheshire-news/chester-council-firm-cosocius-features-10420428',
  },
}
