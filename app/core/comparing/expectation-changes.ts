import type { Expectation } from '../scenario/definition'
import type { Change, ChangePlace } from './change'
import { pairsByWords } from './pairs'
import { tellingOf } from './telling'

/** Expectations go by their words: most have no name of their own. */
export function expectationChanges(before: readonly Expectation[], after: readonly Expectation[]): Change[] {
	const changes: Change[] = []
	const { added, removed, both, reordered } = pairsByWords(before, after, ({ text }) => text)
	const group = 'around'
	for (const one of removed) changes.push({ group, place: placeOf(one), kind: 'removed', marks: null })
	for (const one of added) changes.push({ group, place: placeOf(one), kind: 'added', marks: null })
	for (const pair of both) {
		const told = tellingOf(changes, placeOf(pair.after))
		told.when(group, 'beaten-when', pair.before.beaten, pair.after.beaten)
		told.when(group, 'broken-when', pair.before.broken, pair.after.broken)
		told.words('text', pair.before.text, pair.after.text)
	}
	if (reordered) changes.push({ group: 'words', place: null, kind: 'reordered', what: 'expects' })
	return changes
}

const placeOf = ({ id, text }: Expectation): ChangePlace => ({
	kind: 'expects',
	id,
	title: text,
	scene: null,
})
