import { keepFew } from './kept.ts'

/** Answers by the address of their case. The same case has the same answer, so it is worked out once. */
export interface KeptWork<Given, Answer> {
  /** The answer, or `null` when as many as may be are being worked out already. */
  get(address: string, given: Given): Promise<Answer> | null
}

/** Work answers out, so many at once and no more, and keep the latest few. */
export function keepWork<Given, Answer>(
  work: (given: Given) => Promise<Answer>,
  { most, atOnce }: { readonly most: number; readonly atOnce: number },
): KeptWork<Given, Answer> {
  const kept = keepFew<Promise<Answer>>(most)
  let underWay = 0
  return {
    get(address, given) {
      const known = kept.get(address)
      if (known) return known
      if (underWay >= atOnce) return null
      underWay++
      const answer = work(given).finally(() => void underWay--)
      kept.set(address, answer)
      // What went wrong once may go right the next time, so a failure is not kept.
      answer.catch(() => kept.delete(address))
      return answer
    },
  }
}
