import type { Appraisal } from '../../core/appraisal/result.ts'
import { sayShare } from '../../core/shared/money.ts'
import { fanChart } from '../charts/fanChart.ts'
import { html } from '../html.ts'
import { paragraph, type Section } from './section.ts'

/** How much service people get, whoever provides it by then. */
export function serviceSection({ options, floor }: Appraisal): Section {
  return {
    id: 'the-service',
    heading: 'How much service is there?',
    matter: html`${paragraph(
        'The service level is what staff can do, beside what people need, with today as 100%. It counts as kept when ',
        `no twelve months running average less than ${sayShare(floor, 1)}, and no month falls below four fifths of `,
        'that. Each picture covers every future, also those in which another provider has taken over.',
      )}
      <div class="spinout-pair">
        ${options.map(({ name, serviceLevel }) =>
          fanChart({
            title: name,
            says: "Service level each month, beside today's.",
            fan: serviceLevel,
            unit: 'share',
            zeroLine: false,
            threshold: { value: floor, label: `the floor, ${sayShare(floor, 1)}` },
            share: false,
          }),
        )}
      </div>`,
  }
}
