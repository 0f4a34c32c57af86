import { answerScale } from '../core/appraisal/scale/asked.ts'
import type { Bundled } from '../core/appraisal/scale/bundled.ts'
import type { ScaleRun } from '../core/appraisal/scale/run.ts'
import {
  nameOf,
  READING_SCALE,
  sayBundled,
  sayFound,
  sayMeanSaving,
  sayOften,
  sayScale,
} from '../core/appraisal/scale/words.ts'
import type { Standing } from '../core/appraisal/scale/standing.ts'
import { sayRoundPounds, sayWhole } from '../core/shared/money.ts'
import { openPool } from '../worker/pool.ts'
import { flag, text } from './asked.ts'
import { caseAsked, seedAsked } from './caseAsked.ts'
import { command } from './command.ts'
import { openCase } from './openCase.ts'
import { bold, bullet, paragraph } from './page.ts'
import type { Screen } from './screen.ts'

export const scale = command({
  name: 'scale',
  says: 'Find the smallest size at which a venture is viable, and what bundling a second service would change',
  more: [...READING_SCALE],
  operands: { case: caseAsked },
  options: {
    with: text('a second case: both services as two ventures, and as one that shares what leaving brings', 'OTHER'),
    seed: seedAsked,
    json: flag('print every figure as JSON, as docs/json.md describes'),
  },
  async run({ case: file, with: otherFile, seed, json }, screen) {
    const [read, otherRead] = [await openCase(file), otherFile === undefined ? null : await openCase(otherFile)]
    if (!read.ok || otherRead?.ok === false)
      return [read, otherRead].flatMap((each) => (each && !each.ok ? each.problems : []))
    const pool = openPool()
    const asked = { case: read.value.case, second: otherRead?.value.case ?? null, seed }
    const { run, bundled: bundle } = await answerScale(asked, pool.run)
    await pool.close()
    if (!run) return [{ where: { file, field: 'options/mutual' }, message: 'There is no mutual among the options.' }]
    if (bundle && !bundle.ok)
      return bundle.problems.map((problem) => ({ ...problem, where: { ...problem.where, file: otherFile! } }))
    const bundled = bundle?.value ?? null
    screen.say(json ? JSON.stringify({ ...run, bundled }, null, 2) : sayRun(run, bundled, screen))
    return []
  },
})

function sayRun(run: ScaleRun, bundled: Bundled | null, screen: Pick<Screen, 'isBold'>): string {
  return [
    bold(paragraph(run.service), screen),
    paragraph(`${run.option}. ${sayWhole(run.trials)} futures at each size, the same for all.`),
    '',
    ...sayScale(run).map((sentence) => paragraph(sentence)),
    '',
    bold('Threshold by threshold', screen),
    ...run.tests.slice(1).map((test) => bullet(`${sayFound(test, run)} ${test.threshold}.`)),
    '',
    bold('At each size', screen),
    ...run.sizes.map((size) => bullet(`${Number(size.times.toPrecision(3))}: ${sayStanding(size)}`)),
    ...(bundled ? sayBoth(bundled, screen) : []),
    '',
    ...READING_SCALE.map((sentence) => paragraph(sentence)),
    '',
    bold('To make this answer again', screen),
    paragraph(run.key, 0, 2),
  ].join('\n')
}

function sayBoth(bundled: Bundled, screen: Pick<Screen, 'isBold'>): readonly string[] {
  return [
    '',
    bold('Two services, alone and together', screen),
    ...sayBundled(bundled).map((sentence) => paragraph(sentence)),
    ...bundled.alone.map(({ service, standing }) => bullet(`${service}, alone: ${sayStanding(standing)}`)),
    bullet(`Together: ${sayStanding(bundled.together)}`),
    ...bundled.notes.map((note) => paragraph(note)),
  ]
}

function sayStanding({ turnoverPounds, covers, failed, kept, saving, reasons, needsPounds }: Standing): string {
  const met = reasons.filter((reason) => reason.met).map((reason) => nameOf(reason).toLowerCase())
  const start = needsPounds === null ? '' : ` Its start is not funded: it needs ${sayRoundPounds(needsPounds)}.`
  return (
    `turnover ${sayRoundPounds(turnoverPounds)}; covers its cost in ${sayOften(covers)}; fails in ` +
    `${sayOften(failed)}; service kept in ${sayOften(kept)}; saving ${sayMeanSaving(saving)}; ` +
    `met: ${met.length === 0 ? 'none' : met.join(', ')}.${start}`
  )
}
