/** The main menu. */
export const navWords = {
	home: 'Home',
	courses: 'Courses',
	practise: 'Practise',
	tryWords: 'Try words',
	records: 'Records',
	studio: 'Studio',
	guide: 'Guide',
	people: 'People',
	audit: 'Log',
} as const
