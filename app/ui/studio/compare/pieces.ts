import { diffLines } from 'diff'

/** A stretch of two texts, in whole lines: alike, or different in one and the other. Either side may be empty. */
export type Piece = { kind: 'same'; text: string } | { kind: 'differs'; mine: string; theirs: string }
export type PieceChoice = 'mine' | 'theirs' | 'both'

/** Longer than this nobody waits; then the two texts are one piece. Milliseconds. */
const patience = 2000

/** Two texts cut where they differ. All that is `mine` put together is the one text, all that is `theirs` the other. */
export function piecesOf(mine: string, theirs: string): Piece[] {
	const changes = diffLines(theirs, mine, { timeout: patience })
	if (!changes) return [{ kind: 'differs', mine, theirs }]
	const pieces: Piece[] = []
	for (const { value, added, removed } of changes) {
		const last = pieces.at(-1)
		if (!added && !removed) pieces.push({ kind: 'same', text: value })
		else if (last?.kind !== 'differs')
			pieces.push({ kind: 'differs', mine: added ? value : '', theirs: removed ? value : '' })
		else if (added) last.mine += value
		else last.theirs += value
	}
	return pieces
}

/** The one text that the choices make; a piece without a choice stays as it is in mine. */
export function joinedText(pieces: readonly Piece[], choices: ReadonlyMap<number, PieceChoice>): string {
	return pieces
		.map((piece, at) => {
			if (piece.kind === 'same') return piece.text
			const choice = choices.get(at) ?? 'mine'
			return choice === 'both' ? both(piece.mine, piece.theirs) : piece[choice]
		})
		.join('')
}

const both = (mine: string, theirs: string): string =>
	mine === '' || mine.endsWith('\n') ? mine + theirs : `${mine}\n${theirs}`
