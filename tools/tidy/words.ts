import { type Complaint, type Rule, ban, isTest } from './rule.ts'

/** Words that say nothing about the field, with what to say instead where there is one. */
const BANNED = new Map([
  ...['manager', 'helper', 'util', 'handler', 'processor', 'data', 'info', 'item', 'entity', 'dto', 'controller'].map(
    (word) => [word, 'name it after what it is'] as const,
  ),
  ['user', 'say person, visitor, member or officer'] as const,
])

/** The words of a name in camel case, small and singular: `rowUtils` is row and util. */
function wordsOf(name: string): readonly string[] {
  return name.split(/(?=[A-Z])|[^A-Za-z]+/).map((word) => word.toLowerCase().replace(/ies$/, 'y').replace(/s$/, ''))
}

/** What is wrong with a name; undefined when nothing is. */
function wrongWith(name: string): string | undefined {
  if (/^[A-Z]\w*Service$/.test(name)) return `${name}: a service is what the public gets, not a layer of code`
  const word = wordsOf(name).find((each) => BANNED.has(each))
  return word === undefined ? undefined : `${name}: ${BANNED.get(word) ?? ''}, not ${word}`
}

const EXPORT = /\bexport\s+(?:async\s+)?(?:function\*?|const|let|class|interface|type)\s+(\w+)/g

const names: Rule = {
  says: 'files and exports are named in words of the field',
  check(file) {
    if (!/^(?:bench|src|test|tools)\/.*\.(?:ts|mjs)$/.test(file.path)) return []
    const base = /([^/]+?)(?:\.property)?(?:\.test)?\.\w+$/.exec(file.path)?.[1] ?? ''
    const ofFile = wrongWith(base)
    const ofExports = Array.from(file.code.matchAll(EXPORT)).flatMap(({ 1: name = '', index }): Complaint[] => {
      const message = wrongWith(name)
      return message === undefined ? [] : [{ line: file.lineAt(index), message }]
    })
    return ofFile === undefined ? ofExports : [{ line: 0, message: ofFile }, ...ofExports]
  },
  breaks: { path: 'src/view/example.ts', text: 'export function chartHelpers(): void {}' },
  keeps: { path: 'src/view/example.ts', text: 'export function readService(): void {}' },
}

const fileNames: Rule = {
  says: 'a file is named in words of the field too',
  check: names.check,
  breaks: { path: 'src/view/chartUtils.ts', text: '' },
  keeps: { path: 'src/view/chart.ts', text: '' },
}

/** The examples of these rules would break them, so the rules' own files are left out. */
const isOurText = (path: string): boolean => !/^(?:data|tools\/tidy)\/|^package-lock\.json$/.test(path)

const markers = ban({
  says: 'nothing is left to do in a comment: do it, or open an issue',
  pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/,
  applies: isOurText,
  layer: 'text',
  breaks: { path: 'src/view/example.ts', text: '// TODO: draw the zero line' },
  keeps: { path: 'src/view/example.ts', text: '// The zero line is drawn last, above the fan.' },
})

const machines = ban({
  says: 'nothing names a path of one machine',
  pattern: /(?<![\w.~*)])\/(?:work|root|home|Users)\/\w?/,
  applies: (path) => isOurText(path) && !isTest(path),
  layer: 'text',
  breaks: { path: 'docs/tour.md', text: 'It is in /home/ann/spinout.' },
  keeps: { path: 'docs/tour.md', text: 'See https://www.gov.uk/work/pensions and src/core.' },
})

export const wordRules: readonly Rule[] = [names, fileNames, markers, machines]
