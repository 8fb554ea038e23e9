/** Names the rules of play and scoring. An attempt is pinned to it, so a later engine can tell whose rules decided. */
export const engineVersion = '2'
