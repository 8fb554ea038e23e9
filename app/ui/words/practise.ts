import type { Channel } from '#app/core/scenario/definition'
import { stageWords } from './stage'

/** What is left to do with a scenario, as the list can be narrowed to it. */
export type Left = 'new' | 'open'

const times = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

const ownWords = {
	never: '',
	'in practice': ', and in practice you say some things in your own words',
	always: ', and you say some things in your own words',
}

/** Sentences of the list of scenarios and of a scenario's brief. */
export const practiseWords = {
	title: 'Practise',
	lead: 'Play a conversation with a customer. Practice is private and never counts, so try things out.',
	empty: 'There are no scenarios yet',
	emptyText: 'Your trainer has not published one. Please come back a little later.',
	filter: 'Find a conversation',
	filterChannel: 'Where it takes place',
	anyChannel: 'Anywhere',
	filterCourse: 'Course',
	anyCourse: 'Every course',
	filterLeft: 'What you have done',
	anyLeft: 'Everything',
	left: { new: 'Not played yet', open: 'Not passed officially yet' } satisfies Record<Left, string>,
	filterAct: 'Show these',
	filterClear: 'Show all',
	shown: (shown: number, all: number) =>
		shown === all ? times(all, 'conversation', 'conversations') : `${shown} of ${all} conversations`,
	noneFit: 'Nothing fits all of that',
	noneFitText: 'Leave one of the three open, and there will be something.',
	channel: {
		phone: 'Phone call',
		counter: 'At the counter',
		chat: 'Chat',
		email: 'Email',
		social: 'Public page',
		visit: 'Face to face',
	} satisfies Record<Channel, string>,
	level: (level: number) => `Level ${level} of 5`,
	minutes: (minutes: number) => `about ${times(minutes, 'minute', 'minutes')}`,
	turns: (most: number) => `at most ${times(most, 'turn', 'turns')}`,
	practised: (count: number) =>
		count === 0 ? 'Not practised yet' : `Practised ${times(count, 'time', 'times')}`,
	best: (points: number) => `best ${points}`,
	latest: (points: number) => `latest ${points}`,
	officialPassed: 'Passed',
	officialNotYet: 'Not yet passed',
	officialAwaited: 'With a trainer',
	practiceOnly: 'For practice',
	next: {
		continue: 'Continue',
		practise: 'Practise',
		official: 'Take it officially',
		again: 'Play again',
	},
	nextFor: (act: string, title: string) => `${act}: ${title}`,

	meet: 'Who you meet',
	brief: 'Your part',
	greeting: 'How we open here',
	greetingText: 'A guide for your first words, not a script.',
	redLines: 'Red lines',
	redLinesText: 'Nobody should be able to say this about your conversation:',
	warning: 'Before you start',
	warningText: 'If this is not for you today, that is fine:',
	warningOther: 'take another scenario',
	expect: 'What to expect',
	expectText: (channel: string, minutes: number, most: number, typed: 'never' | 'in practice' | 'always') =>
		`${channel}, about ${times(minutes, 'minute', 'minutes')}, at most ${times(most, 'turn', 'turns')}. There is no clock. You choose one reply at each turn${ownWords[typed]}. A debrief follows at the end.`,
	resume: 'Go on where you stopped',
	resumeText: (mode: 'practice' | 'official', turn: number) =>
		`You have an open ${mode === 'practice' ? 'practice run' : 'official attempt'}, at turn ${turn}.`,
	practiceTitle: 'Practice',
	practiceText: 'As often as you like. Only you can see how it went, and it never counts.',
	practiceAct: 'Start practice',
	officialTitle: stageWords.official,
	officialText:
		'This one goes on record. You have three tries; after the third, there is a pause of a day. Until you pass, the record says only “not yet”.',
	officialLeft: (left: number) => `You have ${times(left, 'try', 'tries')} left before the pause.`,
	officialAct: 'Start the official attempt',
	officialPaused: 'You have used your three tries. You can try again after this time:',
	officialPractise: 'Until then, practice is open.',
	officialTyped:
		'In this one you say some things in your own words. A trainer of your team reads those words, without your name, and looks at their marks before the result counts. Nobody else reads them.',
	officialWaits:
		'A trainer will read what you typed. Your result counts once they have. You can practise in the meantime.',
	officialDone: 'You have passed this one. There is nothing more to do, and you may still practise.',
	officialOpen: 'Please finish the attempt that is open first.',
	notices: {
		paused:
			'An official attempt is not possible just now. You have used your three tries, and a pause of a day follows.',
		'practice-only': 'This scenario is for practice only.',
		awaited:
			'A trainer will read what you typed in your last attempt. Another one is possible once they have, if you need it.',
		open: 'You have an open attempt already. Please go on with that one.',
		busy: 'A lot is going on just now. Please try again.',
		'key-reused':
			'This page had been used already. It is fresh again now: please press the button once more.',
	},
} as const
