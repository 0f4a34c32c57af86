import assert from 'node:assert/strict'

/** The value of a cell by its sheet, row and column, from 0; nothing in it counts as 0. */
export type ValueAt = (sheet: string, row: number, column: number) => number

const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:e[-+]?\d+)?)|(?:([A-Za-z]+)!)?([A-Z]{1,3})(\d+)\b(?!\()|([A-Z]+)\(|([-+*():]))/y

/**
 * What a formula comes to. It knows what our formulas are made of and no more: figures, cells, ranges, + - *,
 * brackets, SUM, MIN and ABS.
 */
export function evaluate(formula: string, sheet: string, valueAt: ValueAt): number {
  const tokens = tokensOf(formula)
  let at = 0
  const take = (mark: string): boolean => tokens[at]?.mark === mark && ++at > 0

  function sum(): number {
    let value = product()
    for (;;) {
      if (take('+')) value += product()
      else if (take('-')) value -= product()
      else return value
    }
  }
  function product(): number {
    let value = factor()
    while (take('*')) value *= factor()
    return value
  }
  function factor(): number {
    if (take('-')) return -factor()
    if (take('(')) return closed(sum())
    const token = tokens[at++]
    assert.ok(token, `something is missing at the end of ${formula}`)
    if (token.number !== undefined) return token.number
    if (token.cell) return valueOf(token.cell)
    assert.ok(token.name, `what is ${token.mark} in ${formula}?`)
    return applied(token.name)
  }
  function applied(name: string): number {
    if (name === 'ABS') return Math.abs(closed(sum()))
    const values = closed(range())
    assert.ok(name === 'SUM' || name === 'MIN', `we write no ${name}`)
    return name === 'SUM' ? values.reduce((total, each) => total + each, 0) : Math.min(...values)
  }
  function range(): number[] {
    const from = tokens[at++]?.cell
    assert.ok(from && take(':'), `a range in ${formula}`)
    const to = tokens[at++]?.cell
    assert.ok(to)
    const values: number[] = []
    for (let row = from.row; row <= to.row; row++)
      for (let column = from.column; column <= to.column; column++) values.push(valueOf({ ...from, row, column }))
    return values
  }
  function closed<T>(value: T): T {
    assert.ok(take(')'), `a bracket is not closed in ${formula}`)
    return value
  }
  const valueOf = (cell: CellAt): number => valueAt(cell.sheet ?? sheet, cell.row, cell.column)

  const value = sum()
  assert.equal(at, tokens.length, `more than we know in ${formula}`)
  return value
}

interface CellAt {
  readonly sheet?: string
  readonly row: number
  readonly column: number
}

interface Token {
  readonly number?: number
  readonly cell?: CellAt
  readonly name?: string
  readonly mark?: string
}

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < formula.length) {
    const from = TOKEN.lastIndex
    const found = TOKEN.exec(formula)
    assert.ok(found, `cannot read ${formula.slice(from)}`)
    const [, number, sheet, letters, digits, name, mark] = found
    if (number !== undefined) tokens.push({ number: Number(number) })
    else if (letters !== undefined)
      tokens.push({
        cell: { ...(sheet !== undefined && { sheet }), row: Number(digits) - 1, column: columnOf(letters) },
      })
    else if (name !== undefined) tokens.push({ name }, { mark: '(' })
    else tokens.push({ mark: mark! })
  }
  // A name takes its bracket with it.
  return tokens.filter((token, index) => !(token.mark === '(' && tokens[index - 1]?.name !== undefined))
}

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
