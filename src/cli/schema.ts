import { caseFields } from '../core/finance/case/index.ts'
import { printSchema } from '../core/shared/fields/index.ts'
import { command } from './command.ts'

/** The case format as JSON Schema; the committed file is this text. */
export const caseSchema = (): string =>
  JSON.stringify(printSchema(caseFields, { title: 'Spinout case, format 1', id: 'urn:spinout:schema:case-1' }), null, 2)

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
    screen.say(caseSchema())
    return []
  },
})
