import { endOfDay, isDay, startOfDay } from '#app/core/records/day'

/** Days of an address as instants, both days included; what is no day is left out. */
export function dayRange(
	params: URLSearchParams,
	zone: string,
): { from: Date | null; before: Date | null; text: { from: string; to: string } } {
	const [from, to] = ['from', 'to'].map((name) => {
		const text = params.get(name) ?? ''
		return isDay(text) ? text : ''
	})
	return {
		from: from ? startOfDay(from, zone) : null,
		before: to ? endOfDay(to, zone) : null,
		text: { from: from ?? '', to: to ?? '' },
	}
}
