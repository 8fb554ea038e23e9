/** The main menu. */
export const navWords = {
	home: 'Home',
	courses: 'Courses',
	practise: 'Practise',
	tryWords: 'Try words',
	records: 'Records',
	rate: 'Rate replies',
	rateShort: 'Rate',
	toRate: (count: number) => (count === 1 ? '1 panel waits for you' : `${count} panels wait for you`),
	studio: 'Studio',
	confirm: 'From trainees',
	confirmShort: 'Trainees',
	toConfirm: (count: number) => (count === 1 ? '1 thing waits for you' : `${count} things wait for you`),
	settings: 'Settings',
	people: 'People',
	audit: 'Log',
} as const
