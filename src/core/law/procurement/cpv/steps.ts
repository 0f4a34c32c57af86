import { assert } from '../../../shared/assert.ts'

/*
 * How the codes of the vocabulary are written down in little room.
 *
 * In order, each code follows from the one before: zero its digits from some place on, then add a few there. A step is
 * one character that says both: the place, 0 for the last digit to 6 for the two digits of the division, and how many,
 * 1 to 12. A tilde before it stands for twelve more.
 *
 *   85311000, place 2, add 1: its last two digits are zeroed, and 1 × 100 more is 85311100
 */

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+,-./:;<=>?@[]'
const MOST = 12
const DOZEN = '~'
const SIZES = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const

/** Whole numbers in rising order, as steps from nought. */
export function stepsOf(codes: readonly number[]): string {
  let before = 0
  return codes
    .map((code) => {
      const place = SIZES.findLastIndex((size) => code % size === 0)
      const size = SIZES[place]!
      const added = (code - (before - (before % size))) / size
      assert(added >= 1, `${code} is no step from ${before}`)
      before = code
      const dozens = Math.floor((added - 1) / MOST)
      return DOZEN.repeat(dozens) + ALPHABET[place * MOST + added - dozens * MOST - 1]!
    })
    .join('')
}

/** The numbers that steps lead to, in order. */
export function walk(steps: string): readonly number[] {
  const codes: number[] = []
  let code = 0
  let dozens = 0
  for (const character of steps) {
    if (character === DOZEN) {
      dozens++
      continue
    }
    const step = ALPHABET.indexOf(character)
    assert(step >= 0, `${character} is no step`)
    const size = SIZES[Math.floor(step / MOST)]!
    code += (dozens * MOST + (step % MOST) + 1) * size - (code % size)
    codes.push(code)
    dozens = 0
  }
  return codes
}
