import type { CasesCompared, VersionTold } from '../../core/appraisal/compare/cases.ts'
import { sayWhole } from '../../core/shared/money.ts'
import { isMonth, sayMonth } from '../../core/shared/month.ts'
import { bold, paragraph } from '../page.ts'
import type { Screen } from '../screen.ts'
import { sayInputs } from './inputs.ts'
import { sayLines } from './lines.ts'
import { sayResults } from './results.ts'

/** Two versions of a case as a page of text: what was given otherwise, what moved, and by which lines. */
export function report(
  { first, second, inputs, results, lines, seed, key }: CasesCompared,
  { files, most }: { readonly files: readonly [string, string]; readonly most: number },
  screen: Pick<Screen, 'isBold'>,
): string {
  const futures = sayWhole(results.trials)
  const over =
    first.period.says === second.period.says ? first.period.says : `${first.period.says}; ${second.period.says}`
  return [
    bold('Two versions of a case', screen),
    paragraph(`First: ${files[0]}, ${sayVersion(first)}`, 0, 2),
    paragraph(`Second: ${files[1]}, ${sayVersion(second)}`, 0, 2),
    '',
    bold('What was given otherwise', screen),
    ...sayInputs(inputs),
    '',
    bold('What moved', screen),
    paragraph(`${futures} futures, seed ${seed}, the same for both: the second takes the sampling plan of the first.`),
    ...sayResults(results, screen),
    '',
    bold(`Lines of the middle case that moved most: ${over}`, screen),
    ...sayLengths(first, second),
    ...sayLines(lines, most),
    '',
    bold('To make this comparison again', screen),
    paragraph(key, 0, 2),
  ].join('\n')
}

/** A year at the end of a run, or of a run that starts in its midst, may be short. */
function sayLengths({ period: one }: VersionTold, { period: other }: VersionTold): string[] {
  const [first, second] = [one.to - one.from, other.to - other.from]
  if (first === second) return []
  return [paragraph(`That is ${first} months of the first and ${second} of the second: sums differ by that too.`)]
}

const sayVersion = ({ service, start, months, caseHash }: VersionTold): string =>
  `${service}, ${months} months from ${isMonth(start) ? sayMonth(start) : start}, case ${caseHash.slice(0, 12)}`
