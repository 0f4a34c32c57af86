import type { Operator } from './expression.ts'

/**
 * Values of one expression over a block of trials: one number a trial, or a single number when it is the same in
 * every trial. A single number is read through an index mask of 0, so each operation is written once.
 */
export type Values = Float64Array

type Operation = (out: Values, left: Values, right: Values) => void

const maskOf = (values: Values) => (values.length === 1 ? 0 : -1)

/**
 * One loop an operator. `min(a, b)` is `b < a ? b : a`, as WebAssembly's `pmin` has it, so that a compiled model can
 * agree to the last bit.
 */
export const OPERATIONS: Readonly<Record<Operator, Operation>> = {
  plus(out, left, right) {
    const l = maskOf(left)
    const r = maskOf(right)
    for (let i = 0; i < out.length; i++) out[i] = left[i & l]! + right[i & r]!
  },
  minus(out, left, right) {
    const l = maskOf(left)
    const r = maskOf(right)
    for (let i = 0; i < out.length; i++) out[i] = left[i & l]! - right[i & r]!
  },
  times(out, left, right) {
    const l = maskOf(left)
    const r = maskOf(right)
    for (let i = 0; i < out.length; i++) out[i] = left[i & l]! * right[i & r]!
  },
  over(out, left, right) {
    const l = maskOf(left)
    const r = maskOf(right)
    for (let i = 0; i < out.length; i++) out[i] = left[i & l]! / right[i & r]!
  },
  min(out, left, right) {
    const l = maskOf(left)
    const r = maskOf(right)
    for (let i = 0; i < out.length; i++) out[i] = right[i & r]! < left[i & l]! ? right[i & r]! : left[i & l]!
  },
  max(out, left, right) {
    const l = maskOf(left)
    const r = maskOf(right)
    for (let i = 0; i < out.length; i++) out[i] = left[i & l]! < right[i & r]! ? right[i & r]! : left[i & l]!
  },
  less(out, left, right) {
    const l = maskOf(left)
    const r = maskOf(right)
    for (let i = 0; i < out.length; i++) out[i] = left[i & l]! < right[i & r]! ? 1 : 0
  },
  atMost(out, left, right) {
    const l = maskOf(left)
    const r = maskOf(right)
    for (let i = 0; i < out.length; i++) out[i] = left[i & l]! <= right[i & r]! ? 1 : 0
  },
}

export function chooseValues(out: Values, when: Values, then: Values, otherwise: Values): void {
  const w = maskOf(when)
  const t = maskOf(then)
  const o = maskOf(otherwise)
  for (let i = 0; i < out.length; i++) out[i] = when[i & w]! === 0 ? otherwise[i & o]! : then[i & t]!
}

export function rootValues(out: Values, of: Values): void {
  const mask = maskOf(of)
  for (let i = 0; i < out.length; i++) out[i] = Math.sqrt(of[i & mask]!)
}

/** The place of the first value that is not a finite number, or −1. */
export function firstNotFinite(values: Values): number {
  let zero = 0
  for (let i = 0; i < values.length; i++) zero += values[i]! * 0
  return zero === 0 ? -1 : values.findIndex((value) => !Number.isFinite(value))
}
