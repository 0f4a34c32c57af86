import type { Appraisal } from '../../core/appraisal/result.ts'
import { withEvidence, type Evidence } from '../../core/appraisal/evidence/evidence.ts'
import type { Adviser } from '../../core/law/advice/adviser.ts'
import { ask, type Advised } from '../../core/law/advice/ask.ts'
import type { Day } from '../../core/shared/day.ts'
import type { Problem } from '../../core/shared/problem.ts'
import type { Html } from '../../view/html.ts'
import type { OpenedCase } from '../appraisal/opened.ts'
import { asOfIn, typedIn } from '../law/asked.ts'

/** What is asked of one case: by whom, with which evidence, and what the case fills in before anybody types. */
export interface CaseQuestions {
  readonly adviser: Adviser
  readonly evidence: Evidence
  readonly filledIn: ReadonlyMap<string, string>
  /** Another drawing of a group of its questions. */
  readonly group?: (
    names: readonly string[],
    typed: ReadonlyMap<string, string>,
    problems: readonly Problem[],
  ) => Html | undefined
}

/** Make the questions of a case. */
export type AskOfCase = (appraisal: Appraisal, opened: OpenedCase) => CaseQuestions

/** A statement on a case, or what is wrong with the answers in its address. */
export type Stated =
  | { readonly ok: true; readonly statement: Advised; readonly advised: Advised }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly typed: ReadonlyMap<string, string> }

/** Answer the questions of a case from an address: what it does not name is as the case fills it in. */
export function stateOn(
  { adviser, evidence, filledIn }: CaseQuestions,
  address: URLSearchParams,
  caseQuery: string,
  appraisal: Appraisal,
  today: Day,
): Stated {
  const typed = new Map([...filledIn, ...answersBeside(address, caseQuery)])
  const day = asOfIn(address, today)
  const advised = ask(adviser, typed, day.ok ? day.value : today)
  if (day.ok && advised.ok)
    return { ok: true, advised: advised.value, statement: withEvidence(advised.value, evidence, appraisal) }
  return { ok: false, typed, problems: [...(day.ok ? [] : day.problems), ...(advised.ok ? [] : advised.problems)] }
}

/** The answers in an address, without the names that say which case it is. */
function answersBeside(address: URLSearchParams, caseQuery: string): ReadonlyMap<string, string> {
  const ofCase = new URLSearchParams(caseQuery)
  return new Map([...typedIn(address)].filter(([name]) => !ofCase.has(name)))
}
