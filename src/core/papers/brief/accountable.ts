import type { Ground, Said } from '../../appraisal/profiles/profile.ts'
import { PROFILES } from '../../appraisal/profiles/profiles.ts'
import { advisers } from '../../law/advice/advisers.ts'
import { findRule } from '../../law/shelf.ts'
import { assert } from '../../shared/assert.ts'
import type { PaperSubject } from '../subject.ts'
import { answer, type BriefAnswer } from './answer.ts'

/** Who governs each option of the case and who answers to whom, by what kind of body it is. */
export const accountableAnswer = ({ appraisal }: PaperSubject, asks: string): BriefAnswer =>
  answer(
    asks,
    'This is said of each kind of body in general, and is our judgement where no source is named. Who would sit on a ' +
      'board is not in the case.',
    ...appraisal.options.flatMap(({ id, name }) => {
      const profile = PROFILES.find((each) => each.id === id)
      assert(profile !== undefined, `there is no profile of ${id}`)
      return [`${name}: ${lowered(profile.inShort.governance)}.`, ...profile.governance.map(withSource)]
    }),
  )

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

function withSource({ says, ground }: Said): string {
  const source = sourceOf(ground)
  return source === null ? says : `${says.replace(/\.$/, '')} (${source}).`
}

/** What a statement rests on, for print; our judgement is said once for all. */
function sourceOf(ground: Ground): string | null {
  switch (ground.kind) {
    case 'judgement':
      return null
    case 'model':
      return 'what the model counts'
    case 'published':
      return ground.title
    case 'rule':
      return `the rule “${findRule(ground.id)!.title}”`
    case 'question':
      return `the question of law “${advisers.find(({ topic }) => topic === ground.topic)!.title}”`
  }
}
