import type { NameKind } from '../../writing/reading'
import { type Token, tokens } from '../expression/tokens'
import type { Place } from './front-nodes'
import type { LookUp } from './look-up'
import type { Expression, Mentions, Use } from './mention'

const calls: ReadonlyMap<string, readonly NameKind[]> = new Map<string, readonly NameKind[]>([
	['met', ['need']],
	['seen', ['scene', 'use', 'ending']],
	['said', ['reply']],
])
const keywords = new Set(['and', 'or', 'not', 'true', 'false', 'always', 'otherwise', 'mood', 'turn'])
const compares = new Set(['<', '<=', '>', '>=', '=', '!=', '==', '=>', '=<', '<>', '≤', '≥', '≠', '!'])
const counters = ['variable', 'patience'] as const

/** The names in a condition or a `set`, faulty ones included: what can be read of them is. */
export function usesIn({ kind, place, scope }: Expression, mentions: Mentions, known: LookUp): Use[] {
	const isCounter = (name: string) =>
		known.has('variable', name, null) ||
		known.has('patience', name, null) ||
		name === 'memory' ||
		name === 'variant'
	return kind === 'set' ? ofEffects() : ofCondition(tokensIn(place))

	function ofCondition(list: readonly Token[]): Use[] {
		return list.flatMap((token, index): Use[] => {
			if (token.kind !== 'name' || keywords.has(token.text)) return []
			const [before, after] = [list[index - 1], list[index + 1]]
			if (after?.text === '(') return []
			const called = before?.text === '(' ? calls.get(list[index - 2]?.text ?? '') : undefined
			if (called) return [use(token, called)]
			if (isCounter(token.text)) return [use(token, counters)]
			const other = otherSide(list, index)
			return other ? compared(token, other) : [use(token, counters)]
		})
	}

	/** A name that is no variable, beside another: what that may be. */
	function compared(token: Token, other: string): Use[] {
		if (other === 'mood') return [use(token, ['mood'])]
		if (other === 'variant') return [use(token, ['variant'])]
		if (other === 'memory') return []
		const owner = mentions.oneOf.get(other)
		if (owner === undefined) return [use(token, counters)]
		return [{ ...use(token, ['value']), scope: owner }]
	}

	function ofEffects(): Use[] {
		let from = 0
		return place.text.split(',').flatMap((part): Use[] => {
			const list = tokensIn({ text: part, at: place.at + from })
			from += part.length + 1
			const names = list.filter((token) => token.kind === 'name' && token.text !== 'not')
			const [name, value] = names
			if (!name) return []
			const owner = mentions.oneOf.get(name.text)
			const given = value && value.text !== 'true' && value.text !== 'false' ? value : undefined
			const second = given && owner !== undefined ? [{ ...use(given, ['value']), scope: owner }] : []
			return [use(name, counters), ...second]
		})
	}

	function use({ text, at }: Token, kinds: readonly NameKind[]): Use {
		return { kinds, name: text, at, scope }
	}
}

/** What a name is compared with, as far as that is a name too; null where it is compared with nothing. */
function otherSide(list: readonly Token[], index: number): string | null {
	const beyond = (step: 1 | -1): string | null => {
		let at = index + step
		while (compares.has(list[at]?.text ?? '')) at += step
		const other = list[at]
		return at === index + step || other?.kind !== 'name' ? null : other.text
	}
	return beyond(-1) ?? beyond(1)
}

/** The words and signs of a text; what is neither is stepped over. Offsets are the author's. */
function tokensIn({ text, at }: Place): Token[] {
	const list: Token[] = []
	let from = 0
	while (from < text.length) {
		const { found, stopped } = tokens(text.slice(from))
		for (const token of found) list.push({ ...token, at: at + from + token.at })
		if (stopped === null) break
		from += stopped + 1
	}
	return list
}
