import type { Draft } from '../../draft'

/** Where a scene or a reply is written; where the body starts, if it cannot be told. */
export function placeOf(draft: Draft, id: string | undefined): number {
	for (const scene of draft.scenes) {
		if (scene.id?.value === id) return scene.at
		for (const reply of scene.replies) if (reply.id?.value === id) return reply.at
	}
	return draft.bodyAt
}
