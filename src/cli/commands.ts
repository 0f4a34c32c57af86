import { appraise } from './appraise.ts'
import { bench } from './bench.ts'
import { bodies } from './bodies.ts'
import { bridge } from './bridge.ts'
import { check } from './check.ts'
import type { Command } from './command.ts'
import { count } from './count.ts'
import { criteria } from './criteria.ts'
import { compare } from './compare.ts'
import { explain } from './explain.ts'
import { helpOn } from './help.ts'
import { history } from './history.ts'
import { law } from './law.ts'
import { paper } from './paper.ts'
import { plan } from './plan.ts'
import { scale } from './scale.ts'
import { schema } from './schema.ts'
import { serve } from './serve.ts'
import { standing } from './standing.ts'
import { stress } from './stress.ts'
import { template } from './template.ts'
import { warnings } from './warnings.ts'

/** Every command, in the order in which a newcomer meets them. */
export const commands: readonly Command[] = [
  serve,
  template,
  history,
  appraise,
  check,
  explain,
  compare,
  stress,
  criteria,
  paper,
  bodies,
  bridge,
  scale,
  standing,
  warnings,
  law,
  count,
  plan,
  schema,
  bench,
  helpOn(() => commands),
]
