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
		email: 'By email',
		social: 'On a public page',
		visit: 'Face to face',
	} satisfies Record<Channel, string>,
	ended: {
		phone: 'The call has ended',
		counter: 'They have left the counter',
		chat: 'The chat has ended',
		email: 'The last email',
		social: 'The last message',
		visit: 'The talk is over',
	} satisfies Record<Channel, string>,
	looks: (name: string, mood: string) => `${shortName(name)} looks ${spoken(mood)}`,
	seems: (name: string, mood: string, channel: Channel) =>
		`${shortName(name)} ${seems[channel]} ${spoken(mood)}`,
	mood: spoken,
	conversation: 'The conversation',
	you: 'You',
	saidBy: (name: string) => `${name}:`,
	chooseTitle: 'What do you say?',
	chooseBeside: 'Or choose one of these',
	chooseAfter: 'Now choose',
	youDo: 'You do this:',
	/** Said before what somebody looks at. */
	seen: 'You see:',
	alsoHere: 'Also here',
	gauges: 'To keep an eye on',
	gauge: (value: number, unit: string | null) => (unit === null ? String(value) : `${value} ${unit}`),
	withheldTitle: 'Not possible just now',
	from: (name: string) => `From: ${name}`,
	everybodyReads: 'On a public page: everybody can read this',
	nowBy: {
		phone: 'Now on the phone',
		counter: 'Now at the counter',
		chat: 'Now by private message',
		email: 'Now by email',
		social: 'Now on a public page',
		visit: 'Now face to face',
	} satisfies Record<Channel, string>,
	writeTitle: 'What do you say?',
	writeLabel: 'Your reply, in your own words',
	writeHint: (most: number) =>
		`Write it as you would say it, in up to ${most.toLocaleString('en-GB')} characters.`,
	writeFirstHint: (most: number) =>
		`Write it as you would say it, in up to ${most.toLocaleString('en-GB')} characters. Then you see some replies to choose from.`,
	writeAct: 'Say it',
	writeKeys: 'Ctrl + Enter sends it.',
	left: (count: number) =>
		count === 1 ? '1 character left' : `${count.toLocaleString('en-GB')} characters left`,
	tooLong: (count: number) =>
		count === 1 ? '1 character too many' : `${count.toLocaleString('en-GB')} characters too many`,
	writeErrors: {
		'empty-text': 'There is nothing to say here yet. Please write a sentence or two.',
		'long-text': 'This is longer than we can take. Please shorten it, and send it again.',
	},
	unclearTitle: 'We did not understand that one',
	unclearFirst: 'You wrote:',
	unclearAgain: 'It costs you nothing. Please say it in other words.',
	unclearChoose: 'It costs you nothing. Please say it in other words, or choose one of the replies.',
	unclearOver: 'It costs you nothing. Please choose one of the replies now.',
	keptTitle: 'What you had written',
	pendingTitle: 'What you wrote',
	pendingCounts: 'What you wrote is what counts. Now choose the reply that you think is best.',
	pendingUnclear: 'We did not understand what you wrote, so the reply you choose now is the one that counts.',
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
		'empty-text': 'There was nothing to send yet.',
		'long-text': 'Your reply was too long to send.',
		'already-ended': 'This conversation has ended already. Your debrief is ready.',
		'key-reused': 'Another reply was sent a moment earlier, and that one counts. Here is where it led.',
		unclear: 'We could not tell which reply you chose. Please choose again.',
		busy: 'A lot is going on just now, and your reply did not get through. Please try again.',
	},
} as const
