import type { Channel } from '../../people/representatives.ts'
import { tupe } from '../../people/sources.ts'
import type { Conclusion } from '../advice.ts'
import type { Situation } from './situation.ts'

const CHANNELS: Readonly<Record<Channel, Omit<Conclusion, 'source'>>> = {
  union: {
    stands: 'fact',
    says: 'The union is informed in writing, and consulted if anything is to change.',
    because: 'It is recognised for these people, so it speaks for them.',
  },
  representatives: {
    stands: 'fact',
    says: 'The staff representatives are informed in writing, and consulted if anything is to change.',
    because: 'No union is recognised, and they have authority. The employer may have others elected instead.',
  },
  direct: {
    stands: 'yes',
    says: 'Everybody may be informed and consulted directly.',
    because: 'The employer or the move is small, and there is neither a union nor a representative.',
  },
  election: {
    stands: 'fact',
    says: 'Representatives are elected before anybody is informed.',
    because: 'There is no recognised union and no representative, and the move is not small enough to do without.',
  },
}

/** The regulation each way of representation is in. */
const REGULATIONS: Readonly<Record<Channel, string>> = {
  union: '13',
  representatives: '13',
  direct: '13A',
  election: '14',
}

/** Through whom people are informed and consulted. */
export function channelConclusion({ channel }: Situation): Conclusion {
  if (channel !== null) return { ...CHANNELS[channel], source: tupe(REGULATIONS[channel]) }
  return {
    stands: 'depends',
    says: 'Through whom people are informed hangs on something not known yet.',
    because: 'To find out: whether a union is recognised for them, and if not, whether there are representatives.',
    source: tupe('13'),
  }
}
