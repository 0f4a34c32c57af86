import assert from 'node:assert/strict'
import { test } from 'node:test'
import { certain } from '../opened.ts'
import { figuresIn, opened } from './opened.ts'

/** Two awards that are not known yet, half way between 2.3% and 3.2%. */
const TO_2027 = 1.0275 ** 2
const NEAREST_TEN = 5

/** The council scale of April 2019: £17,364, each next point 2% more to the nearest pound, then the awards to 2025. */
function council(point: number): number {
  let pounds = 17_364
  for (let at = 2; at <= point; at++) pounds = Math.round(pounds * 1.02)
  return (pounds * 1.0275 * 1.0175 + 1925 + 1925 + 1290) * 1.032
}

/** Points of the youth workers' scale of September 2021 that templates use, as published. */
const YOUTH_2021: Readonly<Record<number, number>> = {
  9: 21_814,
  12: 24_651,
  17: 29_291,
  18: 30_096,
  21: 32_597,
  22: 33_617,
  24: 35_609,
  27: 38_625,
  28: 39_643,
  30: 41_663,
}
const youth = (point: number): number => (YOUTH_2021[point]! + 1925 + 1925 + 1290) * 1.032

/** First and last point of the NHS bands of 2025-26 that templates use, as published. */
const NHS_2025: Readonly<Record<string, readonly [number, number]>> = {
  '3': [24_937, 26_598],
  '4': [27_485, 30_162],
  '5': [31_049, 37_796],
  '6': [38_682, 46_580],
  '7': [47_810, 54_710],
  '8a': [55_690, 62_682],
  '8b': [64_455, 74_896],
  '8c': [76_965, 88_682],
  '8d': [91_342, 105_337],
}

/** First and last point of the senior grades of West Sussex of April 2023, as published; then 2.5% and 3.2%. */
const SENIOR_2023: Readonly<Record<string, readonly [number, number]>> = {
  A: [52_049, 56_759],
  B: [56_713, 61_023],
  C: [61_147, 65_750],
  D: [65_750, 71_237],
  E: [71_190, 77_539],
}

const middle = ([first, last]: readonly [number, number]): number => (first + last) / 2

/** What a source says a post is paid in April 2027, or nothing where it names no scale. */
function payBySource(source: string): number | undefined {
  const points = (of: (point: number) => number): number => {
    const [first, last] = figuresIn(source, /points (\d+) to (\d+)/) as [number, number]
    return middle([of(first), of(last)])
  }
  if (source.startsWith('National Joint Council points')) return points(council) * TO_2027
  if (source.startsWith("youth workers' points")) return points(youth) * TO_2027
  const band = /^Agenda for Change band (\w+) /.exec(source)?.[1]
  if (band !== undefined) return middle(NHS_2025[band]!) * TO_2027
  const grade = /^West Sussex senior grade (\w) /.exec(source)?.[1]
  return grade === undefined ? undefined : middle(SENIOR_2023[grade]!) * 1.025 * 1.032 * TO_2027
}

for (const { template, read } of opened)
  test(`pay by a scale in the template of ${template.name} is the middle of the grade, raised to April 2027`, () => {
    let looked = 0
    for (const { id, pay } of read.case.staff) {
      const worked = payBySource(read.book.get(`staff/${id}/pay`)?.source ?? '')
      if (worked === undefined) continue
      looked++
      const figure = certain(pay)
      assert.ok(Math.abs(figure - worked) <= NEAREST_TEN + 1e-6, `${id}: ${figure}, not ${worked}`)
    }
    assert.ok(looked >= 3, `only ${looked} posts have a scale`)
  })
