import { proseRegistry } from './prose-registry'
import { wordsDrawnBy } from './words-drawn'

/** Draws stored words that ask nothing: a page with them need not load what lessons ask with. */
export const Prose = wordsDrawnBy(proseRegistry)
