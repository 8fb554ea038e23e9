/** What can go wrong when somebody signs in or confirms a password. */
export const signInWords = {
	wrong: 'The email address and the password do not go together. Please check both and try again.',
	wrongPassword: 'That is not the password of this account. Please try again.',
	wait: (seconds: number) =>
		seconds < 90
			? 'There were several tries in a short time. Please wait a minute and try again.'
			: `There were several tries in a short time. Please wait ${Math.ceil(seconds / 60)} minutes and try again.`,
	busy: 'Many people are signing in just now. Please try again in a moment.',
	emailMissing: 'Please type your email address.',
	passwordMissing: 'Please type your password.',
	signedOut: 'You have signed out. See you soon.',
	about: {
		trainee: 'Takes courses and plays scenarios',
		trainer: 'Writes and checks lessons and scenarios',
		hr: 'Keeps and exports completion records',
		admin: 'Looks after accounts and the log',
		auditor: 'Reads records, until their role ends',
	},
} as const
