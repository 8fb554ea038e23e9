import { checks } from '../checks/all'
import type { Checking } from '../checks/checking'
import type { DraftScene, DraftSegment } from '../draft'
import { build } from '../link/build'
import { vocabularyOf } from '../link/vocabulary'
import type { ProblemCode } from '../problems'
import type { Instance } from './expand'
import { namesIn } from './names-in'
import { renamedScene } from './renamed-scene'
import { segmentReport } from './segment-report'

/** Where nothing is put in, nothing leads anywhere either. */
const aboutUse: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['unreachable-scene', 'no-way-to-ending'])

/** Checks the words, names and effects of the segments that nothing uses, as if each were used once. */
export function checkIdle(checking: Checking, used: readonly Instance[]): void {
	const { draft, report } = checking
	const idle = draft.segments.filter((segment) => !used.some((one) => one.segment === segment))
	if (idle.length === 0) return
	const instances = idle.map(instanceOf)
	const scenes = [...draft.scenes, ...instances.flatMap(scenesOf)]
	const here = segmentReport(draft.segments, instances, (code, at, ...rest) => {
		if (idle.some((one) => at >= one.at && at < one.end) && !aboutUse.has(code)) report(code, at, ...rest)
	})
	const whole = { ...draft, scenes }
	const words = vocabularyOf(whole)
	for (const check of checks) check({ ...checking, draft: whole, words, report: here.report })
	build(whole, 'idle', words, here.report)
	here.told()
}

function instanceOf(segment: DraftSegment): Instance {
	const use = segment.id?.value ?? 'segment'
	return {
		made: { use, segment: use, params: {}, scenes: [] },
		within: null,
		segment,
		use: { id: segment.id, at: segment.at, segment: segment.id, given: new Map() },
		names: namesIn(segment, use),
		exits: new Map(),
	}
}

function scenesOf({ segment, names }: Instance): DraftScene[] {
	return segment.scenes.flatMap((scene) => {
		const name = scene.id && names.places.get(scene.id.value)
		if (!scene.id || !name) return []
		const renaming = {
			names,
			params: new Map<string, string>(),
			target: ({ value, at }: { value: string; at: number }) => {
				const to = names.places.get(value)
				return to === undefined ? null : { value: to, at }
			},
		}
		return [renamedScene(scene, { value: name, at: scene.id.at }, renaming)]
	})
}
