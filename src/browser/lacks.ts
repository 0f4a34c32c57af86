import { passes } from '../core/chance/wasm/passes.ts'
import type { Problem } from '../core/shared/problem.ts'

const problem = (message: string): Problem => ({ where: { field: 'browser' }, message })

/** What this browser, or the page in it, lacks of what the engine stands on, in words for whoever opened the page. */
export function lacksOfBrowser(): Problem[] {
  const problems: Problem[] = []
  // Older and odder browsers than the types know of lack whole objects.
  const has: Partial<typeof globalThis> = globalThis
  if (!has.Worker) problems.push(problem('This browser has no web workers. Use one of 2023 or later.'))
  if (!has.isSecureContext)
    problems.push(
      problem('This page came over an open connection. Open it by https, or on the machine that serves it.'),
    )
  return [...problems, ...lacksOfWebAssembly(has)]
}

function lacksOfWebAssembly({ WebAssembly: machine }: Partial<typeof globalThis>): Problem[] {
  if (!machine?.validate(passes()))
    return [problem('This browser has no WebAssembly with vectors. Use one of 2023 or later.')]
  try {
    void new machine.Module(passes())
    return []
  } catch (fault) {
    // The policy speaks only when a module is made: nothing else tells whether it allows that.
    const why = fault instanceof Error ? fault.message : String(fault)
    const allow = "script-src with 'wasm-unsafe-eval' in its Content-Security-Policy"
    return [problem(`This page may not run WebAssembly. Its server can allow it: ${allow}. (${why})`)]
  }
}
