/** Sentences about which official try counts. */
export const countingWords = {
	title: 'Which try counts',
	lead: 'Every official try is kept. The course says which one counts, and each round begins anew.',
	columns: {
		scenario: 'Scenario',
		course: 'Course',
		policy: 'The course’s rule',
		tries: 'Tries in this round',
		counts: 'The try that counts',
	},
	policies: { first: 'The first try counts', best: 'The best try counts', latest: 'The latest try counts' },
	testOut: 'Test-out: it stands for the whole course',
	none: 'None so far, because none was passed',
	badge: 'Counts',
} as const
