import type { Doing } from '../../../scenario/definition'
import { vocabularyOf } from '../../link/vocabulary'
import type { ProblemCode } from '../../problems'
import { graphOf } from '../draft-graph'
import type { Watch, Watching } from './watching'

const named = ['meets', 'offers', 'critical'] as const
type Named = (typeof named)[number]

/** Every scene, ending, reply, mood, need, extra and critical failure can come up in some run. */
export function onSomePath({ draft, definition, report }: Watching): Watch {
	const places = new Set<string>()
	const moods = new Set<string>()
	const offered = new Set<string>()
	const came: Record<Named, Set<string>> = { meets: new Set(), offers: new Set(), critical: new Set() }
	const look = 'Check the conditions on the way.'
	return {
		visit: (state, mood, replies) => {
			places.add(state.at)
			moods.add(mood)
			for (const reply of replies) {
				offered.add(reply.id)
				for (const key of named) for (const id of reply[key]) came[key].add(id)
			}
		},
		done: (capped) => {
			if (capped) return
			const { needs, extras, critical } = draft.front
			noteNever('meets', needs, 'need-on-no-path', 'A reply meets')
			noteNever('offers', extras, 'extra-on-no-path', 'A reply offers')
			noteNever('critical', critical, 'critical-on-no-path', 'A reply is marked with')
			notePlaces()
			for (const { mood } of draft.front.mood)
				if (!moods.has(mood.value))
					report(
						'mood-never',
						mood.at,
						`No path comes to the mood "${mood.value}".`,
						'Check its condition and the order of the moods.',
					)
		},
	}

	function noteNever(
		key: Named,
		declared: readonly { value: { id: string }; at: number }[],
		code: ProblemCode,
		does: string,
	): void {
		const doings: Doing[] = definition.scenes.flatMap(({ replies }) =>
			replies.flatMap((reply) => [reply, ...reply.cases]),
		)
		const somewhere = new Set(doings.flatMap((doing) => doing[key]))
		for (const { value, at } of declared)
			if (somewhere.has(value.id) && !came[key].has(value.id))
				report(code, at, `${does} "${value.id}", and no path comes to it.`, look)
	}

	function notePlaces(): void {
		const allow = 'the conditions before it never allow it'
		// What no reply leads to, conditions aside, has been told so already.
		const { reached } = graphOf(draft, vocabularyOf(draft))
		for (const { id, replies } of draft.scenes) {
			if (!id) continue
			if (!places.has(id.value)) {
				if (reached.has(id.value))
					report('unreachable-scene', id.at, `No path comes to the scene "${id.value}": ${allow}.`, look)
				continue
			}
			for (const { id: reply } of replies)
				if (reply && !offered.has(reply.value))
					report('reply-on-no-path', reply.at, `"${reply.value}" is never on offer.`, 'Check its condition.')
		}
		for (const { id } of draft.endings)
			if (id && !places.has(id.value) && reached.has(id.value) && id.value !== definition.turns.then)
				report('unreachable-ending', id.at, `No path comes to the ending "${id.value}": ${allow}.`, look)
	}
}
