import type { Alike, Ground, Profile, Said } from '../../core/appraisal/profiles/profile.ts'
import { nameOf } from '../../core/finance/options.ts'
import { advisers } from '../../core/law/advice/advisers.ts'
import { findRule } from '../../core/law/shelf.ts'
import { assert } from '../../core/shared/assert.ts'
import { bullets, paragraph, sections, type Section } from '../appraisal/section.ts'
import { wideTable } from '../appraisal/wideTable.ts'
import { html, type Html, type Piece } from '../html.ts'
import { ruleAddress } from '../law/source.ts'

/** Every option side by side in a few words, then each by itself: who governs it, what it costs, how free it is. */
export const optionsMain = (profiles: readonly Profile[]): Html =>
  html`${paragraph(
    'What kind of thing each option is, before any figure of yours. Every statement says where it comes from. ',
    'Many are our own judgement, and say so; a service may differ.',
  )}
  ${sideBySide(profiles)} ${sections(profiles.map(sectionOf))}`

function sideBySide(profiles: readonly Profile[]): Html {
  return wideTable({
    caption: 'The options side by side',
    head: ['Option', 'Who governs it', 'What it costs to be it', 'What freedom it has'].map((text) => ({ text })),
    rows: profiles.map(({ id, inShort: { governance, cost, autonomy } }) => [
      { html: html`<a class="govuk-link" href="#${id}">${nameOf(id)}</a>` },
      { text: governance },
      { text: cost },
      { text: autonomy },
    ]),
  })
}

function sectionOf(profile: Profile): Section {
  const { id, is, alsoCalled, modelled, leftOut } = profile
  return {
    id,
    heading: nameOf(id),
    matter: html`${paragraph(is)} ${paragraph(`Also called: ${alsoCalled.join('; ')}.`)}
    ${part('Who governs it', profile.governance.map(sentence))}
    ${part('What it costs to be it', profile.cost.map(sentence))}
    ${part('What freedom it has', profile.freedom.map(sentence))}
    ${part('What freedom it lacks', profile.limits.map(sentence))}
    ${part('Which law bears on it', profile.law.map(sentence))}
    ${part('Real bodies like it', profile.alike.map(bodyAlike))} ${part('What the model does of it', modelled)}
    ${part('What the model leaves out', leftOut)}`,
  }
}

const part = (heading: string, pieces: readonly Piece[]): Html =>
  html`<h3 class="govuk-heading-s">${heading}</h3>
    ${bullets(pieces)}`

const sentence = ({ says, ground }: Said): Piece => html`${says} ${groundIn(ground)}`

function groundIn(ground: Ground): Piece {
  switch (ground.kind) {
    case 'judgement':
      return html`<span class="govuk-hint">Our judgement.</span>`
    case 'model':
      return html`<a class="govuk-link" href="/about/method">What the model counts</a>`
    case 'published':
      return html`<a class="govuk-link" href="${ground.url}">${ground.title}</a>`
    case 'rule': {
      const rule = findRule(ground.id)
      assert(rule !== undefined, `there is no rule ${ground.id}`)
      return html`<a class="govuk-link" href="${ruleAddress(rule.id)}">The rule: ${rule.title}</a>`
    }
    case 'question': {
      const adviser = advisers.find(({ topic }) => topic === ground.topic)
      assert(adviser !== undefined, `there is no question ${ground.topic}`)
      return html`<a class="govuk-link" href="/advice/${adviser.topic}">The question: ${adviser.title}</a>`
    }
  }
}

/** One sentence, where it was read, and where its story is told. */
function bodyAlike({ name, when, says, source, told }: Alike): Piece {
  const story = told && html`; <a class="govuk-link" href="/history/${told}">the story of ${name}</a>`
  return html`${name}, ${when}. ${says} <a class="govuk-link" href="${source.url}">${source.title}</a>${story}`
}
