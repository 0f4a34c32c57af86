import type { ComparedLine, ComparedLines, OnlyLine } from '../../core/appraisal/compare/compared.ts'
import { paragraph } from '../page.ts'
import { sayValue } from '../explain/value.ts'

/** The lines of the middle case that moved most, so many of them, and how many more there are. */
export function sayLines({ differ, same, onlyLeft, onlyRight }: ComparedLines, most: number): string[] {
  const more = differ.length - most
  return [
    ...(differ.length === 0 ? [paragraph(`None: all ${same} lines of the same name are the same.`)] : []),
    ...differ.slice(0, most).map(sayMoved),
    ...(more > 0 ? [paragraph(`${more} more lines moved, and ${same} did not: --lines shows more, --json all.`)] : []),
    ...sayOnly('first', onlyLeft, most),
    ...sayOnly('second', onlyRight, most),
  ]
}

function sayMoved({ left, right, unit, difference, isSum }: ComparedLine): string {
  const moved = `${difference > 0 ? '+' : ''}${sayValue(difference, unit)}`
  const figures = `${sayValue(left.value, unit)}; now ${sayValue(right.value, unit)} (${moved})`
  return paragraph(`${left.name}: ${figures}. ${capital(left.says)}${isSum ? ', over the year' : ''}.`, 0, 4)
}

function sayOnly(which: string, lines: readonly OnlyLine[], most: number): string[] {
  if (lines.length === 0) return []
  const named = lines.slice(0, most).map(({ name }) => name)
  const more = lines.length > most ? ` and ${lines.length - most} more` : ''
  return [paragraph(`Only in the ${which}: ${named.join(', ')}${more}.`)]
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
