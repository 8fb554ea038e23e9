import type { Check } from './checking'

/** There are two variants or more, they give the same parameters, and no two of them give the same texts. */
export const variants: Check = ({ draft, report }) => {
	const all = draft.front.variants
	const [only, ...others] = all
	if (!only) return
	if (others.length === 0) {
		report(
			'variant-alone',
			only.at,
			`"${only.value.id}" is the only variant, so there is nothing to draw.`,
			'Add another one, or write its texts into the scenario.',
		)
		return
	}
	const names = [...new Set(all.flatMap(({ params }) => [...params.keys()]))]
	const known = new Map<string, string>()
	for (const { value, at, params } of all) {
		const missing = names.filter((name) => !params.has(name))
		if (missing.length > 0)
			report(
				'variants-differ',
				at,
				`The variant "${value.id}" does not give ${missing.map((name) => `"${name}"`).join(', ')}.`,
				'Give every variant the same parameters.',
			)
		const texts = JSON.stringify(names.map((name) => value.texts[name]))
		const first = known.get(texts)
		if (first !== undefined && missing.length === 0)
			report(
				'variants-alike',
				at,
				`The variants "${first}" and "${value.id}" give the same texts.`,
				'Let them differ, or take one out.',
			)
		else known.set(texts, value.id)
	}
}
