/** The tabs of what comes from a trainer's trainees. */
export const fromTraineesWords = {
	label: 'From your trainees',
	confirmations: 'To confirm',
	disputes: 'Turns to look at again',
	obstacles: 'What gets in the way',
	teams: 'Your teams',
} as const
