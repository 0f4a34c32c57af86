import { librariesUnlimited } from './librariesUnlimited.ts'
import { peninsula } from './peninsula.ts'
import { secureHealthcare } from './secureHealthcare.ts'
import type { Story } from './story.ts'

/** The stories, one for each case of what happened. */
const STORIES: readonly Story[] = [secureHealthcare, peninsula, librariesUnlimited]

export const storyOf = (name: string): Story | undefined => STORIES.find((each) => each.name === name)
