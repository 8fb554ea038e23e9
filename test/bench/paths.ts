import { readdirSync, readFileSync } from 'node:fs'
import { compile } from '#app/core/language/compile'
import { boundsOf } from '#app/core/paths/bounds-of'
import { coverageOf } from '#app/core/paths/coverage/coverage'
import { reachFrom } from '#app/core/paths/reach/reach'
import type { ScenarioDefinition } from '#app/core/scenario/definition'
import { startsOf } from '#app/core/scenario/starts'
import { startState } from '#app/core/scenario/step'
import { interleave } from './support/interleave'
import { type Line, line } from './support/line'

const folder = 'content/scenarios'

/**
 * What is worked out of the paths of every shipped scenario, beside reading its text alone: bounds and coverage, as at
 * every check, and what can still be reached, as at the first debrief. Milliseconds for all of them.
 */
export async function shippedPaths(): Promise<Line[]> {
	const texts = readdirSync(folder).map((slug) => ({
		slug,
		text: readFileSync(`${folder}/${slug}/scenario.mdx`, 'utf8'),
	}))
	const read = () =>
		texts.flatMap(({ slug, text }) => {
			const options = { file: slug, slug, anchors: null, walk: false }
			return compile(text, options).definition ?? []
		})
	const rounds = { warm: 5, measured: 15 }
	// What is worked out is kept with a definition: each round has its own.
	let definitions = read()
	const lines: Line[] = []
	for (const [name, ours, limit] of [
		['bounds-of-shipped-scenarios', (one: ScenarioDefinition) => boundsOf(one), 1],
		['coverage-of-shipped-scenarios', (one: ScenarioDefinition) => coverageOf(one), 1],
		['reach-of-shipped-scenarios', reachAll, 1],
	] as const) {
		const fresh = () => {
			definitions = read()
		}
		fresh()
		const medians = await interleave(() => definitions.map((one) => ours(one)), read, rounds, fresh)
		lines.push(line(name, 'ms', medians.ours, medians.reference, limit))
	}
	return lines
}

function reachAll(definition: ScenarioDefinition): void {
	for (const { values } of startsOf(definition)) reachFrom(definition, startState(definition, values))
}
