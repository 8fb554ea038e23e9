/** Sentences of choosing a first or another password. */
export const passwordWords = {
	forgot: {
		title: 'A new password',
		lead: 'Tell us your e-mail address. If there is an account with it, we send a link with which you can choose a new password.',
		act: 'Send the link',
		sent: 'Thank you',
		sentText:
			'If there is an account with this address, a letter is on its way. The link in it works once, within an hour. Please look in your spam folder too.',
		link: 'Forgotten your password?',
		back: 'Back to signing in',
	},
	welcome: {
		title: (name: string) => `Welcome, ${name}`,
		lead: 'Please choose your password. With it and your e-mail address you sign in from now on.',
	},
	reset: {
		title: () => 'Choose a new password',
		lead: 'You are then signed out on every device, and sign in with the new password.',
	},
	email: 'Your e-mail address',
	password: 'Your new password',
	hint: '12 to 128 characters. Three or four words that do not belong together are easy to keep in mind.',
	again: 'The same once more',
	act: 'Keep this password',
	done: 'Your password is set. Please sign in with it.',
	notSame: 'The two passwords are not the same. Please type them again.',
	weak: 'That password is easy to guess. Please take a longer one, 12 to 128 characters, without your name.',
	gone: 'This link doesn’t work any more',
	goneText: 'A link works once, and only for a time. You can ask for a new one.',
	askAgain: 'Ask for a new link',
} as const
