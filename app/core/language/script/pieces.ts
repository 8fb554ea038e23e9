import type { ScriptPlace } from './script'

/** Text, or the sign that what a line of the script says begins here. */
export type Piece = string | { line: number }

export function joined(pieces: readonly Piece[]): { text: string; places: ScriptPlace[] } {
	const places: ScriptPlace[] = []
	let at = 0
	const text = pieces
		.map((piece) => {
			if (typeof piece === 'string') {
				at += piece.length
				return piece
			}
			places.push({ line: piece.line, at })
			return ''
		})
		.join('')
	return { text, places }
}
