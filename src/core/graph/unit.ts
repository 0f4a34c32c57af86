/**
 * Units of lines, so that pounds plus people does not compile.
 *
 * A unit is a text such as `pounds`, `pounds per fte` or `ratio`. Time is not a dimension here: a line is a flow in
 * one month or a balance at its end, and a yearly amount becomes monthly by a plain division by twelve.
 */
export type Unit = string

type Powers = ReadonlyMap<string, number>

const PLAIN = 'ratio'

/** `pounds per fte` as powers: pounds 1, fte −1. */
function powersOf(unit: Unit): Powers {
  const [above = '', ...below] = unit.split(' per ')
  const powers = new Map<string, number>()
  const count = (text: string, by: number) => {
    for (const base of text.split(' '))
      if (base !== PLAIN && base !== '') powers.set(base, (powers.get(base) ?? 0) + by)
  }
  count(above, 1)
  for (const part of below) count(part, -1)
  return powers
}

function sayPowers(powers: Powers): Unit {
  const side = (sign: number) =>
    [...powers]
      .filter(([, power]) => power * sign > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([base, power]) => Array<string>(power * sign).fill(base))
  const above = side(1).join(' ') || PLAIN
  return [above, ...side(-1)].join(' per ')
}

function combine(left: Unit, right: Unit, sign: number): Unit {
  if (right === PLAIN) return left
  const powers = new Map(powersOf(left))
  for (const [base, power] of powersOf(right)) powers.set(base, (powers.get(base) ?? 0) + sign * power)
  return sayPowers(new Map([...powers].filter(([, power]) => power !== 0)))
}

/** The unit of a product; both are in their one spelling. */
export const unitTimes = (left: Unit, right: Unit): Unit => (left === PLAIN ? right : combine(left, right, 1))

/** The unit of a quotient; both are in their one spelling. */
export const unitOver = (left: Unit, right: Unit): Unit => combine(left, right, -1)

/** The unit of a square root; nothing where the unit is not a square. */
export function unitRoot(unit: Unit): Unit | undefined {
  const powers = [...powersOf(unit)]
  if (powers.some(([, power]) => power % 2 !== 0)) return undefined
  return sayPowers(new Map(powers.map(([base, power]) => [base, power / 2])))
}

/** The unit in its one spelling, so that equal units are equal texts. One word has no other. */
export const sameSpelling = (unit: Unit): Unit => (/^[a-z]+$/.test(unit) ? unit : sayPowers(powersOf(unit)))

/** Units worked out once each: a model has some thousand products, of the same few units. */
export interface Units {
  sameSpelling(unit: Unit): Unit
  times(left: Unit, right: Unit): Unit
  over(left: Unit, right: Unit): Unit
}

export function makeUnits(): Units {
  const spelt = new Map<Unit, Unit>()
  return {
    sameSpelling: (unit) => kept(spelt, unit, () => sameSpelling(unit)),
    times: keptByBoth(unitTimes),
    over: keptByBoth(unitOver),
  }
}

function keptByBoth(work: (left: Unit, right: Unit) => Unit): (left: Unit, right: Unit) => Unit {
  const known = new Map<Unit, Map<Unit, Unit>>()
  return (left, right) =>
    kept(
      kept(known, left, () => new Map<Unit, Unit>()),
      right,
      () => work(left, right),
    )
}

/** What a map has under a key, made and put there where it has nothing. */
function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key) ?? make()
  map.set(key, found)
  return found
}
