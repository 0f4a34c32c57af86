import type { Appraisal } from '../../core/appraisal/result.ts'
import { sayRun } from '../../core/appraisal/sayRun.ts'
import { isMonth, sayMonth } from '../../core/shared/month.ts'
import { bold, bullet, paragraph } from '../page.ts'
import type { Screen } from '../screen.ts'
import { closeCalls } from './closeCalls.ts'
import { mattersMost } from './mattersMost.ts'
import { sayOption } from './option.ts'

/** An appraisal as a page of text, 80 columns wide: the two tests, the money, the reasons and the case against. */
export function report(appraisal: Appraisal, screen: Pick<Screen, 'isBold'>): string {
  const { options, verdict, notes, key } = appraisal
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', bold(title, screen), ...lines]
  return [
    ...top(appraisal, screen),
    ...options.flatMap((option) => part(option.name, sayOption(option, appraisal))),
    ...part('Too close to call', closeCalls(appraisal).map(bullet)),
    ...part('What matters most', mattersMost(appraisal)),
    ...part('The case against', verdict.against.map(bullet)),
    ...part('What the error leaves out', [paragraph(verdict.leavesOut)]),
    ...part('Notes', notes.map(bullet)),
    ...part('To make this answer again', [paragraph(key, 0, 2)]),
  ].join('\n')
}

function top(appraisal: Appraisal, screen: Pick<Screen, 'isBold'>): string[] {
  const { service, months, start, trials, seed } = appraisal
  const from = isMonth(start) ? sayMonth(start) : start
  const futures = trials.toLocaleString('en-GB')
  return [
    bold(paragraph(service.name), screen),
    paragraph(`${service.authority}. ${months} months from ${from}. ${futures} futures, seed ${seed}.`),
    ...sayRun(appraisal).map((sentence) => paragraph(sentence)),
  ]
}
