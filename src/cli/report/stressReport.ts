import { hardestOn } from '../../core/appraisal/stress/hardest.ts'
import type { StressResult, StressRun, UnderStress } from '../../core/appraisal/stress/result.ts'
import { sayChance, sayFewer, sayLess, sayReverse, saySaving, saySqueeze } from '../../core/appraisal/stress/words.ts'
import { sayEnoughPounds, sayWhole } from '../../core/shared/money.ts'
import { bold, bullet, paragraph } from '../page.ts'
import type { Screen } from '../screen.ts'

/** Every stress as a page of text: option by option, what presses hardest first. */
export function stressReport(run: StressRun, screen: Pick<Screen, 'isBold'>): string {
  const { service, trials, months, names, unstressed, unfunded, stresses, venture, key } = run
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', bold(title, screen), ...lines]
  return [
    bold(paragraph(service), screen),
    paragraph(`${months} months, ${sayWhole(trials)} futures, the same with each stress and without.`),
    ...unfunded.map(({ id, needsPounds }) =>
      paragraph(`${names[id]}: its start is not funded; it needs ${sayEnoughPounds(needsPounds)}. So it is not shown.`),
    ),
    ...unstressed.flatMap((option) => part(names[option.id] ?? option.id, sayOption(run, option))),
    ...(venture ? part('What would empty its cash, in the middle case', sayReverse(venture).map(bullet)) : []),
    ...(venture ? part('What must be delivered', saySqueeze(venture.squeeze).map(bullet)) : []),
    ...part('Stresses that do not apply', stresses.flatMap(sayBecause)),
    ...part('To make this answer again', [paragraph(key, 0, 2)]),
  ].join('\n')
}

const sayBecause = ({ title, because }: StressResult): string[] =>
  because === null ? [] : [bullet(`${title}: ${because}`)]

/** As it is, each stress that moves something, and last by name those that do not. */
function sayOption(run: StressRun, plain: UnderStress): string[] {
  const all = run.stresses.flatMap(({ title, options }) => {
    const option = options.find(({ id }) => id === plain.id)
    return option ? [{ title, option }] : []
  })
  const still = all.filter(({ option }) => !moves(option)).map(({ title }) => title)
  return [
    ...hardestOn(run, plain.id).map((sentence) => paragraph(sentence)),
    bullet(`As it is: ${sayAll(plain)}.`),
    ...all
      .filter(({ option }) => moves(option))
      .map(({ title, option }) => bullet(`${title}: ${sayAll(option, true)}.`)),
    ...(still.length > 0 ? [bullet(`Too close to call on every question: ${still.join('; ')}.`)] : []),
  ]
}

const moves = ({ kept, saved, failed, saving }: UnderStress): boolean =>
  [kept, saved, failed, saving].some((each) => each && !each.change.tooClose)

function sayAll({ kept, saved, failed, saving }: UnderStress, isStressed = false): string {
  const change = (words: string) => (isStressed ? ` (${words})` : '')
  return [
    `kept ${sayChance(kept)}${change(sayFewer(kept.change))}`,
    ...(saved ? [`saved ${sayChance(saved)}${change(sayFewer(saved.change))}`] : []),
    ...(failed ? [`fails ${sayChance(failed)}${change(sayFewer(failed.change))}`] : []),
    ...(saving ? [`saving ${saySaving(saving)}${change(sayLess(saving.change))}`] : []),
  ].join('; ')
}
