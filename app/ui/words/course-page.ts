import type { CourseRules } from '#app/core/learning/course-rules'
import { dayWords } from './days'

const months = (count: number) =>
	count % 12 !== 0
		? count === 1
			? '1 month'
			: `${count} months`
		: count === 12
			? '1 year'
			: `${count / 12} years`
const lessons = (count: number) => (count === 1 ? 'its lesson' : `its ${count} lessons`)

/** The group an assignment means, as far as it says. */
export type GroupTold = {
	teams: string[]
	sites: string[]
	jobs: string[]
	roles: string[]
	hiredFrom: string | null
	hiredBefore: string | null
}

/** Sentences about what a course asks, for how long it holds, and why somebody has it. */
export const coursePageWords = {
	rulesTitle: 'How this course works',
	completes: 'What completes it',
	validity: 'How long it holds',
	order: 'In which order',
	certificate: 'Certificate',
	completion: (read: number, pass: number, checks: boolean) =>
		[
			read > 0 && `read ${lessons(read)}`,
			checks && 'answer their checks',
			pass > 0 &&
				(pass === 1 ? 'pass its scenario officially' : `pass each of its ${pass} scenarios officially`),
		]
			.filter((part) => part !== false)
			.join(', ')
			.replace(/^(.*), /, '$1 and ')
			.replace(/^(.+)$/, 'It is complete when you $1.'),
	counts: {
		best: 'One official try that you pass is enough, however many you need.',
		first: 'Your first official try at a scenario counts. Practise before you begin it.',
		latest: 'Your latest official try at a scenario counts, also if an earlier one was better.',
	} satisfies Record<CourseRules['counts'], string>,
	forGood: 'Once you have completed it, it holds for good.',
	holds: (count: number) => `It holds for ${months(count)}. Then you take it again.`,
	renews: (days: number) => `You can take it again from ${days} days before it ends.`,
	renewsBy: {
		completion: 'The new round holds from the day on which you complete it.',
		expiry: 'The new round holds from the end of the last one, so you lose nothing by being early.',
	} satisfies Record<CourseRules['renews'], string>,
	inOrder:
		'Each lesson opens when you have finished the one before it. The scenarios are always open, because they may belong to other courses too.',
	anyOrder: 'We advise this order. Nothing is locked: you may open any step.',
	noCertificate: 'There is no certificate for this course.',
	hasCertificate: 'You get a certificate when you complete it.',
	inOrderLead: 'You take the lessons in this order. The scenarios are always open.',

	ownTitle: 'You and this course',
	whyTitle: 'Why you have this course',
	assignedBy: (by: string, since: string) => `${by} assigned it to you on ${since}.`,
	assigned: (since: string) => `It has been assigned to you since ${since}.`,
	everyone: 'It is for everybody here.',
	named: 'You were named for it.',
	group: (group: GroupTold) => {
		const parts = [
			group.teams.length > 0 && `in ${list(group.teams)}`,
			group.sites.length > 0 && `at ${list(group.sites)}`,
			group.jobs.length > 0 && `who work as ${list(group.jobs)}`,
			group.hiredFrom && `who began on ${dayWords(group.hiredFrom)} or later`,
			group.hiredBefore && `who began before ${dayWords(group.hiredBefore)}`,
		].filter((part) => typeof part === 'string')
		return parts.length === 0
			? 'It is for a group that you belong to.'
			: `It is for people ${parts.join(', ')}.`
	},
	groups: 'It is for groups that you belong to.',
	enrolled: (since: string) => `You took this course up yourself on ${since}.`,
	noDue: 'There is no day by which it must be done.',
	leave: 'Leave this course',
	leaveText: 'What you have done in it is kept.',
	enrol: 'Take up this course',
	enrolText:
		'It is not assigned to you. If you take it up, home reminds you of it. You can leave it at any time.',
	said: {
		enrolled: 'You have taken up this course. Enjoy it!',
		already: 'This is one of your courses already.',
		left: 'You have left this course. What you did in it is kept.',
		assigned:
			'This course was assigned to you, so you can’t leave it. Please talk to the person who assigned it.',
	},
	decisions: {
		leave: (until: string | null) =>
			until
				? `You are on leave until ${dayWords(until)}. Nothing is due until you are back.`
				: 'You are on leave. Nothing is due until you are back.',
		extend: (until: string) => `You were given more time: until ${dayWords(until)}.`,
		exempt: (until: string | null) =>
			until
				? `You don’t have to take this course until ${dayWords(until)}. You may, if you like.`
				: 'You don’t have to take this course. You may, if you like.',
		withdraw: 'This course was taken off your list. You may still take it.',
	},

	roundsTitle: 'Your rounds',
	roundOpen: (round: number, since: string | null) =>
		since ? `Round ${round} is open, since ${dayWords(since)}.` : `Round ${round} is open.`,
	round: (round: number) => `Round ${round}`,
	completedOn: (on: string) => `completed on ${dayWords(on)}`,
	heldUntil: (until: string) => `valid until ${dayWords(until)}`,
	holdsForGood: 'holds for good',
	certificateLink: 'Certificate',
	ways: {
		play: 'with lessons and scenarios',
		'test-out': 'by the test-out scenario',
		imported: 'elsewhere, taken over',
		classroom: 'in a classroom, signed off',
		observed: 'in observed practice, signed off',
	},

	testOutTitle: 'You know this already?',
	testOut: (title: string) =>
		`Play “${title}” officially. If you pass it, that counts as the whole course, and the record says so.`,
	testOutLeft: (left: number) =>
		left === 1 ? 'You have 1 try before a day’s pause.' : `You have ${left} tries before a day’s pause.`,
	testOutAct: 'Look at the scenario',
	paused: 'The next official try may begin on',
	gone: (titles: readonly string[]) =>
		`${list(titles.map((title) => `“${title}”`))} ${titles.length === 1 ? 'is' : 'are'} not on offer at the moment, so nobody can complete this course now. Your trainer can put that right. What you have done is kept.`,
	countingTry: (on: string, passed: boolean | null) =>
		`The try of ${dayWords(on)} counts: ${passed === null ? 'a trainer will look at it' : passed ? 'passed' : 'not yet passed'}.`,
}

function list(words: readonly string[]): string {
	const last = words.at(-1) ?? ''
	return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}
