/** Names the rules of play and scoring. An attempt is pinned to it, so a later engine can tell whose rules decided. */
export const engineVersion = '2'

/**
 * Engines whose attempts today's rules play and score as they did, result for result: the golden replays of each in
 * test/core/golden prove it.
 */
export const knownEngines: readonly string[] = ['1', '2']
