/** Sentences of the outlook: by month, what ends soon, how far people come. */
export const outlookWords = {
	title: 'Training: outlook',
	lead: 'How training went in the last twelve months, and what comes next.',
	trend: 'The last twelve months',
	trendText: 'What was completed, what lapsed before it was renewed, and what people were newly asked to do.',
	trendFew:
		'There are fewer than five people here, so these figures are not shown: they would tell of single persons.',
	barsTitle: 'Completed, lapsed and newly assigned, by month',
	barsText: (completed: number, lapsed: number, assigned: number) =>
		`In twelve months ${completed} completed, ${lapsed} lapsed and ${assigned} newly assigned. The table below has each month.`,
	shareTitle: 'Share of required training that was done or exempt at the end of each month',
	shareText: (share: number | null) =>
		share === null
			? 'There is no share to show yet.'
			: `By the end of the last month it was ${share} percent. The table below has each month.`,
	shareLarge:
		'In a house of this size a past month is not counted here. “On a past day” counts any day you ask for.',
	series: { completed: 'Completed', lapsed: 'Lapsed', assigned: 'Newly assigned' },
	table: 'The figures as a table',
	month: 'Month',
	share: 'Done or exempt',
	percent: (share: number) => `${share} %`,
	ending: 'What ends soon',
	endingText:
		'How many completions come to their end within 30, 60 and 90 days. Each number leads to the list.',
	endingTitle: 'Ending within 30, 60 and 90 days',
	endingPicture: (first: string, second: string, third: string) =>
		`Within 30 days: ${first}. Within 60: ${second}. Within 90: ${third}. The tables below have them by course and team.`,
	within: (days: number) => `Within ${days} days`,
	byCourse: 'By course',
	byTeam: 'By team',
	course: 'Course',
	team: 'Team',
	noneEnding: 'Nothing comes to its end in the next 90 days.',
	few: 'not shown',
	withheld:
		'Numbers of one to four are not shown, nor those that would give them away: they would tell of single persons.',
	endingList: 'See all of these as a list',
	see: (count: number, name: string, days: number) => `${count}: ${name}, within ${days} days`,
	funnel: 'How far people come',
	funnelText:
		'Of those who are to take a course now or have taken it: how many came at least so far. Who is exempt or withdrawn is left out.',
	funnelFew: 'Fewer than five people have this course, so nothing is shown.',
	funnelTitle: (course: string) => `How far people come in ${course}`,
	funnelPicture: (asked: number, done: string) => `${asked} people have this course; completed: ${done}.`,
	show: 'Show',
	step: 'Step',
	people: 'People',
	steps: {
		asked: 'Have the course',
		began: 'Have begun',
		read: 'Read all lessons',
		tried: 'Tried officially',
		done: 'Completed it',
	},
} as const
