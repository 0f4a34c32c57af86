import assert from 'node:assert/strict'
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { after, test } from 'node:test'
import type { Appraisal } from '../../src/core/appraisal/result.ts'
import { launcher, spinout, youthFirst } from './spinout.ts'

const folder = mkdtempSync(join(tmpdir(), 'spinout cli-'))
after(() => rmSync(folder, { recursive: true }))

const appraise = (...options: readonly string[]) => spinout(['appraise', youthFirst, '--trials', '300', ...options])

test('an appraisal has the same bytes on one thread and on two, and by another seed has others', () => {
  const one = appraise('--json', '--threads', '1')
  assert.deepEqual({ status: one.status, stderr: one.stderr }, { status: 0, stderr: '' })
  assert.equal(appraise('--json', '--threads', '2').stdout, one.stdout)
  const other = JSON.parse(appraise('--json', '--seed', '2').stdout) as { seed: number; options: unknown }
  assert.equal(other.seed, 2)
  assert.notDeepEqual(other.options, (JSON.parse(one.stdout) as { options: unknown }).options)
})

test('without an option there is a report: plain, at most 80 columns wide, with every part', () => {
  const { status, stdout, stderr } = spinout(['appraise', youthFirst, '--trials', '300'])
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' })
  // A web address or a hash cannot be broken between words; everything else is.
  const wide = stdout.split('\n').filter((line) => line.length > 80 && line.trim().includes(' '))
  assert.deepEqual(wide, [])
  assert.ok(!stdout.includes('\u001B'), 'a pipe gets no colour and no bar')
  for (const part of [
    'Lewisham youth service, which became Youth First',
    'Carry on within the budget',
    'A mutual controlled by its staff',
    'What matters most',
    'The case against',
    'What the error leaves out',
    'Notes',
    'To make this answer again',
  ])
    assert.ok(stdout.split('\n').includes(part), part)
  assert.match(stdout, /^ {2}Service kept +\S.* \((?:likely|uncertain|unlikely)\)$/m)
})

test('it works from another folder, through a symbolic link, on a case named relatively', () => {
  const link = join(folder, 'spinout')
  symlinkSync(launcher, link)
  const case_ = basename(youthFirst)
  const { status, stdout } = spinout(['appraise', case_, '--trials', '1024'], { by: link, cwd: dirname(youthFirst) })
  assert.equal(status, 0)
  assert.match(stdout, /1,024 futures, seed/)
})

test('--html writes one page that asks nothing of any site, and leaves no draft beside it', () => {
  const { status, stdout, stderr } = spinout(['appraise', youthFirst, '--trials', '50', '--html', 'answer.html'], {
    cwd: folder,
  })
  assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' })
  assert.deepEqual(
    readdirSync(folder).filter((name) => name !== 'spinout'),
    ['answer.html'],
  )
  const written = readFileSync(join(folder, 'answer.html'), 'utf8')
  assert.ok(written.startsWith('<!doctype html>'))
  const [head = '', body = ''] = written.split('</style>')
  assert.match(head, /<title>Lewisham youth service/)
  // The design system's own rules hold the address of a crest; what would show it must not be in the page.
  const asked = [
    ...head.matchAll(/@import|<link rel="stylesheet"/g),
    ...body.matchAll(/<script|<img|\bsrc=|copyright-logo/g),
  ]
  assert.deepEqual(asked.map(String), [])
})

const unwritable: readonly (readonly [string, string])[] = [
  ['nowhere/answer.html', 'There is no folder nowhere to write this in.'],
  ['.', 'This is a folder. Name a file in it.'],
  ['youth-first.case.yaml', 'This is the file that was given. Name another.'],
]

for (const [file, says] of unwritable)
  test(`a page that cannot be written to ${file} is told before the work, and the case is not lost to it`, () => {
    // A copy: were this to fail, the case would be written over.
    const copy = mkdtempSync(join(folder, 'copy-'))
    cpSync(dirname(youthFirst), copy, { recursive: true })
    const line = ['appraise', basename(youthFirst), '--trials', '2', '--html', file]
    const { status, stderr } = spinout(line, { cwd: copy })
    assert.deepEqual({ status, stderr }, { status: 2, stderr: `${file}: ${says}\n` })
    assert.deepEqual(readFileSync(join(copy, basename(youthFirst))), readFileSync(youthFirst))
    rmSync(copy, { recursive: true })
  })

test('--json and --html cannot both be had', () => {
  const { status, stderr } = appraise('--json', '--html', 'answer.html')
  assert.equal(status, 2)
  assert.match(stderr, /^--html: Either `--json` or `--html`/)
})

test('more futures than were asked for are said to be, and whole blocks need no word', () => {
  const said = (trials: string) => spinout(['appraise', youthFirst, '--trials', trials]).stdout.replaceAll(/\s+/g, ' ')
  assert.match(said('1500'), /1,500 were asked for; futures are run in blocks of 1,024, so 2,048 were run\./)
  assert.doesNotMatch(said('2048'), /asked for/)
})

test('a run towards an accuracy stops there, says so, and states no smaller an error than it was asked for', () => {
  const { stdout } = spinout(['appraise', youthFirst, '--accuracy', 'failed:4', '--json'])
  const { asked, trials, options } = JSON.parse(stdout) as Appraisal
  assert.deepEqual(asked, { trials: 131_072, accuracy: { question: 'failed', halfWidth: 0.04, reached: true } })
  // It looks after 2 blocks and after 3, and stops at the second look that is good enough.
  assert.ok(trials >= 3072 && trials <= 8192, String(trials))
  for (const { failed } of options) if (failed.applies) assert.ok(failed.se >= 0.02)
  const report = spinout(['appraise', youthFirst, '--accuracy', 'failed:4']).stdout.replaceAll(/\s+/g, ' ')
  assert.match(report, /give or take 4 of 100 futures\. The run stopped after \d,\d+ futures, where that was known\./)
})

test('a run that does not get as accurate as it was asked to be says so', () => {
  const line = ['appraise', youthFirst, '--accuracy', 'failed:0.01', '--trials', '2000']
  const report = spinout(line).stdout.replaceAll(/\s+/g, ' ')
  assert.match(report, /After the 2,048 futures allowed that was not known yet\./)
})

test('futures may be drawn one by one: other figures, under a key and in words that say so', () => {
  const { stdout } = appraise('--sampler', 'plain', '--json')
  const { sampling, plan, key } = JSON.parse(stdout) as Appraisal
  assert.deepEqual({ sampling, plan }, { sampling: 'plain', plan: [] })
  assert.match(key, / · plain · 1 · 1024 · /)
  assert.match(appraise('--sampler', 'plain').stdout, /drawn by itself/)
})
