import { linesOf } from '../core/finance/areas.ts'
import { buildModel, type Built } from '../core/finance/build.ts'
import { assert } from '../core/shared/assert.ts'
import type { Problem } from '../core/shared/problem.ts'
import { needed, text, whole } from './asked.ts'
import { caseAsked } from './caseAsked.ts'
import { command } from './command.ts'
import { findLine, findMonth, findOption } from './explain/names.ts'
import { tell } from './explain/tell.ts'
import { openCase } from './openCase.ts'
import { rows } from './page.ts'

export const explain = command({
  name: 'explain',
  says: 'Say how a figure of the middle case came about, down to the rules and sources',
  more: [
    'The middle case takes every quantity at its median. A figure is told as its formula, then each term with its ' +
      'value: a line with what it is, an input with what was typed and its source, a rule with the law it is from.',
    'Without a line, the lines of the option are listed, each with its unit and what it is.',
  ],
  operands: {
    case: caseAsked,
    option: needed('baseline, improve, mutual or outsource; or world or terms, which they share', 'OPTION'),
    line: text('the line, such as bank or service-level', 'LINE'),
    month: text('its month: 0 for the first, or 2019-04', 'MONTH'),
  },
  options: { depth: whole('how many lines deep to open the terms', { least: 1, most: 6, otherwise: 2 }) },
  async run({ case: file, option: typedOption, line: typedLine, month: typedMonth, depth }, screen) {
    const read = await openCase(file)
    if (!read.ok) return read.problems
    const { case: theCase, book } = read.value
    const model = buildModel(theCase)
    assert(model.ok, 'a case that was read has a model')
    const built = model.value
    const option = findOption(built, typedOption)
    if (!option.ok) return option.problems
    if (typedLine === undefined) {
      screen.say(listOf(built, option.value))
      return []
    }
    const line = findLine(built, option.value, typedLine)
    const month = typedMonth === undefined ? missingMonth : findMonth(built, typedMonth)
    if (!line.ok || !month.ok) return [line, month].flatMap((each) => (each.ok ? [] : each.problems))
    screen.say(tell({ built, book, file, depth }, line.value, month.value))
    return []
  },
})

const missingMonth: { readonly ok: false; readonly problems: readonly Problem[] } = {
  ok: false,
  problems: [{ where: { field: 'month' }, message: 'This is missing.', wanted: 'a number from 0, or 2019-04' }],
}

function listOf(built: Built, option: string): string {
  return rows(
    linesOf(built, option).map(({ name, unit, says }) => [name.slice(option.length + 1), `${says} (${unit})`]),
    0,
  )
}
