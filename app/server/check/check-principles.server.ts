import { lineStarts, placeOf } from '#app/core/language/places'
import type { Problem } from '#app/core/language/problem'
import { playedHere } from '#app/core/learning/coverage'
import { isPrinciple } from '#app/core/scenario/principles'
import { contentProblems } from '../content/lesson-problems'
import type { Shelved } from './check-library.server'

/** The passages that teach each principle, as `course/lesson#idea`. */
export type Taught = ReadonlyMap<string, ReadonlySet<string>>

/** Principles of the catalogue that a scenario names, and that no good and bad reply of it play. */
export function checkPrinciples(shelved: readonly Shelved[], taught: Taught): Problem[] {
	return shelved.flatMap(({ file, text, definition }) =>
		definition.principles.filter(isPrinciple).flatMap((principle) => {
			const { good, bad, turns } = playedHere(definition, taught.get(principle) ?? new Set())
			if (turns) return []
			const code = 'principle-not-played'
			return [
				{
					code,
					severity: contentProblems[code].severity,
					file,
					...placeOf(lineStarts(text), Math.max(0, text.search(/^principles:/m))),
					message: `It names "${principle}", and of the replies that point at a passage about it ${good} are marked +1 or better and ${bad} are marked -1 or worse.`,
					fix: `Let a good and a bad reply point at an idea with principle="${principle}", or take the name out.`,
				},
			]
		}),
	)
}
