import { readFileSync } from 'node:fs'
import type { CountOrder } from '../../view/count/countedPage.ts'

/** An election of ours that anyone may count with one link. */
export interface ElectionExample {
  readonly id: string
  readonly name: string
  readonly says: string
  /** Its file, inside `examples/elections`. */
  readonly file: string
  /** The rule by which it was held. */
  readonly rule: string
}

export const ELECTIONS: readonly ElectionExample[] = [
  {
    id: 'musselburgh-2017',
    name: 'Musselburgh, 2017',
    says: 'A real ward of East Lothian Council: 7,608 papers, nine candidates and four places, in nine stages.',
    file: 'musselburgh-2017.blt',
    rule: 'scottish',
  },
  {
    id: 'marlow-vale-motion',
    name: 'A vote to leave the council',
    says: 'Made up: staff, users, carers and the council each have a say of their own beside the vote of all members.',
    file: 'marlow-vale-motion.csv',
    rule: 'motion',
  },
]

/** It ships with us, so that it cannot be read is our fault and stops the work. */
export function exampleOrder({ file, rule }: ElectionExample): CountOrder {
  const bytes = readFileSync(new URL(`../../../examples/elections/${file}`, import.meta.url))
  return { bytes: new Uint8Array(bytes), file: `examples/elections/${file}`, rule, seats: undefined, seed: undefined }
}
