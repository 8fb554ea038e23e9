import { getAdjacencyMap } from 'xstate/graph'
import { tablesOf } from '#app/core/paths/packed/tables'
import { sweep } from '#app/core/paths/sweep'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { startsOf } from '#app/core/scenario/starts'
import { asMachine } from './support/as-machine'
import { interleave } from './support/interleave'
import { type Line, line } from './support/line'
import { wideDefinition } from './support/wide-definition'

/**
 * How far we walk; how many times over, so that a moment's noise is one part of it; and the turns after which the
 * reference has come to 13,000 and 29,000 states: it cannot go much further. Of 10,000 states making the definition
 * ready is a third, so a little less is asked there.
 */
const sizes = [
	{
		name: 'walk-10k-states',
		states: 10_000,
		times: 20,
		turns: 10,
		rounds: { warm: 2, measured: 7 },
		limit: 0.01,
	},
	{
		name: 'walk-100k-states',
		states: 100_000,
		times: 2,
		turns: 11,
		rounds: { warm: 1, measured: 3 },
		limit: 0.01,
	},
	{
		name: 'walk-1m-states',
		states: 1_000_000,
		times: 1,
		turns: 11,
		rounds: { warm: 1, measured: 3 },
		limit: 0.01,
	},
]

/**
 * Microseconds a state of walking 200 scenes with three variables, from the definition on, beside `getAdjacencyMap` of
 * `xstate/graph` on a machine written by hand for the same definition, from its building on.
 */
export async function walking(): Promise<Line[]> {
	const lines: Line[] = []
	// A short walk would measure how V8 warms up: both sides run hot, ours is just sooner done.
	for (let round = 0; round < 40; round += 1) walkOnce(wideDefinition(150), 10_000)
	for (const { name, states, times, turns, rounds, limit } of sizes) {
		let known = 0
		const anew = () => ({
			ours: Array.from({ length: times }, () => wideDefinition(150)),
			reference: wideDefinition(turns),
		})
		let fresh = anew()
		const medians = await interleave(
			() => fresh.ours.forEach((definition) => walkOnce(definition, states)),
			() => {
				known = Object.keys(getAdjacencyMap(asMachine(fresh.reference), {})).length
			},
			rounds,
			() => {
				fresh = anew()
			},
		)
		const [each, theirs] = [(medians.ours * 1000) / (states * times), (medians.reference * 1000) / known]
		lines.push(line(name, 'µs a state', each, theirs, limit))
	}
	return lines
}

function walkOnce(definition: ScenarioDefinition, states: number): void {
	const walked = sweep(tablesOf(definition, {}), () => {}, states, startsOf(definition))
	if (walked.states !== states) throw new Error(`walked ${walked.states} states, not ${states}`)
}

/**
 * What a merged state takes: the bytes that a walk of 1,000,000 states adds to the process at most, a state, beside
 * those of a walk of 100,000. Linear memory keeps the two alike.
 */
export function walkMemory(): Line {
	const bytes = (states: number) => mostBytes(states) / states
	bytes(10_000)
	return line('walk-memory-1m-by-100k', 'bytes a state', bytes(1_000_000), bytes(100_000), 1.5)
}

function mostBytes(states: number): number {
	const definition = wideDefinition(150)
	const tables = tablesOf(definition, {})
	const before = process.memoryUsage().arrayBuffers
	let most = 0
	let visited = 0
	const look = () => {
		visited += 1
		if (visited % 10_000 === 0) most = Math.max(most, process.memoryUsage().arrayBuffers - before)
	}
	sweep(tables, look, states, startsOf(definition))
	return most
}
