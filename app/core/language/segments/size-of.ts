import type { DraftScene, DraftSegment, DraftUse } from '../draft'
import type { Segments } from './circles'

/** How much a stretch comes to once every use in it has been expanded; `uses` counts those. */
export type Size = { scenes: number; replies: number; uses: number }

/** What scenes and uses come to, without expanding any. The segments must have no circles. */
export function sizes(segments: Segments): (stretch: { scenes: DraftScene[]; uses: DraftUse[] }) => Size {
	const known = new Map<DraftSegment, Size>()
	const sizeOf = ({ scenes, uses }: { scenes: DraftScene[]; uses: DraftUse[] }): Size => {
		const size: Size = { scenes: scenes.length, replies: 0, uses: uses.length }
		for (const { replies } of scenes) size.replies += replies.length
		for (const { segment: name } of uses) {
			const segment = segments.get(name?.value ?? '')
			if (!segment) continue
			const inside = known.get(segment) ?? sizeOf(segment)
			known.set(segment, inside)
			size.scenes += inside.scenes
			size.replies += inside.replies
			size.uses += inside.uses
		}
		return size
	}
	return sizeOf
}
