import { buildModel } from '../core/finance/build.ts'
import { tellLinks, tellPlan, type PlannedSlot, type ToldLink, type ToldPlan } from '../core/finance/tellPlan.ts'
import { assert } from '../core/shared/assert.ts'
import { flag } from './asked.ts'
import { caseAsked } from './caseAsked.ts'
import { command } from './command.ts'
import { openCase } from './openCase.ts'
import { bold, paragraph, rows } from './page.ts'
import type { Screen } from './screen.ts'

export const plan = command({
  name: 'plan',
  says: 'Show the sampling plan: what is drawn for each future, and in which order it has its Sobol dimensions',
  more: [
    'What is drawn early in the plan is spread most evenly over the futures. A rule orders what the answer hangs on ' +
      'most first: renewals of the largest contract, what the council can pay, pay awards, inflation, other events, ' +
      'what has most money at stake, and demand.',
    'A case may keep its plan: paste what --yaml prints into its file. What is new then goes last, and what is no ' +
      'longer drawn keeps its place, so a changed case goes on living in the same futures as before.',
    'Below the plan stands what moves together: our correlations, and those of the case where it gives its own.',
    '--anew forgets the plan that a case keeps and orders everything by the rule. Another order is another plan: it ' +
      'gives the same case other futures, and its results another key.',
  ],
  operands: { case: caseAsked },
  options: {
    yaml: flag('print the plan as the part of a case that keeps it'),
    anew: flag('order all slots by the rule, whatever the case keeps'),
  },
  async run({ case: file, yaml, anew }, screen) {
    const read = await openCase(file)
    if (!read.ok) return read.problems
    const theCase = anew ? { ...read.value.case, plan: [] } : read.value.case
    const built = buildModel(theCase)
    assert(built.ok, 'a case that was read has a model')
    const told = tellPlan(theCase, built.value.draws)
    screen.say(yaml ? asYaml(told) : asPage(told, theCase.plan.length > 0, screen))
    if (!yaml) screen.say(asLinks(tellLinks(theCase, built.value.draws), screen))
    return []
  },
})

/** No slot has a character that YAML would read as its own. */
const asYaml = ({ slots }: ToldPlan): string => ['plan:', ...slots.map(({ slot }) => `  - ${slot}`)].join('\n')

function asPage({ slots, beyond }: ToldPlan, isKept: boolean, screen: Screen): string {
  const fresh = slots.filter(({ standing }) => standing === 'new').length
  const unused = slots.filter(({ standing }) => standing === 'unused').length
  const count = `${slots.length} slots`
  const opening = !isKept
    ? `The case keeps no plan. By the rule it has ${count}.`
    : fresh + unused === 0
      ? `The case keeps this plan as it is: ${count}.`
      : `The case keeps a plan. With what is new it has ${count}: ${fresh} new, ${unused} no longer drawn.`
  return [
    paragraph(opening),
    '',
    bold('In the order of their dimensions', screen),
    rows(slots.map((slot, index) => told(slot, String(index + 1).padStart(2), isKept))),
    ...(beyond.length === 0
      ? []
      : [
          '',
          bold('Beyond the last dimension, so drawn future by future', screen),
          rows(beyond.map((slot) => told(slot, ' –', false))),
        ]),
  ].join('\n')
}

/** Links are of normal scores, and of an event with its happening. */
function asLinks(links: readonly ToldLink[], screen: Screen): string {
  if (links.length === 0) return ''
  const each = ({ first, second, correlation, standing }: ToldLink): readonly [string, string] => [
    `${first} with ${second}`,
    `${correlation.toFixed(2)}${LINKED[standing]}`,
  ]
  return ['', bold('What moves together', screen), rows(links.map(each))].join('\n')
}

const LINKED = { ours: ', our judgement', own: ', by the case', repaired: ', repaired to what can hold' } as const

/** Where a case keeps no plan every slot is new to it, which is not worth saying of each. */
function told({ slot, says, standing }: PlannedSlot, place: string, isKept: boolean): readonly [string, string] {
  const stands = isKept ? STANDINGS[standing] : ''
  return [`${place}  ${slot}`, `${says}${stands}`]
}

const STANDINGS = { kept: '', new: ' (new)', unused: ' (kept, and no longer drawn)' } as const
