import type { Grade } from '#app/core/assessment/agreement/grade'
import type { Dimension } from '#app/core/scenario/definition'

const replies = (count: number) => (count === 1 ? '1 reply' : `${count} replies`)
const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)

/** What a grade means. */
export const gradeWords: Readonly<Record<Grade, string>> = {
	0: 'very poor',
	1: 'poor',
	2: 'neutral',
	3: 'good',
	4: 'excellent',
}

/** Sentences of the pages on which trainers rate replies. */
export const ratingWords = {
	title: 'Rate replies',
	lead: 'How does a reply sound to you? Nobody sees your name, and you see nobody’s marks until you have finished.',
	toRate: 'Waiting for you',
	others: 'All other panels',
	othersTable: 'Panels that do not wait for you',
	none: 'Nothing is waiting for you',
	noneText: 'When a colleague asks for your opinion of some replies, they appear here.',
	open: 'Ask colleagues to rate replies',
	columns: { title: 'Panel', opened: 'Opened', progress: 'You have rated', raters: 'Raters', state: 'State' },
	progress: (done: number, all: number) => `${done} of ${all}`,
	begin: (done: number) => (done === 0 ? 'Start rating' : 'Go on rating'),
	yours: 'Yours',
	state: { 'to-rate': 'Open', rated: 'You have rated all of it', done: 'You have seen the results' },
	closed: 'Closed',
	results: 'Results',

	progressLabel: 'Rated',
	place: (place: number, all: number) => `Reply ${place} of ${all}`,
	customer: 'The customer says',
	mood: (mood: string) => `Mood: ${mood}`,
	reply: 'The reply',
	ask: 'Rate the reply as it stands, for this customer in this mood.',
	dimension: { tone: 'Tone', respect: 'Respect', resolution: 'Resolution' } satisfies Record<
		Dimension,
		string
	>,
	about: {
		tone: 'Warm and calm, and fitted to this customer’s mood.',
		respect:
			'Takes the person seriously: no blame, no contempt, no stereotypes. Gives choices and honest reasons.',
		resolution:
			'Moves the problem forward: what is done, by whom, by when, what else is possible, and a check.',
	} satisfies Record<Dimension, string>,
	acceptable: 'Would you accept this from a new colleague?',
	yes: 'Yes',
	no: 'No',
	keep: 'Keep and go on',
	change: 'Keep the change',
	before: (place: number) => `Back to reply ${place}`,
	skip: 'Skip it for now',
	missing: {
		tone: 'Choose a grade for tone.',
		respect: 'Choose a grade for respect.',
		resolution: 'Choose a grade for resolution.',
		acceptable: 'Say whether you would accept it.',
	},

	allRated: 'You have rated every reply',
	allRatedText:
		'Thank you. You can still change a rating. When you look at the results, yours stay as they are.',
	changeOne: 'Change a rating',
	toReply: (place: number) => `Reply ${place}`,
	notOpen: {
		closed: 'This panel is closed. Nothing can be rated in it any more.',
		seen: 'You have seen the results, so you rate in this panel no more. What you said stays.',
	},
	lookLater:
		'This panel is yours, so you may look at the results at any time. If you want to rate, do it first.',
	toResults: 'Look at the results',
} as const

/** Sentences of the page that opens a panel. */
export const newPanelWords = {
	title: 'Ask colleagues to rate replies',
	lead: 'Trainers rate each reply on their own, without your marks, the scorer’s or each other’s.',
	titleField: 'What to call it',
	titleHint: 'Your colleagues see this.',
	ofScenario: (title: string, count: number) =>
		`${replies(count)} of “${title}”, each with what the customer says just before. A reply whose marks depend on the moment is asked about at each such moment.`,
	act: 'Open the panel',
	customer: 'What the customer says',
	mood: 'The customer’s mood',
	moodHint: 'In a word: stressed, calm, angry.',
	replies: 'Replies',
	repliesHint: 'One reply on each line. You can paste them from a spreadsheet.',
	group: (number: number) => (number === 1 ? 'A customer and some replies' : `Another customer (${number})`),
	problems: {
		'no-title': 'Give it a name.',
		'title-long': 'Make the name shorter: 120 characters at most.',
		'no-customer': 'Say what the customer says before these replies.',
		'no-replies': 'Put in at least one reply.',
		'too-long': 'One of these texts is too long: 2,000 characters at most.',
		'too-many': 'There are more than 400 replies. Nobody rates so many with care, so open two panels.',
		'key-taken': 'This form is no longer good. Please open the page again.',
	},
	opened: 'The panel is open. Your colleagues find it under “Rate replies”.',
	studioAct: 'Ask colleagues to rate these replies',
} as const

export { people, replies }
