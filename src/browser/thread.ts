import { makeObeying, type Order, type Report } from '../core/engine/order.ts'
import { HOLDS_LOCK } from './pool.ts'

/**
 * What each thread of a pool runs in a browser: take an order, do its tasks, report, wait for the next. Its lock is
 * held for life, so that the page hears of its end.
 */
const obey = makeObeying()
const say = (said: Report | typeof HOLDS_LOCK): void => self.postMessage(said, { transfer: [] })

addEventListener('message', ({ data: order }: MessageEvent<Order>) => say(obey(order)))
void navigator.locks.request(self.name, async () => {
  say(HOLDS_LOCK)
  await new Promise(() => {})
})
