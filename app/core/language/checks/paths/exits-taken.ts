import type { Instance } from '../../segments/expand'
import type { Watch, Watching } from './watching'

/** Every exit of a segment is taken on some path, in one of its uses at least. */
export function exitsTaken({ instances, report }: Watching): Watch {
	const owners = new Map<string, Instance>()
	for (const instance of instances)
		for (const name of instance.names.replies.values()) owners.set(name, instance)
	const left = new Map<Instance, Set<string>>()
	const entered = new Set<string>()
	return {
		visit: (state, _mood, replies) => {
			entered.add(state.at)
			for (const { id, to } of replies)
				for (let use = owners.get(id) ?? null; use; use = use.within)
					left.set(use, (left.get(use) ?? new Set()).add(to))
		},
		done: (capped) => {
			if (capped) return
			// A use that nothing leads to has a problem of its own.
			const played = instances.filter((one) => entered.has(one.made.use))
			for (const segment of new Set(played.map((one) => one.segment)))
				for (const { value, at } of segment.exits) {
					const taken = played.some((one) => {
						const to = one.exits.get(value)
						return one.segment === segment && to && left.get(one)?.has(to.value)
					})
					if (!taken)
						report(
							'exit-on-no-path',
							at,
							`No path leaves this segment by "${value}".`,
							'Check the conditions on the way to it.',
						)
				}
		},
	}
}
