/** Sentences of the roster on two axes of time. */
export const rosterWords = {
	title: 'Training: on a past day',
	lead: 'Who stood how at the end of a day, under the rules of that day, by what we knew at the end of another.',
	form: 'Which day, and by whose knowledge',
	at: 'How it was on',
	atHint: 'The day you ask about',
	known: 'By what we knew on',
	knownHint: 'The day of the knowledge: today, or an earlier one',
	errors: {
		'no-day': 'Please give a day that there is.',
		future: 'This day is still to come. Please choose today or an earlier day.',
	},
	show: 'Show',
	caption: 'Who stood how then',
	said: (at: string, known: string, same: boolean) =>
		same ? `On ${at}, as it was known on that day` : `On ${at}, as it was known on ${known}`,
	counts: 'How many stood how',
	countsState: 'State',
	countsNumber: 'People and courses',
	summary: (people: number, required: number, compliant: number) => {
		const who = people === 1 ? '1 person.' : `${people.toLocaleString('en-GB')} people.`
		if (required === 0) return `${who} Nothing was asked of anybody.`
		const asked =
			required === 1 ? '1 required standing' : `${required.toLocaleString('en-GB')} required standings`
		return `${who} Of ${asked}, ${compliant.toLocaleString('en-GB')} ${compliant === 1 ? 'was' : 'were'} completed or exempt.`
	},
	counting: 'We are still counting how everybody stood then. The figures will stand here in a moment.',
	again: 'Look again',
	knownNow: 'Known now',
	same: 'The same',
	recorded: (day: string) => `recorded on ${day}`,
	completed: (day: string) => `completed on ${day}`,
	team: 'Team then',
	none: 'Nobody was asked for anything then',
	noneText: 'Please check the two days, the team and the course.',
	first: 'To the first page',
	csv: 'Export (CSV)',
	people: (shown: number) => (shown === 1 ? '1 line on this page' : `${shown} lines on this page`),
} as const
