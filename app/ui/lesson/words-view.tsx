import { registry } from './registry'
import { wordsDrawnBy } from './words-drawn'

/** Draws any stored words, those of lessons too. */
export const Words = wordsDrawnBy(registry)
