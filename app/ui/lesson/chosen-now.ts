import { placesOf } from '#app/core/learning/check'

/**
 * Where things were put so far: as the server has it or, where it has nothing, as the form on the page has it. What was
 * chosen before scripts ran is not lost by that.
 */
export function chosenNow(check: string, known: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
	if (known.size > 0) return known
	const form = document.getElementById(`check-${check}`)?.querySelector('form')
	if (!form) return known
	const chosen = [...new FormData(form)].flatMap(([name, value]) =>
		/^choice($|\.)/.test(name) && typeof value === 'string' ? [value] : [],
	)
	return placesOf(chosen)
}
