import type { Span } from '../reading'
import type { MapPlace, MapReply, ScenarioMap } from './scenario-map'

/** The place, and the reply in it, that an offset of the text belongs to. Null: none, as in the front matter. */
export function placeAt(
	map: ScenarioMap,
	offset: number,
): { place: MapPlace; reply: MapReply | null } | null {
	// Scenes that one segment brings in several times stand at one place: the first is meant.
	const place = map.places.find(({ at }) => at !== null && holds(at, offset))
	if (!place) return null
	return { place, reply: place.replies.find(({ at }) => at !== null && holds(at, offset)) ?? null }
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset < end

/** How many errors and warnings stand within each place; `offsetOf` is where a problem stands. */
export function problemsAt<Problem extends { severity: 'error' | 'warning' }>(
	map: ScenarioMap,
	problems: readonly Problem[],
	offsetOf: (problem: Problem) => number | null,
): Map<string, { errors: number; warnings: number }> {
	const counts = new Map<string, { errors: number; warnings: number }>()
	for (const problem of problems) {
		const offset = offsetOf(problem)
		const place = offset === null ? undefined : placeAt(map, offset)?.place
		if (!place) continue
		const count = counts.get(place.id) ?? { errors: 0, warnings: 0 }
		counts.set(place.id, count)
		count[problem.severity === 'error' ? 'errors' : 'warnings'] += 1
	}
	return counts
}
