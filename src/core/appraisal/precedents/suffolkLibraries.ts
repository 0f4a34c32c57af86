import type { Precedent } from './precedent.ts'

export const suffolkLibraries: Precedent = {
  id: 'suffolk-libraries',
  name: 'Suffolk Libraries',
  when: '2012 to 2025',
  patterns: ['depletion', 'ended'],
  forms: ['venture'],
  what:
    'A charity ran Suffolk’s libraries for almost thirteen years and closed none. In June 2025 they went ' +
    'back to the council, which gave doubts about viability as a reason; the charity disputed its figures.',
  source: {
    title: 'Ipswich.co.uk',
    url: 'https://ipswich.co.uk/articles/suffolk-library-dispute-charity-says-council-misrepresenting-management-costs',
  },
}
