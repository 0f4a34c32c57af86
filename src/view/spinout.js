// Starts the behaviour of GOV.UK Frontend: focus on the error summary, no double clicks, tabs. Pages work without it.
import { initAll } from './govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
