import { fileURLToPath } from 'node:url'
import type { Adviser } from '../../core/law/advice/adviser.ts'
import { advisers } from '../../core/law/advice/advisers.ts'
import { ask } from '../../core/law/advice/ask.ts'
import { lawAsAt } from '../../core/law/index.ts'
import { sayWhole } from '../../core/shared/money.ts'
import { paragraph, rows } from '../page.ts'
import { sayGoal, type Goal } from './goal.ts'
import { figureIn, runJson } from './runJson.ts'
import { figure, saySpread, spreadOf, type Spread } from './spread.ts'

/** How fast the law is loaded and asked. */
export interface LawMeasured {
  /** Milliseconds to load the whole room in a new process. */
  readonly load: Spread
  /** Answers a second of each adviser, from typed answers to advice. */
  readonly advisers: readonly { readonly topic: string; readonly aSecond: Spread }[]
}

/** Long enough for a clock that counts in parts of a millisecond, and for the engine to optimise what it runs. */
const MILLISECONDS = 60
const LOADER = fileURLToPath(new URL('loadLaw.ts', import.meta.url))
/** What stands before every program of ours, and how it loads files. */
const FIRST = new URL('../../../tools/needNode.mjs', import.meta.url).href

export async function measureLaw({ rounds }: { readonly rounds: number }): Promise<LawMeasured> {
  const load: number[] = []
  const aSecond = advisers.map((): number[] => [])
  for (const adviser of advisers) answersASecond(adviser)
  for (let round = 0; round < rounds; round++) {
    load.push(figureIn(await runJson(process.execPath, ['--import', FIRST, LOADER]), 'milliseconds'))
    for (const [index, adviser] of advisers.entries()) aSecond[index]!.push(answersASecond(adviser))
  }
  return {
    load: spreadOf(load),
    advisers: advisers.map(({ topic }, index) => ({ topic, aSecond: spreadOf(aSecond[index]!) })),
  }
}

/** Each question in turn takes each answer that is tried of it, the rest those of the example. */
function answersASecond(adviser: Adviser): number {
  const all = Object.entries(adviser.questions).flatMap(([name, { tries }]) =>
    tries.map((typed) => new Map(Object.entries({ ...adviser.example, [name]: typed }))),
  )
  const begun = performance.now()
  let count = 0
  for (; performance.now() - begun < MILLISECONDS; count += all.length)
    for (const typed of all) ask(adviser, typed, lawAsAt)
  return (1000 * count) / (performance.now() - begun)
}

export function lawGoals({ load, advisers: all }: LawMeasured): readonly Goal[] {
  const slowest = all.toSorted((one, other) => one.aSecond.middle - other.aSecond.middle)[0]!
  return [
    { what: 'the law, loaded', unit: ' ms', measured: load.middle, limit: { atMost: 50 } },
    {
      what: `answers, ${slowest.topic}`,
      unit: ' a second',
      measured: slowest.aSecond.middle,
      limit: { atLeast: 10_000 },
    },
  ]
}

export function sayLaw(measured: LawMeasured): string {
  return [
    paragraph('The law: loaded in a new process, and answers a second from typed answers to advice.'),
    '',
    rows([
      ['loaded', `${saySpread(measured.load)} ms`],
      ...measured.advisers.map(({ topic, aSecond }): [string, string] => [
        topic,
        `${sayWhole(Math.round(aSecond.middle))} a second (${figure(aSecond.least)} to ${figure(aSecond.most)})`,
      ]),
    ]),
    '',
    'Goals',
    rows(lawGoals(measured).map(sayGoal)),
  ].join('\n')
}
