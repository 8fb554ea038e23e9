const times = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** Sentences of the page where the library goes out and comes in, and where files and studio differ. */
export const filesWords = {
	link: 'Files',
	title: 'Files and studio',
	lead: 'Take the library with you as files, bring files in, and see where the two say different things.',

	takeTitle: 'Take it with you',
	takeText:
		'Everything that’s published, retired texts too, as a zip with the same folders as the content folder. The same library always gives the same zip.',
	takeWithheld: (count: number) =>
		`${times(count, 'lesson is', 'lessons are')} left out: answer keys stand in them, and their courses belong to others.`,
	takeAct: 'Download the library',

	bringTitle: 'Bring files in',
	bringText:
		'Choose a zip with a content folder in it, as the download gives it. First we only show what it would do. Nothing is published: it makes drafts.',
	bringFile: 'Zip file',
	bringHint: 'Up to 20 MB.',
	bringAct: 'Show what it would do',
	bringing: 'Reading the files…',
	refusedUpload: {
		'no-file': 'Please choose a zip file first.',
		'not-a-zip': 'This isn’t a zip file we can read. Please choose another, or pack it again.',
		'too-many': 'There are more than 2,000 files in it. Please bring them in in parts.',
		'too-large':
			'That’s more than we can take at once: up to 20 MB packed, 48 MB unpacked. Please bring it in in parts.',
		empty: 'There are no files in it.',
		busy: 'Somebody else’s files are being read just now. Please try again in a minute.',
		gone: 'What you looked at isn’t here any more: it’s kept for 15 minutes. Please choose the file again.',
		'moved-on': 'Something has changed since you looked, so nothing was made. Please choose the file again.',
	},

	planTitle: 'What it would do',
	planOf: (name: string, day: string) => `${name}: ${day}`,
	counts: (counts: { new: number; changes: number; same: number; refused: number }) =>
		[
			counts.new > 0 && times(counts.new, 'new draft', 'new drafts'),
			counts.changes > 0 && times(counts.changes, 'draft with changes', 'drafts with changes'),
			counts.same > 0 &&
				times(counts.same, 'file says what is here already', 'files say what is here already'),
			counts.refused > 0 && times(counts.refused, 'file isn’t taken in', 'files aren’t taken in'),
		]
			.filter(Boolean)
			.join(', '),
	nothing: 'There’s nothing to make of it: everything in it is here already, or can’t be taken in.',
	makeAct: (count: number) => `Make ${times(count, 'draft', 'drafts')}`,
	dropAct: 'Leave it',
	kept: 'Your files wait for 15 minutes. Until you press the button nothing changes.',
	columns: { file: 'File', what: 'What happens', details: 'Details' },
	outcome: {
		new: 'A new draft',
		changes: 'A draft with changes',
		same: 'Nothing to do',
		refused: 'Not taken in',
	},
	lines: ({ added, removed }: { added: number; removed: number }) =>
		added + removed === 0
			? 'The text is as it is.'
			: `${times(added, 'line comes', 'lines come')}, ${times(removed, 'line goes', 'lines go')}.`,
	same: 'The same is here already.',
	linesMany: 'Most of it is different.',
	beside: (names: readonly string[]) => `With ${names.join(', ')}.`,
	unchecked: 'There was no time to look for problems. The bench shows them.',
	problems: (errors: number, warnings: number) =>
		[errors > 0 && times(errors, 'error', 'errors'), warnings > 0 && times(warnings, 'warning', 'warnings')]
			.filter(Boolean)
			.join(', '),
	problemsToMend: 'You can mend them in the draft.',
	more: (count: number) => `and ${count} more`,
	why: {
		outside: 'Its name leads out of the folder.',
		absolute: 'Its name begins at the root of a disk. Names begin with content/.',
		backslash: 'Its name has backslashes. Folders are parted by /.',
		'odd-name': 'Its name has characters or a length that no file of ours has.',
		elsewhere: 'Nothing looks for content under this name.',
		twice: 'Two files in the zip are the same text, so we can’t tell which one counts.',
		link: 'It’s a link to another file.',
		locked: 'It’s protected by a password.',
		'too-large': 'It’s larger than a file may be.',
		damaged: 'It was damaged on its way. Please pack the zip again.',
		'not-text': 'It isn’t plain text in UTF-8.',
		'text-too-long': 'It’s longer than 64 KiB. Please split it in two.',
		guide: 'The handbook comes with Rapport and isn’t changed here.',
		page: 'Pages such as the glossary are changed in files, not in the studio.',
		media:
			'This isn’t a picture as the studio exports it: its name isn’t that of its bytes, or nothing says what it shows. Please add it on the page for pictures.',
		others: 'This text belongs to other trainers, so only they can change it.',
		'open-draft': 'You have a draft of this text open. It’s left as it is: publish it or put it away first.',
		taken: 'A colleague is writing something of this name.',
		'number-taken': 'Another lesson of the course has this number. Give the file another one.',
		'no-scenario': 'It lies beside a scenario that isn’t here and isn’t in the zip.',
		'bad-beside': 'It can’t be read as a walk-through or translation.',
		unsafe: 'It holds what no text may hold here. See the places below.',
		'too-slow': 'Reading it took too long, so it was stopped.',
	},
	openDraft: 'Open your draft',
	made: (count: number) =>
		count === 0
			? 'Nothing was made.'
			: `${times(count, 'draft is', 'drafts are')} in your studio. Nothing is published yet.`,
	madeTitle: 'What was made',

	differTitle: 'Where files and studio differ',
	differNone: 'Nowhere',
	differNoneText: 'Everything that’s published says what its file says.',
	differ: {
		newer: 'Newer in the studio. The file is as it was before: put the download in its place when you like.',
		both: 'Both have changed: the studio published a version, and the file says something else. Join them, or choose one.',
		only: 'Written in the studio: there’s no file of it yet.',
		lost: 'The studio published a version, and its file isn’t there any more.',
	},
	differColumns: { title: 'Title', what: 'How it stands', acts: 'What you can do' },
	see: 'See both',
	join: 'Join them in a draft',
	take: 'Take the file’s version',
	belongs: 'It belongs to others.',
	seeing: (title: string) => `${title}: studio and file`,
	studioText: 'In the studio',
	fileText: 'In the file',
	seeBack: 'Files and studio',
	tookAlready:
		'You have a draft of this text open, so it was left as it is. You can join the file with it here.',
	took: 'Here’s a draft with the file’s text. Nothing changes for trainees until you publish it.',
	notYours: 'This text belongs to other trainers, so only they can do that.',
	gone: 'The file isn’t there any more, or says the same now.',
} as const

/** Sentences of the page where two texts become one in a draft. */
export const mergeWords = {
	short: 'Join',
	title: (title: string) => `Join: ${title}`,
	lead: {
		live: 'Something was published since this draft began. Make one text of both, and the draft can be published again.',
		file: 'Make one text of your draft and the file.',
	},
	mine: 'My draft',
	theirs: { live: 'What’s published now', file: 'What the file says' },
	nothingTitle: 'There’s nothing to join',
	nothing: 'Your draft began from what is published now, and its file says nothing else.',
	joined: 'The joined text',
	joinedHint: 'Choose above, or write here yourself. It’s kept when you save it.',
	ready: 'The joined text is in the box below. Have a look, then save it.',
	save: 'Save the joined text',
	saved: 'The two are joined in your draft.',
	bench: 'Back to writing',
	other: { live: 'Join it with what is published', file: 'Join it with its file' },
	refused: {
		'moved-on':
			'Somebody saved this draft, or published something, while you were joining. Your text is in the box; please look at theirs again.',
		closed: 'This draft is closed, so nothing was saved. Your text is in the box: copy what you need.',
		'too-long': 'This is longer than a draft may be. Please shorten it.',
	},
} as const

/** Sentences about whom a text belongs to. */
export const ownersWords = {
	link: (names: readonly string[], mine: boolean) =>
		names.length === 0
			? 'Belongs to the house'
			: mine && names.length === 1
				? 'Belongs to you'
				: `Belongs to ${names.join(', ')}`,
	crumb: 'Whose it is',
	title: (title: string) => `Who looks after ${title}`,
	lead: {
		scenario:
			'Only the trainers it belongs to can publish or retire it. Others can read it and make suggestions.',
		course: 'Only the trainers it belongs to can read its answer keys, publish its lessons or retire it.',
	},
	house: 'It’s the house’s: every trainer can write it and publish it.',
	you: (name: string) => `${name} (you)`,
	take: 'Take it on',
	takeText: 'It then belongs to you, and only you and whom you add can publish it.',
	add: 'Add a colleague',
	addText: 'They can do all that you can.',
	addAct: 'Add',
	handOver: 'Hand it over',
	handOverText: 'It then belongs to them and no longer to you.',
	handOverAct: 'Hand over',
	to: 'To whom',
	choose: 'Choose a trainer',
	back: 'Step back',
	backText: 'It stays with the others it belongs to.',
	backLast:
		'Nobody else looks after it. If you step back it’s the house’s again, and every trainer can publish it.',
	backAct: 'Step back',
	others: 'If you’d like to change it, ask one of them to add you.',
	nobody: 'There’s no other trainer yet.',
	done: {
		take: 'It belongs to you now.',
		add: 'They look after it too now.',
		'hand-over': 'It’s handed over.',
		'step-back': 'You’ve stepped back.',
	},
	refused: {
		'not-yours': 'It belongs to others now, so only they can change that.',
		'not-a-trainer': 'Please choose a trainer who can sign in.',
	},
	closed:
		'This lesson belongs to other trainers. Answer keys stand in its texts, so only they can compare versions.',
	filter: 'Whose',
	filters: { all: 'All', mine: 'Mine', house: 'The house’s', others: 'Others’' },
	column: 'Belongs to',
	whose: (names: readonly string[], mine: boolean) =>
		names.length === 0 ? 'The house' : mine && names.length === 1 ? 'You' : names.join(', '),
	noneChosen: 'There are none here. Choose “All” to see the others.',
} as const
