import { alike } from '../../wording/alike'
import type { PersonFacts } from './first-of-each'
import { fewest } from './withheld'

/** Texts that were not understood in one scene and are much alike. */
export type UnclearGroup = {
	scene: string
	/** By the alphabet, so that their order tells nothing. */
	texts: string[]
	/** Who wrote one of them; null where these are fewer than five. */
	people: number | null
}

/** Texts that have as much in common as this belong together. */
const likeness = 0.6
/** Of a scene no more texts are compared than this, and no more of each than so many letters. */
const [mostTexts, mostLetters] = [120, 300]

/**
 * What was typed and not understood, in all attempts, grouped by likeness (single linkage over groups of three letters in
 * common). Of a scene where fewer than five people typed anything nothing is told: one could guess who wrote it.
 */
export function unclearGroups(people: readonly PersonFacts[], scenes: readonly string[]): UnclearGroup[] {
	return scenes.flatMap((scene) => {
		const typed = people.filter(({ tries }) => tries.some(({ typedAt }) => typedAt.includes(scene)))
		return typed.length < fewest ? [] : groupsIn(scene, typed)
	})
}

function groupsIn(scene: string, people: readonly PersonFacts[]): UnclearGroup[] {
	const writers = new Map<string, Set<number>>()
	for (const [writer, { tries }] of people.entries())
		for (const { scene: at, text } of tries.flatMap(({ unclear }) => unclear))
			if (at === scene) writers.set(text, (writers.get(text) ?? new Set()).add(writer))
	const texts = [...writers.keys()].sort(byAlphabet).slice(0, mostTexts)
	const groups = linked(texts).map((own) => {
		const who = new Set(own.flatMap((text) => [...(writers.get(text) ?? [])]))
		return { scene, texts: own, people: who.size < fewest ? null : who.size }
	})
	return groups.sort((a, b) => (b.people ?? 0) - (a.people ?? 0))
}

function linked(texts: readonly string[]): string[][] {
	let groups: string[][] = []
	for (const text of texts) {
		const near = groups.filter((group) => group.some((other) => isLike(text, other)))
		groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), text].sort(byAlphabet)]
	}
	return groups.sort((a, b) => byAlphabet(a[0] ?? '', b[0] ?? ''))
}

const isLike = (one: string, other: string) =>
	alike(one.slice(0, mostLetters), other.slice(0, mostLetters)) >= likeness
const byAlphabet = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
