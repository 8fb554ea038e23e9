import type { Bounds } from '../paths/bounds'
import { canonical } from '../scenario/canonical'
import type { ScenarioDefinition } from '../scenario/definition'
import type { ScenarioWords } from '../scenario/words'
import { byWeight, type Change, type ChangePlace, type PlaceKind } from './change'
import { frontChanges } from './front-changes'
import { likelyRenames } from './likely-renames'
import { type NamedKind, type Names, nameKinds } from './names'
import { placeChanges } from './place-changes'
import { possibleChanges } from './possible-changes'
import { renamedIn } from './renamed-in'
import { stringsChanges } from './strings-changes'

/** A scenario version as it is compared. Without bounds nothing is said of what can be reached. */
export type ComparedScenario = {
	definition: ScenarioDefinition
	bounds: readonly Bounds[]
	/** Null: how words are set is not compared. */
	words: ScenarioWords | null
}
/** Weightiest first; within one group in the order of the text. */
export type ScenarioChanges = Change[]

/** What changed in meaning from one version of a scenario to another. A version and itself have no changes. */
export function changesBetween(before: ComparedScenario, after: ComparedScenario): ScenarioChanges {
	const names = likelyRenames(before.definition, after.definition)
	const earlier = { ...before, ...renamedBounded(before, names) }
	const words = { before: before.words, after: after.words }
	const changes = byWeight([
		...renames(names, after.definition),
		...frontChanges(earlier.definition, after.definition, words),
		...placeChanges(earlier.definition, after.definition, words),
		...possibleChanges(earlier, after),
		...stringsChanges(earlier.definition, after.definition),
	])
	if (changes.length > 0 || sameButIds(earlier.definition, after.definition)) return changes
	return [{ group: 'words', place: null, kind: 'value', what: 'else', where: null, from: null, to: null }]
}

function renamedBounded({ definition, bounds }: ComparedScenario, names: Names) {
	if (nameKinds.every((kind) => names[kind].size === 0)) return { definition, bounds }
	return {
		definition: renamedIn(definition, names),
		bounds: bounds.map((one) => ({
			...one,
			endings: one.endings.map((id) => names.place.get(id) ?? id),
		})),
	}
}

/** Ids of lines count lines, and a rename leaves those of before behind; the slug is the file's. */
function sameButIds(before: ScenarioDefinition, after: ScenarioDefinition): boolean {
	const bare = (definition: ScenarioDefinition) =>
		canonical({ ...definition, slug: '' }).replace(/"id":"[^"]*:[^"]*"/g, '')
	return bare(before) === bare(after)
}

function renames(names: Names, after: ScenarioDefinition): Change[] {
	return nameKinds.flatMap((kind) =>
		[...names[kind]].map(
			([from, to]): Change => ({
				group: 'ways',
				place: placeOf(kind, to, after),
				kind: 'renamed',
				from,
				to,
			}),
		),
	)
}

function placeOf(kind: NamedKind, id: string, { scenes, endings }: ScenarioDefinition): ChangePlace {
	const scene = scenes.find((one) => one.id === id)
	if (kind === 'place')
		return scene
			? { kind: 'scene', id, title: scene.title, scene: null }
			: { kind: 'ending', id, title: endings.find((one) => one.id === id)?.title ?? '', scene: null }
	const holder = scenes.find(({ replies }) => replies.some((reply) => reply.id === id))
	const plain: PlaceKind = kind === 'parameter' ? 'variant' : kind
	return { kind: plain, id, title: '', scene: kind === 'reply' ? (holder?.id ?? null) : null }
}
