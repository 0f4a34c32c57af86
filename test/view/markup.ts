import { strict as assert } from 'node:assert'

/**
 * Stop unless the drawings in a page are sound: every tag closed in order, named and described, nothing drawn at a
 * place that is not a number, and no inline style, which the content security policy would refuse.
 */
export function assertSound(markup: string): void {
  const drawings = markup.match(/<svg class="spinout-(?:chart|picture)"[\s\S]*?<\/svg>/g) ?? []
  assert.ok(drawings.length > 0, 'there is a drawing')
  for (const drawing of drawings) {
    assertBalanced(drawing)
    assert.match(drawing, /role="img"/)
    assert.match(drawing, /<title>[^<]+<\/title>\s*<desc>[^<]+<\/desc>/)
    assert.doesNotMatch(drawing, /NaN|Infinity|undefined|null/)
  }
  assert.doesNotMatch(markup, /\sstyle=|\son\w+=|<style|<script/)
}

/** The text of the cells of every row in the bodies of the tables of a page. */
export function rowsOf(markup: string): readonly (readonly string[])[] {
  const body = /<tbody[\s\S]*?<\/tbody>/.exec(markup)?.[0] ?? ''
  return [...body.matchAll(/<tr[\s\S]*?<\/tr>/g)].map(([row]) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, text = '']) => text.trim()),
  )
}

function assertBalanced(drawing: string): void {
  const open: string[] = []
  for (const [tag, closing, name, selfClosing] of drawing.matchAll(/<(\/?)([a-z]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (selfClosing) continue
    if (!closing) open.push(name!)
    else assert.equal(open.pop(), name, `${tag} closes what was opened last`)
  }
  assert.deepEqual(open, [], 'everything is closed')
}
