import { TEMPLATES } from '../files/templates/list.ts'
import { templateText } from '../files/templates/text.ts'
import { text } from './asked.ts'
import { command } from './command.ts'
import { printShipped } from './shipped.ts'

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
  run: (asked, screen) =>
    printShipped(
      { list: TEMPLATES, says: (each) => each.says.join(' '), text: templateText, called: 'template' },
      asked,
      screen,
    ),
})
