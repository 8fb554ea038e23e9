import type { Problem, TextEdit } from '#app/core/language/problem'

/** A problem that offers to be mended. */
export type Mendable = Problem & { edits: TextEdit[] }

export function isMendable(problem: Problem): problem is Mendable {
	return problem.edits !== undefined && problem.edits.length > 0
}

/**
 * Of what is offered, in order of place, all that goes together: a problem's edits are made all or none, and none that
 * touches another's. The same change offered twice is made once.
 */
export function compatible(offers: readonly Mendable[]): Mendable[] {
	const taken: TextEdit[] = []
	return offers.filter(({ edits }) => {
		if (edits.some((edit, at) => edits.some((other, index) => index < at && touches(edit, other))))
			return false
		const fresh = edits.filter((edit) => !taken.some((other) => isSame(edit, other)))
		if (fresh.some((edit) => taken.some((other) => touches(edit, other)))) return false
		taken.push(...fresh)
		return true
	})
}

/** A text after edits that do not touch each other; edits that leave its bounds are left out. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
	const once = edits.filter((edit, at) => edits.findIndex((other) => isSame(edit, other)) === at)
	return once
		.filter(({ start, end }) => start >= 0 && start <= end && end <= text.length)
		.toSorted((a, b) => b.start - a.start || b.end - a.end)
		.reduce((sofar, { start, end, text: words }) => sofar.slice(0, start) + words + sofar.slice(end), text)
}

function isSame(one: TextEdit, other: TextEdit): boolean {
	return one.start === other.start && one.end === other.end && one.text === other.text
}

/** Overlapping, or at the same place, where the order would decide what comes out. */
function touches(one: TextEdit, other: TextEdit): boolean {
	return (one.start < other.end && other.start < one.end) || one.start === other.start
}
