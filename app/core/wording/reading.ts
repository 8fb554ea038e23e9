import { stemOf } from './grams'
import { learnt } from './learnt/learnt'
import { spellingFor } from './text/act-words'
import type { Spelling } from './text/spelling'
import { readWords, type Word } from './text/words'

let spelling: Spelling | undefined

/** The words of a text as the scorer reads them, slips of the pen mended where an act hangs on the word. */
export function wordsOf(text: string): readonly Word[] {
	spelling ??= spellingFor((form) => learnt().grams.has(stemOf(form)))
	return spelling(readWords(text).words)
}
