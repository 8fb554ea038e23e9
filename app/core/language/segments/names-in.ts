import type { DraftScene, DraftSegment, DraftUse } from '../draft'

/** What the names inside one use of a segment become in the scenario: by the name that the segment's author wrote. */
export type Names = { places: ReadonlyMap<string, string>; replies: ReadonlyMap<string, string> }

/** A segment's scenes and uses, in the order of the text; the first is where it is entered. */
export const piecesOf = ({
	scenes,
	uses,
}: Pick<DraftSegment, 'scenes' | 'uses'>): (DraftScene | DraftUse)[] =>
	[...scenes, ...uses].sort((a, b) => a.at - b.at)

/** The first scene is called like the use, everything else has the use's id before its own: `check`, `check-ask`. */
export function namesIn(segment: DraftSegment, use: string): Names {
	const places = new Map<string, string>()
	for (const { id } of piecesOf(segment))
		if (id && !places.has(id.value)) places.set(id.value, places.size === 0 ? use : `${use}-${id.value}`)
	const replies = new Map<string, string>()
	for (const scene of segment.scenes)
		for (const { id } of scene.replies) if (id) replies.set(id.value, `${use}-${id.value}`)
	return { places, replies }
}
