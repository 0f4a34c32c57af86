import { centralSurrey } from './centralSurrey.ts'
import { cosocius } from './cosocius.ts'
import { librariesUnlimited } from './librariesUnlimited.ts'
import { mycsp } from './mycsp.ts'
import { peninsula } from './peninsula.ts'
import { secureHealthcare } from './secureHealthcare.ts'
import type { Story } from './story.ts'

/** The stories, one for each case of what happened. */
const STORIES: readonly Story[] = [secureHealthcare, peninsula, centralSurrey, mycsp, cosocius, librariesUnlimited]

export const storyOf = (name: string): Story | undefined => STORIES.find((each) => each.name === name)
