import { type Letter, letterOf } from '../letter'

/** Lets somebody choose another password; `link` is good for so many minutes. */
export function resetLetter(given: { name: string; link: string; minutes: number }): Letter {
	return letterOf({
		subject: 'Choose a new password for Rapport',
		parts: [
			`Dear ${given.name},`,
			'Somebody, hopefully you, asked for a new password for your account in Rapport.',
			{ link: given.link, words: 'Choose a new password' },
			`The link works once, within ${given.minutes} minutes.`,
			"If that wasn't you, you don't need to do anything. Your password stays as it is.",
		],
	})
}
