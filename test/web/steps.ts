/** One term of a figure as its page shows it; `size` is below nothing where it is taken away. */
export interface Term {
  readonly words: string
  readonly size: number
}

/** What the page of a line says of its figure: its value, how its terms make it, and the terms. */
export function stepsIn(page: string): {
  readonly value: string
  readonly says: string
  readonly terms: readonly Term[]
} {
  const steps = page.slice(page.indexOf('spinout-steps">') + 'spinout-steps">'.length)
  const inside = steps.slice(0, endOf(steps))
  const value = /<strong class="spinout-whole">([^<]*)<\/strong>/.exec(inside)?.[1] ?? ''
  const says = /<\/strong>, ([^:]*):/.exec(inside)?.[1] ?? ''
  return { value, says, terms: itemsOf(inside).map(termOf) }
}

export const sumOf = (terms: readonly Term[]): number => terms.reduce((sum, { size }) => sum + size, 0)

function endOf(markup: string): number {
  let depth = 1
  for (const { 0: tag, index } of markup.matchAll(/<\/?div\b[^>]*>/g)) {
    depth += tag.startsWith('</') ? -1 : 1
    if (depth === 0) return index
  }
  return markup.length
}

/** The items of the outermost list. */
function itemsOf(markup: string): string[] {
  const items: string[] = []
  let [depth, from] = [0, 0]
  for (const { 0: tag, index } of markup.matchAll(/<\/?(?:ul|li)\b[^>]*>/g)) {
    if (tag.startsWith('<ul')) depth++
    else if (tag === '</ul>') depth--
    else if (depth === 1 && tag.startsWith('<li')) from = index + tag.length
    else if (depth === 1 && tag === '</li>') items.push(markup.slice(from, index))
    if (depth === 0 && items.length > 0) break
  }
  return items
}

function termOf(item: string): Term {
  const words = /<strong class="spinout-whole">([^<]*)<\/strong>/.exec(item)?.[1] ?? ''
  const shown = Number(words.replaceAll(/[^\d.e-]/g, ''))
  return { words, size: /^\s*less /.test(item) ? -shown : shown }
}
