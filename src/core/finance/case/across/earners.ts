import type { Problem } from '../../../shared/problem.ts'
import type { OtherIncome } from '../index.ts'
import type { Given } from './given.ts'

/** Income is earned by options that the case has, each named once. */
export function earnerProblems({ case: { income, options } }: Given): Problem[] {
  const known = new Set(['baseline', 'improve', ...(options.mutual ? ['mutual'] : [])])
  return income.flatMap((source) => sourceProblems(source, known))
}

function sourceProblems({ id, earnedBy }: OtherIncome, known: ReadonlySet<string>): Problem[] {
  return earnedBy.flatMap((earner, index): Problem[] => {
    const where = { field: `income/${id}/earnedBy/${index + 1}` }
    if (!known.has(earner)) {
      const message = `The case has no option called ${earner}, so nobody would earn this.`
      return [{ where, message, got: earner, wanted: `options/${earner}, or one of ${[...known].join(', ')}` }]
    }
    if (earnedBy.indexOf(earner) === index) return []
    return [{ where, message: `\`${earner}\` is listed twice.`, got: earner, wanted: 'each option once' }]
  })
}
