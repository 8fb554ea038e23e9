/** Sentences of the page of whoever is somebody's manager. */
export const myPeopleWords = {
	title: 'My people',
	lead: 'How the training of those who report to you stands. You see states and days, no scores.',
	atHome: 'See how the training of those who report to you stands: states and days, no scores.',
	see: 'See my people',
	caption: 'Training of those who report to you',
	none: 'Nobody reports to you here',
	noneText: 'If that is not right, please tell HR. They keep who reports to whom.',
	nothing: 'Nothing is asked of them yet',
	nothingText: 'Their courses will show here once something is assigned to them.',
	late: (days: number) => (days === 1 ? '1 day late' : `${days} days late`),
	purpose: 'This helps you make time for learning. It may not be used for pay, dismissal or ranking.',
} as const
