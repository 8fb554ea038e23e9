import { wordSet } from '../rules/sets'
import type { Word } from '../text/words'
import { formulaIn } from './formula'

/** Words that make no other sentence of one. */
const idle = new Set(
	'really completely totally fully truly very so do just also again please well oh and but then now always'.split(
		' ',
	),
)
const negators = wordSet('negator')

/** Sentences that say something for the first time: what another said already, in whole or in part, adds nothing. */
export function firstSaid(sentences: readonly Word[][]): Word[][] {
	if (sentences.length < 2) return [...sentences]
	const said = new Map<string, string>()
	const formulas = new Set<string>()
	return sentences.filter((sentence) => {
		const formula = formulaIn(sentence)
		if (formula !== null) {
			const isOld = formula.every((family) => formulas.has(family))
			for (const family of formula) formulas.add(family)
			if (isOld) return false
		}
		const key = sentence.flatMap(({ form }) => (idle.has(form) ? [] : [form])).join(' ')
		const kind = kindOf(sentence)
		const before = said.get(kind) ?? '|'
		if (key === '' || before.includes(`| ${key} |`) || (key.includes(' ') && before.includes(` ${key} `)))
			return key === ''
		said.set(kind, `${before} ${key} |`)
		return true
	})
}

/** A denial and what it denies are two things, and so are a question and its answer, and words and their quotation. */
function kindOf(sentence: readonly Word[]): string {
	const denies = sentence.some(({ form }) => negators.has(form))
	const asks = sentence.at(-1)?.after.includes('?') ?? false
	const quotes = sentence.some(({ quoted }) => quoted)
	return `${denies} ${asks} ${quotes}`
}
