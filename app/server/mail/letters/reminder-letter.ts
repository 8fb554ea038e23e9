import { format, parseISO } from 'date-fns'
import { type Letter, letterOf } from '../letter'

/** One thing that is asked of somebody: how it stands, and its last day (YYYY-MM-DD) where they are. */
export type Asked = { title: string; how: 'due' | 'past' | 'lapses' | 'lapsed'; day: string }

const dayWords = (day: string) => format(parseISO(day), 'd MMMM yyyy')

const lines: Record<Asked['how'], (title: string, day: string) => string> = {
	due: (title, day) => `${title}: please finish it by ${day}.`,
	past: (title, day) => `${title}: it was due by ${day}. You can still do it, and it still counts.`,
	lapses: (title, day) => `${title}: your certificate lapses after ${day}. You can renew it now.`,
	lapsed: (title, day) => `${title}: your certificate was good until ${day}. You can renew it any time.`,
}

/** Reminds somebody of all that is due for them, in one letter. */
export function reminderLetter(given: { name: string; asked: readonly Asked[]; link: string }): Letter {
	const { name, asked, link } = given
	const [only] = asked
	const subject =
		asked.length === 1 && only ? `A reminder: ${only.title}` : `A reminder: ${asked.length} courses for you`
	return letterOf({
		subject,
		parts: [
			`Dear ${name},`,
			asked.length === 1
				? 'This is a friendly reminder of a course that waits for you:'
				: 'This is a friendly reminder of courses that wait for you:',
			{ list: asked.map((one) => lines[one.how](one.title, dayWords(one.day))) },
			{ link, words: 'Go on where you were' },
			'If something stands in the way, please talk to your manager or to HR.',
		],
	})
}
