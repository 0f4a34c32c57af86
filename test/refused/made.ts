import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeXlsx, type WriteOptions } from 'hucre/xlsx'
import { workbookParts, zipped } from '../files/zipped.ts'
import { contentOf } from './table.ts'

/** A bad case that no table can hold: too large, no ordinary file, or with a workbook beside it. */
export interface Made {
  readonly title: string
  /** Write it into an empty folder; answers its path. */
  readonly make: (folder: string) => Promise<string> | string
  /** Every problem, in order: its field, its line if it has one, and part of its message. */
  readonly told: readonly (readonly [field: string, line: number | undefined, message: string])[]
}

const good = String(contentOf({ title: 'the good case' }))
const megabyte = 1_000_000
const fill = (piece: string): string => piece.repeat(Math.floor(megabyte / piece.length))

function write(folder: string, name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

const text = (title: string, content: string, ...told: Made['told']): Made => ({
  title,
  make: (folder) => write(folder, 'a.case.yaml', content),
  told,
})

/** The good case with its staff in a workbook; `staff:` is on line 12 and its list named on line 13. */
const workbook = (title: string, bytes: () => Promise<Uint8Array> | Uint8Array, ...told: Made['told']): Made => ({
  title,
  async make(folder) {
    write(folder, 'staff.xlsx', await bytes())
    return write(folder, 'a.case.yaml', good.replace('staff:\n', 'staff:\n  from: staff.xlsx\n'))
  },
  told,
})

const rows = [
  ['Post', 'FTE', 'Headcount', 'Pay'],
  ['Driver', 2, 2, 24_000],
  ['Cook', 1, 1, 25_000],
]
const sheet = (more: Omit<NonNullable<WriteOptions['sheets']>[number], 'name'>) =>
  writeXlsx({ sheets: [{ name: 'Posts', rows, ...more }] })

const laughs = Array.from({ length: 20 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]\n`)

export const made: readonly Made[] = [
  {
    title: 'A file of 200 MB, most of it holes',
    make(folder) {
      const path = write(folder, 'a.case.yaml', good)
      truncateSync(path, 200 * megabyte)
      return path
    },
    told: [['', undefined, 'This file is too large to read.']],
  },
  {
    title: 'A list of 200 MB beside a case',
    make(folder) {
      truncateSync(write(folder, 'staff.csv', 'post\n'), 200 * megabyte)
      return write(folder, 'a.case.yaml', good.replace('staff:\n', 'staff:\n  from: staff.csv\n'))
    },
    told: [['staff/from', 13, 'This file is too large to read.']],
  },
  {
    title: 'A folder by the name of a case',
    make(folder) {
      mkdirSync(join(folder, 'a.case.yaml'))
      return join(folder, 'a.case.yaml')
    },
    told: [['', undefined, 'This is a folder. Name a file in it.']],
  },
  {
    title: 'A file that is not there',
    make: (folder) => join(folder, 'a.case.yaml'),
    told: [['', undefined, 'There is no file of this name here.']],
  },
  {
    title: 'A name of 300 characters',
    make: (folder) => join(folder, `${'a'.repeat(300)}.case.yaml`),
    told: [['', undefined, 'This cannot be the name of a file.']],
  },
  text('A service of ten thousand characters', good.replace('Anytown libraries', 'x'.repeat(10_000)), [
    'service/name',
    5,
    'This has 10000 characters.',
  ]),
  text('A thousand million laughs', `a0: &a0 [ha, ha]\n${laughs.join('')}`, ...laughing()),
  text('A hundred thousand brackets', '['.repeat(100_000), ['', 1, 'This is nested more than 32 deep.']),
  text('A staircase of two thousand fields', stairs(), ['', 33, 'This is nested more than 32 deep.']),
  text('A megabyte of colons', fill(': '), ['', 1, 'This is nested more than 32 deep.']),
  text('A megabyte of list marks', fill('-\n'), ['', 100_001, 'This file holds more than 100,000 values.']),
  text('A quotation mark before a megabyte', `"${fill('a\n').slice(2)}`, ['', 1, 'A quotation mark opens here']),
  text('A little more than a megabyte', good + '#'.repeat(megabyte), [
    '',
    undefined,
    'This file is too large to read.',
  ]),
  text('A thousand contracts', good.replace('opening:\n', `${contracts(1_000)}opening:\n`), [
    'contracts',
    38,
    'There are 1001 of these.',
  ]),
  workbook(
    'A workbook with merged cells',
    () => sheet({ merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }] }),
    ['', 2, 'Cells A2:A3 are merged. Unmerge them, and fill in each.'],
  ),
  workbook(
    'A workbook with formulas',
    () => sheet({ cells: new Map([['1,3', { formula: 'B2*12000', formulaResult: 24_000 }]]) }),
    ['', 2, 'Cell D2 holds a formula. Paste values instead.'],
  ),
  workbook(
    'A workbook with a hidden sheet',
    () =>
      writeXlsx({
        sheets: [
          { name: 'Posts', rows },
          { name: 'Pay of 2019', rows, hidden: true },
        ],
      }),
    ['staff/from', 13, 'This workbook has hidden sheets'],
  ),
  workbook('A workbook with a hidden column', () => sheet({ columns: [{}, {}, { hidden: true }] }), [
    '',
    1,
    'Some columns are hidden. Unhide or delete them.',
  ]),
  workbook(
    'A workbook of two sheets',
    () =>
      writeXlsx({
        sheets: [
          { name: 'Posts', rows },
          { name: 'Notes', rows },
        ],
      }),
    ['staff/from', 13, 'several sheets. Name one after its file'],
  ),
  workbook('A workbook that unpacks to 15 MB of nothing', () => bomb({}), ['staff/from', 13, 'packed more tightly']),
  workbook('A workbook that unpacks to 15 MB and says six bytes', () => bomb({ declaredBytes: 6 }), [
    'staff/from',
    13,
    'damaged, or larger than it says',
  ]),
  workbook('A workbook that is no workbook', () => Buffer.from('post,fte\n'), ['staff/from', 13, 'workbook']),
]

function laughing(): Made['told'] {
  const named = (level: number) => [`a${level}`, level + 1, 'This value is named for use elsewhere'] as const
  const stands = (level: number, nth: number) => [`a${level}/${nth}`, level + 1, 'written elsewhere (`*`)'] as const
  return [named(0), ...laughs.flatMap((_, level) => [named(level + 1), stands(level + 1, 1), stands(level + 1, 2)])]
}

function stairs(): string {
  return Array.from({ length: 1_300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')
}

function contracts(count: number): string {
  const each = (_: unknown, index: number) => `  c${index}: { commissioner: A, price: £1, termMonths: 12 }\n`
  return Array.from({ length: count }, each).join('')
}

function bomb(lie: { readonly declaredBytes?: number }): Uint8Array {
  return zipped(workbookParts('', [{ name: 'xl/sharedStrings.xml', content: Buffer.alloc(15 * megabyte), ...lie }]))
}
