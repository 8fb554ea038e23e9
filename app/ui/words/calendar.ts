/** Sentences of the calendar of due days, and of where it is made. */
export const calendarWords = {
	name: 'Rapport: due days',
	due: (course: string) => `Due: ${course}`,
	overdue: 'The day has passed. You can still complete the course.',
	minutes: (count: number) => (count === 1 ? 'About 1 minute left.' : `About ${count} minutes left.`),
	title: 'Due days in your calendar',
	text: 'Your calendar can show the days by which your courses are due. It asks for them itself, so they change and go as they do here. It sees the names of your courses and their days, and nothing else.',
	make: 'Make an address for my calendar',
	again: 'Make a new address',
	againText: 'You have an address since',
	againMore: 'We can’t show it again. If you make a new one, the old one stops working.',
	withdraw: 'Withdraw the address',
	shown: 'This is your address',
	shownText:
		'Copy it now into your calendar (“subscribe”, or “add by URL”). It is shown only this once. Whoever has it can read your due days, so please keep it to yourself.',
	label: 'Address for your calendar',
	withdrawn: 'The address no longer works.',
}
