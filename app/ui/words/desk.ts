/** Sentences of the home pages of trainers, HR and administrators. */
export const deskNextTitles = {
	'see-awaited': 'Typed replies wait for you',
	'see-team': 'All scenarios are published',
	'see-records': 'Who has completed what',
	'see-log': 'What has been done lately',
} as const

export const tileWords = {
	scenarios: 'Scenarios',
	problems: 'Problems to look at',
	toConfirm: 'Results to confirm',
	toRate: 'Panels to rate',
	records: 'Completion records',
	people: 'People with an account',
	entries: 'Entries in the log',
} as const
