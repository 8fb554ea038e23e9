const times = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** Sentences of the pane where a text is written as it is. */
export const sourceWords = {
	label: 'Source text',
	leave: 'To leave the editor by keyboard, press Escape and then Tab. F1 lists all keys.',
	tools: 'Editing',
	find: 'Find',
	fold: 'Fold this part',
	unfold: 'Open this part',
	foldAll: 'Fold all',
	unfoldAll: 'Open all',
	view: 'View',
	insert: 'Insert',
	atName: 'Name',
	name: {
		definition: 'Go to where it is declared',
		usages: 'Find its uses',
		rename: 'Rename it everywhere',
	},
	help: 'Keys',
	close: 'Close',

	counted: (errors: number, warnings: number) =>
		errors + warnings === 0
			? 'No problems'
			: [
					errors > 0 && times(errors, 'error', 'errors'),
					warnings > 0 && times(warnings, 'warning', 'warnings'),
				]
					.filter(Boolean)
					.join(', '),
	next: 'Next problem',
	before: 'Problem before',
	mend: 'Put it right',
	moved: 'The text has changed here since it was read. The way out comes back in a moment.',
	more: 'More in the guide',
	here: 'Problems at the cursor',

	noName: 'There is no name here. Put the cursor into the id of a scene, a reply or a need, and try again.',
	notRead: 'The text has not been read yet. Please try again in a moment.',
	notDeclared: (name: string) => `“${name}” is not declared in this text.`,
	uses: (name: string, count: number) => `“${name}”: ${times(count, 'place', 'places')}`,
	declares: 'declared here',
	renameTitle: (name: string) => `Rename “${name}”`,
	renamed: (count: number) => `Renamed at ${times(count, 'place', 'places')}.`,

	/** What the search panel says, by its own names. */
	phrases: {
		next: 'Next',
		previous: 'Before',
		all: 'Select all',
		'match case': 'Same capitals',
		regexp: 'Pattern',
		'by word': 'Whole words',
		replace: 'Replace',
		'replace all': 'Replace all',
		close: 'Close',
		'Go to line': 'Go to line',
		go: 'Go',
	},

	keysTitle: 'Keys in the editor',
	keys: [
		['Escape, then Tab', 'Leave the editor'],
		['Ctrl + Z', 'Undo, in this pane and in all others'],
		['Ctrl + Y', 'Redo'],
		['Ctrl + Space', 'Show what may stand here'],
		['F8, Shift + F8', 'Next problem, problem before'],
		['F12, or Ctrl + click', 'Go to where a name is declared'],
		['Shift + F12', 'Find the uses of a name'],
		['F2', 'Rename a name everywhere'],
		['Ctrl + F', 'Find and replace'],
		['Ctrl + Shift + [ or ]', 'Fold or open a part'],
		['Tab, Shift + Tab', 'Move the line in or out'],
		['F1', 'Show or close this list'],
	],
	keysMac: 'On a Mac, press Cmd for Ctrl.',
} as const
