import { compareInputs } from '../../../core/appraisal/compare/inputs.ts'
import { yearPeriods } from '../../../core/appraisal/compare/period.ts'
import { compareVersions } from '../../../core/appraisal/compare/versions.ts'
import { ENGINE } from '../../../core/appraisal/engine.ts'
import { caseHash } from '../../../core/appraisal/hash.ts'
import type { CaseRead } from '../../../core/finance/case/read.ts'
import { lawAsAt } from '../../../core/law/index.ts'
import { paragraph } from '../../../view/appraisal/section.ts'
import { html, type Html } from '../../../view/html.ts'
import { framed } from '../../frame.ts'
import { aboveAnswer, answerAddress } from '../links.ts'
import type { OpenModel } from '../models.ts'
import type { AnswerChange } from './changes.ts'
import { inputsTable } from './inputsTable.ts'
import { differTable, onlyTable } from './tables.ts'
import { versionsForm } from './versionsForm.ts'

/** A version that an address names. */
export interface OpenVersion {
  readonly query: string
  readonly read: CaseRead
  readonly model: OpenModel
}

/** What is asked: the answers that change, none yet on a first visit, and whose lines are wanted. */
export interface VersionsAsked {
  readonly changes: readonly AnswerChange[]
  readonly option: string
}

/** Two versions of what was typed into the form: what is given otherwise, and the lines that moved. */
export function versionsPage(first: OpenVersion, second: OpenVersion, asked: VersionsAsked): Html {
  const heading = 'Two versions, line by line'
  return framed({
    title: heading,
    heading,
    above: aboveAnswer(first.query),
    main: html`${paragraph(
      'One answer of the form is made another, and both versions are held against one another in the middle case, ',
      'where every quantity is at its median.',
    )}
    ${versionsForm(first.query, first.model.ready.built, asked.changes, asked.option)}
    ${asked.changes.length > 0 && compared(first, second, asked.option)}`,
  })
}

function compared(first: OpenVersion, second: OpenVersion, option: string): Html {
  const [one, other] = [versionOf(first), versionOf(second)]
  const { differ, same, onlyLeft, onlyRight } = compareVersions(one, other, option)
  const sides = [
    { name: 'First version', query: first.query, month: one.period.to - 1 },
    { name: 'Second version', query: second.query, month: other.period.to - 1 },
  ] as const
  return html`${inputsTable(compareInputs(first.read.book, second.read.book))}
    ${paragraph(
      'What that does to the chances is in the answers: ',
      html`<a class="govuk-link" href="${answerAddress(first.query)}">the first version</a> and `,
      html`<a class="govuk-link" href="${answerAddress(second.query)}">the second</a>. With both as files, `,
      'spinout compare tells how far each chance moved, with the error of the difference.',
    )}
    ${paragraph(
      `Over the first financial year of each, ${one.period.says} and ${other.period.says}: ${differ.length} lines `,
      `moved and ${same} did not. Amounts of a month are added up; balances, people and shares are those at its end.`,
    )}
    ${differTable(`Lines that moved (${differ.length})`, sides, differ)} ${onlyTable(sides[0], onlyLeft)}
    ${onlyTable(sides[1], onlyRight)}
    <p class="govuk-body-s spinout-hash">
      Cases ${caseHash(first.read.case)} and ${caseHash(second.read.case)} · middle case, so no seed · ${ENGINE} · law
      as at ${lawAsAt}
    </p>`
}

const versionOf = ({ model }: OpenVersion) => ({ ...model, period: yearPeriods(model.ready.built.calendar)[0]! })
