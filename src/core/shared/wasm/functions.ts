/** What a module of ours exports: functions of whole numbers, addresses for the most part. */
export type Functions = Readonly<Record<string, (...given: number[]) => number>>

/** The functions of a module. That it exports nothing else is ours to know: types of browsers allow for more. */
export const functionsOf = ({ exports }: { readonly exports: object }): Functions => exports as Functions
