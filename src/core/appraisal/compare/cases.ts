import type { RunTasks } from '../../engine/task.ts'
import type { CaseRead } from '../../finance/case/read.ts'
import { lawAsAt } from '../../law/index.ts'
import { ENGINE } from '../engine.ts'
import { caseHash, documentHash, planHash } from '../hash.ts'
import { middleOf } from '../middle.ts'
import { makeReady } from '../ready.ts'
import type { ComparedLines } from './compared.ts'
import { compareInputs, type InputChange } from './inputs.ts'
import type { Period } from './period.ts'
import { compareResults, type ResultsMoved } from './results.ts'
import type { VersionSettings } from './run.ts'
import { compareVersions, type Version } from './versions.ts'

/** A version as it is told apart from another. */
export interface VersionTold {
  readonly service: string
  readonly start: string
  readonly months: number
  readonly caseHash: string
  readonly documentHash: string
  readonly period: Period
}

/** Two versions of a case: what `spinout compare --json` prints. Its version is `format`. */
export interface CasesCompared {
  readonly format: 1
  /** both case hashes · plan · seed · trials · engine · law as at */
  readonly key: string
  readonly first: VersionTold
  readonly second: VersionTold
  readonly seed: number
  readonly sampling: VersionSettings['sampling']
  readonly engine: string
  readonly lawAsAt: string
  readonly inputs: readonly InputChange[]
  readonly results: ResultsMoved
  /** Lines of the middle case, by their full names. */
  readonly lines: ComparedLines
}

/** A version, and the months of it that lines are compared over. */
export interface VersionGiven {
  readonly read: CaseRead
  readonly period: Period
}

/** Two versions of a case: what was given otherwise, what results moved, and which lines of the middle case did. */
export async function compareCases(
  [first, second]: readonly [VersionGiven, VersionGiven],
  option: string | undefined,
  settings: VersionSettings,
  runTasks: RunTasks,
): Promise<CasesCompared> {
  const [one, other] = [first.read.case, second.read.case]
  const results = await compareResults(one, other, settings, runTasks)
  const hashes = `${caseHash(one)} · ${caseHash(other)}`
  const run = `${planHash(results.plan)} · ${settings.seed} · ${results.trials}`
  return {
    format: 1,
    key: `${hashes} · ${run} · ${ENGINE} · ${lawAsAt}`,
    first: toldOf(first),
    second: toldOf(second),
    seed: settings.seed,
    sampling: settings.sampling,
    engine: ENGINE,
    lawAsAt,
    inputs: compareInputs(first.read.book, second.read.book),
    results,
    lines: compareVersions(versionOf(first), versionOf(second), option),
  }
}

function versionOf({ read, period }: VersionGiven): Version {
  const ready = makeReady(read.case)
  return { ready, middle: middleOf(ready), period }
}

const toldOf = ({ read: { case: theCase, book }, period }: VersionGiven): VersionTold => ({
  service: theCase.service.name,
  start: theCase.start,
  months: theCase.months,
  caseHash: caseHash(theCase),
  documentHash: documentHash(theCase, book),
  period,
})
