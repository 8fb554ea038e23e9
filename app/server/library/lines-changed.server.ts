import { diffLines } from 'diff'
import { canonicalText } from '../content/canonical-text.server'

/** Nobody waits longer for a count, in milliseconds. */
const mostMs = 40

/** How many lines came and went between two texts; null where they differ too much to say in time. */
export function linesChanged(before: string, after: string): { added: number; removed: number } | null {
	const parts = diffLines(canonicalText(before), canonicalText(after), { timeout: mostMs })
	if (!parts) return null
	const count = (which: 'added' | 'removed') =>
		parts.filter((part) => part[which]).reduce((sum, part) => sum + part.count, 0)
	return { added: count('added'), removed: count('removed') }
}
