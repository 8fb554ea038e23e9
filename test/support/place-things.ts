/** What one thing may still be given: `item=place` for each place. */
type Thing = string[]

/** Whether a form wants things placed, and not choices. */
export const isPlacing = (form: HTMLFormElement): boolean => thingsOf(form).length > 0

/**
 * An answer in which no thing goes where it has been in vain, nor where another goes, if places are given once. What is
 * right stays where the page has it. Notes in `tried` what it answers; throws when there is no way left.
 */
export function nextPlaces(form: HTMLFormElement, tried: Set<string>): string[] {
	const things = thingsOf(form)
	const once = form.querySelector('select') !== null
	const found = arrange(
		things.map((thing) => thing.filter((one) => !tried.has(one))),
		once,
	)
	if (!found) throw new Error('no way is left to place these')
	for (const one of found) tried.add(one)
	return [...fixedIn(form), ...found]
}

function arrange([first, ...rest]: Thing[], once: boolean): string[] | null {
	if (!first) return []
	for (const one of first) {
		const place = placeOf(one)
		const left = once ? rest.map((thing) => thing.filter((other) => placeOf(other) !== place)) : rest
		const below = arrange(left, once)
		if (below) return [one, ...below]
	}
	return null
}

const placeOf = (one: string) => one.slice(one.indexOf('=') + 1)
const valuesOf = (found: Iterable<Element>) => [...found].map((one) => one.getAttribute('value') ?? '')

function thingsOf(form: HTMLFormElement): Thing[] {
	const selects = [...form.querySelectorAll('select[name=choice]')].map((select) =>
		valuesOf(select.querySelectorAll('option')).filter((value) => value !== ''),
	)
	const radios = new Map<string, string[]>()
	for (const radio of form.querySelectorAll('input[type=radio][name^="choice."]')) {
		const name = radio.getAttribute('name') ?? ''
		radios.set(name, [...(radios.get(name) ?? []), radio.getAttribute('value') ?? ''])
	}
	return [...selects, ...radios.values()]
}

const fixedIn = (form: HTMLFormElement) => valuesOf(form.querySelectorAll('input[type=hidden][name^=choice]'))
