import { caseSchema } from '../core/finance/case/schema.ts'
import { command } from './command.ts'

export const schema = command({
  name: 'schema',
  says: 'Print the JSON Schema of the case format',
  more: [
    'Editors check and complete a case while it is typed when its first line is ' +
      '`# yaml-language-server: $schema=` and the path of schema/case-1.schema.json.',
  ],
  operands: {},
  options: {},
  async run(_answers, screen) {
    screen.say(JSON.stringify(caseSchema(), null, 2))
    return []
  },
})
