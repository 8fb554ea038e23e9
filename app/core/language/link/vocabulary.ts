import type { Variable } from '../../scenario/definition'
import type { Draft, Placed } from '../draft'

/** Every name that a scenario declares, by kind; the first of two equal ones wins. */
export type Vocabulary = {
	variables: ReadonlyMap<string, Variable>
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

export function vocabularyOf({ front, scenes, endings, lost }: Draft): Vocabulary {
	return {
		variables: new Map(front.state.map(({ value }) => [value.name, value])),
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
