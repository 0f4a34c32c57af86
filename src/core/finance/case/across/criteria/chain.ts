import type { Problem } from '../../../../shared/problem.ts'
import { entryHash, groundHash } from '../../criteria/chain.ts'
import type { LogEntry } from '../../criteria/entry.ts'
import type { Criteria } from '../../criteria/index.ts'

/** Where one entry does not follow from what stands before it: one problem for each break. */
export function chainProblems({ set, log }: Criteria): Problem[] {
  const hashes = [groundHash({ set }), ...log.map(entryHash)]
  return log.flatMap((entry, index): Problem[] => {
    const before = index === 0 ? 0 : log[index - 1]!.entry
    if (entry.entry !== before + 1) return [numberProblem(entry, index, before)]
    return entry.after === hashes[index] ? [] : [hashProblem(entry, index, hashes)]
  })
}

function numberProblem({ entry }: LogEntry, index: number, before: number): Problem {
  const missing = entry - before - 1
  const place = { field: `criteria/log/${index + 1}/entry` }
  const got = String(entry)
  if (missing < 0) {
    const message = `Entry ${entry} stands after entry ${before}: it was put in twice, or moved.`
    return { where: place, message, got, wanted: String(before + 1) }
  }
  const which = missing === 1 ? `Entry ${before + 1} is` : `Entries ${before + 1} to ${entry - 1} are`
  return { where: place, message: `${which} missing before this one.`, got, wanted: String(before + 1) }
}

function hashProblem({ entry, after }: LogEntry, index: number, hashes: readonly string[]): Problem {
  const where = { field: `criteria/log/${index + 1}/after` }
  const wanted = hashes[index]!
  const meant = hashes.indexOf(after)
  if (meant >= 0) {
    const what = meant === 0 ? 'the criteria themselves' : `the entry in place ${meant}`
    const message = `Entry ${entry} was written after ${what}: what stands between was put in later, or moved.`
    return { where, message, got: after, wanted }
  }
  const altered = index === 0 ? 'The criteria were' : `Entry ${entry - 1} was`
  const message = `${altered} altered after entry ${entry} was written, or this hash was copied wrongly.`
  return { where, message, got: after, wanted }
}
