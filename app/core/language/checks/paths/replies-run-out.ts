import type { Watch, Watching } from './watching'

/** In every scene that play can reach there is something to say. */
export function repliesRunOut({ draft, report, definition }: Watching): Watch {
	const scenes = new Map(draft.scenes.map((scene) => [scene.id?.value ?? '', scene]))
	return {
		visit: (state, mood, replies) => {
			const scene = replies.length === 0 ? scenes.get(state.at) : undefined
			if (!scene || scene.replies.length === 0) return
			scenes.delete(state.at)
			const values = Object.entries(state.values).map(([name, value]) => `${name} ${value}`)
			const when = [definition.mood.length > 1 ? `mood ${mood}` : '', ...values].filter((one) => one !== '')
			report(
				'replies-run-out',
				scene.at,
				`"${state.at}" can be reached with no reply left on offer${when.length > 0 ? ` (${when.join(', ')})` : ''}.`,
				'Add a reply without a condition, or make one of them sticky.',
			)
		},
	}
}
