/** Sentences of the home and sign-in pages. */
export const homeWords = {
	hello: (name: string) => `Hello, ${name}`,
	nextTitle: 'Your next step',
	minutes: (count: number) => `About ${count === 1 ? '1 minute' : `${count} minutes`}`,
	progress: 'Your courses',
	lessonsAndScenarios: (done: number, total: number) => `${done} of ${total} done`,
	allCourses: 'See all courses',
	recent: 'What you did lately',
	recentEmpty: 'Nothing yet. The conversations you play and the courses you complete are listed here.',
	certificate: 'Your certificate',
	glance: 'At a glance',
	doneTitle: 'You are up to date',
	doneText: 'There is nothing you must do now. You can practise any scenario again, as often as you like.',
	donePractise: 'Choose a scenario',
	did: {
		read: 'Lesson read',
		checked: 'Checks passed',
		practised: 'Practised',
		passed: 'Passed',
		'not-yet': 'Not yet passed',
		awaited: 'With a trainer',
		completed: 'Course complete',
	},
	toldTitle: 'What you have told your trainer',
	signInTitle: 'Sign in',
	signInLead: 'Practise talking with customers before you meet them.',
	sentHereTitle: 'Please sign in to go on',
	sentHere:
		'You then come back to the page you asked for. If you had just sent something, please send it again there.',
	email: 'Email address',
	password: 'Password',
	signIn: 'Sign in',
	signedOut: 'You have signed out.',
	demoTitle: 'Try it as one of the demo people',
	demoText: 'These people are made up. Choose one to sign in at once. Everyone’s password is',
	demoSignIn: 'Sign in as',
}

export type NextKind =
	| 'first-customer'
	| 'resume'
	| 'lesson'
	| 'half-read'
	| 'scenario'
	| 'official'
	| 'fix-problems'
	| 'see-awaited'
	| 'see-disputes'
	| 'see-obstacles'
	| 'see-team'
	| 'see-training'
	| 'see-overdue'
	| 'see-records'
	| 'add-people'
	| 'see-log'

/** Per kind of next step: the line above the title, why it is next, and what the button says. */
export const nextWords: Record<NextKind, { over: string; why: string; act: string }> = {
	'first-customer': {
		over: 'Start here',
		why: 'Meet one customer before you read anything. There is no score to worry about: the first try never counts.',
		act: 'Meet the customer',
	},
	resume: {
		over: 'Go on where you stopped',
		why: 'Your conversation is waiting just as you left it.',
		act: 'Go on',
	},
	'half-read': {
		over: 'Go on where you stopped',
		why: 'You have begun this lesson. What you answered in it is kept.',
		act: 'Go on reading',
	},
	lesson: { over: 'Read next', why: 'A short lesson with a question or two.', act: 'Read the lesson' },
	scenario: {
		over: 'Practise next',
		why: 'Try out what you have read. Practice is private, and you can repeat it as often as you like.',
		act: 'Practise',
	},
	official: {
		over: 'Ready for the real one',
		why: 'This try counts for your course. If you do not pass yet, you can try again.',
		act: 'Open the scenario',
	},
	'fix-problems': {
		over: 'Needs you',
		why: 'The checker found something in this scenario. Trainees still get the last good version.',
		act: 'See the problems',
	},
	'see-awaited': {
		over: 'Needs you',
		why: 'Somebody typed their own words in an official attempt. Their result counts once you have looked at the marks.',
		act: 'Open the list',
	},
	'see-disputes': {
		over: 'Needs you',
		why: 'A trainee sees a turn of an official attempt differently. You mark it with fresh eyes, and answer them.',
		act: 'Open the list',
	},
	'see-obstacles': {
		over: 'Needs you',
		why: 'A trainee says what makes it hard to do on the job what they have learnt. They wait for your answer.',
		act: 'Open the list',
	},
	'see-team': {
		over: 'Your studio',
		why: 'Everything is published. Play a scenario as a trainee would.',
		act: 'Open the studio',
	},
	'see-training': {
		over: 'Training',
		why: 'See who has to take what by when, and how far they are.',
		act: 'Open the overview',
	},
	'see-overdue': {
		over: 'Needs you',
		why: 'Some people have not done by its day what they were asked to, or it has lapsed since. See who, and what may help.',
		act: 'See the list',
	},
	'see-records': {
		over: 'Completion records',
		why: 'See who has finished which course, and export the list.',
		act: 'Open the records',
	},
	'add-people': {
		over: 'People',
		why: 'See who has an account, and which role each person has.',
		act: 'See the people',
	},
	'see-log': {
		over: 'Log',
		why: 'Exports and changes to accounts are written down here.',
		act: 'Read the log',
	},
}
