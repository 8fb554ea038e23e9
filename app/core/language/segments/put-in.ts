import type { Body } from '../body/read-body'
import type { Report } from '../report'
import { checkSegments } from './check-segments'
import type { Segments } from './circles'
import { collisions } from './collisions'
import { type Expanded, expand } from './expand'

/**
 * The scenes of a body with every use in place of its segment. What is wrong with a segment or a use itself is told
 * here, once; what the expanded scenes are asked must be reported through {@link segmentReport}.
 */
export function putIn(body: Body, bodyAt: number, report: Report): Expanded {
	const segments: Segments = new Map(
		[...body.segments].reverse().flatMap((one) => (one.id ? [[one.id.value, one]] : [])),
	)
	checkSegments(body, segments, report)
	const expanded = expand(body, bodyAt, segments, report)
	collisions(expanded.scenes, body.endings, expanded.instances, report)
	return expanded
}
