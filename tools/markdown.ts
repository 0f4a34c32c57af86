/** A link of a page to a file of ours, without the part after `#`. */
export interface Link {
  readonly to: string
  readonly line: number
}

/** A command shown in a page, as it is typed, and whether the page asks for it to be run. */
export interface Command {
  readonly typed: string
  readonly line: number
  readonly isRun: boolean
}

/** The links of a page that lead to a file beside it. What is shown inside code is not a link. */
export function linksIn(page: string): readonly Link[] {
  const prose = page.replaceAll(/^```[\s\S]*?^```|`[^`\n]+`/gm, (code) => code.replaceAll(/[^\n]/g, ' '))
  return Array.from(prose.matchAll(/\]\((?<to>[^)\s]+)(?:\s+"[^"]*")?\)/g))
    .map(({ groups, index }) => ({
      to: decodeURI((groups?.['to'] ?? '').split('#')[0] ?? ''),
      line: prose.slice(0, index).split('\n').length,
    }))
    .filter(({ to }) => to !== '' && !/^[a-z]+:/.test(to))
}

const BLOCK = /(?<mark><!-- run -->\s*)?^```console\n(?<body>[\s\S]*?)^```/gm

/**
 * The commands in a page's `console` blocks: lines that start with `$ `. `<!-- run -->` before a block asks for a run.
 */
export function commandsIn(page: string): readonly Command[] {
  return Array.from(page.matchAll(BLOCK)).flatMap(({ groups, index, 0: whole }) => {
    const first = page.slice(0, index + whole.indexOf('```')).split('\n').length + 1
    return (groups?.['body'] ?? '')
      .split('\n')
      .flatMap((line, offset) =>
        line.startsWith('$ ')
          ? [{ typed: line.slice(2).trim(), line: first + offset, isRun: groups?.['mark'] !== undefined }]
          : [],
      )
  })
}
