import type { Precedent } from './precedent.ts'

export const librariesUnlimited: Precedent = {
  id: 'libraries-unlimited',
  name: 'Libraries Unlimited',
  when: 'since 2016',
  patterns: ['depletion', 'squeeze'],
  forms: ['venture'],
  what:
    'It runs Devon’s libraries. By late 2025 reserves were making up what income did not cover, the contract ' +
    'was to end in March 2026, and the council was consulting on 30% fewer core hours.',
  source: {
    title: 'Exeter Observer, 20 December 2025',
    url: 'https://exeterobserver.org/2025/12/20/devon-county-council-funding-cuts-reduce-core-library-opening-hours-30-per-cent-closing-some-branches-claims-to-the-contrary-libraries-unlimited-contract-extension-decision-scheduled-six-weeks-before-consultation-ends',
  },
}
