import { diffLines } from 'diff'

/** A line of two texts laid side by side; `alike` stands for so many lines that are the same. */
export type DiffLine =
	| { kind: 'same' | 'added' | 'removed'; text: string; from: number | null; to: number | null }
	| { kind: 'gap'; alike: number }

/** Lines of context around what differs. */
const around = 3
/** No text may keep the site waiting: after so many milliseconds it is given up. */
const mostMs = 150

/** What differs line by line, with three lines around it; null where the texts differ too much to say in time. */
export function lineDiff(before: string, after: string): DiffLine[] | null {
	const parts = diffLines(before, after, { timeout: mostMs })
	if (!parts) return null
	let [from, to] = [0, 0]
	const lines = parts.flatMap(({ value, added, removed }) =>
		value
			.replace(/\n$/, '')
			.split('\n')
			.map((text): Exclude<DiffLine, { kind: 'gap' }> => {
				if (!added) from += 1
				if (!removed) to += 1
				const kind = added ? 'added' : removed ? 'removed' : 'same'
				return { kind, text, from: added ? null : from, to: removed ? null : to }
			}),
	)
	return folded(lines)
}

/** Long stretches of the same lines become one gap. */
function folded(lines: readonly Exclude<DiffLine, { kind: 'gap' }>[]): DiffLine[] {
	const near = new Set<number>()
	for (const [at, { kind }] of lines.entries())
		if (kind !== 'same') for (let by = -around; by <= around; by += 1) near.add(at + by)
	const made: DiffLine[] = []
	for (const [at, line] of lines.entries()) {
		const last = made.at(-1)
		if (near.has(at)) made.push(line)
		else if (last?.kind === 'gap') last.alike += 1
		else made.push({ kind: 'gap', alike: 1 })
	}
	return made.length === 1 && made[0]?.kind === 'gap' ? [] : made
}
