import { BLOCK_TRIALS } from '../../core/chance/block.ts'
import { workStanding } from '../../core/appraisal/standing/standing.ts'
import { runHere } from '../../core/engine/task.ts'
import { findHistory, type HistoryCase } from '../../files/history/list.ts'
import { historyText } from '../../files/history/text.ts'
import { assert } from '../../core/shared/assert.ts'
import { storyOf } from '../../view/history/stories.ts'
import type { StoryRun } from '../../view/history/story.ts'
import { storyMain, type StoryVariant } from '../../view/history/storyPage.ts'
import { exampleOfHistory } from '../appraisal/examples.ts'
import { answerAddress, assumptionsAddress } from '../appraisal/links.ts'
import { busy, notFound } from '../failures.ts'
import { framed } from '../frame.ts'
import { showPage, type Page } from '../page.ts'
import type { Site } from '../site.ts'

/** A real case told, with its model run. The name is looked up in our list, so an address reaches no other file. */
export const storyPage: Page = {
  path: '/history/:name',
  access: 'public',
  async get(request, site) {
    const name = request.req.param('name') ?? ''
    const found = findHistory(name)
    if (!found) return notFound(request, 'There is no case called ', name, '.')
    const told = await toldOf(found, site)
    return told === null ? busy(request) : showPage(request, told)
  },
}

/** The case of a story as a file to take away. */
export const historyFilePage: Page = {
  path: '/history/:name/case.yaml',
  access: 'public',
  get(request) {
    const name = request.req.param('name') ?? ''
    const found = findHistory(name)
    if (!found) return notFound(request, 'There is no case called ', name, '.')
    return request.body(historyText(found), 200, {
      'content-type': 'application/yaml; charset=utf-8',
      'content-disposition': `attachment; filename="${found.name}.case.yaml"`,
      'cache-control': 'public, no-cache',
    })
  },
}

async function toldOf(found: HistoryCase, site: Site) {
  const story = storyOf(found.name)
  assert(story !== undefined, `${found.name} has no story`)
  const run = await runOf(exampleOfHistory(found.name), site)
  if (run === null) return null
  const variants: StoryVariant[] = []
  for (const { name, says } of found.variants) {
    const example = exampleOfHistory(found.name, name)
    // One after the other: the threads are shared with every other visitor.
    const other = await runOf(example, site)
    if (other === null) return null
    variants.push({ says, run: other, href: answerAddress(`example=${example}`) })
  }
  const query = `example=${exampleOfHistory(found.name)}`
  return framed({
    title: found.title,
    above: [
      { text: 'Start', href: '/' },
      { text: 'What happened to others', href: '/history' },
    ],
    main: storyMain(found, story, await withStanding(run), variants, {
      answer: answerAddress(query),
      assumptions: assumptionsAddress(query),
      file: `/history/${found.name}/case.yaml`,
      ...(run.case.pipeline && { standing: `/standing-by-date?${query}` }),
    }),
  })
}

/** The same answer and the same model as at the case's own address, worked out once for both. */
async function runOf(example: string, site: Site): Promise<StoryRun | null> {
  const query = `example=${example}`
  const read = await site.examples.find(example)!
  const working = site.answers.get(query, read)
  if (!working) return null
  return { case: read.case, appraisal: await working, middle: site.models.get(query, read).middle, standing: null }
}

/** The tests of its bids, where a story has any. One block will do: what a story tells is plain in the middle case. */
async function withStanding(run: StoryRun): Promise<StoryRun> {
  if (!run.case.pipeline) return run
  const settings = { trials: BLOCK_TRIALS, seed: run.appraisal.seed }
  const { options } = await workStanding(run.case, settings, runHere)
  return { ...run, standing: options[0] ?? null }
}
