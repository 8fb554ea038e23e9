import type { AttemptView } from '#app/server/views/attempt-view.server'
import { faceView } from '#app/ui/faces/face-view'
import type { StageBeatView, StageView } from '#app/ui/stage/stage-view'
import { pastView } from './past-view'

/** The page's props from the read model: faces chosen and names put in here, so that tiers and ids stay on the server. */
export function stageView(view: AttemptView): StageView {
	const { stage, names } = view
	const { id: counterpart, name, about, avatar } = stage.person
	const others = stage.people.filter(({ id }) => id !== counterpart)
	// Only the counterpart has moods; anybody else keeps one face.
	const faces = new Map(others.map((one) => [one.id, faceView(one.avatar, '', [])]))
	const nameOf = (id: string | null) => (id === null ? name : (names[id] ?? name))
	return {
		title: stage.title,
		channel: stage.channel,
		channelChanged: view.channels.length > 0 && view.channels.at(-1) !== stage.channel,
		heading: stage.heading,
		person: { name, about, face: faceView(avatar, stage.mood, view.moods) },
		others: others.map((one) => ({
			name: one.name,
			about: one.about,
			face: faceView(one.avatar, '', []),
		})),
		mood: stage.mood,
		turn: stage.turn,
		most: stage.most,
		ended: stage.ended,
		gauges: stage.gauges,
		answer: stage.answer,
		pause: stage.pause,
		unclear: stage.unclear,
		pending: view.pending,
		replies: view.replies,
		withheld: view.withheld,
		beats: view.beats.map((beat, place): StageBeatView => {
			// The stored ids of words name the author's scenes: a place in the page is all a page needs.
			const id = String(place)
			if (beat.kind !== 'says') return { ...beat, id }
			return { ...beat, id, by: nameOf(beat.by), face: faces.get(beat.by) ?? null }
		}),
		past: pastView(view.past, view.channels, nameOf),
	}
}
