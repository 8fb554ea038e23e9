import type { Principle } from '#app/core/scenario/principles'

/** Sentences of the coverage page. */
export const coverageWords = {
	title: 'What the courses cover',
	lead: 'Each idea of good service should be met three times: you read it, you play it, and the product itself runs on it.',
	count: {
		read: (count: number, of: number) => `${count} of ${of} ideas are taught in a lesson.`,
		done: (count: number, of: number) =>
			`${count} of ${of} are played in a scenario that turns on them. (The other three are about teams, not talks.)`,
		used: (count: number, of: number) => `${count} of ${of} are built into the product now.`,
	},
	how: 'A scenario turns on an idea when it names it, and when at least one good reply and one bad one say so in their debrief.',
	row: (row: number) => `Idea ${row}`,
	read: 'Read',
	done: 'Play',
	used: 'Built in',
	readMissing: 'No lesson teaches this yet.',
	doneMissing: 'No scenario turns on this yet.',
	doneNone: 'This one is for teams to work on together; there is no scenario for it.',
	replies: (good: number, bad: number) =>
		`${good} good and ${bad} bad ${good + bad === 1 ? 'reply' : 'replies'}`,
	thin: 'names it, without a good and a bad reply for it yet',
	later: 'Comes later:',
} as const

/** Where the product itself runs on a principle. `to` is the page where one can see it, `scenario` one that shows it. */
export type UsedHere = {
	text: string
	to?: 'try' | 'practise' | 'courses' | 'scores'
	term?: string
	scenario?: string
	idea?: string
}
export type Used = { now: readonly UsedHere[]; later: readonly string[] }

const nothing: readonly never[] = []

/** What of the product runs on each principle now, and what comes with a later release. */
export const usedByProduct: Record<Principle, Used> = {
	respect: {
		now: [
			{ text: 'Respect is marked apart from tone in every reply.', to: 'try' },
			{ text: 'Some things must not happen, however well the rest goes.', term: 'critical-failure' },
		],
		later: nothing,
	},
	expectation: {
		now: [
			{
				text: 'Scenarios say what the person expects, and the debrief sets it beside what they got.',
				scenario: 'kettle-in-the-advert',
			},
		],
		later: nothing,
	},
	perception: {
		now: [
			{ text: 'The debrief begins with how it looked from their side.', to: 'practise' },
			{ text: 'Now and then you hear what somebody thinks and doesn’t say.', scenario: 'did-not-attend' },
		],
		later: nothing,
	},
	'word-of-mouth': {
		now: [
			{ text: 'One turn without respect keeps the score down.', scenario: 'two-hinges' },
			{ text: 'The debrief says whether they come back, and who hears of it.', to: 'practise' },
		],
		later: nothing,
	},
	'state-of-mind': {
		now: [
			{ text: 'Each reply moves their mood; a chart in the debrief shows how.', scenario: 'the-cold-flat' },
		],
		later: nothing,
	},
	'right-to-be-heard': {
		now: [
			{ text: 'A refusal that is given well counts as a good ending.', scenario: 'the-yellow-line' },
			{ text: 'So does a talk that was rightly ended.', scenario: 'the-last-bus' },
		],
		later: nothing,
	},
	interaction: {
		now: [
			{ text: 'The debrief shows what you did with your words: listen, ask, offer, agree.', to: 'practise' },
			{ text: 'In one scenario it is we who ring.', scenario: 'the-call-we-make' },
		],
		later: nothing,
	},
	'one-size': {
		now: [
			{ text: 'What a reply is worth depends on the person’s mood.', scenario: 'locked-out-and-lost' },
			{ text: 'The brief says what you may decide yourself.', term: 'latitude' },
		],
		later: nothing,
	},
	'first-impression': {
		now: [
			{ text: 'The brief shows the house greeting.', scenario: 'nine-in-the-queue' },
			{ text: 'The debrief tells of your first words on their own.', to: 'practise' },
		],
		later: nothing,
	},
	'their-story': {
		now: [
			{ text: 'The debrief sets the story that they tell beside the one that was wanted.', to: 'practise' },
		],
		later: nothing,
	},
	process: {
		now: nothing,
		later: [
			'saying what you think of a lesson or a scenario',
			'a second look at a mark that you don’t agree with',
			'a list for trainers of what comes in',
			'practice that comes round again after some weeks',
		],
	},
	'inside-first': {
		now: [
			{ text: 'Some of the people you talk with are colleagues.', scenario: 'handed-over-badly' },
			{ text: 'A debrief names one strength first. “Not yet” is only yours to see.', to: 'scores' },
		],
		later: nothing,
	},
	'help-or-metric': {
		now: [
			{ text: 'Gauges press on you as at work, and never count.', scenario: 'the-third-transfer' },
			{ text: 'Scores are never used for pay, dismissal or ranking.', to: 'scores' },
		],
		later: nothing,
	},
	integrity: {
		now: [
			{ text: 'Leaving out what they had to know can fail an attempt.', scenario: 'the-fee-on-page-four' },
			{
				text: 'The three questions can be opened before an answer.',
				idea: 'integrity/is-it-right#three-questions',
			},
		],
		later: nothing,
	},
	'every-customer': {
		now: [
			{ text: 'Two scenarios are a pair, one customer small and one big,', scenario: 'one-birthday-cake' },
			{ text: 'and the debrief of one points to the other.', scenario: 'four-hundred-rolls' },
		],
		later: nothing,
	},
	'ten-per-cent': {
		now: [{ text: 'An attempt comes out as negative, expected or exceptional.', scenario: 'a-book-for-ida' }],
		later: nothing,
	},
	'task-and-people': {
		now: [
			{ text: 'The matter and the manner are marked apart, on two axes.', scenario: 'the-squeaking-brake' },
			{ text: 'You can try any words of your own.', to: 'try' },
		],
		later: nothing,
	},
	channels: {
		now: [
			{
				text: 'The stage looks and sounds like its channel, and can change it.',
				scenario: 'the-green-pushchair',
			},
			{ text: 'To get their yes to the plan is one of the acts in the debrief.', to: 'practise' },
		],
		later: nothing,
	},
	remembering: {
		now: [{ text: 'In practice people remember how you treated them last time.', scenario: 'he-came-back' }],
		later: nothing,
	},
	'three-questions': { now: nothing, later: ['a board where teams ask the three questions on a schedule'] },
	'define-together': { now: nothing, later: ['a workshop with two charts, a sentence and a sign-up'] },
	'six-questions': { now: nothing, later: ['a self-check with its history and a picture'] },
	'whole-house': {
		now: [{ text: 'Scenarios go beyond the help desk: adverts, bills, visits, letters.', to: 'practise' }],
		later: nothing,
	},
	leading: {
		now: [
			{ text: 'Courses are for everyone, the front line, team leads or managers.', to: 'courses' },
			{ text: 'You can practise coaching.', scenario: 'coaching-sam' },
		],
		later: nothing,
	},
	effort: {
		now: [{ text: 'The debrief counts what the customer had to do.', scenario: 'the-third-transfer' }],
		later: nothing,
	},
	'one-step-ahead': {
		now: [{ text: 'Some needs arise only on the way, and nobody says them.', scenario: 'the-small-print' }],
		later: nothing,
	},
}

/** Principles that are for teams to work on, so that no scenario has to turn on them. */
export const withoutScenario: ReadonlySet<Principle> = new Set([
	'three-questions',
	'define-together',
	'six-questions',
])
