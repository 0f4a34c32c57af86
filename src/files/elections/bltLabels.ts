import { withParty } from './names.ts'

/**
 * The names of candidates as they are said, from what stands for each of them in quotation marks: `Ann LEE`, or in
 * files that councils publish a name and a party, either of them in quotation marks of its own. All of it is kept:
 * `Ann LEE (Scottish Labour Party)`.
 */
export function sayNames(texts: readonly string[]): string[] {
  const parts = texts.map(partsOf)
  const isPartyFirst = standsFirst(parts)
  return parts.map(([first, second]) => {
    if (first === '' || second === '') return first || second
    return isPartyFirst ? withParty(second, first) : withParty(first, second)
  })
}

/** Does the line hold two texts for one candidate, the first of them in quotation marks: `"Ann LEE" "Labour"`? */
export const isPair = (line: string): boolean => /^\s*"[^"]*"\s+(?:"[^"]*"|[^"\s][^"]*)$/.test(line)

/** Does the text hold a name and a party? */
export const isLabelled = (text: string): boolean => !partsOf(text).includes('')

/** The text without quotation marks around all of it. */
export function unquoted(text: string): string {
  const said = text.trim()
  return said.length > 1 && said.indexOf('"', 1) === said.length - 1 && said.startsWith('"')
    ? said.slice(1, -1).trim()
    : said
}

/** What stands before the last text in quotation marks or after the first, and that text; one of them may be empty. */
function partsOf(text: string): readonly [first: string, second: string] {
  const said = text.trim()
  if (said.endsWith('"')) {
    const open = said.lastIndexOf('"', said.length - 2)
    if (open !== -1) return [unquoted(said.slice(0, open)), said.slice(open + 1, -1).trim()]
  }
  const close = said.startsWith('"') ? said.indexOf('"', 1) : -1
  if (close === -1 || said.includes('"', close + 1)) return [said, '']
  return [said.slice(1, close).trim(), said.slice(close + 1).trim()]
}

/** Do parties stand before names? They are short words then, as `SNP`, and a person has two names at the least. */
function standsFirst(parts: ReadonlyArray<readonly [first: string, second: string]>): boolean {
  const both = parts.filter(([first, second]) => first !== '' && second !== '')
  const short = both.filter(([first]) => !/\s/.test(first))
  return short.length * 2 > both.length && both.every(([, second]) => /\s/.test(second))
}
