import { excerpt } from './excerpt.ts'
import type { Gathering } from './gather.ts'
import type { Cell, Table } from './table.ts'

/**
 * The fields of a staff group that a list may give, each with the titles it is known by in councils' and health
 * trusts' lists. Titles are compared in lower case, without spaces, punctuation and `gbp`.
 */
const titlesByField = {
  post: ['post', 'posttitle', 'postname', 'jobtitle', 'job'],
  fte: ['fte', 'wte', 'ftes', 'fulltimeequivalent', 'wholetimeequivalent'],
  headcount: ['headcount', 'heads', 'people'],
  pay: ['pay', 'salary', 'fulltimesalary', 'fulltimepay', 'ftesalary', 'basicpay'],
  scheme: ['scheme', 'pensionscheme', 'pension'],
  employerRate: ['employerrate', 'employerpensionrate', 'employercontributionrate'],
  role: ['role'],
  paySpread: ['payspread'],
  protectedTerms: ['protected', 'protectedterms', 'tupe'],
  protectedMonths: ['protectedmonths'],
  incrementsLeft: ['incrementsleft', 'increments'],
  onlyIfLeaving: ['onlyifleaving', 'newpost'],
  age: ['age', 'typicalage'],
  serviceYears: ['serviceyears', 'service', 'yearsofservice'],
  source: ['source'],
  confidence: ['confidence'],
} as const

/** A field of a staff group, by its name in a case, or what a row says of all its values: source and confidence. */
export type StaffField = keyof typeof titlesByField

/**
 * Columns that are read past, because the model works out what they say from pay, scheme and date: leaving them in a
 * published list lets the list stay as published. Every other unknown column is a problem, so that nothing a person
 * gave is silently unused.
 */
const ignoredColumns = [
  'grade',
  'provenance',
  'notes',
  'salary_cost_gbp',
  'employer_ni_gbp',
  'employer_pension_gbp',
] as const

const titlesWanted = Object.keys(titlesByField)

const fieldByTitle = new Map<string, StaffField>()
for (const [field, titles] of Object.entries(titlesByField)) {
  for (const title of titles) fieldByTitle.set(bareTitle(title), field as StaffField)
}
const ignoredTitles = new Set<string>(ignoredColumns.map(bareTitle))

/**
 * Which column of a list holds which field. Unknown titles, two columns for one field, values under no title and a list
 * without posts are noted.
 *
 * A column called class is read as the role where there is no column called role, and past where there is one:
 * published lists class staff in their own ways (`prof`, `other`) and a role is added beside it.
 */
export function staffColumns(table: Table, gathering: Gathering): Map<StaffField, number> {
  const columns = new Map<StaffField, number>()
  const hasRole = table.header.some(({ text }) => bareTitle(text) === 'role')
  for (const [column, cell] of table.header.entries()) {
    const title = bareTitle(cell.text)
    const field = title === 'class' && !hasRole ? 'role' : fieldByTitle.get(title)
    const earlier = field === undefined ? undefined : columns.get(field)
    if (field !== undefined && earlier === undefined) columns.set(field, column)
    else if (field !== undefined) noteTwice(field, cell, table.header[earlier ?? 0], gathering)
    else if (title === '') noteUntitled(column, table, gathering)
    else if (title !== 'class' && !ignoredTitles.has(title)) noteUnknown(cell, gathering)
  }
  if (!columns.has('post')) {
    gathering.add('No column is titled post.', {
      at: table.header[0]?.at,
      got: sayTitles(table),
      wanted: 'a column titled post',
    })
  }
  return columns
}

function bareTitle(title: string): string {
  return title
    .slice(0, 80)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll('gbp', '')
}

function sayTitles({ header }: Table): string {
  return header.map(({ text }) => text).join(', ')
}

function noteTwice(field: StaffField, cell: Cell, first: Cell | undefined, gathering: Gathering): void {
  const other = excerpt(first?.text ?? '')
  const message = `Two columns give the ${field} of a post: this one, and \`${other}\`. Delete one.`
  gathering.add(message, { at: cell.at, field, got: cell.text })
}

function noteUntitled(column: number, { rows }: Table, gathering: Gathering): void {
  const cell = rows.map((row) => row[column]).find((each) => each !== undefined && each.value !== null)
  if (cell)
    gathering.add('This cell stands in a column without a title. Name the column or delete it.', {
      at: cell.at,
      got: cell.text,
    })
}

function noteUnknown(cell: Cell, gathering: Gathering): void {
  gathering.add('This column is not one that a list of staff can have. Delete it, or rename it.', {
    at: cell.at,
    got: cell.text,
    wanted: `${titlesWanted.join(', ')}; read past: class, ${ignoredColumns.join(', ')}`,
  })
}
