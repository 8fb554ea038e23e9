import { placesOf } from '../../../scenario/graph'
import { needsNow, omissions } from '../../../scenario/needs-now'
import type { Watch, Watching } from './watching'

/** What is judged at the ending can go both ways: an omission can happen and can be avoided, a need can arise. */
export function judgedAtEnding({ definition, draft, report }: Watching): Watch {
	const { endings } = placesOf(definition)
	const judged = draft.front.critical.filter(({ when }) => when)
	const arising = draft.front.needs.filter(({ when }) => when)
	const [stood, avoided] = [new Set<string>(), new Set<string>()]
	const [arose, metWhile, metEver] = [new Set<string>(), new Set<string>(), new Set<string>()]
	return {
		visit: (state) => {
			if (judged.length + arising.length === 0 || !endings.has(state.at)) return
			for (const id of state.met) metEver.add(id)
			for (const { id } of needsNow(definition, state)) {
				arose.add(id)
				if (state.met.includes(id)) metWhile.add(id)
			}
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
				else if (metEver.has(value.id) && !metWhile.has(value.id))
					report(
						'need-on-no-path',
						at,
						`Where "${value.id}" counts, it is never met: paths that meet it end where its condition fails.`,
						'Let a reply meet it where its condition holds, or check the condition.',
					)
		},
	}
}
