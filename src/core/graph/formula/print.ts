import { groupThousands } from '../../shared/money.ts'
import type { Formula, Sign } from './formula.ts'

const BINDS: Readonly<Record<Sign, number>> = {
  '<': 0,
  '<=': 0,
  '>': 0,
  '>=': 0,
  '+': 1,
  '-': 1,
  '*': 2,
  '/': 2,
}

/**
 * A formula in its one spelling: the fewest brackets, one space round each sign, percentages as decimals. Two texts
 * that mean the same sum print alike, and what is printed reads back as what it was.
 */
export const printFormula = (formula: Formula): string => print(formula, 0)

function print(formula: Formula, within: number): string {
  switch (formula.kind) {
    case 'number':
      return `${formula.isPounds ? '£' : ''}${printNumber(formula.value)}`
    case 'name':
      return formula.name
    case 'negative':
      return bracketed(`-${print(formula.of, 2)}`, 1, within)
    case 'signed': {
      const { sign, left, right } = formula
      const binds = BINDS[sign]
      // Comparisons do not chain, and the right side of a difference keeps its brackets.
      const text = `${print(left, Math.max(1, binds))} ${sign} ${print(right, binds + 1)}`
      return bracketed(text, binds, within)
    }
    case 'extreme':
      return `${formula.which}(${formula.terms.map((term) => print(term, 0)).join(', ')})`
    case 'if':
      return `if(${[formula.when, formula.then, formula.otherwise].map((term) => print(term, 0)).join(', ')})`
    case 'earlier':
      return printEarlier(formula)
    case 'gap':
      return '…'
  }
}

const bracketed = (text: string, binds: number, within: number): string => (binds < within ? `(${text})` : text)

function printEarlier({ name, months, opening }: Formula & { kind: 'earlier' }): string {
  const before = print(opening, 0)
  return months === 1 ? `last month(${name}, ${before})` : `months ago(${name}, ${months}, ${before})`
}

/** Digits with commas between thousands; a number too small or too long to write out keeps its exponent. */
function printNumber(value: number): string {
  const digits = String(value)
  return digits.includes('e') ? digits : groupThousands(digits)
}
