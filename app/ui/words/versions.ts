type AboutMany = number | 'few'

const times = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)
const about = (count: AboutMany, one: string, many: string) =>
	count === 'few' ? `a few ${many}` : times(count, one, many)
const large = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Sentences of the versions page: what was published when, what changed, restoring and retiring. */
export const versionsWords = {
	link: 'Versions',
	title: (title: string) => `Versions of ${title}`,
	lead: 'Every version that was ever published. What people played or read stays as it was.',
	ofCourse: 'Versions of the course',
	live: 'Live now',
	retired: 'Retired',
	none: 'Nothing has been published yet',
	noneText: 'As soon as a version is published, it stands here for good.',

	history: 'History',
	acts: { publish: 'Published', retire: 'Retired', 'bring-back': 'Brought back' },
	before: 'Published before this list was kept',
	bySelf: { files: 'from the files', itself: 'by itself, to take in a lesson of its own' },
	doneBy: (who: string, approved: string) =>
		[who, approved]
			.filter((part) => part !== '')
			.map((part) => `${large(part)}. `)
			.join(''),
	by: (name: string | null) => `by ${name ?? 'somebody who has left'}`,
	approved: {
		'second-person': (name: string | null) => `Approved by ${name ?? 'somebody who has left'}`,
		repository: () => 'Approved with the files',
		none: () => 'No second person was asked',
	},
	hash: 'Version',
	attempts: (practice: AboutMany, official: number) =>
		practice === 0 && official === 0
			? 'Nobody has played it'
			: large(
					[
						practice !== 0 && about(practice, 'practice attempt', 'practice attempts'),
						official !== 0 && times(official, 'official attempt', 'official attempts'),
					]
						.filter(Boolean)
						.join(', '),
				),
	see: 'See it',
	seeFull: (hash: string) => `See it: version ${hash}`,
	changes: 'What it changed',
	changesFull: (hash: string) => `What it changed: version ${hash}`,
	restore: 'Restore as a draft',
	restoreFull: (hash: string) => `Restore as a draft: version ${hash}`,

	compare: 'Compare two versions',
	from: 'Earlier',
	to: 'Later',
	compareAct: 'Compare',
	option: (date: string, hash: string, live: boolean) => `${hash}${live ? ', live' : ''}, ${date}`,
	comparing: (from: string, to: string) => `From ${from} to ${to}`,
	same: 'These are one and the same version.',
	swap: 'The other way round',
	text: 'The text',
	textLead: 'Line by line, as it was written. Only what differs, and three lines around it.',
	textSame: 'The texts are the same, letter by letter.',
	textLong: 'The texts differ too much to be laid side by side here.',
	added: 'Added',
	removed: 'Taken out',
	gap: (lines: number) => (lines === 1 ? '1 line alike' : `${lines} lines alike`),

	seeing: (hash: string) => `Version ${hash}`,
	seeingLead: 'As it was published. Nobody can change it any more.',
	back: 'All versions',
	print: 'Your browser’s print command gives a clean copy.',
	thinks: 'thinks',
	meet: 'Who they meet',
	brief: 'The brief',
	replies: 'Replies',
	story: 'The story told afterwards',
	leadsTo: (title: string) => `leads to: ${title}`,
	outcome: 'Ending',
	partOf: 'Lessons',
	asksFor: 'Scenarios to pass',

	retire: 'Retire it',
	retireLead:
		'It is then offered to nobody new. Attempts that run finish on their version, and records stay.',
	bringBack: 'Bring it back',
	bringBackLead: 'It is then offered again, as it was.',
	reason: 'Why?',
	reasonHint: 'Colleagues read it in the history.',
	retireAct: 'Retire',
	bringBackAct: 'Bring back',
	retiredDone: 'It is retired. You can bring it back at any time.',
	broughtBack: 'It is offered again.',
	restored: 'Here is a draft of that version. Nothing changes for trainees until you publish it.',
	restoredAlready: 'You already have a draft of this text open, so it was left as it is.',
	refused: {
		'not-found': 'There is nothing published to act on.',
		'not-yours': 'This belongs to other trainers, so only they can do that.',
		already: 'Somebody has done that already.',
		'no-reason': 'Please say why, in a few words.',
		'long-reason': 'Please say it in 500 characters or fewer.',
		taken: 'Another draft of this text is open. Please go on with that one.',
		'bad-place': 'This version has no place among the files any more.',
		'too-long': 'This version is too long for a draft.',
	},
	needed: (courses: readonly string[]) =>
		`${courses.join(', ')} needs it. Take it out of the course first, or retire the course.`,
	incomplete: (missing: readonly string[]) =>
		`The course needs what isn’t offered itself: ${missing.join(', ')}. Please bring that back first.`,

	affected: 'Who is affected',
	running: (practice: AboutMany, official: number) =>
		practice === 0 && official === 0
			? 'No attempt is running at the live version.'
			: `${large(
					[
						practice !== 0 && about(practice, 'practice attempt', 'practice attempts'),
						official !== 0 && times(official, 'official attempt', 'official attempts'),
					]
						.filter(Boolean)
						.join(' and '),
				)} running at the live version. They finish on it.`,
	awaited: (count: number) =>
		`${large(times(count, 'official attempt waits', 'official attempts wait'))} for a trainer. They are confirmed on the version they were played on.`,
	keep: {
		passed: (people: AboutMany) =>
			`${large(about(people, 'person', 'people'))} passed the live version officially. They keep that.`,
		completed: (people: AboutMany) =>
			`${large(about(people, 'person', 'people'))} completed the course. They keep that.`,
		read: (people: AboutMany) =>
			`${large(about(people, 'person', 'people'))} read the lesson. They needn’t read it again.`,
	},
	courses: (titles: readonly string[]) => `Needed by: ${titles.join(', ')}.`,
	lessons: (titles: readonly string[]) => `These lessons lead to it: ${titles.join(', ')}.`,

	gone: 'This scenario isn’t offered any more',
	goneText: 'It has been retired. What you’ve done in it stays in your records.',
	goneOpen: 'What you’ve begun you can finish:',
	goneAct: 'Find another conversation',
}
