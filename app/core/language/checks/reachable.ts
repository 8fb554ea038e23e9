import type { Check } from './checking'
import { graphOf } from './draft-graph'

/** Every scene and ending can be reached from the first scene, were every condition to hold. */
export const reachable: Check = ({ draft, words, report }) => {
	// Where the first scene's id is unknown, nothing can be told.
	if (!draft.scenes[0]?.id) return
	const { reached } = graphOf(draft, words)
	const before = new Set<string>()
	const each = (owners: typeof draft.scenes | typeof draft.endings, ending: boolean) => {
		for (const { id } of owners) {
			if (!id || reached.has(id.value) || before.has(id.value)) continue
			before.add(id.value)
			report(
				ending ? 'unreachable-ending' : 'unreachable-scene',
				id.at,
				`No reply leads to the ${ending ? 'ending' : 'scene'} "${id.value}".`,
				`Give a reply to="${id.value}", or take it out.`,
			)
		}
	}
	each(draft.scenes, false)
	each(draft.endings, true)
}
