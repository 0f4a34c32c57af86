/** The options with books of their own, in the order in which options are always told. */
export const WITH_BOOKS = ['mutual', 'partnership', 'jointVenture', 'sharedService'] as const

/** The options that leave the authority. */
export const LEAVERS = [...WITH_BOOKS, 'outsource'] as const

/** The options that may earn income of their own, and that a case can add a line to. A supplier's books are its own. */
export const EARNERS = ['baseline', 'improve', 'serviceLine', ...WITH_BOOKS] as const

export type WithBooksId = (typeof WITH_BOOKS)[number]
export type LeaverId = (typeof LEAVERS)[number]
