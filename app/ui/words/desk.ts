/** Sentences of the home pages of trainers, HR and administrators. */
export const deskNextTitles = {
	'see-awaited': 'Typed replies wait for you',
	'see-disputes': 'Somebody asks for a second look',
	'see-obstacles': 'Somebody tells you what gets in the way',
	'see-team': 'All scenarios are published',
	'see-records': 'Who has completed what',
	'see-training': 'Who stands where',
	'see-overdue': 'Some training is overdue',
	'see-log': 'What has been done lately',
} as const

export const tileWords = {
	scenarios: 'Scenarios',
	problems: 'Problems to look at',
	toApprove: 'Texts to approve',
	toConfirm: 'Results to confirm',
	toLookAt: 'Turns to look at again',
	toAnswer: 'Told, not answered yet',
	toRate: 'Panels to rate',
	overdue: 'Overdue or lapsed',
	lapsing: 'Lapse within 30 days',
	corrections: 'Corrections to answer',
	doubts: 'Records people find wrong',
	erasures: 'Erasures to answer',
	deadJobs: 'Jobs given up',
	records: 'Completion records',
	people: 'People with an account',
	entries: 'Entries in the log',
} as const
