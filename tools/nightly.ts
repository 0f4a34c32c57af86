/**
 * `npm run nightly`: what only time can break. Names every value and rule of the law whose source was to be read again
 * by now, and fails if there is one; nobody who only asks the law a question is troubled by it.
 */
import { today } from '../src/cli/day.ts'
import { overdueOn } from '../src/core/law/shelf.ts'
import { sayDay } from '../src/core/shared/day.ts'

const day = today()
const overdue = overdueOn(day)
for (const { id, reviewBy } of overdue) process.stdout.write(`${id}: to be read again by ${sayDay(reviewBy)}\n`)
process.stdout.write(`${overdue.length} sources of the law are overdue on ${sayDay(day)}\n`)
if (overdue.length > 0) process.exitCode = 1
