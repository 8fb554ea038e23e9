import type { Person, ScenarioDefinition, Variant } from '../scenario/definition'
import type { Change } from './change'
import { type Listed, listChanges } from './listed'

const people: Listed<Person> = {
	kind: 'person',
	idOf: ({ id }) => id,
	titleOf: ({ name }) => name,
	weighs: 'around',
	ordered: true,
	tell: (told, { before, after }) => {
		told.value('around', 'avatar', before.avatar, after.avatar)
		told.words('name', before.name, after.name)
		told.words('about', before.about, after.about)
	},
}

const variants: Listed<Variant> = {
	kind: 'variant',
	idOf: ({ id }) => id,
	titleOf: () => '',
	weighs: 'ways',
	ordered: true,
	tell: (told, { before, after }) => {
		for (const name of new Set([...Object.keys(before.texts), ...Object.keys(after.texts)]))
			told.words('text', textAt(before, name), textAt(after, name))
	},
}

const textAt = ({ texts }: Variant, name: string): string | null =>
	Object.hasOwn(texts, name) ? (texts[name] ?? null) : null

export const personChanges = (before: ScenarioDefinition, after: ScenarioDefinition): Change[] =>
	listChanges(before.people, after.people, people)

export const variantChanges = (before: ScenarioDefinition, after: ScenarioDefinition): Change[] =>
	listChanges(before.variants, after.variants, variants)
