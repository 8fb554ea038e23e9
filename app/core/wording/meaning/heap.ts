import { contentWords } from '../content-words'
import { wordSet } from '../rules/sets'
import { readWords } from '../text/words'

/** Whether words are only heaped up and nothing is said with them: one over and over, or many with none that joins them. */
export function isHeap(text: string): boolean {
	const { words } = readWords(text)
	if (words.length < 3) return false
	if (new Set(words.map(({ form }) => form)).size * 2 <= words.length) return true
	const joining = words.length - contentWords(text).length
	const apart = words.slice(0, -1).every(({ after }) => after.trim() !== '')
	return apart || (joining <= 0 && words.length > 3 && !words.some(({ form }) => acts(form)))
}

/** A word that only stands where something is done or asked for: no noun as well. */
function acts(form: string): boolean {
	return form === 'please' || wordSet('did').has(form) || wordSet('doing').has(form)
}
