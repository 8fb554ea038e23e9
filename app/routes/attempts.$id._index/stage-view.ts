import type { AttemptView } from '#app/server/views/attempt-view.server'
import { faceView } from '#app/ui/faces/face-view'
import type { StageView } from '#app/ui/stage/stage-view'

/** The page's props from the read model: faces chosen and names put in here, so that tiers and ids stay on the server. */
export function stageView(view: AttemptView): StageView {
	const { stage, names } = view
	const { name, about, avatar } = stage.person
	// The stored ids of words name the author's scenes: a place in the page is all a page needs.
	const nameOf = (id: string | null) => (id === null ? name : (names[id] ?? name))
	return {
		title: stage.title,
		channel: stage.channel,
		heading: stage.heading,
		person: { name, about, face: faceView(avatar, stage.mood, view.moods) },
		mood: stage.mood,
		turn: stage.turn,
		most: stage.most,
		ended: stage.ended,
		replies: view.replies,
		beats: view.beats.map((beat, place) => {
			const id = String(place)
			return beat.kind === 'says' ? { ...beat, id, by: nameOf(beat.by) } : { ...beat, id }
		}),
		past: view.past.map((past, place) => {
			if (past.kind === 'reply') return past
			const { text, turn } = past
			const id = String(place)
			return past.kind === 'says'
				? { kind: 'says', id, text, turn, by: nameOf(past.by) }
				: { kind: 'prose', id, text, turn }
		}),
	}
}
