import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { readYaml } from '../../src/files/yaml.ts'
import { problemsOf, valueOf } from './checked.ts'
import { at, plain } from './plain.ts'

test('Every value carries its typed text and the line and column where it starts', () => {
  const tree = valueOf(readYaml('service:\n  name: Youth work\n  heads: 62\nlist: [1, "two"]\n', 'x.case.yaml'))
  assert.deepEqual(at(tree, 'service/heads'), { kind: 'scalar', value: 62, text: '62', at: { line: 3, column: 10 } })
  const two = { kind: 'scalar', value: 'two', text: 'two', at: { line: 4, column: 11 }, isQuoted: true }
  assert.deepEqual(at(tree, 'list/2'), two)
  assert.ok(tree.kind === 'map')
  assert.deepEqual(tree.entries[1]?.keyAt, { line: 4, column: 1 })
  assert.deepEqual(plain(tree), { service: { name: 'Youth work', heads: 62 }, list: [1, 'two'] })
})

test('Bare text means only nothing, true, false or a number as JSON writes it', () => {
  const cases: ReadonlyArray<[typed: string, value: unknown]> = [
    ['', null],
    ['~', null],
    ['null', null],
    ['true', true],
    ['False', false],
    ['yes', 'yes'],
    ['no', 'no'],
    ['0', 0],
    ['-0.5', -0.5],
    ['1e3', 1000],
    ['012', '012'],
    ['0o14', '0o14'],
    ['0x10', '0x10'],
    ['1_000', '1_000'],
    ['1,000', '1,000'],
    ['.inf', '.inf'],
    ['-.inf', '-.inf'],
    ['.nan', '.nan'],
    ['1e309', '1e309'],
    ['2018-09-01', '2018-09-01'],
    ['£5k to £9k', '£5k to £9k'],
    ['"12"', '12'],
    ["'true'", 'true'],
    ['oneOf(36, 60)', 'oneOf(36, 60)'],
  ]
  for (const [typed, value] of cases)
    assert.deepEqual(plain(valueOf(readYaml(`a: ${typed}`, 'x.yaml'))), { a: value }, typed)
})

test('The typed text of a number is kept beside its value', () => {
  const tree = valueOf(readYaml('pay: 1.50', 'x.yaml'))
  assert.deepEqual(at(tree, 'pay'), { kind: 'scalar', value: 1.5, text: '1.50', at: { line: 1, column: 6 } })
})

test('Places count from the first character after a byte-order mark, with either line ending', () => {
  const tree = valueOf(readYaml('\ufeffa: 1\r\nb: 2\r\n', 'x.yaml'))
  assert.deepEqual(at(tree, 'a').at, { line: 1, column: 4 })
  assert.deepEqual(at(tree, 'b').at, { line: 2, column: 4 })
})

test('What YAML allows and a case does not is refused where it stands', () => {
  const cases: ReadonlyArray<[typed: string, problem: RegExp]> = [
    ['a: &x 1', /^1:7 a: .*&/],
    ['a: 1\nb: *x', /^2:4 b: .*\*/],
    ['a: 1\n<<: {b: 2}', /^2:1 : Fields cannot be merged in/],
    ['a: !!js/function 1', /^1:18 a: .*type of its own/],
    ['a: !!str 1', /^1:10 a: .*type of its own/],
    ['? [a]\n: 1', /^1:3 : The name of a field must be text/],
    [': 1', /^1:1 : The name of a field must be text/],
    ['a:\n  b: 1\n  b: 2', /^3:3 a\/b: This field stands twice: first on line 2/],
    ['a: 1\n---\nb: 2', /^2:1 : A second document starts here/],
    ['%YAML 1.1\n---\na: yes', /^1:1 : This is a YAML directive/],
    ['a: 1\n\tb: 2', /^2:1 : A tab indents this line/],
    ['a: b: c', /^1:4 : This value holds a colon and a space/],
    ['a: oneOf({36: 35%})', /^1:4 : This value holds a colon and a space/],
    ['a: @home', /^1:4 : A value cannot start with this character/],
    ['a: 1\nb: "x', /^2:4 : A quotation mark opens here and is never closed/],
    ['a: [1, 2', /^1:9 : This does not fit the indentation around it, or a bracket/],
    ['a: {b: 1 c: 2}', /^1:8 : Inside brackets, put a comma between fields/],
    ['a: 1\n b: 2', /^1:4 : /],
    ['- a\nb: c', /^2:1 : This does not belong here/],
    ['a: "\\q"', /^1:5 : This backslash means nothing here/],
    ['a: "\\ud800"', /^1:4 a: .*half of a surrogate pair \(U\+D800\)/],
    ['a: "\\u202e"', /^1:4 a: .*direction of text \(U\+202E\)/],
    ['"\\0": 1', /^1:1 : .*NUL character/],
    ['', /^1:1 : There is nothing in this file/],
    ['# only a comment\n', /^1:1 : There is nothing in this file/],
  ]
  for (const [typed, problem] of cases) assert.match(problemsOf(readYaml(typed, 'x.yaml'))[0] ?? '', problem, typed)
})

test('All problems of a file are told at once, in its order', () => {
  const problems = problemsOf(readYaml('c: *x\na: &x 1\na: 2\nb: !t 3\n', 'x.yaml'))
  assert.deepEqual(
    problems.map((problem) => problem.split(' ', 1)[0]),
    ['1:4', '2:7', '3:1', '4:7'],
  )
})

test('A line that breaks YAML is told once, however often it breaks it', () => {
  assert.deepEqual(
    problemsOf(readYaml('- a\nb: c\nd: e\n', 'x.yaml')).map((problem) => problem.split(' ', 1)[0]),
    ['2:1', '3:1'],
  )
})

test('Names with a meaning in JavaScript are only names', () => {
  const tree = valueOf(readYaml('__proto__: {polluted: 1}\nconstructor: 2\n', 'x.yaml'))
  assert.ok(tree.kind === 'map')
  assert.deepEqual(
    tree.entries.map(({ key }) => key),
    ['__proto__', 'constructor'],
  )
  assert.equal('polluted' in {}, false)
})

test('Thirty-two levels are read and thirty-three are refused', () => {
  const nested = (depth: number): string => '['.repeat(depth) + '1' + ']'.repeat(depth)
  valueOf(readYaml(nested(32), 'x.yaml'))
  assert.match(problemsOf(readYaml(nested(33), 'x.yaml'))[0] ?? '', /^1:33 : This is nested more than 32 deep/)
})

test('A text named .json must be strict JSON, and is told where it stops being so', () => {
  const cases: ReadonlyArray<[typed: string, place: string]> = [
    ['{\n"a": [1,2,]\n}', '2:11'],
    ['{"a": 1,}', '1:9'],
    ["{'a': 1}", '1:2'],
    ['{"a": 1 // one\n}', '1:9'],
    ['{"a": NaN}', '1:7'],
    ['{"a": 01}', '1:7'],
    ['{"a": .5}', '1:7'],
    ['a: 1', '1:1'],
    ['{"a": 1} # so', '1:10'],
  ]
  for (const [typed, place] of cases) {
    assert.ok(problemsOf(readYaml(typed, 'x.json'))[0]?.startsWith(`${place} : This is not JSON from here on`), typed)
  }
  assert.deepEqual(plain(valueOf(readYaml('\ufeff{\n\t"a":\t[1, true, null]\n}\n', 'x.json'))), { a: [1, true, null] })
})

test('Whatever JSON writes is read back as it was', () => {
  const characters = Array.from('ab:#-{}[], "\'\\/&*!|>%@`~0é£😀\n\t')
  const word = fc.string({ unit: fc.constantFrom(...characters), maxLength: 12 })
  const name = word.filter((text) => text !== '' && text !== '<<' && text !== '__proto__')
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, word, fc.boolean(), fc.constant(null), fc.integer(), tie('list'), tie('map')),
    list: fc.array(tie('value'), { maxLength: 4 }),
    map: fc.dictionary(name, tie('value'), { maxKeys: 4 }),
  }))
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 2, '\t'), (written, indent) => {
      const read = valueOf(readYaml(JSON.stringify(written, null, indent), 'x.json'))
      assert.equal(JSON.stringify(plain(read)), JSON.stringify(written))
    }),
    { numRuns: 300 },
  )
})
