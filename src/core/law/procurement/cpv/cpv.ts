import { refused, type Outcome } from '../../../shared/typed/clean.ts'
import { lightTouchServices } from '../lightTouch/services.ts'
import { walk } from './steps.ts'
import { VOCABULARY_STEPS } from './vocabulary.ts'

/** A code of the Common Procurement Vocabulary, which exists: `85000000` for health and social work services. */
export type CpvCode = `${number}`

let vocabulary: ReadonlySet<number> | undefined

/** Whether there is such a code in the vocabulary of 2008. The 9,454 codes are read on first use. */
function exists(code: string): boolean {
  vocabulary ??= new Set(walk(VOCABULARY_STEPS))
  return vocabulary.has(Number(code))
}

/**
 * The codes that stand above one, nearest first: those with its last digits zeroed that exist. They are found for a
 * code that does not exist too, so that a message can name the nearest that does.
 */
export function codesAbove(code: string): readonly CpvCode[] {
  const above: CpvCode[] = []
  for (let digits = LENGTH - 1; digits >= DIVISION; digits--) {
    const shorter = code.slice(0, digits).padEnd(LENGTH, '0') as CpvCode
    if (shorter !== code && !above.includes(shorter) && exists(shorter)) above.push(shorter)
  }
  return above
}

const LENGTH = 8
const DIVISION = 2

/** A code with what it stands for, where we know that: `92511000 (Library services)`. */
export function sayCode(code: CpvCode): string {
  const service = lightTouchServices().get(Number(code))
  return service === undefined ? code : `${code} (${service.says})`
}

/**
 * Read one code as people write it: `85000000`, or `85000000-9` with its ninth digit.
 *
 * The ninth digit is meant to check the other eight, but those of the 2008 vocabulary do not follow their own rule, as
 * its keepers say (https://github.com/OP-TED/ePO/discussions/589), so any digit there is accepted.
 */
function readCode(typed: string): Outcome<CpvCode> {
  const code = /^(\d{8})(?:-\d)?$/.exec(typed)?.[1] as CpvCode | undefined
  if (code === undefined) return refused(`${typed.slice(0, 30)} is no CPV code.`, 'eight digits, such as 85000000')
  if (exists(code)) return { ok: true, value: code }
  const [parent] = codesAbove(code)
  if (parent === undefined) return refused(`There is no CPV code ${code}.`, 'a code of the vocabulary of 2008')
  return refused(`There is no CPV code ${code}.`, `a code that exists; the nearest above it is ${sayCode(parent)}`)
}

/** Read codes separated by commas, semicolons or spaces: at least one, each once, in the order typed. */
export function readCodes(typed: string): Outcome<readonly CpvCode[]> {
  const codes: CpvCode[] = []
  for (const word of typed.split(/[\s,;]+/).filter((each) => each !== '')) {
    const read = readCode(word)
    if (!read.ok) return read
    if (!codes.includes(read.value)) codes.push(read.value)
  }
  if (codes.length === 0) return refused('No CPV code is given.', 'eight digits, such as 85000000')
  if (codes.length > MOST) return refused(`These are ${codes.length} codes.`, `at most ${MOST} codes`)
  return { ok: true, value: codes }
}

const MOST = 20
