/** What an act is called, how the customer hears it, and what to do about it: shown beside the words. */
export type ActWords = { name: string; heard: string; tip: string }

const acts: ReadonlyMap<string, ActWords> = new Map([
	[
		'apology',
		{
			name: 'An apology',
			heard: 'They see what went wrong for me.',
			tip: 'Say once what you are sorry for, by name.',
		},
	],
	['when', { name: 'A time', heard: 'I know when to expect it.', tip: 'Say by when it will be done.' }],
])

/** The words of an act; of one that this release no longer knows, plain ones. */
export function actWords(act: string): ActWords {
	return acts.get(act) ?? { name: act.replaceAll('-', ' '), heard: '', tip: '' }
}
