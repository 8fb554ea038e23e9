import type { Mark } from '#app/core/scenario/definition'
import type { Cap } from '#app/core/scenario/run'
import type { Unsure } from '#app/core/wording/marking'

const signed = (mark: Mark) => (mark > 0 ? `+${mark}` : String(mark).replace('-', '−'))

/** Sentences about how an author's own words sound to what marks typed replies. */
export const heardWords = {
	title: 'What the scorer hears',
	lead: 'What trainees type is marked by its words. Here your own replies are marked the same way, beside your marks. It hears words only: it does not know your house, and you may know better.',
	more: 'How typed replies are marked',
	none: 'No reply here has words of its own.',
	count: (apart: number, settled: number, all: number) => {
		if (apart === 0) return `Your marks and the scorer's are close for all ${all} replies.`
		const told = `For ${apart} of ${all} replies, your marks and the scorer's are more than 25 points apart.`
		return settled === apart
			? `${told} You have settled them all.`
			: `${told} Those that are open come first.`
	},
	columns: { reply: 'Reply', yours: 'Your marks', heard: 'It hears', differs: 'Do they agree?' },
	tone: 'Tone',
	respect: 'Respect',
	mark: (marks: readonly Mark[]) =>
		marks.length === 0
			? 'not marked'
			: marks.map((mark) => `${signed(mark)} (${(mark + 2) * 25})`).join(' or '),
	agrees: 'Close',
	apart: (dimensions: readonly string[]) => `Apart in ${dimensions.join(' and ')}`,
	settled: 'Apart, and settled',
	unsure: 'It is not sure',
	unsureWhy: {
		'too-short': 'too few words',
		language: 'perhaps not English',
		mixed: 'points both ways',
	} satisfies Record<Unsure, string>,
	capped: {
		insult: 'Held down: an insult',
		threat: 'Held down: a threat',
		discrimination: 'Held down: a remark about who somebody is',
		'non-apology': 'Held down: “sorry if”',
	} satisfies Record<Cap, string>,
	acts: (count: number) => (count === 1 ? '1 thing heard' : `${count} things heard`),
	apartTitle: 'Replies that are heard otherwise',
	settledTitle: (count: number) =>
		count === 1 ? '1 reply that you have settled' : `${count} replies that you have settled`,
	rest: (count: number) => (count === 1 ? 'The other reply' : `The other ${count} replies`),

	needsTitle: 'Needs with examples',
	needsText:
		'Each example is tried as if it were not on the list, as what trainees type is not. Near misses should not be taken for the need.',
	phrasing: 'Phrasing',
	kind: 'Kind',
	kinds: { example: 'Example', near: 'Near miss' },
	understood: 'How it is understood',
	right: 'As it should be',
	alone: 'Only word for word: nothing else in the list is like it',
	takenFor: (id: string) => `Taken for ${id}`,

	likesTitle: 'Phrasings that sound like another reply',
	likesText: 'What people type in this manner would be taken for the other reply.',
	likeOf: 'Reply',
} as const
