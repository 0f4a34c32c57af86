/**
 * `npm run check`: types, lint, format and what is unused, without the tests. Names after it choose among them:
 * `npm run check -- lint format`.
 */
import { checks, runCheck } from './checks.ts'

const names = process.argv.slice(2)
const unknown = names.filter((name) => !checks.some((check) => check.name === name))
if (unknown.length > 0) {
  process.stderr.write(
    `There is no check ${unknown.join(', ')}: they are ${checks.map(({ name }) => name).join(', ')}.\n`,
  )
  process.exitCode = 2
} else {
  for (const check of checks.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const { passed, printed } = runCheck(check)
    process.stdout.write(passed ? `${check.name}: ${check.says}\n` : `${check.name}: failed\n${printed}\n\n`)
    if (!passed) process.exitCode = 1
  }
}
