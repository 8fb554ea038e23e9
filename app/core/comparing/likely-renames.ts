import { canonical } from '../scenario/canonical'
import type { ScenarioDefinition } from '../scenario/definition'
import { type Names, noNames } from './names'
import { type Pairs, pairsByWords } from './pairs'
import { renamedIn } from './renamed-in'
import { wordsOfPlace, wordsOfReply } from './words-in'

/**
 * What is probably the same under another name: of what is gone and what is new, the pairs whose words are alike. What
 * has no words goes by its shape, a mood by what it holds for, else by its place in the list.
 */
export function likelyRenames(before: ScenarioDefinition, after: ScenarioDefinition): Names {
	const names = {
		...noNames,
		place: new Map([
			...byWords(before.scenes, after.scenes, wordsOfPlace),
			...byWords(before.endings, after.endings, wordsOfPlace),
		]),
		reply: byWords(repliesOf(before), repliesOf(after), wordsOfReply),
		need: byWords(before.needs, after.needs, textOf),
		extra: byWords(before.extras, after.extras, textOf),
		critical: byWords(before.critical, after.critical, textOf),
		fact: byWords(before.facts, after.facts, textOf),
		person: byWords(before.people, after.people, ({ name, about }) => `${name} ${about}`),
		variant: byWords(before.variants, after.variants, ({ texts }) => Object.values(texts).join('\n')),
		parameter: byWords(parametersOf(before), parametersOf(after), textOf),
		variable: byWords(named(before), named(after), ({ shape }) => shape),
	}
	return { ...names, mood: moods(renamedIn(before, names), after) }
}

type Named = { id: string }
const textOf = ({ text }: { text: string }) => text
const repliesOf = ({ scenes }: ScenarioDefinition) => scenes.flatMap(({ replies }) => replies)

/** A parameter is known by what the first variant prints for it. */
const parametersOf = ({ variants }: ScenarioDefinition) =>
	Object.entries(variants[0]?.texts ?? {}).map(([id, text]) => ({ id, text }))

/** A variable is known by its kind and values. What each variant is called is told with the variants. */
const named = ({ state }: ScenarioDefinition) =>
	state.flatMap(({ name, ...shape }) =>
		name === 'variant' ? [] : [{ id: name, shape: shape.type + canonical(shape) }],
	)

function byWords<T extends Named>(
	before: readonly T[],
	after: readonly T[],
	wordsOf: (one: T) => string,
): Map<string, string> {
	const [there, now] = [idsOf(before), idsOf(after)]
	const gone = before.filter(({ id }) => !now.has(id))
	const come = after.filter(({ id }) => !there.has(id))
	return renamesIn(pairsByWords(gone, come, wordsOf))
}

const idsOf = (list: readonly Named[]) => new Set(list.map(({ id }) => id))

const renamesIn = <T extends Named>({ both }: Pairs<T>): Map<string, string> =>
	new Map(both.map((pair) => [pair.before.id, pair.after.id]))

function moods(before: ScenarioDefinition, after: ScenarioDefinition): Map<string, string> {
	const [there, now] = [moodsOf(before), moodsOf(after)]
	const found = new Map<string, string>()
	for (const [at, { mood, when }] of before.mood.entries()) {
		if (now.has(mood)) continue
		const free = after.mood.filter((one) => !there.has(one.mood) && ![...found.values()].includes(one.mood))
		const same = free.find((one) => canonical(one.when) === canonical(when))
		const beside = before.mood.length === after.mood.length ? after.mood[at] : undefined
		const likely = same ?? free.find((one) => one === beside)
		if (likely) found.set(mood, likely.mood)
	}
	return found
}

const moodsOf = ({ mood }: ScenarioDefinition) => new Set(mood.map((one) => one.mood))
