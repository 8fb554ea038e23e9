import type { NamePlace } from '#app/core/writing/reading'
import { moved } from '#app/core/writing/splice'
import { splicesBetween } from '#app/core/writing/splices-between'
import type { Checked } from '../bench/bench'

/** Every name where it stands in the text as it is now; those that were written over since it was read are left out. */
export function namesNow(checked: Checked | null, text: string): NamePlace[] {
	if (!checked?.reading) return []
	const since = splicesBetween(checked.text, text)
	if (since.length === 0) return checked.reading.names
	return checked.reading.names
		.map((place) => ({
			...place,
			at: { start: moved(place.at.start, since), end: moved(place.at.end, since) },
		}))
		.filter(({ name, at }) => text.slice(at.start, at.end) === name)
}
