import type { Marks } from '../../scenario/marks'
import type { RunState } from '../../scenario/run'
import { indexIn } from './domain'
import { type Field, writeField } from './layout'
import { moveTo } from './playing'
import type { Tables } from './tables'

/** Writes a state of play, and what is owed by then, as far as the tables keep it. */
export function putState(tables: Tables, state: RunState, marks: Marks, into: Int32Array, at: number): void {
	const { layout, domains, definition } = tables
	into.fill(0, at, at + layout.words)
	const put = (field: Field | undefined, value: number) => field && writeField(into, at, field, value)
	for (const { name, start } of definition.state) {
		const domain = domains.get(name)
		if (domain) put(layout.fields.get(`value:${name}`), indexIn(domain, state.values[name] ?? start))
	}
	for (const [kind, ids] of [
		['met', state.met],
		['said', state.said],
		['seen', state.seen],
	] as const)
		for (const id of ids) put(layout.fields.get(`${kind}:${id}`), 1)
	if (marks.minusTwos > 0) put(layout.fields.get('harmed'), 1)
	for (const id of new Set(marks.owed)) {
		const field = layout.fields.get(`owed:${id}`)
		put(field ?? layout.fields.get('stuck'), field ? marks.owed.filter((one) => one === id).length : 1)
	}
	moveTo(tables, into, at, Math.max(0, tables.places.indexOf(state.at)))
}
