import { type Letter, letterOf } from '../letter'

/** Shows an admin that letters go out. */
export function testLetter(given: { name: string; link: string }): Letter {
	return letterOf({
		subject: 'A test letter from Rapport',
		parts: [
			`Dear ${given.name},`,
			'You asked for this letter to see whether e-mail works. It does.',
			{ link: given.link, words: 'See all letters' },
		],
	})
}
