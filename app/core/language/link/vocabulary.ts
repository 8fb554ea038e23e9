import type { Variable } from '../../scenario/definition'
import type { Draft, Placed } from '../draft'
import { memoryVariable, variantVariable } from '../reserved'
import { patienceVariables } from './patience-variables'

/** Every name that a scenario declares, by kind; the first of two equal ones wins. */
export type Vocabulary = {
	/** Those of the language among them: see `reservedNames`. */
	variables: ReadonlyMap<string, Variable>
	/** Of the variants. */
	parameters: ReadonlySet<string>
	facts: ReadonlySet<string>
	moods: ReadonlySet<string>
	needs: ReadonlySet<string>
	extras: ReadonlySet<string>
	critical: ReadonlySet<string>
	people: ReadonlySet<string>
	scenes: ReadonlySet<string>
	endings: ReadonlySet<string>
	replies: ReadonlySet<string>
	/** Names in passages that could not be read. */
	lost: ReadonlySet<string>
	most: number
}

export function vocabularyOf(draft: Draft): Vocabulary {
	const { front, scenes, endings, lost } = draft
	const variant = variantVariable(front.variants.map(({ value }) => value.id))
	const own = front.state.map(({ value }) => value)
	const variables = [memoryVariable(), ...(variant ? [variant] : []), ...patienceVariables(draft), ...own]
	return {
		variables: new Map(variables.map((variable) => [variable.name, variable])),
		parameters: new Set(front.variants.flatMap(({ params }) => [...params.keys()])),
		facts: new Set(front.facts.map(({ id }) => id)),
		moods: new Set(front.mood.length > 0 ? front.mood.map(({ mood }) => mood.value) : [onlyMood]),
		needs: new Set(front.needs.map(({ value }) => value.id)),
		extras: new Set(front.extras.map(({ value }) => value.id)),
		critical: new Set(front.critical.map(({ value }) => value.id)),
		people: new Set(front.people.map(({ value }) => value.id)),
		scenes: idsOf(scenes),
		endings: idsOf(endings),
		replies: idsOf(scenes.flatMap(({ replies }) => replies)),
		lost: lost.ids,
		most: front.turns.most,
	}
}

/** The one mood of a scenario that declares none. */
export const onlyMood = 'calm'

const idsOf = (owners: readonly { id: Placed<string> | null }[]): Set<string> =>
	new Set(owners.flatMap(({ id }) => (id ? [id.value] : [])))
