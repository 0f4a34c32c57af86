import { inputCounts } from '../core/appraisal/inputs.ts'
import { caseAsked } from './caseAsked.ts'
import { command } from './command.ts'
import { openCase } from './openCase.ts'
import { paragraph } from './page.ts'

export const check = command({
  name: 'check',
  says: 'Say everything that is wrong with a case, or that nothing is',
  more: [
    'Every problem is shown at once, as file:line:column, the field, what was read and what is accepted. ' +
      'With no problems it counts the inputs and how well founded they are.',
  ],
  operands: { case: caseAsked },
  options: {},
  async run({ case: file }, screen) {
    const read = await openCase(file)
    if (!read.ok) return read.problems
    const counts = inputCounts(read.value.book)
    const given: readonly (readonly [string, number])[] = [
      ['inputs', counts.total],
      ['uncertain', counts.uncertain],
      ['published', counts.published],
      ['derived', counts.derived],
      ['assumed', counts.assumed],
      ['left at a default', counts.byDefault],
    ]
    screen.say(paragraph(`${file}: no problems.`))
    for (const [name, count] of given) screen.say(`${String(count).padStart(6)}  ${name}`)
    return []
  },
})
