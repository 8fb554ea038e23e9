import { common } from './everywhere'

/** Minutes as people say them, to the half hour above an hour and a half. */
function durationWords(minutes: number): string {
	if (minutes <= 90) return common.minutes(minutes)
	const halves = Math.round(minutes / 30)
	return halves % 2 === 0 ? `${halves / 2} hours` : `${Math.floor(halves / 2)}½ hours`
}

/** Sentences of the course pages. */
export const courseWords = {
	notes: {
		'checks-left': 'Read. Its questions are still open.',
		practised: 'Practised. Not yet passed officially.',
		awaited: 'A trainer will read what you typed. Your result counts once they have.',
	},
	title: 'Courses',
	mine: 'Your courses',
	others: 'Courses you may take up',
	completedOnes: 'Completed',
	levelFilter: 'For whom',
	allLevels: 'All courses',
	holds: (months: number) =>
		months % 12 === 0
			? `Holds ${months === 12 ? '1 year' : `${months / 12} years`}`
			: `Holds ${months === 1 ? '1 month' : `${months} months`}`,
	lead: 'Short lessons, each with a customer to practise on.',
	none: 'No courses yet',
	noneText: 'Your trainer has not published a course yet. You can practise a scenario meanwhile.',
	levels: {
		everyone: 'For everyone',
		'front-line': 'Front line',
		'team-lead': 'Team leads',
		manager: 'Managers',
	},
	lessons: (count: number) => (count === 1 ? '1 lesson' : `${count} lessons`),
	scenarios: (count: number) => (count === 1 ? '1 scenario' : `${count} scenarios`),
	number: (count: number) => `Course ${count}`,
	teaches: 'Teaches:',
	showLessons: 'The lessons',
	inAll: (count: number) => `About ${durationWords(count)}`,
	together: (courses: number, lessons: number, minutes: number) =>
		`${courses === 1 ? '1 course' : `${courses} courses`} · ${lessons === 1 ? '1 lesson' : `${lessons} lessons`} · about ${durationWords(minutes)} in all.`,
	done: 'Complete',
	start: 'Start the course',
	again: 'Take it again',
	allTheSame: 'Take it all the same',
	goOn: 'Go on',
	look: 'Look again',
	progress: 'Your progress',
	doneOf: (done: number, total: number) => `${done} of ${total} done`,
	steps: 'Step by step',
	stepsLead: 'We advise this order. Nothing is locked: you may open any step.',
	lesson: 'Lesson',
	scenario: 'Scenario',
	states: { done: 'Done', next: 'Next', open: 'Open', later: 'Later' },
	opensAfter: (title: string) => `It opens once you have finished “${title}”.`,
	lockedLesson: (title: string) => `That lesson opens once you have finished “${title}”.`,
	after: (title: string) => `Easier after “${title}”`,
	left: 'To complete this course',
	leftRound: (round: number) => `To complete round ${round}`,
	allDone: 'This course is complete',
	leftNone: 'You have done everything this course asks for.',
	leftLessons: (count: number) => (count === 1 ? 'Read 1 more lesson' : `Read ${count} more lessons`),
	leftChecks: (count: number) => (count === 1 ? 'Answer 1 more check' : `Answer ${count} more checks`),
	leftScenarios: (count: number) =>
		count === 1 ? 'Pass 1 more scenario officially' : `Pass ${count} more scenarios officially`,
	completed: 'Course completed on',
}

/** Sentences of the lesson page. */
export const lessonPageWords = {
	place: (number: number, of: number) => `Lesson ${number} of ${of}`,
	minutes: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
	readOn: 'You read this on',
	checks: 'Checks',
	checksOf: (done: number, total: number) => `${done} of ${total} answered`,
	noChecks: 'This lesson has no checks.',
	inside: 'In this lesson',
	end: 'Finished reading?',
	endText: 'Mark the lesson as read, so that it counts for the course.',
	markRead: 'I have read this lesson',
	isRead: 'You have read this lesson',
	checksLeft: (count: number) =>
		count === 1
			? 'One check is still open. You find it above, in its frame.'
			: `${count} checks are still open. You find them above, in their frames.`,
	next: 'Next',
	nextLesson: 'Next lesson',
	nextScenario: 'Now practise',
	back: 'Back to the course',
}
