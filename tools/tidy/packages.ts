import type { Complaint, Rule } from './rule.ts'

/** The parts of package.json that the rules read. */
interface Described {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const REASONS = 'docs/dependencies.md'

const exact: Rule = {
  says: 'package.json names exact versions',
  check(file) {
    if (file.path !== 'package.json') return []
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(file.text) as Described
    return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.-]+)?$/.test(version))
      .map(([name, version]) => ({ line: 0, message: `${name} is ${version}, which is not one version` }))
  },
  breaks: { path: 'package.json', text: '{ "dependencies": { "yaml": "^2.9.1" } }' },
  keeps: { path: 'package.json', text: '{ "dependencies": { "yaml": "2.9.1" } }' },
}

const explained: Rule = {
  says: `${REASONS} has a line for each package that ships`,
  check(file, house) {
    if (file.path !== 'package.json') return []
    const reasons = house.get(REASONS)?.lines ?? []
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(file.text) as Described
    return Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !reasons.some((line) => line.includes(`\`${name}\``)))
      .map((name): Complaint => ({ line: 0, message: `${REASONS} does not say what ${name} is for` }))
  },
  breaks: { path: 'package.json', text: '{ "dependencies": { "yaml": "2.9.1" } }', beside: { [REASONS]: 'Nothing.' } },
  keeps: { path: 'package.json', text: '{ "dependencies": { "yaml": "2.9.1" } }', beside: { [REASONS]: '`yaml`' } },
}

const hosts: Rule = {
  says: 'the lock file names no host, so that any registry serves',
  check(file) {
    if (file.path !== 'package-lock.json') return []
    return file.lines.flatMap((line, index): Complaint[] =>
      /"resolved": "https?:/.test(line) ? [{ line: index + 1, message: `it names a host: ${line.trim()}` }] : [],
    )
  },
  breaks: { path: 'package-lock.json', text: '"resolved": "https://registry.example/yaml-2.9.1.tgz",' },
  keeps: { path: 'package-lock.json', text: '"integrity": "sha512-…",' },
}

export const packageRules: readonly Rule[] = [exact, explained, hosts]
