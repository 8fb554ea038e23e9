/** Sentences of the file with everything that is kept about somebody. */
export const copyWords = {
	own: 'Everything that is kept about you',
	other: 'What is kept about one person',
	made: (at: string) =>
		`Put together on ${at}. The same is in everything.json, for a machine. Other people’s names are left out.`,
	without:
		'Practice, typed words, notes and adjustments are left out: the person can take those themselves, under their account.',
} as const
