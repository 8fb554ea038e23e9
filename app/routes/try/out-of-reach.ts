import type { TryAnswer } from '#app/ui/try/try-types'

/** What is shown in place of an answer that did not come: a redirect means that somebody was signed out meanwhile. */
export function outOfReach(thrown: unknown): TryAnswer {
	const notice = thrown instanceof Response ? 'signed-out' : 'away'
	const values = { line: '', own: '', mood: '', text: '' }
	return { values, heard: null, cut: false, notice, opinion: null }
}
