/** Edits between two words: a letter added, dropped, changed, or two neighbours swapped. */
function distance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1
	let before: number[] = []
	let last = Array.from({ length: b.length + 1 }, (_, index) => index)
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i]
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1]
			let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				best = Math.min(best, (before[j - 2] ?? 0) + 1)
			row.push(best)
		}
		before = last
		last = row
	}
	return last[b.length] ?? limit + 1
}

/** A name, how many edits it is away from a word, and whether no other name is as near. */
export type Near = { name: string; apart: number; alone: boolean }

/** The name most like `word`, or null when none is near (about a third of its letters). Case is let pass. */
export function nearestOf(word: string, names: Iterable<string>): Near | null {
	const small = word.slice(0, 80).toLowerCase()
	const limit = Math.max(1, Math.floor(small.length / 3))
	const near = [...names].map((name) => ({ name, apart: distance(small, name.toLowerCase(), limit) }))
	const least = Math.min(...near.map(({ apart }) => apart))
	const [best, ...others] = near.filter(({ apart }) => apart === least && apart <= limit)
	return best ? { ...best, alone: others.every(({ name }) => name === best.name) } : null
}

/** Like {@link nearestOf}, the name alone. */
export const nearest = (word: string, names: Iterable<string>): string | null =>
	nearestOf(word, names)?.name ?? null

/** `Did you mean "x"?`, or what there is to choose from, or nothing to add. */
export function suggestion(word: string, names: Iterable<string>): string | undefined {
	const all = [...names]
	const near = nearest(word, all)
	if (near) return `Did you mean "${near}"?`
	if (all.length === 0) return undefined
	return all.length <= 12 ? `Choose one of: ${all.join(', ')}.` : undefined
}
