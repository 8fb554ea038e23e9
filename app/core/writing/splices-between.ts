import type { Splice } from './splice'

/**
 * Changes that make `to` out of `from`, in order; none where they are the same. What both begin and end with stays; of
 * what lies between, equal lines stay where it has as many lines in both.
 */
export function splicesBetween(from: string, to: string): Splice[] {
	if (from === to) return []
	const whole = between(from, to, 0)
	if (!whole) return []
	const removed = from.slice(whole.start, whole.end).split('\n')
	const put = whole.text.split('\n')
	if (removed.length !== put.length || removed.length === 1) return [whole]
	const splices: Splice[] = []
	let start = whole.start
	for (const [at, line] of removed.entries()) {
		const splice = between(line, put[at] ?? '', start)
		if (splice) splices.push(splice)
		start += line.length + 1
	}
	return splices
}

/** The one change between two pieces of text, the first of which begins at `offset`. */
function between(from: string, to: string, offset: number): Splice | null {
	if (from === to) return null
	const shorter = Math.min(from.length, to.length)
	let head = 0
	while (head < shorter && from.charCodeAt(head) === to.charCodeAt(head)) head += 1
	let tail = 0
	while (
		tail < shorter - head &&
		from.charCodeAt(from.length - 1 - tail) === to.charCodeAt(to.length - 1 - tail)
	)
		tail += 1
	return {
		start: offset + head,
		end: offset + from.length - tail,
		text: to.slice(head, to.length - tail),
	}
}
