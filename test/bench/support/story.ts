import type { Mark } from '#app/core/scenario/definition'

export type PlainReply = {
	id: string
	text: string
	why: string
	tone: Mark
	respect: Mark
	trust: number
	/** It meets every need. */
	best: boolean
}
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
/** Best, fair, wrong. The best begin in many ways, and none is always the longest: an unfair story is not published. */
const replies = [
	[
		'You have asked often enough, and I have your notes open: it went to the wrong shop, and I have found it',
		'It went wrong on our side. Here is where it is, and here is what we shall do about it today',
		'Three times is two too many. Your order lies in our own store, and it goes out to you this afternoon',
		'Nobody rang you, and somebody should have. What I know now is where it is, and I can send it today',
		'I would ask the same in your place, so I have looked: it is here, and it can be with you tomorrow',
	],
	[
		'Let me read you what the notes say about it, so that you need not tell the whole story once more',
		'The notes say that it left us on Monday, so let us see together where it went after that day',
		'What I can do now is to read you what was written down, and then we go on from there together',
	],
	[
		'I am so sorry, thank you for your patience: that is a matter for the other team, please ring them, they open at nine',
		'Sorry, that is a matter for our other shop, and I am afraid they never tell us what they do',
		'I could perhaps pass a message on to them for you, please, though nobody can say whether they will read it',
	],
]
const reasons = [
	'They hear that somebody has read their notes and takes the trouble as seriously as they do.',
	'They hear a fact they can use, and nothing that they would have to take on trust.',
	'They hear that they are being sent on, and that nobody here will answer for it.',
]
const marks: [Mark, Mark, number][] = [
	[2, 2, 1],
	[1, 1, 0],
	[0, -2, -1],
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
			replies: rotated(
				marks.map(([tone, respect, trust], kind) => ({
					id: `reply-${number}-${kind + 1}`,
					text: `${pick(replies[kind] ?? [], index >> 1)} (case ${number * 7 + kind}).`,
					why: `${reasons[kind]} Case ${number}.`,
					tone,
					respect,
					trust,
					best: kind === 0,
				})),
				index,
			),
		}
	})
}

/** The list from another place on, so that the best reply stands in every place. */
function rotated<Item>(items: Item[], by: number): Item[] {
	const at = by % items.length
	return [...items.slice(at), ...items.slice(0, at)]
}
