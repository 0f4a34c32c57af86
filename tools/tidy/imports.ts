import { type Complaint, type Rule, isCore, isTest } from './rule.ts'
import type { SourceFile } from './source.ts'

/** What each floor may import. A floor that is not here may import nothing of ours, until somebody decides. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  store: ['core'],
  files: ['core'],
  view: ['core'],
  worker: ['store', 'files', 'view', 'core'],
  cli: ['store', 'files', 'view', 'core', 'worker'],
  web: ['store', 'files', 'view', 'core'],
  browser: ['view', 'core'],
}

/** The one door to the web floor: the command that starts it. */
const STARTS_THE_WEB = 'src/cli/serve.ts'

/** Rooms of the core in reading order. Each may import those before it: a line, so that no circle can form. */
const ROOMS = [
  'shared',
  'chance',
  'graph',
  'engine',
  'law',
  'finance',
  'appraisal',
  'papers',
  'readiness',
  'democracy',
  'contracts',
  'metrics',
  'programme',
  'investment',
  'sector',
  'knowledge',
]

const floorOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1]
const roomOf = (path: string): string | undefined => /^src\/core\/([^/]+)\//.exec(path)?.[1]

function perImport(check: (file: SourceFile, from: string, isOurs: boolean) => string | undefined): Rule['check'] {
  return (file): Complaint[] =>
    file.imports.flatMap(({ from, isOurs, line }) => {
      const message = check(file, from, isOurs)
      return message === undefined ? [] : [{ line, message }]
    })
}

const floors: Rule = {
  says: 'a floor imports only the floors below it',
  check: perImport((file, from, isOurs) => {
    const floor = floorOf(file.path)
    const imported = floorOf(from)
    if (!isOurs || floor === undefined || imported === floor) return undefined
    if (imported === undefined) return isTest(file.path) ? undefined : `what ships imports nothing outside src: ${from}`
    if (imported === 'web' && file.path === STARTS_THE_WEB) return undefined
    if (FLOORS[floor]?.includes(imported) ?? false) return undefined
    return `the floor ${floor} may not import the floor ${imported}`
  }),
  breaks: { path: 'src/view/chart.ts', text: "import { listCases } from '../store/cases.ts'" },
  keeps: { path: 'src/view/chart.ts', text: "import type { Fan } from '../core/appraisal/result.ts'" },
}

const web: Rule = {
  says: 'only the command that starts it imports the web floor',
  check: floors.check,
  breaks: { path: 'src/cli/appraise.ts', text: "import { site } from '../web/site.ts'" },
  keeps: { path: STARTS_THE_WEB, text: "import { site } from '../web/site.ts'" },
}

const rooms: Rule = {
  says: 'a room of the core imports only the rooms to its left',
  check: perImport((file, from) => {
    const room = roomOf(file.path)
    if (room === undefined || isTest(file.path)) return undefined
    const place = ROOMS.indexOf(room)
    if (place < 0) return `there is no room ${room}: give it a place in the order`
    const imported = roomOf(from)
    if (imported === undefined || ROOMS.indexOf(imported) <= place) return undefined
    return `the room ${room} may not import the room ${imported}, which is to its right`
  }),
  breaks: { path: 'src/core/law/vat.ts', text: "import { contract } from '../finance/contract.ts'" },
  keeps: { path: 'src/core/finance/vat.ts', text: "import { vatRate } from '../law/vat.ts'" },
}

const packages: Rule = {
  says: 'the core imports no package and nothing of Node',
  check: perImport((file, from, isOurs) =>
    isCore(file.path) && !isOurs ? `the core may not import ${from}: pass in what it gives` : undefined,
  ),
  breaks: { path: 'src/core/chance/seed.ts', text: "import { randomInt } from 'node:crypto'" },
  keeps: { path: 'src/core/chance/seed.test.ts', text: "import { test } from 'node:test'" },
}

export const importRules: readonly Rule[] = [floors, web, rooms, packages]
