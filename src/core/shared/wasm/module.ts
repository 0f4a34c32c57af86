import { I32, V128, type Code } from './code.ts'

/** One function of a module: 32-bit parameters, no result or one of 32 bits, and its body. */
export interface WasmFunction {
  readonly name: string
  readonly parameters: number
  readonly returns: boolean
  /** Locals after the parameters: so many of 32 bits, then so many vectors. */
  readonly locals: { readonly i32: number; readonly v128: number }
  readonly body: Code
}

const MAGIC_AND_VERSION = [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0]
const FUNCTION_TYPE = 0x60
const END = 0x0b
const PAGE_BYTES = 65_536

/** The pages of memory that hold so many bytes. */
export const pagesFor = (bytes: number): number => Math.ceil(bytes / PAGE_BYTES)

/**
 * The bytes of a module that works on a memory given to it as `host.memory`, of at least so many bytes, and exports its
 * functions by name. What a module says it needs, engines need not check at every fixed address below that.
 *
 * The same functions make the same bytes everywhere.
 */
export function moduleOf(functions: readonly WasmFunction[], memoryBytes = 0): Uint8Array<ArrayBuffer> {
  const text = (name: string): number[] => vector(Array.from(name, (letter) => [letter.charCodeAt(0)]))
  const types = functions.map(({ parameters, returns }) => [
    FUNCTION_TYPE,
    ...vector(Array.from({ length: parameters }, () => [I32])),
    ...vector(returns ? [[I32]] : []),
  ])
  const memory = [...text('host'), ...text('memory'), 2, 0, ...unsigned(pagesFor(memoryBytes))]
  const head = [
    ...MAGIC_AND_VERSION,
    ...section(1, vector(types)),
    ...section(2, vector([memory])),
    ...section(3, vector(functions.map((_, index) => unsigned(index)))),
    ...section(7, vector(functions.map(({ name }, index) => [...text(name), 0, ...unsigned(index)]))),
  ]
  const bodies = functions.map(bodyOf)
  const size = unsigned(functions.length).length + bodies.reduce((sum, { length }) => sum + length, 0)
  return joined([Uint8Array.from([...head, 10, ...unsigned(size), ...unsigned(functions.length)]), ...bodies])
}

function bodyOf({ locals, body }: WasmFunction): Uint8Array {
  const declared = vector([
    [...unsigned(locals.i32), I32],
    [...unsigned(locals.v128), V128],
  ])
  const code = body.bytes()
  const size = declared.length + code.length + 1
  return joined([Uint8Array.from([...unsigned(size), ...declared]), code, Uint8Array.of(END)])
}

function unsigned(value: number): number[] {
  const bytes: number[] = []
  for (let left = value >>> 0; ; left >>>= 7) {
    if (left <= 0x7f) return [...bytes, left]
    bytes.push((left & 0x7f) | 0x80)
  }
}

const vector = (members: readonly (readonly number[])[]): number[] => [...unsigned(members.length), ...members.flat()]
const section = (id: number, bytes: readonly number[]): number[] => [id, ...unsigned(bytes.length), ...bytes]

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
