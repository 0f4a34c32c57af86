import { sayGoal, type Goal } from '../../src/cli/bench/goal.ts'
import { figure, saySpread, type Spread } from '../../src/cli/bench/spread.ts'
import { paragraph, rows } from '../../src/cli/page.ts'
import type { CountMeasured } from './measureCount.ts'

/** What counting is to reach. droop.py counts 6.6 contests a second by Meek where this was set: 500 times as many. */
export const goalsOf = ({ scottish, timesNpmStv, million, meek, peers }: CountMeasured): readonly Goal[] => [
  { what: 'Scottish contests', unit: ' a second', measured: scottish.middle, limit: { atLeast: 12_000 } },
  { what: "npm's stv over ours", unit: ' times', measured: timesNpmStv.middle, limit: { atLeast: 5 } },
  { what: 'a million papers', unit: ' s', measured: million.middle, limit: { atMost: 0.6 } },
  { what: 'Meek contests', unit: ' a second', measured: meek.middle, limit: { atLeast: 3_300 } },
  ...peers
    .filter(({ name }) => name === 'droop')
    .map(({ timesOver }) => ({
      what: 'droop over ours',
      unit: ' times',
      measured: timesOver.middle,
      limit: { atLeast: 80 },
    })),
]

/** All that is measured of counting, as a page of text. */
export function sayCounting(measured: CountMeasured): string {
  const { wards, papers, scottish, fromBytes, meek, npmStv, timesNpmStv, npmStvAgrees, million, millionBytes, peers } =
    measured
  const aSecond = (spread: Spread): string => `${saySpread(spread)} contests a second`
  return [
    paragraph(`Counting votes on one thread: ${wards} Scottish wards of 2017, ${figure(papers)} papers in all.`),
    '',
    rows([
      ['Scottish', `${aSecond(scottish)}, ${figure((scottish.middle * papers) / wards / 1e6)} million papers a second`],
      ['from bytes', aSecond(fromBytes)],
      ['Meek', aSecond(meek)],
      ["npm's stv", `${aSecond(npmStv)}; the right people in ${npmStvAgrees} of ${wards} wards`],
      ['ours over it', `${saySpread(timesNpmStv)} times`],
      ...peers.map(({ name, aSecond: theirs, timesOver }): [string, string] => [
        name,
        `${aSecond(theirs)}; ours over it ${saySpread(timesOver)} times`,
      ]),
      ['a million papers', `${saySpread(million)} s from ${figure(millionBytes / 1e6)} MB to a result that adds up`],
    ]),
    '',
    'Goals',
    rows(goalsOf(measured).map(sayGoal)),
  ].join('\n')
}
