import { contentWords } from '../content-words'
import { readWords } from '../text/words'

/** Whether words are only heaped up and nothing is said with them: one over and over, or many with none that joins them. */
export function isHeap(text: string): boolean {
	const { words } = readWords(text)
	if (words.length < 3) return false
	if (new Set(words.map(({ form }) => form)).size * 2 <= words.length) return true
	const joining = words.length - contentWords(text).length
	const apart = words.slice(0, -1).every(({ after }) => after.trim() !== '')
	return joining <= 0 && (words.length >= 4 || apart)
}
