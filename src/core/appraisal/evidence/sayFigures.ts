import { frequency } from '../../chance/frequency.ts'
import { sayPounds } from '../../shared/money.ts'
import type { OptionResult, Probability } from '../result.ts'

/** `in 73 of 100 futures, give or take 1`, as the answer page counts them. */
export function inFutures({ p, se, limit95 }: Probability): string {
  const [count = '', ...error] = frequency(p, se, limit95).split(', ')
  return `in ${[`${count} futures`, ...error].join(', ')}`
}

/** A mean to the pound, with twice its standard error: `£12,345, give or take £67`. */
export const sayMean = ({ mean, se }: { readonly mean: number; readonly se: number }): string =>
  `${sayPounds(mean)}, give or take ${sayPounds(2 * se)}`

/** One sentence for each option that has the figure; one that cannot start has none. */
export function byOption(
  options: readonly OptionResult[],
  say: (option: OptionResult) => string | undefined,
): readonly string[] {
  return options.flatMap((option) => {
    const said = say(option)
    return said === undefined ? [] : [`${option.name}: ${said}.`]
  })
}
