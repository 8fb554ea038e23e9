import { type Completion, type CompletionAsked, completion } from './completion'
import { saysOf } from './help'
import { variablesOf } from './variables-of'

/** What fits in a condition whose beginning, up to the word that is being written, is `before`. */
export function completeCondition(asked: CompletionAsked, before: string): Completion[] {
	const { help, reading } = asked
	const called = /\b(met|seen|said)\(\s*$/.exec(before)?.[1]
	if (called === 'met') return named(asked, ['need'])
	if (called === 'seen') return named(asked, ['scene', 'use'])
	if (called === 'said') return named(asked, ['reply'])
	const compared = /([\w-]+)\s*!?=\s*$/.exec(before)?.[1]
	if (compared === 'mood') return named(asked, ['mood'])
	if (compared === 'variant') return named(asked, ['variant'])
	if (compared === 'memory') return ['none', 'well', 'badly'].map((word) => completion(word, 'value', ''))
	const variables = variablesOf(reading)
	const one = variables.find(({ name }) => name === compared)
	if (one) return one.of.map((word) => completion(word, 'value', saysOf(help, `state.${one.type}`)))
	const says = (word: string) => saysOf(help, `condition.${word}`)
	return [
		...variables.map(({ name, type }) =>
			completion(name, 'name', saysOf(help, `state.${type}`), type === 'flag' ? name : `${name} `),
		),
		...['met', 'said', 'seen'].map((word) => completion(`${word}(…)`, 'word', says(word), `${word}($)`)),
		...['mood', 'variant', 'memory'].map((word) =>
			completion(`${word} = …`, 'word', says(word), `${word} = $`),
		),
		completion('turn > …', 'word', says('turn'), 'turn > $'),
		...['not', 'and', 'or', 'otherwise'].map((word) => completion(word, 'word', says(word))),
	]
}

/** What fits in a `set`. */
export function completeSet(asked: CompletionAsked, before: string): Completion[] {
	const { help, reading } = asked
	const variables = variablesOf(reading)
	const given = /([\w-]+)\s*=\s*$/.exec(before)?.[1]
	const one = variables.find(({ name }) => name === given)
	if (one) return one.of.map((word) => completion(word, 'value', ''))
	return variables.flatMap(({ name, type }) => {
		const put = (written: string, word: string) =>
			completion(written.replace('$', '…'), 'name', saysOf(help, `set.${word}`), written)
		if (type === 'flag') return [put(name, 'true'), put(`not ${name}`, 'false')]
		if (type === 'one-of') return [put(`${name} = $`, 'value')]
		return [put(`${name} +1`, 'up'), put(`${name} -1`, 'down')]
	})
}

/** The names of some kinds that the whole text knows, each once; those of one segment besides. */
export const named = (asked: CompletionAsked, kinds: readonly string[], scope: number | null = null) =>
	namedIn(asked, kinds, (own) => own === null || own === scope)

/** The names of some kinds that one segment knows, and nothing else does. */
export const inSegment = (asked: CompletionAsked, kinds: readonly string[], scope: number) =>
	namedIn(asked, kinds, (own) => own === scope)

function namedIn(
	asked: CompletionAsked,
	kinds: readonly string[],
	fits: (scope: number | null) => boolean,
): Completion[] {
	const { reading, help } = asked
	const seen = new Set<string>()
	return (reading?.names ?? []).flatMap(({ kind, name, declares, scope }) => {
		if (!declares || !kinds.includes(kind) || seen.has(name) || !fits(scope)) return []
		seen.add(name)
		return [completion(name, 'name', titleOf(asked, kind, name) || help.kinds[kind])]
	})
}

/** What a name stands for, in the author's own words. */
function titleOf({ reading }: CompletionAsked, kind: string, name: string): string {
	const groups: Partial<Record<string, string>> = { need: 'needs', extra: 'extras', critical: 'critical' }
	const group = kind === 'person' ? 'people' : groups[kind]
	const field = reading?.fields.find(
		({ path }) =>
			path[0] === group &&
			path[1] === name &&
			(path.length === 2 || path[2] === (kind === 'person' ? 'name' : 'text')),
	)
	if (group) return String(field?.value ?? '')
	return reading?.outline.find((item) => item.kind === kind && item.id === name)?.title ?? ''
}
