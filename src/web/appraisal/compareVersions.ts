import { notUnderstood } from '../failures.ts'
import { showPage, type Page } from '../page.ts'
import { changedAnswers, changesIn } from './compare/changes.ts'
import { versionsPage } from './compare/versionsPage.ts'
import { addressOf } from './form/answers.ts'
import { onCase } from './onCase.ts'

/** Two versions of what was typed into the form. Both are in the address: the answers, and those that change. */
export const compareVersions: Page = {
  path: '/compare/versions',
  access: 'public',
  get: onCase((request, { query, read, answers }, site) => {
    if (!answers) return notUnderstood(request, ONLY_FORM)
    const address = new URL(request.req.url).searchParams
    const changes = changesIn(address)
    if (!changes.ok) return notUnderstood(request, ...changes.problems.map(({ message }) => message))
    const model = site.models.get(query, read)
    const { options } = model.ready.built
    const option = address.get('option') ?? 'mutual'
    if (!options.some(({ id }) => id === option))
      return notUnderstood(request, `The options of this case are ${options.map(({ id }) => id).join(', ')}.`)
    const second = changedAnswers(answers, changes.value)
    if (!second.ok) return notUnderstood(request, ...second.problems.map(({ message }) => message))
    const other = addressOf(second.value.answers)
    return showPage(
      request,
      versionsPage(
        { query, read, model },
        { query: other, read: second.value.read, model: site.models.get(other, second.value.read) },
        { changes: changes.value, option },
      ),
    )
  }),
}

const ONLY_FORM =
  'A second version can be given in an address only of what was typed into the form. Two files of a case are ' +
  'compared by the command: spinout compare CASE OTHER.'
