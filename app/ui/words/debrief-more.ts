import type { Act, Effort, Experience } from '#app/core/scenario/definition'
import { shortName as first } from './short-name'

const list = (parts: readonly string[]): string =>
	parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
const turnsIn = (turns: readonly number[]) =>
	`${turns.length === 1 ? 'turn' : 'turns'} ${list(turns.map(String))}`

/** Sentences of what stands behind "more" in a debrief: first words, acts, effort, pauses, who hears of it. */
export const debriefMoreWords = {
	firstTitle: 'Your first words',
	firstNote: 'People decide early how this will go. Here is how it began.',
	greetingTitle: 'How we open here',
	greetingNote:
		'The same opening everywhere makes us easy to know. It is a guide: what fits the person comes first.',

	actsTitle: 'What you did with your words',
	actsNote: 'A conversation is made of acts. No kind is better than another, and none is needed every time.',
	actsPicture: 'Which acts came in which turn. The list below says the same in words.',
	actsRegion: 'Acts over the turns',
	act: {
		listen: 'Listen',
		ask: 'Ask',
		own: 'Own it',
		explain: 'Explain',
		offer: 'Offer',
		agree: 'Agree',
		limit: 'Set a limit',
		close: 'Close',
	} satisfies Record<Act, string>,
	actMeans: {
		listen: 'show that you heard',
		ask: 'find out before you act',
		own: 'say what was our part',
		explain: 'say how it is, and why',
		offer: 'give them a way on',
		agree: 'check that it suits them',
		limit: 'say plainly what cannot be',
		close: 'end it well',
	} satisfies Record<Act, string>,
	actCame: (turns: readonly number[]) => `in ${turnsIn(turns)}`,
	actChance: (turn: number) => `not this time. In turn ${turn} there was a good moment for it.`,
	actNone: 'no moment for it came up.',

	axes: (task: number, people: number) =>
		`Task side: ${task} of 100 for resolution. People side: ${people} of 100 for tone and respect together.`,
	axisTask: 'Resolution',
	axisPeople: 'Tone and respect',
	quarter: {
		people: 'Kind, not done',
		both: 'Both',
		neither: 'Neither yet',
		task: 'Done, not kind',
	},

	effortTitle: (name: string) => `What ${first(name)} had to do for it`,
	effortNone: (name: string) =>
		`Nothing that we could have spared them. Nobody made ${first(name)} repeat, wait or start again.`,
	effortSome: (count: number, name: string) =>
		count === 1
			? `Your replies asked one thing of ${first(name)}:`
			: `Your replies asked ${count} things of ${first(name)}:`,
	effortTurn: (turn: number, efforts: readonly string[]) => `Turn ${turn}: ${list(efforts)}.`,
	effortSpared: 'Another reply would have spared them that.',
	effortAvoidable: (name: string) =>
		`A careful way through this conversation would have spared ${first(name)} all of it.`,
	effortNote: 'Every step that we take is one that they don’t have to. This is never part of a score.',
	effort: {
		repeat: 'say it again',
		transfer: 'be passed on',
		wait: 'wait',
		contact: 'get in touch again',
		task: 'do some of the work themselves',
	} satisfies Record<Effort, string>,
	effortCount: (what: string, count: number) => (count === 1 ? what : `${what}, ${count} times`),

	heard: {
		negative: (name: string) =>
			`And others will hear of it. People who leave like this often tell more friends than happy people do. What ${first(name)} tells them is the story above.`,
		expected: (name: string) =>
			`${first(name)} may not say much about it. What went as expected is soon forgotten.`,
		exceptional: (name: string) =>
			`And ${first(name)} will mention it. A kindness that nobody expected is what people pass on.`,
	} satisfies Record<Experience, (name: string) => string>,
} as const

/** The three questions of integrity, in play and in the debrief. */
export const pauseWords = {
	title: 'Before you answer: three questions',
	told: 'Before this answer there was time for three questions:',
	questions: [
		'Is it right for them?',
		'What does it do to them?',
		'What does leaving it do in the long run?',
	],
	note: 'Take the time you need. There is no clock.',
} as const
