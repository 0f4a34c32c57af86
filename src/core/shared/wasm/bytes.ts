/** Bytes as they are written, in the encodings that WebAssembly has for numbers. */
export interface Bytes {
  bytes(): Uint8Array
  byte(value: number): void
  /** A whole number from 0, seven bits a byte, the last byte without its top bit. */
  unsigned(value: number): void
  /** The same for a number of 32 bits with its sign. */
  signed(value: number): void
  /** Eight bytes, the lowest first. */
  double(value: number): void
}

const FIRST_ROOM = 4096
const DOUBLE = new DataView(new ArrayBuffer(8))

export function makeBytes(): Bytes {
  let room = new Uint8Array(FIRST_ROOM)
  let length = 0
  const byte = (value: number): void => {
    if (length === room.length) {
      const larger = new Uint8Array(2 * room.length)
      larger.set(room)
      room = larger
    }
    room[length++] = value
  }
  return {
    bytes: () => room.slice(0, length),
    byte,
    unsigned(value) {
      let left = value >>> 0
      while (left > 0x7f) {
        byte((left & 0x7f) | 0x80)
        left >>>= 7
      }
      byte(left)
    },
    signed(value) {
      let left = value | 0
      while (left < -64 || left > 63) {
        byte((left & 0x7f) | 0x80)
        left >>= 7
      }
      byte(left & 0x7f)
    },
    double(value) {
      DOUBLE.setFloat64(0, value, true)
      for (let at = 0; at < 8; at++) byte(DOUBLE.getUint8(at))
    },
  }
}
