import type { Checked, Problem } from '../core/shared/problem.ts'
import type { Tree, TreeEntry } from '../core/shared/tree.ts'
import { readBytesFile } from './bytes.ts'
import { listPathBeside } from './beside.ts'
import { readCsv } from './csv.ts'
import { readEstablishment } from './establishment.ts'
import { refuse } from './gather.ts'
import { limits } from './limits.ts'
import type { Table } from './table.ts'
import { readText } from './text.ts'
import { readXlsx } from './xlsx.ts'

type TreeMap = Extract<Tree, { kind: 'map' }>

/**
 * The case with its staff list read in, where it names one:
 *
 * ```yaml
 * staff:
 *   from: establishment.csv            # or establishment.xlsx#Sheet
 *   every: { scheme: dc, role: direct }  # for posts that do not say
 *   chief-executive: { role: management, onlyIfLeaving: true }
 * ```
 *
 * A post's fields come from what the case says of it by name, else from its row, else from `every`. A name that is not
 * in the list is a group of its own, typed in the case.
 */
export async function withStaffList(tree: Tree, file: string): Promise<Checked<Tree>> {
  const staff = valueOf(tree, 'staff')
  const from = staff && valueOf(staff, 'from')
  const every = staff && valueOf(staff, 'every')
  if (from === undefined && every !== undefined) return refuseEvery(every, file)
  if (tree.kind !== 'map' || staff?.kind !== 'map' || from === undefined) return { ok: true, value: tree }
  if (every !== undefined && every.kind !== 'map') {
    return refuse(file, 'What is said of every post must be fields.', {
      at: every.at,
      field: 'staff/every',
      wanted: 'scheme: lgps',
    })
  }
  const list = await readList(from, file)
  if (!list.ok) return list
  const merged = mergeStaff(list.value, staff, every?.entries ?? [])
  return {
    ok: true,
    value: { ...tree, entries: tree.entries.map((each) => (each.key === 'staff' ? { ...each, value: merged } : each)) },
  }
}

function refuseEvery(every: Tree, file: string): Checked<never> {
  const message = 'What is said of every post fills in a list, and no list is named.'
  return refuse(file, message, { at: every.at, field: 'staff/every', wanted: 'from: establishment.csv beside it' })
}

function valueOf(tree: Tree, key: string): Tree | undefined {
  return tree.kind === 'map' ? tree.entries.find((each) => each.key === key)?.value : undefined
}

async function readList(from: Tree, file: string): Promise<Checked<TreeMap>> {
  const name = from.kind === 'scalar' ? from.text : ''
  const found = listPathBeside(file, name)
  if ('message' in found) {
    return refuse(file, found.message, {
      at: from.at,
      field: 'staff/from',
      got: name,
      wanted: 'establishment.csv or establishment.xlsx#Sheet',
    })
  }
  const table = await readTable(found.path, found.shown, found.sheet)
  const groups = table.ok ? readEstablishment(table.value) : table
  if (!groups.ok) return { ok: false, problems: groups.problems.map((each) => placed(each, from, file)) }
  return { ok: true, value: groups.value as TreeMap }
}

async function readTable(path: string, shown: string, sheet: string | undefined): Promise<Checked<Table>> {
  const isWorkbook = path.toLowerCase().endsWith('.xlsx')
  const bytes = readBytesFile(path, isWorkbook ? limits.workbookBytes : limits.csvBytes)
  if (!bytes.ok) return bytes
  if (isWorkbook) return readXlsx(bytes.value, shown, sheet)
  const text = readText(bytes.value, shown)
  return text.ok ? readCsv(text.value, shown) : text
}

// What is wrong with a whole list has no line in it: the line of the case that names the list is where to look.
function placed(problem: Problem, from: Tree, file: string): Problem {
  if (problem.where.line !== undefined) return problem
  const got = problem.got ?? (from.kind === 'scalar' ? from.text : '')
  return { ...problem, got, where: { file, line: from.at.line, column: from.at.column, field: 'staff/from' } }
}

function mergeStaff(list: TreeMap, staff: TreeMap, every: readonly TreeEntry[]): Tree {
  const own = staff.entries.filter(({ key }) => key !== 'from' && key !== 'every')
  const ownByKey = new Map(own.map((entry) => [entry.key, entry]))
  const listed = new Set(list.entries.map(({ key }) => key))
  const groups = [
    ...list.entries.map((group) => mergeGroup(group, ownByKey.get(group.key))),
    ...own.filter(({ key }) => !listed.has(key)),
  ]
  return { kind: 'map', entries: groups.map((group) => withDefaults(group, every)), at: staff.at }
}

// What is not a map cannot be merged: it takes the group's place, and the reader of cases says what is wrong with it.
function mergeGroup(group: TreeEntry, own: TreeEntry | undefined): TreeEntry {
  if (own === undefined) return group
  if (own.value.kind !== 'map' || group.value.kind !== 'map') return own
  const said = new Set(own.value.entries.map(({ key }) => key))
  const kept = group.value.entries.filter(({ key }) => !said.has(key))
  return { ...group, value: { ...group.value, entries: [...kept, ...own.value.entries] } }
}

function withDefaults(group: TreeEntry, every: readonly TreeEntry[]): TreeEntry {
  if (group.value.kind !== 'map') return group
  const said = new Set(group.value.entries.map(({ key }) => key))
  const filled = every.filter(({ key }) => !said.has(key))
  return { ...group, value: { ...group.value, entries: [...group.value.entries, ...filled] } }
}
