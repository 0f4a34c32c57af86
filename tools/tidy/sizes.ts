import { type Complaint, type Rule, isTest } from './rule.ts'
import type { House } from './source.ts'

const FILE_LINES = 300
const LINE_COLUMNS = 120
const MEDIAN_LINES = 60

/** Prose, figures and what tools write are not measured. */
const isMeasured = (path: string): boolean =>
  !/^(?:data|content|docs|examples)\/|^test\/golden\/|\.(?:md|json|yaml|yml|html)$/.test(path)

const nothing = (count: number): string => 'const nothing = 0\n'.repeat(count)

const files: Rule = {
  says: `a file has at most ${FILE_LINES} lines`,
  check(file) {
    const count = file.text.trimEnd().split('\n').length
    if (!isMeasured(file.path) || count <= FILE_LINES) return []
    return [{ line: 0, message: `${count} lines, and ${FILE_LINES} are the most` }]
  },
  breaks: { path: 'src/view/long.ts', text: nothing(FILE_LINES + 1) },
  keeps: { path: 'src/view/long.ts', text: nothing(FILE_LINES) },
}

const columns: Rule = {
  says: `a line has at most ${LINE_COLUMNS} columns`,
  check(file) {
    if (!isMeasured(file.path)) return []
    return file.lines.flatMap((line, index): Complaint[] =>
      line.length <= LINE_COLUMNS || isAddress(line)
        ? []
        : [{ line: index + 1, message: `${line.length} columns, and ${LINE_COLUMNS} are the most` }],
    )
  },
  breaks: { path: 'src/view/wide.ts', text: `// ${'x'.repeat(LINE_COLUMNS)}` },
  keeps: { path: 'src/view/wide.ts', text: `// ${'x'.repeat(LINE_COLUMNS - 3)}` },
}

/** A web address cannot be broken: a line may be as long as the one it holds, if it holds nothing else. */
function isAddress(line: string): boolean {
  return /^\s*(?:\*\s*|\/\/\s*|\w+: )?['"`<]?https?:\/\/\S+$/.test(line)
}

const median: Rule = {
  says: `half the files of src have at most ${MEDIAN_LINES} lines`,
  check(file, house) {
    // A complaint about the whole house is made once, at its package file.
    const middle = file.path === 'package.json' ? medianLines(house) : 0
    return middle <= MEDIAN_LINES ? [] : [{ line: 0, message: `the median file of src has ${middle} lines` }]
  },
  breaks: { path: 'package.json', text: '{}', beside: { 'src/a.ts': nothing(61), 'src/b.ts': nothing(61) } },
  keeps: { path: 'package.json', text: '{}', beside: { 'src/a.ts': nothing(60), 'src/b.ts': nothing(300) } },
}

function medianLines(house: House): number {
  const lengths = [...house.values()]
    .filter(({ path }) => /^src\/.*\.ts$/.test(path) && !isTest(path))
    .map(({ text }) => text.trimEnd().split('\n').length)
    .toSorted((a, b) => a - b)
  return lengths[Math.floor((lengths.length - 1) / 2)] ?? 0
}

export const sizeRules: readonly Rule[] = [files, columns, median]
