import { stageWords } from './stage'

const grades = ['may hurt', 'could land better', 'neutral', 'good', 'very good'] as const

/** Sentences of "Try your words". */
export const tryWords = {
	title: 'Try your words',
	lead: 'Answer a customer in your own words, and see how it may sound to them. Nobody else sees it, and nothing is kept unless you ask.',

	lineTitle: 'What the customer says',
	ownPlace: 'A line of your own',
	ownLine: 'You write what the customer says.',
	ownLabel: 'What the customer says',
	ownHint: (most: number) =>
		`Up to ${most} characters. Please leave out names and numbers of real customers.`,
	moodLabel: 'Their mood',
	moodHint: 'The same words can fit one mood and not another.',
	moodAsIs: 'As the line sounds',
	mood: stageWords.mood,
	textLabel: 'Your reply',
	textHint: (most: number) => `We read up to ${most.toLocaleString('en-GB')} characters.`,
	listenAct: 'See how it sounds',
	keepAct: 'Keep this reply',
	keys: 'Ctrl + Enter does the same.',

	heardTitle: 'How it may sound',
	nothingYet: 'Type a reply, and you see here how it may sound.',
	noWords: 'There are no words to go by yet. Write a sentence or two, as you would say it.',
	cut: (most: number) =>
		`Your reply is longer than we read. These marks are for its first ${most.toLocaleString('en-GB')} characters.`,
	/** Said to those who listen, when typing has paused. */
	spoken: (marks: readonly { name: string; level: string }[], sure: boolean) =>
		`${marks.map(({ name, level }) => `${name}: ${level}`).join('. ')}.${sure ? '' : ' We are not sure.'}`,
	awayTitle: 'We could not reach Rapport just now',
	away: 'Your words are still here. The marks come back with your next change.',
	signedOutTitle: 'You have been signed out',
	signedOut: 'Your words are still here. Sign in again in another tab, then go on typing.',
	signIn: 'Sign in (opens a new tab)',

	scaleTitle: 'What the marks mean',
	scale: [
		'50 is neutral: correct, and no harm done.',
		'70 is good: friendly, respectful, with a next step.',
		'85 and more is warm, owns what went wrong, and solves it.',
	],
	aid: 'This is an aid, not a judge. It looks for what people have rated well or badly, and it makes mistakes. It cannot hear sarcasm well, and it does not know whether what you promise is true.',
	noSpelling: 'Spelling, grammar and dialect do not count.',

	teachingTitle: 'For trainers: the parts of the marks',
	exact: 'Marks before they are rounded',
	by: (scorer: string) => `Marked by ${scorer}.`,
	missingTitle: 'What would raise them',
	noneMissing: 'Nothing that we look for is missing.',

	keptTitle: 'Replies you keep',
	keptEmpty: 'You keep none yet. A reply you keep is listed here, for you alone.',
	keptText: (most: number) => `Only you see these. You can keep up to ${most}.`,
	keptAnswers: 'To:',
	keptMarks: 'Marks then:',
	keptAgain: 'Try it again',
	keptRemove: 'Remove',
	keptAct: (act: string, text: string) => `${act}: ${text}`,
	notices: {
		kept: 'Your reply is kept. You find it below.',
		removed: 'The reply is removed.',
		full: (most: number) =>
			`You keep ${most} replies already. Remove one that you no longer need, then keep this one.`,
		empty: 'There is nothing to keep yet. Please write a sentence or two.',
		long: 'This is longer than we can keep. Please shorten it, and keep it then.',
		wordless: 'There are no words to ask about yet. Please write a sentence or two.',
	},

	opinionTitle: 'A second opinion',
	opinionText: (host: string) =>
		`You can ask a language model what it thinks. Then your reply, the customer’s line and the mood leave this server and go to ${host}. Your name does not.`,
	opinionAct: 'Ask for a second opinion',
	opinionAnswer: 'What it thinks',
	opinionAsking: 'Asking…',
	opinionBy: (model: string, host: string) =>
		`From ${model} at ${host}. It changes no mark and is not kept. It can be wrong, like any opinion.`,
	opinionEarlier: 'You have changed your reply since. This was about:',
	opinionGrade: (grade: number) => grades[grade] ?? '',
	opinionOutOf: (grade: number) => `${grade} of 4`,
	opinionQuote: (words: string) => `It points at: “${words}”`,
	opinionFaults: {
		slow: 'There was no answer in time. You can ask again a little later.',
		unreachable: 'The service could not be reached just now. You can ask again a little later.',
		unreadable: 'The answer that came was not one we could read. You can ask again, or leave it.',
		often: 'You have asked often in the last hour. Please wait a little before you ask again.',
	},
} as const
