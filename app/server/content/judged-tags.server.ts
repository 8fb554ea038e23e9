/** The ones that ask something. */
export const judged: ReadonlySet<string> = new Set(['Check', 'Order', 'Match', 'Sort', 'Moment'])
