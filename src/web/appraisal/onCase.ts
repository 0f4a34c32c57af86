import type { Context } from 'hono'
import { notFound } from '../failures.ts'
import type { Answering } from '../page.ts'
import type { Site } from '../site.ts'
import { openedIn, type OpenedCase } from './opened.ts'
import { formWithProblems } from './start.ts'

/** Answers about a case: what keeps the case of an address from being opened is said alike on every page. */
export const onCase =
  (answering: (request: Context, opened: OpenedCase, site: Site) => Response | Promise<Response>): Answering =>
  async (request, site) => {
    const opened = await openedIn(request, site)
    switch (opened.kind) {
      case 'nothing':
        return request.redirect('/', 303)
      case 'unknown':
        return notFound(request, 'There is no example called ', opened.example, '.')
      case 'problems':
        return formWithProblems(request, opened.answers, opened.problems)
      case 'case':
        return answering(request, opened, site)
    }
  }
