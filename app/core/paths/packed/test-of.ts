import type { Comparison, Condition, Operand, Value } from '../../scenario/condition'
import type { ScenarioDefinition } from '../../scenario/definition'
import { holds } from '../../scenario/holds'
import { type Domain, valueAt } from './domain'
import { type Field, readField } from './layout'

/** Whether something holds in the state that starts at `at`; `mood` is a number, -1 while it is being worked out. */
export type Test = (words: Int32Array, at: number, turn: number, mood: number) => boolean

/** What a test needs to know of how states are packed. */
export type Packing = {
	definition: ScenarioDefinition
	fields: ReadonlyMap<string, Field>
	domains: ReadonlyMap<string, Domain>
	moods: readonly string[]
	/** Comparisons with a literal, since many conditions share them. */
	known: Map<string, Test>
}

/** A condition as a function of a packed state: what it looks at is looked up once, here. Agrees with `holds`. */
export function testOf(condition: Condition, packing: Packing): Test {
	switch (condition.op) {
		case 'always':
			return () => true
		case 'and':
			return every(condition.of.map((part) => testOf(part, packing)))
		case 'or':
			return some(condition.of.map((part) => testOf(part, packing)))
		case 'not': {
			const test = testOf(condition.of, packing)
			return (words, at, turn, mood) => !test(words, at, turn, mood)
		}
		case 'flag':
			return compared({ kind: 'variable', name: condition.name }, '=', true, packing)
		case 'met':
			return bit(packing.fields.get(`met:${condition.need}`))
		case 'seen':
			return bit(packing.fields.get(`seen:${condition.scene}`))
		case 'said':
			return bit(packing.fields.get(`said:${condition.reply}`))
		case 'compare': {
			const { left, is, right } = condition
			if (right.kind === 'value') return compared(left, is, right.value, packing)
			if (left.kind === 'value') return compared(right, turned[is], left.value, packing)
			return unpackedTest(condition, packing)
		}
	}
}

const turned: Record<Comparison, Comparison> = {
	'<': '>',
	'<=': '>=',
	'>': '<',
	'>=': '<=',
	'=': '=',
	'!=': '!=',
}

function every(tests: Test[]): Test {
	const [first, second] = tests
	if (first && second && tests.length === 2)
		return (words, at, turn, mood) => first(words, at, turn, mood) && second(words, at, turn, mood)
	return (words, at, turn, mood) => tests.every((test) => test(words, at, turn, mood))
}

function some(tests: Test[]): Test {
	const [first, second] = tests
	if (first && second && tests.length === 2)
		return (words, at, turn, mood) => first(words, at, turn, mood) || second(words, at, turn, mood)
	return (words, at, turn, mood) => tests.some((test) => test(words, at, turn, mood))
}

/** A fact without a field can never hold where anything looks at it. */
function bit(field: Field | undefined): Test {
	if (!field) return () => false
	const { word, shift } = field
	return (words, at) => (((words[at + word] ?? 0) >>> shift) & 1) === 1
}

function compared(left: Operand, is: Comparison, value: Value, packing: Packing): Test {
	const key = `${left.kind} ${left.kind === 'variable' ? left.name : ''} ${is} ${typeof value} ${value}`
	// A literal on both sides is rare, and its key would have to say both.
	const test = (left.kind !== 'value' && packing.known.get(key)) || tabled(left, is, value, packing)
	packing.known.set(key, test)
	return test
}

/** A comparison with a literal, answered from a table: `holds` is asked once for every value there is. */
function tabled(left: Operand, is: Comparison, value: Value, packing: Packing): Test {
	const condition: Condition = { op: 'compare', left, is, right: { kind: 'value', value } }
	const ask = (values: Record<string, Value>, turn: number, mood: string | null) =>
		holds(condition, packing.definition, { at: '', turn, values, met: [], said: [], seen: [] }, mood)
	if (left.kind === 'mood') {
		const table = packing.moods.map((mood) => ask({}, 0, mood))
		return (_words, _at, _turn, mood) => mood >= 0 && table[mood] === true
	}
	if (left.kind === 'turn') {
		const table = Array.from({ length: packing.definition.turns.most + 1 }, (_, turn) => ask({}, turn, null))
		return (_words, _at, turn) => table[turn] === true
	}
	if (left.kind === 'value') {
		const always = ask({}, 0, null)
		return () => always
	}
	const domain = packing.domains.get(left.name)
	const field = packing.fields.get(`value:${left.name}`)
	if (!domain || !field) return () => false
	const { word, shift, mask } = field
	const table = Array.from({ length: domain.size }, (_, index) =>
		ask({ [left.name]: valueAt(domain, index) }, 0, null),
	)
	return (words, at) => table[((words[at + word] ?? 0) >>> shift) & mask] === true
}

/** Two variables, or a variable and the mood: rare enough to be asked of `holds` each time. */
function unpackedTest(condition: Extract<Condition, { op: 'compare' }>, packing: Packing): Test {
	const { definition, domains, fields, moods } = packing
	const sides = [condition.left, condition.right].flatMap((side) =>
		side.kind === 'variable' ? [side.name] : [],
	)
	return (words, at, turn, mood) => {
		const values: Record<string, Value> = {}
		for (const name of sides) {
			const [domain, field] = [domains.get(name), fields.get(`value:${name}`)]
			if (domain && field) values[name] = valueAt(domain, readField(words, at, field))
		}
		const state = { at: '', turn, values, met: [], said: [], seen: [] }
		return holds(condition, definition, state, mood < 0 ? null : (moods[mood] ?? null))
	}
}
