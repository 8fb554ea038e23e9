/** Sentences of what people write in a lesson for themselves. */
export const noteWords = {
	reflect: 'For you alone',
	thoughtLabel: 'Your thoughts',
	thoughtHint: 'Only you can read this here. It is not counted, and no trainer or HR page shows it.',
	thoughtKeep: 'Keep this for me',
	thoughtRemove: 'Delete my note',
	thoughtKept: 'Kept. You find it here when you come back.',
	keptOn: 'Kept on',
	removed: 'Deleted. Nothing of it is kept.',
	notices: {
		empty: () => 'Please write a few words first.',
		long: (most: number) =>
			`This is longer than we can keep. Please shorten it to ${most.toLocaleString('en-GB')} characters.`,
	},
	awayTitle: 'We could not reach Rapport just now',
	away: 'Your words are still here. Please try again in a moment.',
	signedOutTitle: 'You have been signed out',
	signedOut: 'Your words are still here. Sign in again in another tab, then come back and keep them.',
	signIn: 'Sign in (opens a new tab)',
	studio: 'In the lesson people write here. The studio keeps and marks nothing.',

	ownTitle: 'What you wrote in lessons',
	ownText: 'Your thoughts and your own replies. Only you can read them here, and none of them counts.',
	ownNone: 'Nothing yet. What you keep in a lesson is listed here, for you alone.',
	ownGone: 'From a lesson that has changed',
	ownDelete: 'Delete',
	ownDeleted: 'Your note is deleted.',

	rewrite: 'Say it better',
	customer: 'Customer',
	poor: 'The reply',
	poorAgain: 'The reply above',
	yours: 'Yours',
	aim: {
		tone: 'Aim for a better tone',
		respect: 'Aim for more respect',
		resolution: 'Aim for more of a solution',
	},
	replyLabel: 'Your reply',
	replyHint:
		'Your last try is kept for you. Only you can read it here, and it does not count for the lesson.',
	replyKeep: 'See how it sounds',
	replyRemove: 'Delete my try',
	heard: 'How it may sound',
	change: (dimension: string, from: string, to: string) =>
		from === to ? `${dimension}: “${to}”, as before.` : `${dimension}: from “${from}” to “${to}”.`,
	example: 'One way to say it',
	aid: 'This is an aid, not a judge. It makes mistakes, and it does not know whether what you promise is true.',
} as const
