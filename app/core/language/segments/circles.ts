import type { DraftSegment } from '../draft'
import type { Report } from '../report'

/** Segments by id; of two with one id the first. */
export type Segments = ReadonlyMap<string, DraftSegment>

/** The segments that use themselves, straight or through others, or use one that does. Each circle is reported once. */
export function circularIn(segments: Segments, report: Report): Set<string> {
	const endless = new Set<string>()
	const done = new Set<string>()
	const way: string[] = []
	const visit = (id: string): void => {
		const segment = segments.get(id)
		if (!segment || done.has(id)) return
		const round = way.indexOf(id)
		if (round >= 0) {
			const circle = way.slice(round)
			const known = circle.some((one) => endless.has(one))
			for (const one of circle) endless.add(one)
			if (!known)
				report(
					'segment-circle',
					segment.id?.at ?? segment.at,
					circle.length === 1
						? `The segment "${id}" uses itself, so it would never end.`
						: `These segments use each other in a circle: ${[...circle, id].join(', ')}.`,
					'Take one of those uses out, or let its exit lead back instead.',
				)
			return
		}
		way.push(id)
		for (const { segment: used } of segment.uses) {
			if (!used) continue
			visit(used.value)
			if (endless.has(used.value)) endless.add(id)
		}
		way.pop()
		done.add(id)
	}
	for (const id of segments.keys()) visit(id)
	return endless
}
