import { confidences } from '../core/shared/fields/book.ts'
import type { Checked } from '../core/shared/problem.ts'
import type { Tree, TreeEntry } from '../core/shared/tree.ts'
import { gatherProblems } from './gather.ts'
import type { Gathering } from './gather.ts'
import { staffColumns } from './staffColumns.ts'
import type { StaffField } from './staffColumns.ts'
import type { Cell, Table } from './table.ts'

/**
 * An establishment list as staff groups: a map from an id made of the post's name to the fields of the group, for the
 * reader of cases. Every value keeps the place of its cell, in the list's own file.
 *
 * A row may say where its values come from (`source`) and how sure they are (`confidence`): every value of the row then
 * carries both, as if each had been typed so.
 *
 * An empty cell is a field left out, never nought. Values are not judged here: the reader of cases does that once, for
 * lists and typed cases alike. Rows that are not posts are: totals would count everyone twice, and a row of money alone
 * is no post.
 */
export function readEstablishment(table: Table): Checked<Tree> {
  const gathering = gatherProblems(table.file)
  const columns = staffColumns(table, gathering)
  const ids = uniqueIds()
  const entries = table.rows.flatMap((row) => staffGroup(row, columns, table.file, ids, gathering))
  const at = table.header[0]?.at ?? { line: 1, column: 1 }
  if (entries.length === 0 && !gathering.any()) gathering.add('There are no posts in this list.', { at })
  return gathering.answer({ kind: 'map', entries, at: { ...at, file: table.file } })
}

type Columns = ReadonlyMap<StaffField, number>

function staffGroup(
  row: readonly Cell[],
  columns: Columns,
  file: string,
  newId: (post: string) => string,
  gathering: Gathering,
): TreeEntry[] {
  const given = [...columns].flatMap(([field, column]) => fieldEntry(field, row[column], file))
  const remarks = given.filter((each) => isRemark(each.key) && isRemarkRight(each, gathering))
  const fields = given.filter(({ key }) => !isRemark(key)).map((field) => withRemarks(field, remarks))
  const post = row[columns.get('post') ?? -1]
  const problem = rowProblem(post, fields)
  if (problem !== undefined) gathering.add(problem, { at: post?.at ?? row[0]?.at, field: 'staff', got: sayRow(row) })
  if (problem !== undefined || post === undefined) return []
  const keyAt = { ...post.at, file }
  return [{ key: newId(post.text), keyAt, value: { kind: 'map', entries: fields, at: keyAt } }]
}

const isRemark = (key: string) => key === 'source' || key === 'confidence'

// Judged here and once, or one wrong word would be reported for every value of its row.
function isRemarkRight({ key, keyAt, value }: TreeEntry, gathering: Gathering): boolean {
  const got = value.kind === 'scalar' ? value.text : ''
  if (key !== 'confidence' || confidences.some((each) => each === got.toLowerCase())) return true
  const wanted = confidences.join(', ')
  gathering.add('This is not a kind of confidence.', { at: keyAt, field: key, got, wanted })
  return false
}

function withRemarks(field: TreeEntry, remarks: readonly TreeEntry[]): TreeEntry {
  if (remarks.length === 0) return field
  const value: TreeEntry = { key: 'value', keyAt: field.keyAt, value: field.value }
  return { ...field, value: { kind: 'map', entries: [value, ...remarks], at: field.value.at } }
}

function sayRow(row: readonly Cell[]): string {
  return row.map(({ text }) => text).join(', ')
}

const total = /^(?:(?:grand|sub|overall)[ -]?)?totals?(?: (?:staff|posts|fte|establishment|headcount))?:?$/i

function rowProblem(post: Cell | undefined, fields: readonly TreeEntry[]): string | undefined {
  if (post === undefined) return undefined
  if (post.value === null) return 'This row does not name its post.'
  if (post.text.length <= 40 && total.test(post.text))
    return 'This row is a total and would count posts twice. Delete it.'
  if (fields.length > 1) return undefined
  return 'This row has no people and no pay of a post. Put money that is not a post in the non-pay lines of the case.'
}

const factFields: ReadonlySet<StaffField> = new Set(['protectedTerms', 'onlyIfLeaving'])
const factByWord = new Map([
  ...['yes', 'y', 'true'].map((word) => [word, true] as const),
  ...['no', 'n', 'false'].map((word) => [word, false] as const),
])

function fieldEntry(field: StaffField, cell: Cell | undefined, file: string): TreeEntry[] {
  if (cell === undefined || cell.value === null) return []
  const at = { ...cell.at, file }
  const value = factFields.has(field) ? (factByWord.get(cell.text.toLowerCase()) ?? cell.text) : valueOf(field, cell)
  return [{ key: field, keyAt: at, value: { kind: 'scalar', value, text: cell.text, at } }]
}

const choiceFields: ReadonlySet<StaffField> = new Set(['scheme', 'role', 'confidence'])
const textFields: ReadonlySet<StaffField> = new Set(['post', 'source'])

// A post called `101` is a name all the same.
function valueOf(field: StaffField, cell: Cell): string | number | null {
  if (textFields.has(field)) return cell.text
  return choiceFields.has(field) ? cell.text.toLowerCase() : cell.value
}

// `Area / principal librarian` becomes `area-principal-librarian`; the second of a name gets `-2`, and so on.
function uniqueIds(): (post: string) => string {
  const taken = new Set<string>()
  const lastByStem = new Map<string, number>()
  return (post) => {
    const stem = slug(post)
    let number = lastByStem.get(stem) ?? 0
    let id: string
    do {
      number += 1
      id = number === 1 ? stem : `${stem}-${number}`
    } while (taken.has(id))
    taken.add(id)
    lastByStem.set(stem, number)
    return id
  }
}

function slug(post: string): string {
  const letters = post
    .slice(0, 80)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/['’]|\p{Mark}/gu, '')
  const words = letters.split(/[^a-z0-9]+/).filter((word) => word !== '')
  return words.length === 0 ? 'post' : words.join('-')
}
