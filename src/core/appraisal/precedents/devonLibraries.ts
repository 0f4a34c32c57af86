import type { Precedent } from './precedent.ts'

export const devonLibraries: Precedent = {
  id: 'devon-libraries',
  name: 'Devon’s libraries, in house',
  when: 'to 2016',
  patterns: ['squeeze'],
  forms: ['inHouse'],
  what: 'In the six years before they left the council, the libraries’ budget in house fell by 30%.',
  source: {
    title: 'Mutual Ventures',
    url: 'https://www.mutualventures.co.uk/post/case-study-libraries-unlimited-formerly-devon-library-service',
  },
}
