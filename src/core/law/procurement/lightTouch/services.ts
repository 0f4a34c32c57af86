import { assert } from '../../../shared/assert.ts'
import { CARE, EDUCATION } from './careAndEducation.ts'
import { COMMUNITY, CULTURE, STATE } from './cultureAndState.ts'

/** A service that is bought under the light touch rules. */
interface LightTouchService {
  readonly code: number
  /** What it is, in the words of the vocabulary. */
  readonly says: string
  /** Whether a contract for it may be reserved for public service mutuals. */
  readonly reservable: boolean
}

let services: ReadonlyMap<number, LightTouchService> | undefined

/**
 * The light touch services of the Procurement Act 2023 by their codes, read on first use.
 *
 * The list goes code by code: it names 64000000, and telecommunications below it are bought under the full rules; it
 * names most codes with all that stand below, each with a mark of its own. So a code that is not listed is no light
 * touch service, whatever stands above it.
 *
 * Source: Procurement Regulations 2024 (SI 2024/692) reg 42 and Sch 1 Table 1. Table 2, for defence, is left out.
 */
export function lightTouchServices(): ReadonlyMap<number, LightTouchService> {
  services ??= new Map([CARE, EDUCATION, CULTURE, COMMUNITY, STATE].flatMap(rowsOf))
  return services
}

function rowsOf(table: string): readonly (readonly [number, LightTouchService])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [, code, mark, says] = /^(\d{8}) ([R-]) (.+)$/.exec(line) ?? []
      assert(code !== undefined && says !== undefined, `${line} is no row of the table`)
      return [Number(code), { code: Number(code), says, reservable: mark === 'R' }]
    })
}
