import { draws, shuffle } from '../scenario/chance'
import { filled } from '../scenario/filled'
import { placesOf } from '../scenario/graph'
import type { Run } from '../scenario/run'
import { offered, withheld } from '../scenario/step'
import { answerNow } from './answer-now'
import type { Stage } from './stage'
import { beatsIn, transcriptOf } from './transcript'

/** What a trainee may see of a run now. Replies are in an order that the seed and the turn decide. */
export function stageOf(run: Run): Stage {
	const { definition, state, mood, seed } = run
	const { scenes, endings } = placesOf(definition)
	const place = scenes.get(state.at) ?? endings.get(state.at)
	const ended = run.ending !== null
	const turn = ended ? state.turn : state.turn + 1
	const answer = ended
		? { choose: false, write: false, thenChoose: false }
		: answerNow(definition, state, run.opening, run)
	const replies = answer.choose ? shuffle(offered(definition, state), draws(seed, 'replies', turn)) : []
	const fill = (text: string) => filled(definition, state, text)
	const fillDeed = (deed: string | null) => deed && fill(deed)
	const people = definition.people.map((one) => ({ ...one, name: fill(one.name), about: fill(one.about) }))
	return {
		title: fill(definition.title),
		channel: place?.channel ?? definition.channel,
		heading: fill(place?.title ?? ''),
		person: people[0] ?? { id: '', name: '', about: '', avatar: '' },
		people,
		mood,
		turn,
		most: definition.turns.most,
		past: transcriptOf(run),
		beats: beatsIn(run, state),
		gauges: definition.gauges.map(({ name, title, unit }) => ({
			title: fill(title),
			value: Number(state.values[name] ?? 0),
			unit,
		})),
		answer,
		pause: scenes.get(state.at)?.pause ?? false,
		unclear: run.unclear.map(({ text }) => text),
		pending: run.pending?.text ?? null,
		pendingMarks: run.pending?.matched ? { tone: run.pending.tone, respect: run.pending.respect } : null,
		replies: replies.map(({ id, text, deed }) => ({ id, text: fill(text), deed: fillDeed(deed) })),
		withheld: answer.choose
			? withheld(definition, state).map(({ text, deed, reason }) => ({
					text: fill(text),
					deed: fillDeed(deed),
					reason: fill(reason ?? ''),
				}))
			: [],
		ended,
	}
}
