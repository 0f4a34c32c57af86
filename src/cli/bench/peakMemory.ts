import { readFileSync } from 'node:fs'

/**
 * The most memory this process has held, threads included, in bytes.
 *
 * On Linux it is what the kernel keeps of this program alone. The figure of `resourceUsage` begins there with what the
 * process that started it held, and stands in where there is no other.
 */
export function peakBytes(): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]
    if (kilobytes !== undefined) return Number(kilobytes) * 1024
  } catch {
    // No such file on other systems.
  }
  return process.resourceUsage().maxRSS * 1024
}
