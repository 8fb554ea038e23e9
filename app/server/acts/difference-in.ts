import { canonical } from '#app/core/scenario/canonical'

/** What an attempt says that does not follow from its moves; texts are JSON, as far as they tell more than `what`. */
export type AttemptFault = { what: string; kept?: string; recomputed?: string }

/** The first member, by its path, in which two values differ. */
export function differenceIn(what: string, kept: unknown, recomputed: unknown): AttemptFault | null {
	if (canonical(kept) === canonical(recomputed)) return null
	if (isObject(kept) && isObject(recomputed)) {
		for (const key of new Set([...Object.keys(kept), ...Object.keys(recomputed)])) {
			const inner = differenceIn(`${what}: ${key}`, kept[key] ?? null, recomputed[key] ?? null)
			if (inner) return inner
		}
	}
	return { what, kept: canonical(kept), recomputed: canonical(recomputed) }
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
}
