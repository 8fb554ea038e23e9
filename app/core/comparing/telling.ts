import { canonical } from '../scenario/canonical'
import type { Condition } from '../scenario/condition'
import { conditionText } from '../scenario/condition-text'
import type {
	Change,
	ChangeGroup,
	ChangePlace,
	ChangeValue,
	ListField,
	ValueField,
	WhatChanged,
	WordField,
} from './change'

/** Collects what changed at one place. `where`: the condition of the case it is in. */
export type Telling = {
	value: (group: ChangeGroup, what: ValueField, from: ChangeValue, to: ChangeValue) => void
	when: (group: ChangeGroup, what: ValueField, from: Condition | null, to: Condition | null) => void
	list: (group: ChangeGroup, what: ListField, from: readonly string[], to: readonly string[]) => void
	words: (what: WordField, from: string | null, to: string | null) => void
	tell: (group: ChangeGroup, change: WhatChanged) => void
}

export function tellingOf(
	changes: Change[],
	place: ChangePlace | null,
	where: string | null = null,
): Telling {
	const tell = (group: ChangeGroup, change: WhatChanged) => {
		changes.push({ group, place, ...change })
	}
	const value: Telling['value'] = (group, what, from, to) => {
		if (from !== to) tell(group, { kind: 'value', what, where, from, to })
	}
	return {
		tell,
		value,
		when: (group, what, from, to) => value(group, what, from && conditionText(from), to && conditionText(to)),
		list: (group, what, from, to) => {
			if (canonical(from) === canonical(to)) return
			const [removed, added] = [without(from, to), without(to, from)]
			tell(group, { kind: 'list', what, where, added, removed })
		},
		words: (what, from, to) => {
			if ((from ?? '') !== (to ?? '')) tell('words', { kind: 'words', what, from: from ?? '', to: to ?? '' })
		},
	}
}

/** What is in the first list and not in the second; what is there twice counts twice. */
function without(list: readonly string[], other: readonly string[]): string[] {
	const left = [...other]
	return list.filter((one) => {
		const at = left.indexOf(one)
		if (at === -1) return true
		left.splice(at, 1)
		return false
	})
}
