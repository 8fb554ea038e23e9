import type { Channel } from '#app/core/scenario/definition'
import { shortName } from './short-name'

/** How one notices a mood on each channel. */
const seems: Readonly<Record<Channel, string>> = {
	phone: 'sounds',
	counter: 'looks',
	chat: 'seems',
	email: 'seems',
	social: 'seems',
	visit: 'looks',
}

const spoken = (mood: string) => mood.replaceAll('-', ' ')

type PageOfStage = { ended: boolean; turn: number; heading: string; title: string }

/** Sentences of the stage. */
export const stageWords = {
	practice: 'Practice',
	official: 'Official attempt',
	practiceHint: 'Only you can see this. Try things out.',
	officialHint: 'This one counts. Take the time you need.',
	/** What a tab and a list of pages call this turn. */
	pageTitle: ({ ended, turn, heading, title }: PageOfStage) =>
		ended ? `The end, ${heading}: ${title}` : `Turn ${turn}, ${heading}: ${title}`,
	turn: (turn: number, most: number) => `Turn ${turn} of at most ${most}`,
	turnsTaken: (turns: number) => (turns === 1 ? '1 turn taken' : `${turns} turns taken`),
	channel: {
		phone: 'On the line',
		counter: 'At the counter',
		chat: 'In the chat',
		email: 'By e-mail',
		social: 'On a public page',
		visit: 'At the door',
	} satisfies Record<Channel, string>,
	ended: {
		phone: 'The call has ended',
		counter: 'They have left the counter',
		chat: 'The chat has ended',
		email: 'The last e-mail',
		social: 'The last message',
		visit: 'The visit is over',
	} satisfies Record<Channel, string>,
	looks: (name: string, mood: string) => `${shortName(name)} looks ${spoken(mood)}`,
	seems: (name: string, mood: string, channel: Channel) =>
		`${shortName(name)} ${seems[channel]} ${spoken(mood)}`,
	mood: spoken,
	conversation: 'The conversation',
	you: 'You',
	saidBy: (name: string) => `${name}:`,
	chooseTitle: 'What do you say?',
	sending: 'Sending your reply.',
	numberKeys: (count: number) => `Choose with the keys 1 to ${count}`,
	before: 'What was said before',
	earlier: (count: number) => (count === 1 ? '1 earlier message' : `${count} earlier messages`),
	inTurn: (turn: number) => `Turn ${turn}`,
	overTitle: 'That was the conversation',
	overText: 'Your debrief tells you how it went for them, and what you might do differently.',
	overAct: 'See your debrief',
	leave: 'You can close this page at any time. We keep your place.',
	leaveAct: 'Leave for now',
	notices: {
		'stale-turn': 'This conversation has moved on in another tab. Here is where it is now.',
		'not-offered': 'That reply is no longer on offer. Please choose one of these.',
		'not-asked': 'This moment is answered in another way now. Here is where the conversation is.',
		'already-ended': 'This conversation has ended already. Your debrief is ready.',
		'key-reused': 'Another reply was sent a moment earlier, and that one counts. Here is where it led.',
		unclear: 'We could not tell which reply you chose. Please choose again.',
		busy: 'A lot is going on just now, and your reply did not get through. Please try again.',
	},
} as const
