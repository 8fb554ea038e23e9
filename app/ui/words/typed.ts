import type { ActWords } from '#app/core/wording/acts'

/** Sentences about a typed turn's marks, in play and in the debrief. */
export const typedWords = {
	copiedTitle: 'You had read these words before',
	copied:
		'They are nearly the same as words that we had shown you, so they are marked neutral at most. In your own words they can earn more.',
	unsureMarks: 'So its marks are those of the reply we took it for, and “good” at most.',
	resolutionNote:
		'Resolution here is what the words alone give the person. Your score counts what was really done for them.',
	earlier: (scorer: string) => `These marks are from an earlier scorer, ${scorer}. They stay as they are.`,
	today: (scorer: string) => `Marked today, by ${scorer}, it would be`,
	todayUnsure: 'Today’s scorer is not sure about it.',
	mark: (dimension: string, level: string) => `${dimension}: ${level}`,
	/** What would help most, in one line: `there` are words that cost points, else something is missing. */
	fix: ({ name, tip }: ActWords, there: boolean) =>
		`${there ? 'What cost most' : 'What was not there yet'}: ${name}. ${tip}`.trim(),
	takenForExample: 'We took it for this, and it is one way to say it',
} as const
