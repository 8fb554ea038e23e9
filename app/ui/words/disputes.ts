/** Sentences of the trainer's pages for turns that a trainee asks to have looked at again. */
export const disputesWords = {
	title: 'Turns to look at again',
	short: 'A turn to look at again',
	lead: 'Trainees can ask for a person to look at one turn of an official attempt. You mark it without seeing the first mark, then you decide.',
	caption: 'Turns that wait for a trainer, the longest waiting first',
	columns: { what: 'Scenario', since: 'Waiting since' },
	count: (from: number, to: number, all: number) => `Showing ${from} to ${to} of ${all}`,
	none: 'Nothing is waiting',
	noneText: 'When somebody of your teams asks for a second look at a turn, it is listed here.',

	blindLead:
		'First give your own marks. You are not told the first mark or whose turn this is, so that only the turn counts.',
	compareLead:
		'Your marks are kept. Now decide which mark counts, and write an answer. A mark that somebody asks about is never lowered: of the two, the higher one counts.',
	mine: 'The mark that counts now came from you. If a colleague looks after this team too, please leave this one to them.',
	earlier: 'What was said before',
	trainee: 'The trainee',
	saidIt: 'The trainee said',
	did: 'The trainee did this',
	typedIt: 'The trainee typed',
	reason: 'Why the trainee asks',
	noReason: 'The reason has been erased.',
	erased: 'These words have been erased, so nobody can mark them again. The marks stay.',
	why: 'The author’s reason',
	taken: 'It was taken for this reply',
	now: 'The marks that count now',
	yours: 'your mark',
	first: 'the mark that counts now',
	both: 'your mark and the one that counts now',
	lower: 'Your own mark is lower. The first one stays, and both are shown to the trainee.',
	answer: 'Your answer to the trainee',
	answerHint:
		'Say why. The trainee reads it beside both marks, so please be kind and plain. At most 1,000 characters.',
	blindAct: 'Keep my marks, then show the first ones',
	answerAct: 'Send the answer',
	answerNote:
		'With this your answer counts, and the result is worked out again. It cannot be taken back here.',
	problems: {
		tone: (turn: number) => `Choose a mark for tone in turn ${turn}.`,
		respect: (turn: number) => `Choose a mark for respect in turn ${turn}.`,
		empty: 'Please write an answer for the trainee.',
		'too-long': 'Please keep your answer to 1,000 characters.',
	},
	answered: {
		kept: 'Thank you. The first marks stay, and the trainee can read your answer.',
		changed: 'Thank you. The new marks count, and the trainee can read your answer.',
	},
	doneTitle: 'There is nothing left to do here',
	done: {
		kept: 'This turn has been answered. The first marks stay.',
		changed: 'This turn has been answered. The new marks count.',
		withdrawn: 'The trainee has taken the question back.',
		open: 'This turn has been answered.',
	},
	back: 'Back to the list',
} as const
