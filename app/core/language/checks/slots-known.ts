import { wayTo } from '../way-to'
import type { Check } from './checking'

/** Whatever a text prints is a variable, a parameter or a fact, and every parameter is printed somewhere. */
export const slotsKnown: Check = ({ draft, words, report }) => {
	const { front, segments, lost } = draft
	const names = [...front.state.map(({ value }) => value.name), ...words.parameters, ...words.facts]
	const slots = [...front.slots, ...draft.slots]
	for (const { tag, name, at } of slots) {
		const inside = segments.find((segment) => at >= segment.at && at < segment.end)
		const own = inside?.params.map(({ value }) => value) ?? []
		const wanted = tag === 'Fact' ? [...words.facts] : [...names, ...own]
		const known = tag === 'Value' && words.variables.has(name)
		if (!known && !wanted.includes(name) && !words.lost.has(name))
			report(
				tag === 'Fact' ? 'unknown-fact' : 'unknown-value',
				at,
				tag === 'Fact' ? `There is no fact "${name}".` : `There is nothing called "${name}" to print.`,
				...wayTo(
					name,
					at,
					wanted,
					tag === 'Fact'
						? 'Declare it under facts in the front matter.'
						: 'Declare it under state, variants or facts in the front matter.',
				),
			)
	}
	for (const { id, slots: inside } of front.facts)
		for (const { name, at } of inside)
			if (words.facts.has(name) || words.variables.has(name))
				report(
					'misplaced',
					at,
					`The fact "${id}" prints "${name}": a fact can print parameters of the variants and nothing else.`,
					'Write the words out.',
				)
	if (lost.replies) return
	const printed = new Set(slots.map(({ name }) => name))
	for (const [name, at] of front.variants[0]?.params ?? [])
		if (!printed.has(name))
			report(
				'unused-parameter',
				at,
				`"${name}" is printed nowhere, so the variants do not differ by it.`,
				`Print it with <Value of="${name}"/>, or take it out.`,
			)
}
