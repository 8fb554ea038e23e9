/** Sentences of the frame around every page. */
export const shellWords = {
	skip: 'Skip to the page',
	main: 'Main menu',
	account: 'Your account',
	home: 'Rapport: home',
	signedInAs: 'Signed in as',
	yourAccount: 'Account and records',
	signIn: 'Sign in',
	signOut: 'Sign out',
	theme: 'Colours',
	themes: { system: 'As my device', light: 'Light', dark: 'Dark' },
	loading: 'Loading',
	footer:
		'Scores are for learning and for completing your training. They are never used for pay, dismissal or ranking.',
	help: 'Help and guide',
	demo: 'This is a demonstration. The people and records are made up.',
}

export type ErrorWords = { title: string; text: string; act: 'home' | 'sign-in' | 'reload' }

/** What each kind of refusal says and offers. 403 and 404 say nothing about what exists. */
export const errorWords: Record<string, ErrorWords> = {
	'0': {
		title: 'We could not reach Rapport',
		text: 'Your connection may be down for a moment. What you did before is kept. Please load the page again.',
		act: 'reload',
	},
	'401': {
		title: 'Please sign in again',
		text: 'You were away for a while, so we signed you out to keep your account safe. Sign in, and you come back to this page.',
		act: 'sign-in',
	},
	'403': {
		title: 'This page is not for your role',
		text: 'Your account cannot open this page. If you need it for your work, ask your administrator.',
		act: 'home',
	},
	'404': {
		title: 'We cannot find this page',
		text: 'The address may be mistyped, or the page may have moved. Nothing is lost: start again from your home page.',
		act: 'home',
	},
	'405': {
		title: 'That did not work',
		text: 'This page cannot do what was asked of it. Go back to your home page and try again from there.',
		act: 'home',
	},
	'409': {
		title: 'This has moved on',
		text: 'It was changed somewhere else, perhaps in another tab. Load the page again to see where it stands now.',
		act: 'reload',
	},
	'410': {
		title: 'This is no longer here',
		text: 'It was taken down or has run out. Your own records are not affected.',
		act: 'home',
	},
	'429': {
		title: 'That was a lot in a short time',
		text: 'To keep accounts safe we ask you to wait a few minutes. Then try again.',
		act: 'reload',
	},
	'503': {
		title: 'We are busy just now',
		text: 'Nothing is lost. Please wait a minute and load the page again.',
		act: 'reload',
	},
	unknown: {
		title: 'Something went wrong on our side',
		text: 'It is our mistake, not yours. Your work so far is kept. Please load the page again. If it goes on, tell your administrator the number below.',
		act: 'reload',
	},
}

/** What a page calls a refusal: its status, or null where something threw. */
export const errorTitle = (status: number | null) =>
	(errorWords[String(status)] ?? errorWords.unknown)?.title ?? 'Something went wrong'

export const errorActs = { home: 'Go to my home page', 'sign-in': 'Sign in', reload: 'Load the page again' }
export const requestNumber = 'Number for support:'
