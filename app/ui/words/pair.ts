import type { Experience } from '#app/core/scenario/definition'
import { shortName as first } from './short-name'

/** Sentences about two customers with the same problem. */
export const pairWords = {
	title: 'The same problem, two customers',
	lead: (here: string, there: string) =>
		`${first(here)} and ${first(there)} come with the same problem. Do they get the same care?`,
	latest: 'Your latest try at each:',
	beside: (name: string) => `This conversation, beside your latest one with ${first(name)}:`,
	same: (here: string, there: string) => `You gave ${first(here)} and ${first(there)} the same respect.`,
	less: (who: string, than: string, points: number) =>
		`${first(who)} got ${points === 1 ? '1 point' : `${points} points`} less respect than ${first(than)}. Their problem was the same.`,
	note: 'This is for you alone, and it never counts.',
	meet: (name: string) => `You haven’t met ${first(name)} yet.`,
	invite: (title: string) => `Play “${title}” too, and see how the two compare`,
	other: (title: string) => `Go to “${title}”`,
	experience: {
		negative: 'It was less than they could expect.',
		expected: 'It was what they could expect.',
		exceptional: 'It was more than they could expect.',
	} satisfies Record<Experience, string>,
} as const
