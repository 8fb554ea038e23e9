import { type Letter, letterOf } from '../letter'

/** Asks somebody to choose a password; `link` is good for so many hours. */
export function inviteLetter(given: { name: string; link: string; hours: number }): Letter {
	return letterOf({
		subject: 'Your invitation to Rapport',
		parts: [
			`Dear ${given.name},`,
			'An account has been made for you in Rapport, where we train talking with customers.',
			'Please choose your password to begin:',
			{ link: given.link, words: 'Choose my password' },
			`The link is for you alone. It works once, within ${time(given.hours)}. If it has run out, please ask HR for a new one.`,
		],
	})
}

function time(hours: number): string {
	if (hours % 24 !== 0) return `${hours} hours`
	return hours === 24 ? '1 day' : `${hours / 24} days`
}
