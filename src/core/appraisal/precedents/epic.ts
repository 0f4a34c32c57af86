import type { Precedent } from './precedent.ts'

export const epic: Precedent = {
  id: 'epic',
  name: 'Epic CIC',
  when: '2014 to 2020',
  patterns: ['ended', 'contractLost', 'squeeze'],
  forms: ['venture'],
  what:
    'It provided youth services in Kensington and Chelsea. Funding was cut from December 2018, the council ' +
    'did not commission it again, and in 2020 it wound itself up in good order.',
  source: {
    title: 'Epic CIC',
    url: 'https://www.epiccic.org.uk/epic-wind-down',
  },
}
