import type { Html } from '../view/html.ts'
import { page, type PageOptions } from '../view/layout.ts'

const navigation = [
  { text: 'Start', href: '/' },
  { text: 'Count votes', href: '/count' },
  { text: 'Questions of law', href: '/advice' },
  { text: 'Statute shelf', href: '/law' },
  { text: 'What numbers mean', href: '/about/method' },
  { text: 'Case format', href: '/about/case-format' },
]

/** A page of the site in the frame that all of them share. */
export function framed(options: Omit<PageOptions, 'navigation' | 'assets'>): Html {
  return page({ ...options, navigation })
}
