import { faceView } from '#app/ui/faces/face-view'
import type { StageView } from '#app/ui/stage/stage-view'

const moods = ['hostile', 'tense', 'calm']

/** Turn 2 of a call, with the first turn behind it. */
export function aStage(change: Partial<StageView> = {}): StageView {
	return {
		title: 'The parcel that never came',
		channel: 'phone',
		channelChanged: false,
		others: [],
		gauges: [],
		answer: { choose: true, write: false, thenChoose: false },
		pause: false,
		unclear: [],
		pending: null,
		withheld: [],
		heading: 'What the notes say',
		person: {
			name: 'Maya Osei',
			about: 'Orders every month. Rang twice this week.',
			face: faceView('maya', 'tense', moods),
		},
		mood: 'tense',
		turn: 2,
		most: 10,
		past: [
			{ kind: 'prose', id: 'opening:prose-1', text: 'The board shows six people waiting.', turn: 1 },
			{
				kind: 'says',
				id: 'opening:says-1',
				by: 'Maya Osei',
				text: 'This is my third call. Does anyone write anything down?',
				turn: 1,
			},
			{
				kind: 'reply',
				text: 'Three calls is two too many, and I’m sorry.',
				deed: null,
				written: false,
				turn: 1,
			},
		],
		beats: [
			{
				kind: 'prose',
				id: 'look-up:prose-1',
				text: 'The parcel was signed for by nobody.',
				words: [
					{
						tag: 'p',
						props: {},
						children: ['The parcel was signed for by nobody. The courier calls that “delivered”.'],
					},
				],
			},
			{
				kind: 'says',
				id: 'look-up:says-2',
				by: 'Maya Osei',
				face: null,
				text: 'So where is it?',
				words: [
					{
						tag: 'p',
						props: {},
						children: ['So where ', { tag: 'strong', props: {}, children: ['is'] }, ' it?'],
					},
				],
			},
		],
		replies: [
			{
				token: 'tok-a',
				text: 'I’m sorry, but the courier’s record says it was delivered, so I’m afraid you’ll have to take that up with them.',
				deed: null,
			},
			{
				token: 'tok-b',
				text: 'It’s lost, and it’s ours to put right. I can resend it today or refund you now. Which suits you?',
				deed: null,
			},
			{
				token: 'tok-c',
				text: 'Please don’t worry, it’s bound to be with you tomorrow. Thank you for being so patient.',
				deed: null,
			},
		],
		ended: false,
		...change,
	}
}
