import type { Cap } from '#app/core/scenario/run'

const replies = (count: number) => (count === 1 ? '1 typed reply' : `${count} typed replies`)

/** Sentences of the trainer's pages for typed replies in official attempts. */
export const confirmingWords = {
	title: 'Typed replies to confirm',
	short: 'To confirm',
	lead: 'Official attempts in which somebody typed their own words. Their result counts once you have looked at the marks.',
	caption: 'Attempts that wait for a trainer, the longest waiting first',
	columns: { what: 'Scenario', typed: 'To read', since: 'Waiting since' },
	replies,
	count: (from: number, to: number, all: number) => `Showing ${from} to ${to} of ${all}`,
	none: 'Nothing is waiting',
	noneText: 'When somebody of your teams types their own words in an official attempt, it is listed here.',

	blindLead:
		'First give your own marks. You will then see the marks of the scorer beside yours, and decide. You are not told whose words these are, so that only the words count.',
	compareLead:
		'Your marks are kept. Now decide which mark counts: the scorer’s, or another one with a reason for the trainee.',
	stepOf: (step: number) => `Step ${step} of 2`,
	turn: (number: number, title: string) => (title ? `Turn ${number}: ${title}` : `Turn ${number}`),
	mood: (mood: string) => `Mood at that moment: ${mood}.`,
	wrote: 'The trainee typed',
	erased: 'These words have been erased. The mark they had stays.',
	takenFor: 'The scorer took it for this reply',
	dimension: { tone: 'Tone', respect: 'Respect' },
	about: {
		tone: 'Warm and calm, in a way that fits the customer’s mood.',
		respect:
			'Takes the person seriously: no blame, no contempt, honest reasons, a choice where there is one.',
	},
	step: {
		0: 'Very poor',
		25: 'Poor',
		50: 'Neutral',
		75: 'Good',
		100: 'Excellent',
	},
	yours: 'your mark',
	scorers: 'the scorer’s mark',
	both: 'your mark and the scorer’s',
	unsure: 'The scorer was not sure of these words. It gave the marks of the reply it took them for.',
	copied:
		'These words are nearly the same as some that had been shown. The scorer gives at most “neutral” for that.',
	capped: {
		insult: 'The scorer found an insult, which holds the marks down.',
		threat: 'The scorer found a threat, which holds the marks down.',
		discrimination: 'The scorer found words that shut people out, which holds the marks down.',
		'non-apology': 'The scorer found an apology that takes nothing on, which holds respect down.',
	} satisfies Record<Cap, string>,
	reason: 'Your reason, if you change a mark',
	reasonHint: 'The trainee reads it, so please be kind and plain, and name nobody.',
	blindAct: 'Keep my marks, then show the scorer’s',
	confirmAct: 'Confirm the result',
	confirmNote: 'With this the result counts, and goes on record. It cannot be taken back here.',
	problems: {
		tone: (turn: number) => `Choose a mark for tone in turn ${turn}.`,
		respect: (turn: number) => `Choose a mark for respect in turn ${turn}.`,
		reason: (turn: number) => `Say why you change a mark in turn ${turn}.`,
		long: (turn: number) => `Please keep the reason in turn ${turn} under 300 letters.`,
	},
	confirmed: 'Thank you. The result counts now, and the trainee can read what you decided.',
	doneTitle: 'This one is confirmed',
	doneText: 'A trainer of the team has confirmed it, so there is nothing left to do here.',
	back: 'Back to the list',
	scenario: 'Open the scenario in the studio',
} as const

/** What a trainee reads of it, in the debrief and at home. */
export const confirmedWords = {
	awaitedTitle: 'With a trainer',
	awaited: 'A trainer will read what you typed. Your result counts once they have.',
	awaitedDebrief: 'Until then, all marks for your own words are the scorer’s first marks.',
	read: 'A trainer has read these words and left the marks as they were.',
	changed: 'A trainer has read these words and changed a mark.',
	first: 'The scorer’s first marks',
	reason: 'The trainer’s reason',
	confirmedNote: 'A trainer has read what you typed. This is the result that counts.',
} as const
