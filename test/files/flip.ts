import * as fc from 'fast-check'

/** The same bytes with a few changed, dropped or repeated: what a bad disk, a bad cable or a bad person would send. */
export function flipped(original: Uint8Array): fc.Arbitrary<Buffer> {
  const change = fc.record({
    at: fc.nat(original.length - 1),
    kind: fc.constantFrom('set', 'drop', 'repeat'),
    byte: fc.oneof(fc.nat(255), fc.constantFrom(...Buffer.from('\n\t "\'[]{}:,-&*!<>#|=\0'))),
    length: fc.integer({ min: 1, max: 12 }),
  })
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) => changes.reduce(apply, Buffer.from(original)))
}

interface Change {
  readonly at: number
  readonly kind: string
  readonly byte: number
  readonly length: number
}

function apply(bytes: Buffer, { at, kind, byte, length }: Change): Buffer {
  const place = Math.min(at, Math.max(0, bytes.length - 1))
  const before = bytes.subarray(0, place)
  if (kind === 'drop') return Buffer.concat([before, bytes.subarray(place + length)])
  if (kind === 'repeat') return Buffer.concat([before, bytes.subarray(place, place + length), bytes.subarray(place)])
  return Buffer.concat([before, Buffer.from([byte]), bytes.subarray(place + 1)])
}
