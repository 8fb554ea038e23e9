import { suggestion } from '../nearest'
import type { Check } from './checking'
import { conditionsOf, namesIn } from './conditions-of'

/** A gauge shows a number that was declared, and no condition looks at it: what is shown there never counts. */
export const gauges: Check = ({ draft, words, report }) => {
	const { front, lost } = draft
	const numbers = front.state.flatMap(({ value }) => (value.type === 'number' ? [value.name] : []))
	const shown = new Set<string>()
	for (const { of } of draft.gauges) {
		if (!of || words.lost.has(of.value) || lost.ids.has(of.value)) continue
		const type = words.variables.get(of.value)?.type
		if (!numbers.includes(of.value))
			report(
				'gauge-of',
				of.at,
				type === 'number'
					? `"${of.value}" is the language's own, and decides who leaves; a gauge shows what decides nothing.`
					: type
						? `"${of.value}" is a ${type}; a gauge shows a number.`
						: `There is no variable "${of.value}".`,
				type
					? 'Declare a number for it under state.'
					: (suggestion(of.value, numbers) ?? declareIt(of.value)),
			)
		else if (shown.has(of.value))
			report('gauge-of', of.at, `There is a gauge of "${of.value}" already.`, 'Keep one of them.')
		shown.add(of.value)
	}
	if (shown.size === 0) return
	for (const { name, at } of conditionsOf(draft).flatMap(namesIn))
		if (shown.has(name) && numbers.includes(name))
			report(
				'gauge-counts',
				at,
				`"${name}" is shown by a gauge, and this condition looks at it.`,
				'A gauge never counts: use another variable here, or take the gauge out.',
			)
}

const declareIt = (name: string): string =>
	`Declare it under state: ${name}: { type: number, min: 0, max: 20, start: 0 }.`
