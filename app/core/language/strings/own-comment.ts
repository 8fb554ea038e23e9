/** What tells a comment that `extract` wrote (`#. Maya says`) from a translator's own. */
export const ours = '.'

/** A translator's own lines of a comment; null when there are none. */
export function ownComment(comment: string | null): string | null {
	const lines = (comment ?? '').split('\n').filter((line) => line.trim() !== '' && !line.startsWith(ours))
	return lines.length > 0 ? lines.join('\n') : null
}
