import { type Letter, letterOf } from '../letter'

/** Says that a report's time has come: a link behind sign-in, and nothing of what it shows. */
export function reportLetter(given: { name: string; report: string; link: string }): Letter {
	return letterOf({
		subject: `Your report: ${given.report}`,
		parts: [
			`Dear ${given.name},`,
			`It is time for your report "${given.report}".`,
			{ link: given.link, words: 'See it as it stands now, after signing in' },
			'You can change or end it on the page of reports.',
		],
	})
}
