import { appraise } from './appraise.ts'
import { bench } from './bench.ts'
import { bodies } from './bodies.ts'
import { check } from './check.ts'
import type { Command } from './command.ts'
import { explain } from './explain.ts'
import { helpOn } from './help.ts'
import { law } from './law.ts'
import { paper } from './paper.ts'
import { plan } from './plan.ts'
import { schema } from './schema.ts'
import { serve } from './serve.ts'
import { template } from './template.ts'

/** Every command, in the order in which a newcomer meets them. */
export const commands: readonly Command[] = [
  serve,
  template,
  appraise,
  check,
  explain,
  paper,
  bodies,
  law,
  plan,
  schema,
  bench,
  helpOn(() => commands),
]
