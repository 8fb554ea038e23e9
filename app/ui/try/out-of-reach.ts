import type { TryAnswer } from './try-types'

/** What is shown in place of an answer that did not come. */
export function outOfReach(signedOut: boolean): TryAnswer {
	const values = { line: '', own: '', mood: '', text: '' }
	return {
		values,
		heard: null,
		cut: false,
		notice: signedOut ? 'signed-out' : 'away',
		opinion: null,
		kept: null,
	}
}
