import { readFileSync } from 'node:fs'
import { playThrough } from '#app/core/assessment/play-through'
import { compile } from '#app/core/language/compile'
import { readWalkThrough } from '#app/core/language/plays/read-walk-through'
import { boundsOf } from '#app/core/paths/bounds-of'
import type { WalkThroughFault } from '#app/core/play/walk-through-problems'
import { writtenAs } from '#app/core/wording/written-as'

const minimal = readFileSync('test/support/samples/minimal.mdx', 'utf8')

function kettle(text: string) {
	const { definition, problems } = compile(text, { file: 'kettle.mdx', slug: 'kettle', anchors: null })
	if (!definition) throw new Error(problems.map(({ message }) => message).join('\n'))
	return { definition, bounds: boundsOf(definition) }
}

const chosen = kettle(minimal)
const typed = kettle(minimal.replace('title="The phone rings"', 'title="The phone rings" answer="write"'))

/** The faults of a walk-through beside the scenario of `samples/minimal.mdx`; `typed`: its first scene is typed. */
export function faultsOf(text: string, how: 'chosen' | 'typed' = 'chosen'): WalkThroughFault[] {
	const { definition, bounds } = how === 'typed' ? typed : chosen
	const { walk, faults } = readWalkThrough(text)
	return walk ? playThrough(definition, bounds, walk, writtenAs).faults : faults
}
