import type { Dimension } from '#app/core/scenario/definition'
import type { Cap, Points } from '#app/core/scenario/run'
import type { Unsure } from '#app/core/wording/marking'
import { debriefWords } from './debrief'

/** What a band means, from the highest down: the first whose `from` is reached. */
const levels: Readonly<Record<Dimension, readonly (readonly [from: number, words: string])[]>> = {
	tone: [
		[85, 'warm'],
		[70, 'good'],
		[60, 'nearly good'],
		[45, 'neutral'],
		[25, 'rather cool'],
		[0, 'may hurt'],
	],
	respect: [
		[85, 'owns it'],
		[70, 'good'],
		[60, 'nearly good'],
		[45, 'neutral'],
		[25, 'could land badly'],
		[0, 'may hurt'],
	],
	resolution: [
		[85, 'solved'],
		[70, 'good'],
		[60, 'nearly good'],
		[45, 'some help'],
		[25, 'little to hold on to yet'],
		[0, 'nothing to hold on to yet'],
	],
}

/** The nearest five points: more than that nobody can tell, and no two people agree on. */
export function bandOf(points: Points): number {
	return Math.round(Math.min(100, Math.max(0, points)) / 5) * 5
}

/** Points without a sign, in whole ones, and never none. */
const whole = (points: number) => Math.max(1, Math.round(Math.abs(points)))
const about = (points: number) => `about ${whole(points)} ${whole(points) === 1 ? 'point' : 'points'}`

/** Sentences about how a typed reply is marked: highlights, marks, coaching. */
export const wordingWords = {
	dimension: debriefWords.dimension,
	level: (dimension: Dimension, points: Points) =>
		levels[dimension].find(([from]) => bandOf(points) >= from)?.[1] ?? '',
	about: (points: Points) => `about ${bandOf(points)}`,
	unmarked: 'not marked',
	scale: 'From 0 to 100. 50 is neutral, 70 is good, 85 and more is warm, owning and solved.',

	saidTitle: 'Your words',
	notesTitle: 'What we heard in them',
	nothingHeard: 'Nothing in these words stands out, for better or for worse.',
	pointAtWords: 'Point at marked words, or tab to them, to see why they are marked.',
	helps: 'helps',
	costs: 'costs',
	helpsWhat: (dimension: Dimension) => `helps ${debriefWords.dimension[dimension].toLowerCase()}`,
	costsWhat: (dimension: Dimension) => `costs ${debriefWords.dimension[dimension].toLowerCase()}`,
	note: (number: number) => `note ${number}`,
	part: (dimension: Dimension, points: number) =>
		`${debriefWords.dimension[dimension]} ${points > 0 ? '+' : '−'}${whole(points)}`,

	strengthsTitle: 'What works',
	fixesTitle: 'What would help',
	/** Of the first of several. */
	firstFix: 'This would help most:',
	inYourWords: (words: string) => `“${words}”`,
	missing: 'Not there yet:',
	/** What the customer may think at these words, and would at those that are missing. */
	hears: (heard: string) => `They may think: “${heard}”`,
	wouldHear: (heard: string) => `If you add it, they may think: “${heard}”`,
	gain: (dimension: Dimension, points: number) =>
		`${about(points)} in ${debriefWords.dimension[dimension].toLowerCase()}`,
	example: 'One way to say it:',
	allWell: 'We have nothing to suggest. Well said.',

	unsureTitle: 'We are not sure about this one',
	unsure: {
		'too-short': 'There is too little here to go by. One or two more sentences would tell us more.',
		language: 'This may be in a language that we do not know well enough. We only understand English.',
		mixed: 'Parts of this point one way and parts another. A person may hear it differently.',
	} satisfies Record<Unsure, string>,
	unsurePlain: 'Please take these marks as a guess. A person may hear it differently.',
	cappedTitle: 'One thing holds the marks down',
	capped: {
		insult: 'Something here can be heard as an insult. However good the rest is, people remember that part.',
		threat: 'Something here can be heard as a threat. However good the rest is, people remember that part.',
		discrimination:
			'Something here can be heard as a remark about who somebody is. However good the rest is, people remember that part.',
		'non-apology':
			'“Sorry if” or “sorry that you feel” leaves it open whether anything went wrong. Say what you are sorry for, and respect can rise again.',
	} satisfies Record<Cap, string>,
} as const
