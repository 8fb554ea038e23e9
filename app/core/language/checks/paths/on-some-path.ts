import type { Watch, Watching } from './watching'

/** Every scene, ending, reply, mood, need, extra and critical failure can come up in some run. */
export function onSomePath({ draft, definition, report }: Watching): Watch {
	const places = new Set<string>()
	const moods = new Set<string>()
	const offered = new Set<string>()
	const [met, given, failed] = [new Set<string>(), new Set<string>(), new Set<string>()]
	return {
		visit: (state, mood, replies) => {
			places.add(state.at)
			moods.add(mood)
			for (const reply of replies) {
				if (offered.has(reply.id)) continue
				offered.add(reply.id)
				for (const one of reply.meets) met.add(one)
				for (const one of reply.offers) given.add(one)
				for (const one of reply.critical) failed.add(one)
			}
		},
		done: (capped) => {
			if (capped) return
			noteNeeds()
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

	function noteNeeds(): void {
		const replies = definition.scenes.flatMap((scene) => scene.replies)
		const somewhere = (key: 'meets' | 'offers' | 'critical', id: string) =>
			replies.some((reply) => reply[key].includes(id))
		for (const { value, at } of draft.front.needs)
			if (!met.has(value.id) && somewhere('meets', value.id))
				report(
					'need-on-no-path',
					at,
					`A reply meets "${value.id}", and no path comes to it.`,
					'Check the conditions on the way.',
				)
		for (const { value, at } of draft.front.extras)
			if (!given.has(value.id) && somewhere('offers', value.id))
				report(
					'extra-on-no-path',
					at,
					`A reply offers "${value.id}", and no path comes to it.`,
					'Check the conditions on the way.',
				)
		for (const { value, at } of draft.front.critical)
			if (!failed.has(value.id) && somewhere('critical', value.id))
				report(
					'critical-on-no-path',
					at,
					`No path comes to a reply with "${value.id}".`,
					'Check the conditions on the way.',
				)
	}

	function notePlaces(): void {
		for (const { id, replies } of draft.scenes) {
			if (!id) continue
			if (!places.has(id.value)) {
				report(
					'unreachable-scene',
					id.at,
					`No path comes to the scene "${id.value}": the conditions before it never allow it.`,
					'Check the conditions on the way.',
				)
				continue
			}
			for (const reply of replies)
				if (reply.id && !offered.has(reply.id.value))
					report(
						'reply-on-no-path',
						reply.id.at,
						`"${reply.id.value}" is never on offer.`,
						'Check its condition.',
					)
		}
		for (const { id } of draft.endings)
			if (id && !places.has(id.value) && id.value !== definition.turns.then)
				report(
					'unreachable-ending',
					id.at,
					`No path comes to the ending "${id.value}": the conditions before it never allow it.`,
					'Check the conditions on the way.',
				)
	}
}
