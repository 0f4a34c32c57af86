/** A ratio of whole numbers, never rounded: the arithmetic of the plain counters. Not reduced; compared by crossing. */
export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

export const fraction = (over: bigint | number, under: bigint | number = 1n): Fraction => ({
  over: BigInt(over),
  under: BigInt(under),
})

export const plus = (a: Fraction, b: Fraction): Fraction =>
  reduced({ over: a.over * b.under + b.over * a.under, under: a.under * b.under })

export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { over: -b.over, under: b.under })

export const times = (a: Fraction, b: Fraction): Fraction =>
  reduced({ over: a.over * b.over, under: a.under * b.under })

export const dividedBy = (a: Fraction, b: Fraction): Fraction =>
  reduced(
    b.over < 0n
      ? { over: -a.over * b.under, under: a.under * -b.over }
      : { over: a.over * b.under, under: a.under * b.over },
  )

/** Below zero, zero, or above it. */
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.over * b.under - b.over * a.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Cut to so many decimals. For fractions from zero. */
export const cut = (a: Fraction, decimals: number): Fraction => {
  const scale = 10n ** BigInt(decimals)
  return reduced({ over: (a.over * scale) / a.under, under: scale })
}

/** Rounded up to so many decimals. For fractions from zero. */
export const roundedUp = (a: Fraction, decimals: number): Fraction => {
  const scale = 10n ** BigInt(decimals)
  return reduced({ over: (a.over * scale + a.under - 1n) / a.under, under: scale })
}

/** With so many decimals, which must hold all of it. */
export function said(a: Fraction, decimals: number): string {
  const scale = 10n ** BigInt(decimals)
  const units = (a.over * scale) / a.under
  if (units * a.under !== a.over * scale) throw new Error(`${a.over}/${a.under} has more than ${decimals} decimals`)
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0')
  const sign = units < 0n ? '-' : ''
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

function reduced({ over, under }: Fraction): Fraction {
  let [a, b] = [over < 0n ? -over : over, under]
  while (b > 0n) [a, b] = [b, a % b]
  return a <= 1n ? { over, under } : { over: over / a, under: under / a }
}
