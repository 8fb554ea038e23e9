import { draws, shuffle } from '../scenario/chance'
import { placesOf } from '../scenario/graph'
import type { Run } from '../scenario/run'
import { offered } from '../scenario/step'
import type { Stage } from './stage'
import { beatsIn, transcriptOf } from './transcript'

/** What a trainee may see of a run now. Replies are in an order that the seed and the turn decide. */
export function stageOf(run: Run): Stage {
	const { definition, state, mood, seed } = run
	const { scenes, endings } = placesOf(definition)
	const place = scenes.get(state.at) ?? endings.get(state.at)
	const [person] = definition.people
	const ended = run.ending !== null
	const turn = ended ? state.turn : state.turn + 1
	const replies = shuffle(offered(definition, state), draws(seed, 'replies', turn))
	return {
		title: definition.title,
		channel: definition.channel,
		heading: place?.title ?? '',
		person: person ?? { id: '', name: '', about: '', avatar: '' },
		mood,
		turn,
		most: definition.turns.most,
		past: transcriptOf(run),
		beats: beatsIn(definition, state),
		replies: replies.map(({ id, text }) => ({ id, text })),
		ended,
	}
}
