import { appraise } from '../../src/core/appraisal/appraise.ts'
import type { OptionResult } from '../../src/core/appraisal/result.ts'
import { runHere } from '../../src/core/appraisal/run.ts'
import type { Opened } from './opened.ts'

const titles = ['option', 'service kept', 'no worse than carrying on', 'money saved', 'both', 'runs out of money']
const settings = { trials: 1024, seed: 1 }

/** What the model answers for an example, as the table of its README: futures of 100 in which each thing happens. */
export async function answerTable(opened: Opened): Promise<string> {
  const { options } = await appraise(opened.case, opened.book, settings, runHere)
  const rows = [titles, titles.map(() => '---'), ...options.map(cells)]
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n')
}

function cells({ name, serviceKept, noWorse, moneySaved, both, failed }: OptionResult): string[] {
  return [name, ...[serviceKept, noWorse, moneySaved, both, failed.applies ? failed : null].map(outOf100)]
}

const outOf100 = (chance: { readonly p: number } | null) => (chance ? String(Math.round(chance.p * 100)) : '–')
