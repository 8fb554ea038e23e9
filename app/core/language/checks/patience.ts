import { wayTo } from '../way-to'
import type { Check } from './checking'
import { noteUnknownPerson } from './note-unknown-person'

/** Patience leads to a place that exists, belongs to somebody in the cast, and has a name of its own. */
export const patience: Check = (checking) => {
	const { draft, words, report } = checking
	const names = [...words.scenes, ...words.endings]
	const before = new Set<string>()
	for (const { name, to, by, at } of draft.patience) {
		if (to && !names.includes(to.value) && !words.lost.has(to.value))
			report(
				'patience-target',
				to.at,
				`There is no scene or ending "${to.value}".`,
				...wayTo(to.value, to.at, names),
			)
		noteUnknownPerson(by, checking)
		if (name && before.has(name.value))
			report(
				'duplicate-id',
				name.at,
				`There is a patience "${name.value}" already.`,
				`Give this one an id of its own: ${at === name.at ? 'id="…"' : 'another one'}.`,
			)
		if (name) before.add(name.value)
	}
}
