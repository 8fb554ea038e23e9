import { placesOf } from '../../../scenario/graph'
import { needsNow, omissions } from '../../../scenario/needs-now'
import type { Watch, Watching } from './watching'

/** What is judged at the ending can go both ways: an omission can happen and can be avoided, a need can arise. */
export function judgedAtEnding({ definition, draft, report }: Watching): Watch {
	const { endings } = placesOf(definition)
	const judged = draft.front.critical.filter(({ when }) => when)
	const arising = draft.front.needs.filter(({ when }) => when)
	const [stood, avoided, arose] = [new Set<string>(), new Set<string>(), new Set<string>()]
	return {
		visit: (state) => {
			if (judged.length + arising.length === 0 || !endings.has(state.at)) return
			for (const { id } of needsNow(definition, state)) arose.add(id)
			const standing = new Set(omissions(definition, state).map(({ id }) => id))
			for (const { value } of judged) (standing.has(value.id) ? stood : avoided).add(value.id)
		},
		done: (capped) => {
			if (capped) return
			for (const { value, at } of judged)
				if (!stood.has(value.id))
					report(
						'critical-on-no-path',
						at,
						`No path ends with "${value.id}": its condition holds at no ending.`,
						'Check its condition, or take it out.',
					)
				else if (!avoided.has(value.id))
					report(
						'omission-always',
						at,
						`Every path ends with "${value.id}", so nobody can do it right.`,
						'Let some reply make its condition false.',
					)
			for (const { value, at } of arising)
				if (!arose.has(value.id))
					report(
						'need-on-no-path',
						at,
						`"${value.id}" never counts: its condition holds at no ending.`,
						'Check its condition, or take it out.',
					)
		},
	}
}
