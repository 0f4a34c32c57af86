import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { commandsIn, linksIn } from '../tools/markdown.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = globSync(['*.md', 'docs/**/*.md', 'examples/**/*.md', 'content/**/*.md'], { cwd: root }).toSorted()

/** A folder that looks like the root, so that a command that writes a file leaves nothing behind in ours. */
const elsewhere = mkdtempSync(join(tmpdir(), 'spinout-docs-'))
for (const name of readdirSync(root)) symlinkSync(join(root, name), join(elsewhere, name))
after(() => rmSync(elsewhere, { recursive: true }))

test('there is a README, and it is among the pages checked', () => assert.ok(pages.includes('README.md')))

for (const page of pages) {
  const text = readFileSync(join(root, page), 'utf8')

  test(`every link to a file leads somewhere: ${page}`, () => {
    const dead = linksIn(text).filter(({ to }) => !existsSync(join(root, dirname(page), to)))
    assert.deepEqual(dead, [])
  })

  for (const { typed, line, isRun } of commandsIn(text)) {
    const name = /^bin\/spinout +([a-z]+)/.exec(typed)?.[1]
    if (name !== undefined) {
      test(`the command is one we have: ${page}:${line} ${typed}`, () => {
        assert.ok(existsSync(join(root, 'src/cli', `${name}.ts`)), `there is no src/cli/${name}.ts`)
      })
    }
    if (isRun) {
      test(`the command runs: ${page}:${line} ${typed}`, () => {
        const { status, stderr } = spawnSync('sh', ['-c', typed], { cwd: elsewhere, encoding: 'utf8' })
        assert.equal(status, 0, stderr)
      })
    }
  }
}

const example = `See [the tour](docs/tour.md#rooms "Tour"), [a site](https://example.org) and \`[not](this.md)\`.

\`\`\`console
$ bin/spinout check a.case.yaml
nothing is wrong
\`\`\`

![picture](docs/a%20b.png)

<!-- run -->

\`\`\`console
$ bin/spinout schema
$ ls | cat
\`\`\`

\`\`\`yaml
$ [not](a-command.md)
\`\`\`
`

test('links to files are found, with their lines, and neither sites nor code', () => {
  assert.deepEqual(linksIn(example), [
    { to: 'docs/tour.md', line: 1 },
    { to: 'docs/a b.png', line: 8 },
  ])
})

test('commands are found, with their lines, and which of them to run', () => {
  assert.deepEqual(commandsIn(example), [
    { typed: 'bin/spinout check a.case.yaml', line: 4, isRun: false },
    { typed: 'bin/spinout schema', line: 13, isRun: true },
    { typed: 'ls | cat', line: 14, isRun: true },
  ])
})
