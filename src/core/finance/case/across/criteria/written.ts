import type { Problem } from '../../../../shared/problem.ts'
import type { Criteria } from '../../criteria/index.ts'
import type { Given } from '../given.ts'

/** Days that do not run backwards, and nothing beside a value, where no hash reaches. */
export function writtenProblems(criteria: Criteria, { book }: Given): Problem[] {
  const beside = [...book.values()].filter(
    ({ path, byDefault, source, owner, asOf, confidence, review, note }) =>
      path.startsWith('criteria/') &&
      !byDefault &&
      [source, owner, asOf, confidence, review, note].some((remark) => remark !== undefined),
  )
  return [
    ...criteria.log.flatMap(({ day }, index) => dayProblems(criteria.log[index - 1]?.day, day, index)),
    ...beside.map(({ path, typed }) => ({
      where: { field: path },
      message: 'Remarks beside a value are not bound by the hash of the next entry, so none may stand here.',
      got: typed.slice(0, 60),
      wanted: 'the value alone; what it rests on belongs in `why` or `evidence`',
    })),
  ]
}

function dayProblems(before: string | undefined, day: string, index: number): Problem[] {
  if (before === undefined || day >= before) return []
  const where = { field: `criteria/log/${index + 1}/day` }
  return [{ where, message: 'This is before the day of the entry above it.', got: day, wanted: `a day from ${before}` }]
}
