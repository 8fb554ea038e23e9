import type { Condition } from './condition'
import type { ScenarioDefinition } from './definition'
import { linesIn } from './lines-in'

const known = new WeakMap<ScenarioDefinition, ReadonlySet<string>>()

/** The variables that some condition of a scenario looks at, patience included, since it decides who leaves. */
export function looksAt(definition: ScenarioDefinition): ReadonlySet<string> {
	let names = known.get(definition)
	if (!names) {
		const found = new Set(definition.patience.map(({ name }) => name))
		for (const condition of conditionsOf(definition)) variablesIn(condition, found)
		names = found
		known.set(definition, names)
	}
	return names
}

/** Every condition of a scenario, wherever it stands. */
export function conditionsOf(definition: ScenarioDefinition): Condition[] {
	const places = [...definition.scenes, ...definition.endings]
	const all = [
		...definition.mood.map(({ when }) => when),
		...definition.expects.flatMap(({ beaten, broken }) => [beaten, broken]),
		...definition.needs.map(({ when }) => when),
		...definition.extras.map(({ fit }) => fit),
		...definition.critical.map(({ when }) => when),
		...definition.facts.map(({ earned }) => earned),
		...places.flatMap(({ beats }) => beats).flatMap((beat) => linesIn(beat).map(({ when }) => when)),
		...definition.scenes
			.flatMap(({ replies }) => replies)
			.flatMap((reply) => [reply.when, ...reply.cases.map(({ when }) => when)]),
	]
	return all.filter((condition) => condition !== null)
}

/** Adds the variables that a condition looks at. */
export function variablesIn(condition: Condition, found: Set<string>): void {
	if (condition.op === 'and' || condition.op === 'or')
		for (const part of condition.of) variablesIn(part, found)
	else if (condition.op === 'not') variablesIn(condition.of, found)
	else if (condition.op === 'flag') found.add(condition.name)
	else if (condition.op === 'compare')
		for (const side of [condition.left, condition.right]) if (side.kind === 'variable') found.add(side.name)
}
