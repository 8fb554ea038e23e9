const opening = /\{\s*\/\*|<!--/g
const closing = /\*\/\s*\}/y

/** A text with its comments as blanks of the same length; one that is never closed stays. In time that grows with the text alone. */
export function withoutComments(text: string): string {
	let made = ''
	let done = 0
	const ends = { own: 0, html: 0 }
	opening.lastIndex = 0
	for (let found = opening.exec(text); found; found = opening.exec(text)) {
		const kind = found[0] === '<!--' ? 'html' : 'own'
		// What closes nothing after one place closes nothing after a later one.
		if (ends[kind] === -1) continue
		const end = text.indexOf(kind === 'html' ? '-->' : '*/', opening.lastIndex)
		ends[kind] = end
		const stop = end === -1 ? null : kind === 'html' ? end + 3 : ownEnd(text, end)
		if (stop === null) continue
		made += text.slice(done, found.index) + ' '.repeat(stop - found.index)
		done = stop
		opening.lastIndex = stop
	}
	return made + text.slice(done)
}

function ownEnd(text: string, at: number): number | null {
	closing.lastIndex = at
	const found = closing.exec(text)
	return found ? at + found[0].length : null
}
