import { findTemplate, TEMPLATES } from '../files/templates/list.ts'
import { templateText } from '../files/templates/text.ts'
import type { Problem } from '../core/shared/problem.ts'
import { text } from './asked.ts'
import { command } from './command.ts'
import { rows } from './page.ts'
import { writeProblems, writeWhole } from './writeWhole.ts'

export const template = command({
  name: 'template',
  says: 'List the templates, whole cases to start from, or print one to change',
  more: [
    'Without a name it lists them. Each is a case of its sector that can be appraised as it is, made by the same ' +
      'rule as all the others, with a source for every value. Put your own in their place: staff, price and budget ' +
      'first.',
  ],
  operands: { name: text('which template', 'NAME') },
  options: { out: text('write it to this file instead of printing it', 'FILE') },
  async run({ name, out }, screen) {
    if (name === undefined && out !== undefined) {
      return problem('Only a template can be written to a file, and none is named.')
    }
    if (name === undefined) {
      screen.say(rows(TEMPLATES.map((each) => [each.name, each.says.join(' ')])))
      return []
    }
    const found = findTemplate(name)
    if (!found) return problem('There is no such template.', name)
    const written = templateText(found)
    if (out === undefined) {
      // A line end is added to what is said, and the text has its own.
      screen.say(written.replace(/\n$/, ''))
      return []
    }
    const problems = writeProblems(out)
    return problems.length > 0 ? problems : writeWhole(out, written, screen)
  },
})

const problem = (message: string, got?: string): readonly Problem[] => [
  {
    where: { field: 'NAME' },
    message,
    ...(got !== undefined && { got }),
    wanted: TEMPLATES.map(({ name }) => name).join(', '),
  },
]
