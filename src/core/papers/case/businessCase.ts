import { sayWhole } from '../../shared/money.ts'
import { resultsTable } from '../brief/brief.ts'
import { words, type Paper } from '../paper.ts'
import type { WholeSubject } from '../further/run.ts'
import { footOf } from '../subject.ts'
import { commercialCase } from './commercial.ts'
import { economicCase } from './economic.ts'
import { financialCase } from './financial.ts'
import { managementCase } from './management.ts'
import { strategicCase } from './strategic.ts'

/** A business case of five cases. What the case does not hold is said to be missing: nothing is made up for it. */
export function businessCasePaper(subject: WholeSubject): Paper {
  const { appraisal } = subject
  const { service, trials, months } = appraisal
  return {
    title: `Business case: ${service.name}`,
    blocks: [
      ...words(
        `${service.authority}. ${sayWhole(trials)} futures of ${months} months, and every option in each of them.`,
      ),
      resultsTable(subject),
      ...strategicCase(subject),
      ...economicCase(subject),
      ...commercialCase(subject),
      ...financialCase(subject),
      ...managementCase(subject),
    ],
    foot: footOf(appraisal),
    turned: true,
  }
}
