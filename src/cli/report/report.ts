import type { Appraisal, OptionResult } from '../../core/appraisal/result.ts'
import { sayLossesEach, sayStaffKeep } from '../../core/appraisal/sayLosses.ts'
import { sayRun } from '../../core/appraisal/sayRun.ts'
import { sayWhole } from '../../core/shared/money.ts'
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
    ...part('Where it went so: what can happen, not how often', options.flatMap(sayPrecedents)),
    ...part('If it fails, one by one', options.flatMap(sayLosing)),
    ...part('What the error leaves out', [paragraph(verdict.leavesOut)]),
    ...part('Notes', notes.map(bullet)),
    ...part('To make this answer again', [paragraph(key, 0, 2)]),
  ].join('\n')
}

const sayPrecedents = ({ name: option, precedents }: OptionResult): readonly string[] =>
  precedents.map(({ shows, name, when, what, source }) =>
    bullet(`${option}: ${shows} ${name}, ${when}: ${what} (${source.title}, ${source.url})`),
  )

/** What a failure means for one of each kind; what is left unpaid in all is on the page and in the JSON. */
function sayLosing(option: OptionResult): readonly string[] {
  if (!option.lossesEach || option.lossesEach.length === 0) return []
  return [
    paragraph(`${option.name}. ${sayStaffKeep(option)}`),
    ...sayLossesEach(option.lossesEach).map(({ who, what, mean, bad }) =>
      bullet(`${who}. ${what}: ${mean} on average, ${bad} in a bad case.`),
    ),
    paragraph('In a bad case: nine in ten of the failures are no worse.'),
  ]
}

function top(appraisal: Appraisal, screen: Pick<Screen, 'isBold'>): string[] {
  const { service, months, start, trials, seed } = appraisal
  const from = isMonth(start) ? sayMonth(start) : start
  const futures = sayWhole(trials)
  return [
    bold(paragraph(service.name), screen),
    paragraph(`${service.authority}. ${months} months from ${from}. ${futures} futures, seed ${seed}.`),
    ...sayRun(appraisal).map((sentence) => paragraph(sentence)),
  ]
}
