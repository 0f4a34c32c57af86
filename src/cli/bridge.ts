import { workBridge, type Bridge } from '../core/appraisal/bridge/bridge.ts'
import { READING, sayHeadline, sayPart } from '../core/appraisal/bridge/say.ts'
import { READING_OWNERSHIP, sayMoreOften, sayOwnership, TEST } from '../core/appraisal/bridge/sayOwnership.ts'
import { sayWhole } from '../core/shared/money.ts'
import { sayYears } from '../core/shared/month.ts'
import { openPool } from '../worker/pool.ts'
import { flag } from './asked.ts'
import { caseAsked, seedAsked, trialsAsked } from './caseAsked.ts'
import { command } from './command.ts'
import { openCase } from './openCase.ts'
import { bold, bullet, paragraph } from './page.ts'
import type { Screen } from './screen.ts'

export const bridge = command({
  name: 'bridge',
  says: 'Say where the saving of leaving comes from, part by part, and what ownership adds by itself',
  more: [...READING],
  operands: { case: caseAsked },
  options: {
    trials: trialsAsked,
    seed: seedAsked,
    json: flag('print the figures as JSON, as docs/json.md describes'),
  },
  async run({ case: file, trials, seed, json }, screen) {
    const read = await openCase(file)
    if (!read.ok) return read.problems
    const pool = openPool()
    const worked = await workBridge(read.value.case, { trials, seed }, pool.run)
    await pool.close()
    if (!worked) return [{ where: { file, field: 'options' }, message: 'No option here keeps books of its own.' }]
    screen.say(json ? JSON.stringify(worked, null, 2) : sayBridge(worked, screen))
    return []
  },
})

function sayBridge(bridge: Bridge, screen: Pick<Screen, 'isBold'>): string {
  const { parts, saving, trials, years, ownership } = bridge
  return [
    paragraph(`Means over ${sayWhole(trials)} futures and ${sayYears(years)}, at present value.`),
    '',
    ...parts.map(({ title, pounds }) => bullet(`${title}: ${sayPart(pounds)}`)),
    bullet(`The saving to the authority: ${sayPart(saving)}`),
    '',
    paragraph(sayHeadline(bridge)),
    ...READING.map((text) => paragraph(text)),
    '',
    bold('What does ownership add by itself?', screen),
    ...sayOwnership(ownership).map((sentence) => paragraph(sentence)),
    '',
    ...ownership.parts.map(({ title, pounds }) => bullet(`${title}: ${sayPart(pounds)}`)),
    bullet(`What leaving adds to the saving: ${sayPart(ownership.saving.more)}`),
    ...ownership.tests.map((test) => bullet(`${TEST[test.id]}: ${sayMoreOften(test)}`)),
    '',
    paragraph(READING_OWNERSHIP),
  ].join('\n')
}
