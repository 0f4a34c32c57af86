import { join } from 'node:path'
import type { Checked } from '../../core/shared/problem.ts'
import { limits } from '../../files/limits.ts'
import { readTextFile } from '../../files/text.ts'
import { PUBLISHED } from './publish.ts'

/** A count as somebody published it: nothing in it is taken for true but what to count, and how. */
export interface PublishedCount {
  readonly file: string
  readonly rule: string
  readonly seats: number
  readonly seed: string | null
  readonly by: string
  readonly whole: unknown
  /** The file as it is. */
  readonly text: string
}

/** Read `count.json` of a published folder. */
export function readPublished(folder: string): Checked<PublishedCount> {
  const path = join(folder, PUBLISHED.count)
  const text = readTextFile(path, limits.publishedCountBytes)
  if (!text.ok) return text
  const whole = parsed(text.value)
  const { file, rule, seats, seed, by } = whole ?? {}
  if (isName(file) && typeof rule === 'string' && isSeats(seats) && isVersion(by))
    if (seed === null || typeof seed === 'string')
      return { ok: true, value: { file, rule, seats, seed, by, whole, text: text.value } }
  const message = 'This is not a count that Spinout published.'
  return { ok: false, problems: [{ where: { file: path, field: '' }, message, wanted: 'what `--publish` wrote' }] }
}

/** A file of this folder and of no other. */
const isName = (file: unknown): file is string => typeof file === 'string' && file !== '' && !/[/\\]|^\.\.?$/.test(file)

const isSeats = (seats: unknown): seats is number => Number.isInteger(seats) && Number(seats) >= 1

/** `spinout 0.1.0`, and nothing that would read as more. */
const isVersion = (by: unknown): by is string => typeof by === 'string' && /^spinout [\d.]{1,20}$/.test(by)

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}

/** Where two values of JSON first differ, and what stands there in each. */
export function firstDifference(
  was: unknown,
  now: unknown,
  at = '',
): { readonly at: string; readonly was: string; readonly now: string } | undefined {
  if (typeof was !== 'object' || typeof now !== 'object' || was === null || now === null)
    return was === now ? undefined : { at: at === '' ? 'the whole' : at, was: shown(was), now: shown(now) }
  const [left, right] = [was as Readonly<Record<string, unknown>>, now as Readonly<Record<string, unknown>>]
  for (const name of new Set([...Object.keys(right), ...Object.keys(left)])) {
    const found = firstDifference(left[name], right[name], at === '' ? name : `${at}/${name}`)
    if (found) return found
  }
  return undefined
}

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 60)
