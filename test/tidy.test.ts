import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { blank } from '../tools/tidy/blank.ts'
import type { Complaint, Example, Rule } from '../tools/tidy/rule.ts'
import { rules } from '../tools/tidy/rules.ts'
import { readHouse, sourceFile } from '../tools/tidy/source.ts'

const house = readHouse()

for (const rule of rules) {
  test(`tidy: ${rule.says}`, () => {
    const complaints = [...house.values()].flatMap((file) =>
      rule.check(file, house).map(({ line, message }) => `${file.path}:${line} ${message}`),
    )
    assert.equal(complaints.length, 0, `\n${complaints.join('\n')}`)
  })

  test(`a file that breaks it is noticed, and one that keeps it is not: ${rule.says}`, () => {
    assert.notDeepEqual(complaintsOf(rule, rule.breaks), [])
    assert.deepEqual(complaintsOf(rule, rule.keeps), [])
  })
}

function complaintsOf(rule: Rule, { path, text, beside = {} }: Example): readonly Complaint[] {
  const files = Object.entries({ ...beside, [path]: text }).map(([name, content]) => sourceFile(name, content))
  const example = new Map(files.map((file) => [file.path, file]))
  return files.filter((file) => file.path === path).flatMap((file) => rule.check(file, example))
}

test('the whole house was read, and not an empty folder', () => {
  for (const path of ['package.json', 'src/core/appraisal/result.ts', 'test/tidy.test.ts', 'bin/spinout']) {
    assert.ok(house.has(path), path)
  }
})

/** Strings become quotation marks and comments become spaces, one for each character. */
const blanked: readonly { readonly title: string; readonly text: string; readonly code: string }[] = [
  { title: 'a comment to the end of the line', text: 'a // b\nc', code: 'a     \nc' },
  { title: 'a comment over lines', text: 'a /* b\n c */ d', code: 'a     \n      d' },
  { title: 'a string with a quote in it', text: "f('it\\'s') + 1", code: 'f(""""""") + 1' },
  { title: 'what looks like a comment in a string', text: "f('//') + 1", code: 'f("""") + 1' },
  { title: 'a template but not its holes', text: 'f(`a ${b + `c`} d`)', code: 'f("""${b + """}""")' },
  { title: 'braces in a hole', text: '`${f({ a })} b` + c', code: '"${f({ a })}""" + c' },
  { title: 'a regular expression with a quote in it', text: "f(/['/]/g) + 'a'", code: 'f(""""""") + """' },
  { title: 'but not two divisions', text: 'a / b / c', code: 'a / b / c' },
]

for (const { title, text, code } of blanked) {
  test(`what is not code is blanked in its place: ${title}`, () => assert.equal(blank(text).code, code))
}

test('comments alone are blanked when strings matter', () => {
  assert.equal(blank("from './a.ts' // b").withoutComments, "from './a.ts'     ")
})

const lintExamples: readonly { readonly rule: string; readonly text: string }[] = [
  {
    rule: 'max-lines-per-function',
    text: `export function long(): number {\n${'  Math.floor(1)\n'.repeat(69)}  return 1\n}\n`,
  },
  { rule: 'no-explicit-any', text: 'export const draw = (figure: any): string => String(figure)\n' },
]

for (const { rule, text } of lintExamples) {
  test(`the linter, which holds some habits in place of tidy, notices ${rule}`, () => {
    // Below the root, where the linter finds its settings, and below a folder that everything else ignores.
    const root = fileURLToPath(new URL('..', import.meta.url))
    mkdirSync(join(root, 'node_modules/.cache'), { recursive: true })
    const folder = mkdtempSync(join(root, 'node_modules/.cache/lint-'))
    try {
      writeFileSync(join(folder, 'example.ts'), text)
      const program = [
        join(root, 'node_modules/oxlint/bin/oxlint'),
        '-c',
        join(root, '.oxlintrc.json'),
        '--format=unix',
      ]
      const { stdout, status } = spawnSync(process.execPath, [...program, 'example.ts'], {
        cwd: folder,
        encoding: 'utf8',
      })
      assert.notEqual(status, 0)
      assert.ok(stdout.includes(rule), stdout)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
}
