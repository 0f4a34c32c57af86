import { caseFormat } from './about/caseFormat.ts'
import { method } from './about/method.ts'
import { schema } from './about/schema.ts'
import { answer } from './appraisal/answer.ts'
import { assumptions } from './appraisal/assumptions.ts'
import { compare } from './appraisal/compare.ts'
import { compareVersions } from './appraisal/compareVersions.ts'
import { criteria } from './appraisal/criteria.ts'
import { explain } from './appraisal/explain.ts'
import { bridge } from './appraisal/bridge.ts'
import { scale } from './appraisal/scale.ts'
import { paper } from './appraisal/paper.ts'
import { standing } from './appraisal/standing.ts'
import { start } from './appraisal/start.ts'
import { stress } from './appraisal/stress.ts'
import { warnings } from './appraisal/warnings.ts'
import { whoGains } from './appraisal/whoGains.ts'
import { assetPages } from './assets.ts'
import { countPage } from './count/count.ts'
import { health } from './health.ts'
import { historyPage } from './history/list.ts'
import { historyFilePage, storyPage } from './history/story.ts'
import { deliveryModelPages } from './interest/deliveryModel.ts'
import { interestPages } from './interest/interest.ts'
import { lawPages } from './law/index.ts'
import { optionsPage } from './options/options.ts'
import type { Page } from './page.ts'
import { templateFilePage } from './templates/file.ts'
import { templatesPage } from './templates/list.ts'

/** Every page of the site. `test/routes.txt` lists them again, so that a change of them is a decision. */
export const pages: readonly Page[] = [
  start,
  templatesPage,
  templateFilePage,
  optionsPage,
  historyPage,
  storyPage,
  historyFilePage,
  answer,
  explain,
  paper,
  compare,
  compareVersions,
  assumptions,
  stress,
  scale,
  standing,
  criteria,
  ...interestPages,
  ...deliveryModelPages,
  whoGains,
  bridge,
  warnings,
  method,
  caseFormat,
  schema,
  ...lawPages,
  countPage,
  health,
  ...assetPages,
]
