/** Sentences of the question that follows a completed course. */
export const attestWords = {
	title: 'One last question',
	lead: (course: string) => `You have completed “${course}”. Please tell us two things for your record.`,
	own: 'I did this course myself',
	ownLegend: 'Who did the course?',
	ownNeeded:
		'Please tick this if you did the course yourself. If you did not, please tell your trainer or HR.',
	workTime: 'Did you do it in work time?',
	workTimes: { yes: 'Yes', partly: 'Partly', no: 'No' },
	workTimeNeeded: 'Please choose an answer.',
	note: 'Your answer becomes part of your completion record. It is kept as you give it.',
	send: 'Add to my record',
	done: 'Thank you. Your answer is in your record.',
	already: 'You had answered this before. Your record is complete.',
	ask: (course: string) => `You completed “${course}”. Did you do it yourself?`,
	askLink: 'Answer for my record',
} as const
