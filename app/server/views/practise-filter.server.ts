import { type Channel, channels } from '#app/core/scenario/definition'
import type { ScenarioListItem } from './practise-view.server'

/** What a list of scenarios is narrowed to; null narrows nothing. */
export type PractiseFilter = { channel: Channel | null; course: string | null; left: Left | null }

/** `new`: not played yet; `open`: not passed officially yet, though it could be. */
export const lefts = ['new', 'open'] as const
export type Left = (typeof lefts)[number]

/** Reads an address; what is not known there narrows nothing. `courses` are the slugs that there are. */
export function practiseFilter(params: URLSearchParams, courses: readonly string[]): PractiseFilter {
	const course = params.get('course')
	return {
		channel: channels.find((one) => one === params.get('channel')) ?? null,
		course: course !== null && courses.includes(course) ? course : null,
		left: lefts.find((one) => one === params.get('left')) ?? null,
	}
}

export function fitsFilter(
	{ channel, courses, practice, official, use, open }: ScenarioListItem,
	filter: PractiseFilter,
): boolean {
	const played = practice.count > 0 || official !== 'none' || open !== null
	return (
		(filter.channel === null || channel === filter.channel) &&
		(filter.course === null || courses.includes(filter.course)) &&
		(filter.left !== 'new' || !played) &&
		(filter.left !== 'open' || (use === 'official' && official !== 'passed'))
	)
}
