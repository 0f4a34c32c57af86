import type { Precedent } from './precedent.ts'

export const lewishamYouth: Precedent = {
  id: 'lewisham-youth',
  name: 'Lewisham’s youth service, in house',
  when: '2014 to 2016',
  patterns: ['squeeze'],
  forms: ['inHouse'],
  what: 'The council put to consultation a saving of £1.4m on a budget of £3.46m, whoever was to provide it.',
  source: {
    title: 'LEAN arts, on the council’s consultation',
    url: 'https://www.leanarts.org.uk/sector-news/lewisham-youth-service-savings-consultation-2014/',
  },
}
