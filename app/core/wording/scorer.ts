/** Name and version of the scorer, kept with every move that it has matched or marked. */
export const scorer = 'wording-1'
