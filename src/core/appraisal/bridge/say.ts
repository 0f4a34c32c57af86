import type { Mean } from '../../chance/mean.ts'
import { sayRoundPounds, sayShare } from '../../shared/money.ts'
import type { Bridge } from './bridge.ts'

const HALF_A_POUND = 0.5

/** `saves £25,300, give or take £1,200`, `costs £4,000`, `changes nothing`. */
export function sayPart({ mean, se }: Mean): string {
  if (Math.abs(mean) < HALF_A_POUND) return 'changes nothing'
  const error = se === 0 ? '' : `, give or take ${sayRoundPounds(2 * se)}`
  return `${mean < 0 ? 'costs' : 'saves'} ${sayRoundPounds(Math.abs(mean))}${error}`
}

/** What the bridge comes to, and how much of what is saved comes from lower terms of staff. */
export function sayHeadline({ saving, shareFromTerms }: Bridge): string {
  const all = `All together leaving ${sayPart(saving)}.`
  if (shareFromTerms === null) return `${all} What is saved before that is too little to split.`
  const share = sayShare(shareFromTerms)
  return (
    `${all} Of what is saved by causes that save, ${share} comes from lower terms of staff: pay and pensions of ` +
    'people who join later, and redundancy pay.'
  )
}

/** How the parts are to be read. */
export const READING = [
  'Causes are switched on one after another, in the order of the table, on the same futures; what two of them do ' +
    'together goes to the later. They are told in futures in which no contract is lost and nobody fails; what losses ' +
    'and failures do is a part of its own.',
  'The parts add up to the saving to the pound.',
] as const
