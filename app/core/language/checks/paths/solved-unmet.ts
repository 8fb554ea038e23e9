import { needsNow } from '../../../scenario/needs-now'
import type { Watch, Watching } from './watching'

/** Nobody reaches an ending that says `solved` with a task need unmet that counts there. */
export function solvedUnmet({ definition, draft, report }: Watching): Watch {
	const solved = new Set(definition.endings.filter(({ outcome }) => outcome === 'solved').map(({ id }) => id))
	const unmet = new Map<string, Set<string>>()
	return {
		visit: (state) => {
			if (!solved.has(state.at)) return
			for (const { id, side } of needsNow(definition, state))
				if (side === 'task' && !state.met.includes(id))
					unmet.set(state.at, (unmet.get(state.at) ?? new Set()).add(id))
		},
		done: () => {
			for (const { id, at } of draft.endings) {
				const missing = id && unmet.get(id.value)
				if (missing)
					report(
						'solved-with-need-unmet',
						at,
						`"${id.value}" says solved, and can be reached without ${[...missing].join(', ')}.`,
						'Say outcome="partly", or let only replies lead here that leave those needs met.',
					)
			}
		},
	}
}
