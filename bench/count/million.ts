/** So many papers, and candidates to rank on each. */
export const PAPERS = 1_000_000
export const CANDIDATES = 12
const SEATS = 6

/**
 * A made-up election as the bytes of a BLT file: a paper a line, of one to twelve preferences. Candidates are liked
 * unequally, as in life, so papers begin alike more often than not and almost never end alike.
 *
 * Random numbers are those of a linear congruential generator from a fixed start: the same file every time.
 */
export function millionPapers(): Uint8Array {
  const random = generator(20_261_122)
  const bytes = new Uint8Array(PAPERS * (2 + 3 * CANDIDATES + 3) + 1000)
  let at = new TextEncoder().encodeInto(`${CANDIDATES} ${SEATS}\n`, bytes).written
  const write = (text: string): void => {
    for (let index = 0; index < text.length; index++) bytes[at++] = text.charCodeAt(index)
  }
  const words = Array.from({ length: CANDIDATES }, (_, candidate) => ` ${candidate + 1}`)
  const left = new Uint8Array(CANDIDATES)
  for (let paper = 0; paper < PAPERS; paper++) {
    write('1')
    for (let candidate = 0; candidate < CANDIDATES; candidate++) left[candidate] = candidate
    const length = 1 + Math.floor(random() * CANDIDATES)
    for (let place = 0; place < length; place++) {
      // The square of a uniform leans towards the front: the first of twelve is liked three times as often as the last.
      const chosen = Math.floor(random() * random() * (CANDIDATES - place))
      write(words[left[chosen]!]!)
      left.copyWithin(chosen, chosen + 1)
    }
    write(' 0\n')
  }
  write('0\n')
  for (let candidate = 0; candidate < CANDIDATES; candidate++) write(`"Candidate ${candidate + 1}"\n`)
  write('"A million papers"\n')
  return bytes.slice(0, at)
}

function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}
