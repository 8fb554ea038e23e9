const times = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** Sentences of the studio, for people who write scenarios and lessons. */
export const studioWords = {
	title: 'Studio',
	lead: 'Every scenario and lesson: what is published, and what is wrong with the newest text.',
	log: 'What was done',
	scenarios: 'Scenarios',
	lessons: 'Lessons',
	courses: 'Courses',
	draftsTitle: 'Your drafts',
	draftsNone: 'No drafts yet',
	draftsNoneText: 'Begin something new, or open a text below and edit it in a draft.',
	toReviewTitle: 'Waiting for a second look',
	draftColumns: {
		title: 'Title',
		kind: 'What',
		state: 'State',
		comments: 'Open comments',
		owner: 'By',
		saved: 'Saved',
	},
	none: 'Nothing here yet',
	noneText: 'Put a file into the content folder. It is read when the server starts.',
	columns: { title: 'Title', state: 'State', problems: 'Problems', published: 'Published', file: 'File' },
	state: {
		published: 'Published',
		behind: 'Newest text has problems',
		never: 'Not published yet',
		retired: 'Retired',
	},
	stateText: {
		published: 'The newest text is published.',
		behind: 'The newest text has problems. Trainees still play the last version that had none.',
		never: 'This text has problems, so trainees cannot see it yet.',
		retired: 'It is offered to nobody new. Who is in the middle of it can finish.',
	},
	counts: (errors: number, warnings: number) =>
		errors + warnings === 0
			? 'None'
			: [
					errors > 0 && times(errors, 'error', 'errors'),
					warnings > 0 && times(warnings, 'warning', 'warnings'),
				]
					.filter(Boolean)
					.join(', '),
	never: 'Never',

	problemsTitle: 'Problems',
	problemsNone: 'No problems found',
	problemsNoneText: 'Everything that is checked is in order.',
	place: (line: number, column: number) => `Line ${line}, column ${column}`,
	severity: { error: 'Error', warning: 'Warning' },
	wayOut: 'Way out:',
	many: (count: number, code: string) => `${count} warnings of one kind: ${code}`,
	about: (code: string) => `About ${code}`,

	previewTitle: 'Preview',
	previewText: 'Play it here as a trainee would, with the marks and effects laid open. Nothing is kept.',
	previewNone: 'There is nothing to play yet. Mend the errors first, and the preview appears here.',
	previewOld: 'This plays the last published version, as the newest text has errors.',
	noScript: 'The preview needs scripts. Without them you can play the published version as practice.',
	language: 'Language',
	languageOwn: 'As written',
	languageAct: 'Show',
	languageTold: (counts: { strings: number; missing: number; stale: number; faulty: number }) => {
		const lacking = [
			counts.missing > 0 && `${counts.missing} not translated`,
			counts.stale > 0 && `${counts.stale} stale`,
			counts.faulty > 0 && `${counts.faulty} faulty`,
		].filter(Boolean)
		const all = times(counts.strings, 'string', 'strings')
		return lacking.length === 0
			? `${all}, all translated. Trainees play it as written.`
			: `${all}: ${lacking.join(', ')}, told as written. Trainees play all of it as written.`
	},
	startTitle: 'How the preview starts',
	seed: 'Seed',
	variant: 'Variant',
	memory: 'Remembers',
	memories: { none: 'nothing', well: 'being treated well', badly: 'being treated badly' },
	typed: 'Type where trainees type',
	writeAct: 'Say it',
	writing: 'Your words are being read.',
	writeErrors: {
		'empty-text': 'There is nothing to say here yet. Please write a sentence or two.',
		'long-text': 'This is longer than a reply may be. Please shorten it, and say it again.',
		'moved-on': 'The preview has moved on since you sent this. Please say it again here, or start again.',
		unreachable:
			'We could not reach the server, so this was not read. Your words are still here: please try again.',
	},
	meant: 'What a typed reply can be taken for',
	matched: (reply: string | null, scorer: string) =>
		reply === null ? `not understood (${scorer})` : `taken for ${reply} (${scorer})`,
	lastTyped: 'Typed last',
	needsNow: 'Needs that count',
	factsEarned: 'Facts earned',
	reason: 'reason:',
	likes: (count: number) => times(count, 'other way to say it', 'other ways to say it'),
	inCase: (when: string, doings: string) => `if ${when}: ${doings}`,
	notesTitle: 'Notes',
	notesText: 'From authors for authors. Trainees never get them.',
	line: (line: number) => `Line ${line}`,
	restart: 'Start again',
	back: 'Back one turn',
	jump: 'Go to scene',
	jumpAct: 'Go',
	jumped: 'You jumped here: what came before is as at the start.',
	turn: (turn: number, most: number) => `Turn ${turn} of at most ${most}`,
	shuffled: 'In the order of the file. Trainees see them shuffled.',
	noReply: 'No reply is on offer here.',
	thinks: 'Thinks',
	replyTo: (to: string) => `to ${to}`,
	tone: 'tone',
	respect: 'respect',
	unmarked: 'not marked',
	signed: (mark: number) => (mark > 0 ? `+${mark}` : String(mark)),
	sets: 'sets',
	meets: 'meets',
	offers: 'offers',
	critical: 'red line',
	repairs: 'repairs',
	when: 'when',
	sticky: 'sticky',

	stateTitle: 'State',
	scene: 'On stage',
	mood: 'Mood',
	met: 'Needs met',
	said: 'Said',
	nothing: 'nothing yet',
	yes: 'yes',
	no: 'no',

	ending: (id: string) => `Ending: ${id}`,
	outcome: 'Outcome',
	accepted: 'Accepted',
	returns: 'Comes back',
	scores: 'Scores',
	passed: 'Passes',
	experience: 'Experience',

	keep: 'Save this run as a walk-through',
	keepText:
		'A walk-through lies beside the scenario and is played whenever the content is checked, so that nobody changes what it shows without noticing.',
	keepTitle: 'What it shows',
	keepTitleOf: (ending: string) => `A way to ${ending}`,
	keepFile: 'The file',
	keepAct: 'Download the file',

	boundsTitle: 'What play can reach',
	boundsEndings: (count: number, all: number) =>
		`${count} of ${times(all, 'ending', 'endings')} can be reached.`,
	boundsTurns: (turns: number) => `The shortest way to an ending takes ${times(turns, 'turn', 'turns')}.`,
	boundsPass: {
		yes: 'Some way passes.',
		no: 'No way passes.',
		unknown: 'Whether some way passes is not known.',
	},
	boundsStarts: (count: number) =>
		`It can start in ${count} ways that make a difference; all of them were walked.`,
	boundsCapped: 'Too large to be walked to its end, so it is for practice only.',

	lessonTitle: 'As trainees read it',
} as const
