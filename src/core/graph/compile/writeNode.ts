import { assert, AssertionError } from '../../shared/assert.ts'
import type { Lanes } from '../../shared/wasm/code.ts'
import type { Operator } from '../expression.ts'
import { isNot } from './boolean.ts'
import { isKnown, type Known } from './fold.ts'
import { PAIR_BYTES } from './layout.ts'
import { isLeaf, type Node } from './node.ts'
import { localOf, MONTH, PAIR, type Written } from './written.ts'

const OPERATIONS: Readonly<Record<Operator, Lanes>> = {
  plus: 'plus',
  minus: 'minus',
  times: 'times',
  over: 'over',
  min: 'lesserOf',
  max: 'greaterOf',
  less: 'less',
  atMost: 'atMost',
}

const ONE: Known = { kind: 'constant', value: 1 }

/** The value as it is kept, on the stack: a mask for a boolean, a number for anything else. */
export function writeKept(written: Written, number: number): void {
  const { code, program, done, current, uses, outside, slots } = written
  const node = program.nodes[number]!
  const slot = slots.get(number)
  if (slot !== undefined && !current.has(number)) {
    if (!done.has(number) && node.kind !== 'held') throw readTooSoon(number, node)
    code.i32(0)
    return code.load(slot)
  }
  if (done.has(number) || (node.kind === 'held' && !current.has(number))) return code.getLocal(localOf(written, number))
  if (isLeaf(node)) return writeLeaf(written, number)
  if (!current.has(number)) throw readTooSoon(number, node)
  writeOperation(written, number)
  written.worked(number)
  if (node.kind !== 'held' && uses[number] === 1 && !outside.has(number)) return
  done.add(number)
  code.teeLocal(localOf(written, number))
}

const readTooSoon = (number: number, { kind }: Node) =>
  new AssertionError(`node ${number}, ${kind}, is read before it is worked out`)

/** A node as a number, on the stack. */
export function writeNumber(written: Written, number: number): void {
  const { code, program, booleans } = written
  const node = program.nodes[number]!
  if (isKnown(node)) return writeKnown(written, node)
  writeKept(written, number)
  if (!booleans[number]) return
  writeKnown(written, ONE)
  code.lanes('and')
}

/** A node as a mask, on the stack: ones in every bit where it is not 0. */
export function writeMask(written: Written, number: number): void {
  const { code, program, booleans } = written
  const node = program.nodes[number]!
  if (isKnown(node)) return writeKnownMask(written, node)
  writeKept(written, number)
  if (booleans[number]) return
  code.both(0)
  code.lanes('notEqual')
}

/** What is the same in every trial, as a number. */
function writeKnown({ code, placing }: Written, known: Known): void {
  // Nothing but 0 is made more quickly than it is read from memory.
  if (known.kind === 'constant' && Object.is(known.value, 0)) return code.both(0)
  if (known.kind === 'constant') {
    code.i32(0)
    return code.loadSplat(placing.constant(known.value))
  }
  code.getLocal(MONTH)
  code.loadSplat(placing.monthly(known.values))
}

/** The same as a mask. */
function writeKnownMask({ code, placing }: Written, known: Known): void {
  if (known.kind === 'constant') return code.all(known.value === 0 ? 0 : -1)
  code.getLocal(MONTH)
  code.loadSplat(placing.mask(known.values))
}

/** A node that is read where it is wanted. */
function writeLeaf(written: Written, number: number): void {
  const { code, program, booleans, placing } = written
  const node = program.nodes[number]!
  if (isKnown(node)) return booleans[number] ? writeKnownMask(written, node) : writeKnown(written, node)
  if (node.kind === 'earlier') return code.getLocal(written.stateOf(node.line))
  if (node.kind === 'stepped') {
    code.getLocal(MONTH)
    code.loadI32(placing.offsets(node.steps))
    return code.load(written.stepsOf(number))
  }
  assert(node.kind === 'input', `${node.kind} is not a leaf`)
  code.getLocal(PAIR)
  code.load(placing.input(node.key))
}

/** A node worked out from its parts: a mask from masks where it is always 1 or 0. */
function writeOperation(written: Written, number: number): void {
  const { code, program, booleans, placing } = written
  const node = program.nodes[number]!
  const part = (each: number): void => (booleans[number] ? writeMask(written, each) : writeNumber(written, each))
  switch (node.kind) {
    case 'held':
      return part(node.is)
    case 'yearly': {
      const { first, offsets } = placing.years(node.name)
      code.getLocal(PAIR)
      code.getLocal(MONTH)
      code.loadI32(offsets)
      code.plain('i32Plus')
      return code.load(first)
    }
    case 'earlier':
      // A month is two doubles of a pair: twice as far on as in a table of one.
      code.getLocal(MONTH)
      code.i32(1)
      code.plain('i32ShiftLeft')
      return code.load(written.historyOf(node.line) - PAIR_BYTES * node.months)
    case 'root':
      writeNumber(written, node.of)
      return code.lanes('root')
    case 'choose': {
      // A side that is taken in no month that matters is not worked out: the other stands for it.
      const [then, otherwise] = [node.then, node.otherwise].map((each) => isThere(written, each))
      part(then ? node.then : node.otherwise)
      part(otherwise ? node.otherwise : node.then)
      writeMask(written, node.when)
      return code.lanes('choose')
    }
    default:
      return writeBinary(written, number, node)
  }
}

const isThere = ({ program, demand }: Written, number: number): boolean =>
  isKnown(program.nodes[number]!) || demand.live[number]!

function writeBinary(written: Written, number: number, node: Node): void {
  const { code, program, booleans } = written
  assert(node.kind === 'binary', `${node.kind} has no code`)
  const compares = node.operator === 'less' || node.operator === 'atMost'
  if (!booleans[number] || compares) {
    writeNumber(written, node.left)
    writeNumber(written, node.right)
    return code.lanes(OPERATIONS[node.operator])
  }
  if (isNot(node, program.nodes)) {
    writeMask(written, node.right)
    return code.lanes('not')
  }
  writeMask(written, node.left)
  writeMask(written, node.right)
  code.lanes(node.operator === 'max' ? 'or' : 'and')
}
