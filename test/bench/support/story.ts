import type { Mark } from '#app/core/scenario/definition'

export type PlainReply = { id: string; text: string; why: string; tone: Mark; respect: Mark; trust: number }
export type PlainScene = {
	id: string
	title: string
	prose: string
	tense: string
	calm: string
	replies: PlainReply[]
}

const openings = [
	'The queue grows by the door',
	'The line hums for a moment',
	'A reminder blinks on the screen',
]
const lines = [
	'So what happens with my order now',
	'I was told somebody would ring me',
	'I have the letter here',
]
const replies = [
	'I can see what went wrong with your order, and I am sorry that you had to ask about it again',
	'Let me read you what the notes say about it, so that you need not tell the whole story once more',
	'That is a matter for the other team, but I could perhaps pass a message on to them for you',
]
const reasons = [
	'They hear that somebody has read their notes and takes the trouble as seriously as they do.',
	'They hear a fact they can use, and nothing that they would have to take on trust.',
	'They hear that they are being sent on, and that nobody here will answer for it.',
]
const marks: [Mark, Mark, number][] = [
	[2, 2, 1],
	[1, 1, 0],
	[0, -1, -1],
]

/** A story of any length with the same words on every machine: three replies a scene, a mood, a counter of trust. */
export function story(scenes: number): PlainScene[] {
	return Array.from({ length: scenes }, (_, index) => {
		const number = index + 1
		const pick = (from: string[], shift = 0) => from[(index + shift) % from.length] ?? ''
		return {
			id: `scene-${number}`,
			title: `Moment ${number}`,
			prose: `${pick(openings)}, and it is quarter past ${(index % 12) + 1}.`,
			tense: `${pick(lines)}, for the ${number}. time? Nobody here seems to know.`,
			calm: `${pick(lines, 1)}, number ${number}. Can you help me with that?`,
			replies: marks.map(([tone, respect, trust], place) => ({
				id: `reply-${number}-${place + 1}`,
				text: `${replies[place]} (case ${number * 7 + place}).`,
				why: `${reasons[place]} Case ${number}.`,
				tone,
				respect,
				trust,
			})),
		}
	})
}
