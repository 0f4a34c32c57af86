import { HISTORY } from '../files/history/list.ts'
import { historyText } from '../files/history/text.ts'
import { text } from './asked.ts'
import { command } from './command.ts'
import { printShipped } from './shipped.ts'

export const history = command({
  name: 'history',
  says: 'List real cases, some of which failed, or print one as a case to run',
  more: [
    'Without a name it lists them, each with what it teaches. Each can be appraised as it is; what was not published ' +
      'is assumed and says so. Their stories are on the site, at /history.',
  ],
  operands: { name: text('which case', 'NAME') },
  options: { out: text('write it to this file instead of printing it', 'FILE') },
  run: (asked, screen) =>
    printShipped(
      { list: HISTORY, says: ({ was, lesson }) => `${was}. ${lesson}`, text: historyText, called: 'case' },
      asked,
      screen,
    ),
})
