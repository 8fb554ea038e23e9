/** Sentences of the trainer's page of teams. */
export const teamsWords = {
	title: 'Your teams',
	lead: 'Who is in the teams you look after, and how far each of them is in their courses. Practice is private, so it is not shown here.',
	training: 'Who stands where',
	assignments: 'Assignments',
	records: 'Records',
	none: 'You look after no team yet',
	noneText: 'An administrator can let you look after a team. Its people are then listed here.',
	members: (count: number) => (count === 1 ? '1 person' : `${count} people`),
	empty: 'Nobody is in this team yet.',
	notBegun: 'No course begun yet',
	courses: (complete: number, begun: number) =>
		complete === begun ? `${begun} complete` : `${complete} of ${begun} begun courses complete`,
	steps: (done: number, of: number) => `${done} of ${of} done`,
	complete: 'Complete',
	completeSince: 'Complete since',
	kinds: { lesson: 'Lesson', scenario: 'Scenario' },
	done: 'done',
	notYet: 'not yet',
} as const
