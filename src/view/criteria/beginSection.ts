import type { CriteriaResult } from '../../core/appraisal/criteria/result.ts'
import { STANDARD_CRITERIA } from '../../core/finance/case/criteria/standard.ts'
import { paragraph } from '../appraisal/section.ts'
import { wideTable } from '../appraisal/wideTable.ts'
import { html, type Html } from '../html.ts'

/** What to do where nothing is locked yet: the criteria, those we propose or the case's own, and how a log begins. */
export const beginMain = ({ criteria, next }: CriteriaResult): Html =>
  html`${paragraph(
      'No weights are locked in this case, so nothing is scored. Weights come first, before anybody has seen what ',
      'they would do: a group agrees them, and the first entry of the log keeps who and when.',
    )}
    ${wideTable({
      caption: 'The criteria, and the weights we propose for those that are ours',
      head: [{ text: 'Criterion' }, { text: 'Its name in the case' }, { text: 'Weight, of 100', format: 'numeric' }],
      rows: criteria.map(({ id, says }) => [
        { text: says },
        { text: id },
        { text: proposedFor(id, says), format: 'numeric' },
      ]),
    })}
    ${paragraph(
      'The case is a file. The command ',
      html`<code>bin/spinout criteria CASE --next weights</code>`,
      ' prints the first entry ready to be filled in, and ',
      html`<code>--next score</code>`,
      ' each one after it. The first entry comes after:',
    )}
    <p class="govuk-body"><code class="spinout-hash">${next.after}</code></p>`

/** A criterion of somebody's own has the weight that they agree, even where it has a name of ours. */
function proposedFor(id: string, says: string): string {
  const ours = STANDARD_CRITERIA.find((each) => each.id === id && each.says === says)
  return ours === undefined ? 'yours to agree' : String(ours.points)
}
