import type { Dimension } from '#app/core/scenario/definition'
import { people, replies } from './rating'

/** Agreement in words, from the highest down: the first whose `from` is reached. */
const levels = [
	[0.8, 'very good'],
	[0.6, 'good'],
	[0.4, 'fair'],
	[0.2, 'a little'],
	[0, 'hardly any'],
] as const

const number = (value: number) =>
	(Math.round(value * 100) / 100)
		.toFixed(2)
		.replace(/^-0\.00$/, '0.00')
		.replace('-', '−')
const signed = (mark: number) => (mark > 0 ? `+${mark}` : String(mark))

/** Sentences about what a panel came to. */
export const panelResultsWords = {
	title: (title: string) => `Results: ${title}`,
	lead: (raters: number, all: number) =>
		raters === 0 ? `Nobody has rated these ${replies(all)} yet.` : `${people(raters)} rated ${replies(all)}.`,
	thinTitle: 'Too little to lean on yet',
	thin: 'Fewer than three people, or fewer than ten replies: these numbers may still change a lot. Take them as a start of a talk.',
	letters: 'Raters are shown as letters. Everybody here is a colleague who gave their time.',

	gateTitle: 'Before you look',
	gate: (mine: number, all: number) =>
		`You have rated ${mine} of ${replies(all)}. Once you look at the results, you rate in this panel no more: what you would say then would not be your own opinion alone.`,
	gateAct: 'End my rating and show the results',
	gateBack: 'Not yet: rate first',
	rateFirst: (left: number) =>
		`The results are for those who have finished rating, and for whoever opened the panel. ${replies(left)} ${left === 1 ? 'is' : 'are'} still waiting for you.`,
	tooLate:
		'The results are for those who finished rating before the panel was closed, and for whoever opened it.',
	toRating: 'Go on rating',
	toPanels: 'Back to the panels',

	agreementTitle: 'How far people agree',
	agreementTable: 'Agreement on each dimension',
	agreementText:
		'1 means always the same, 0 means no more than by chance. People who judge replies for a living reach 0.4 to 0.7 with each other.',
	guide: 'What the numbers mean',
	who: {
		raters: 'Raters with each other',
		author: 'Raters with the author',
		scorer: 'Raters with the scorer',
	},
	dimension: 'Dimension',
	kappa: (value: number | null) => {
		if (value === null) return 'not known yet'
		const words = levels.find(([from]) => value >= from)?.[1] ?? 'less than by chance'
		return `${words} (${number(value)})`
	},
	rank: (value: number | null) => (value === null ? null : `same order: ${number(value)}`),
	noAuthor: 'not marked by an author',

	repliesTitle: 'Reply by reply',
	repliesTable: 'What was said of each reply',
	columns: { reply: 'Reply', accepted: 'Would accept it' },
	contested: 'Contested',
	notRated: 'Not rated yet',
	accepted: (yes: number, all: number) => `${yes} of ${all}`,
	median: (value: number, word: string | null) => (word === null ? String(value) : `${value}, ${word}`),
	between: 'between two grades',
	spread: (range: number, raters: number) => {
		if (raters === 1) return 'one rating'
		return range === 0 ? 'all the same' : `${range} apart`
	},
	given: (rater: string, grade: number) => `${rater}: ${grade}`,
	author: (points: number | null) =>
		points === null ? 'Author: not marked' : `Author: ${signed(points / 25 - 2)}`,
	scorer: (words: string) => `Scorer: ${words}`,

	scenarioTitle: 'What this says about the scenario',
	marksText:
		'A proposed mark is the median of the grades, less two. Only marks that would change are listed.',
	marksCount: (count: number) => (count === 1 ? '1 reply would change' : `${count} replies would change`),
	noMarks: 'No mark would change.',
	floorsText:
		'The proposed pass mark is the cut that best parts the replies that people would accept from the others, kept between 50 and 85.',
	noFloors: 'No pass mark would change, or there is nothing to part: it takes accepted and refused replies.',
	contestedText: (count: number) =>
		`${count === 1 ? 'One reply is' : `${count} replies are`} contested. Nothing is proposed there: talk about them first.`,
	changes: { what: 'Where', from: 'Now', to: 'Proposed', why: 'Why' },
	attribute: (name: string, mark: number) => `${name}="${signed(mark)}"`,
	floor: (dimension: Dimension, points: number) => `${dimension}: ${points}`,
	passOf: 'pass, in the front matter',
	caseOf: (reply: string) => {
		const [id = '', number] = reply.split('#')
		return number ? `${id}, its <If> number ${number}` : id
	},
	misplaced: (count: number, all: number) => `${count} of ${all} ratings on the wrong side`,
	left: (list: string) =>
		`These marks cannot be set by themselves, as the same words are used in several places: ${list}.`,
	download: 'Download the scenario with these marks',
	where: (file: string) =>
		`Put the file in place of ${file}, and run the content check. Only these marks and pass marks are changed.`,
	moved:
		'The scenario has been published anew since this panel was opened, so its marks are not put into it. Open a new panel for the new version.',
	refused: {
		'moved-on':
			'The scenario has been published anew since this panel was opened, so there is no file to give.',
		nothing: 'There is nothing to change in the scenario.',
		'no-scenario': 'These replies do not come from a scenario.',
		'not-safe': 'The marks could not be set without changing something else. Please set them by hand.',
		'not-seen': 'Look at the results first.',
	},

	export: 'Download the ratings (JSON)',
	exportText: 'For the next training of the scorer. Raters have no names in it.',
	close: 'Close this panel',
	closeText: 'Nobody can rate in it any more. This cannot be undone.',
	closed: 'The panel is closed.',
	isClosed: 'Closed',
} as const
