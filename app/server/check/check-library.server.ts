import { libraryProblems } from '#app/core/language/library'
import { type PairsNamed, pairProblems } from '#app/core/language/pair-problems'
import { lineStarts, placeOf } from '#app/core/language/places'
import type { Problem } from '#app/core/language/problem'
import type { ScenarioDefinition } from '#app/core/scenario/definition'

/** A scenario of the library, with its text and the name that problems show. */
export type Shelved = { file: string; text: string; definition: ScenarioDefinition }

/**
 * What is wrong with scenarios beside each other, at the replies or the pair that it is about. `named` are the pairs of
 * all scenarios there are, these among them.
 */
export function checkLibrary(shelved: readonly Shelved[], named: PairsNamed): Problem[] {
	const definitions = shelved.map(({ definition }) => definition)
	const found = [...libraryProblems(definitions), ...pairProblems(definitions, named)]
	return found.flatMap(({ slug, reply, ...told }) => {
		const one = shelved.find(({ definition }) => definition.slug === slug)
		return one ? [{ ...told, file: one.file, ...placeIn(one.text, reply) }] : []
	})
}

function placeIn(text: string, reply: string | null): { line: number; column: number } {
	// A reply of a segment has the id of its use before its own, and is told at the top.
	const at =
		reply === null ? text.search(/^pair:/m) : text.search(new RegExp(`<Reply\\b[^>]*\\sid=["']${reply}["']`))
	return placeOf(lineStarts(text), Math.max(0, at))
}
