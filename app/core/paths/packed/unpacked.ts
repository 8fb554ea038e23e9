import type { Value } from '../../scenario/condition'
import type { RunState } from '../../scenario/run'
import { valueAt } from './domain'
import { type Field, readField } from './layout'
import type { Tables } from './tables'

/** Unpacks states of one definition. Lists may be shared, so whoever reads them must not change them. */
export function unpacking(tables: Tables): (words: Int32Array, at: number, turn: number) => RunState {
	const { layout, domains, definition } = tables
	const variables = definition.state.flatMap(({ name }) => {
		const [domain, field] = [domains.get(name), layout.fields.get(`value:${name}`)]
		return domain && field ? [{ name, domain, field }] : []
	})
	const met = listing(tables, 'met:')
	const said = listing(tables, 'said:')
	const seen = listing(tables, 'seen:')
	return (words, at, turn) => {
		const values: Record<string, Value> = {}
		for (const { name, domain, field } of variables)
			values[name] = valueAt(domain, readField(words, at, field))
		const place = tables.places[readField(words, at, tables.at)] ?? ''
		// Few ask for what was said and seen, and it can be much.
		return {
			at: place,
			turn,
			values,
			met: met(words, at),
			get said() {
				return said(words, at)
			},
			get seen() {
				return seen(words, at)
			},
		}
	}
}

/** The ids of the facts of one kind that a state has, sorted. */
function listing({ layout }: Tables, kind: string): (words: Int32Array, at: number) => string[] {
	const facts = [...layout.fields]
		.filter(([fact]) => fact.startsWith(kind))
		.map(([fact, field]) => ({ id: fact.slice(kind.length), field }))
		.sort((a, b) => (a.id < b.id ? -1 : 1))
	if (facts.length > mostKnown) return (state, at) => idsIn(facts, state, at)
	const known = new Map<string, string[]>()
	const words = [...new Set(facts.map(({ field }) => field.word))].map((word) => ({
		word,
		mask: facts.reduce((mask, { field }) => (field.word === word ? mask | (1 << field.shift) : mask), 0),
	}))
	return (state, at) => {
		let key = ''
		for (const { word, mask } of words) key += `${(state[at + word] ?? 0) & mask},`
		const list = known.get(key) ?? idsIn(facts, state, at)
		known.set(key, list)
		return list
	}
}

/** So few facts that lists of them come again and again. */
const mostKnown = 12

function idsIn(facts: readonly { id: string; field: Field }[], state: Int32Array, at: number): string[] {
	return facts.filter(({ field }) => readField(state, at, field) === 1).map(({ id }) => id)
}
