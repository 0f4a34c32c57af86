import { html } from './html.ts'

/**
 * What the product is and where its looks come from, at the foot of every page. Not the official footer: that one
 * draws the crown and claims Crown copyright, neither of which is ours to use.
 */
export const footer = html`<footer class="govuk-template__footer">
  <div class="govuk-footer">
    <div class="govuk-width-container">
      <div class="govuk-footer__meta">
        <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
          <h2 class="govuk-visually-hidden">About this software</h2>
          <p class="govuk-body-s">
            Spinout is open source under the
            <a class="govuk-footer__link" href="https://www.apache.org/licenses/LICENSE-2.0">Apache License 2.0</a>.
          </p>
          <p class="govuk-body-s">
            Its pages are built with the
            <a class="govuk-footer__link" href="https://design-system.service.gov.uk/">GOV.UK Design System</a>. It is
            not a government service.
          </p>
        </div>
      </div>
    </div>
  </div>
</footer>`
