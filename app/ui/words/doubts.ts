/** What somebody says is wrong with their own records, on their transcript. */
export const doubtWords = {
	title: 'Is something wrong or missing?',
	lead: 'Perhaps a date is wrong, or a course that you completed is not here. You have a right to correct records. Say what is wrong, and HR answers you here.',
	record: 'Which record?',
	none: 'One is missing, or several are wrong',
	line: (seq: number, title: string, day: string) => `Record ${seq}: ${title}, ${day}`,
	justRecord: (seq: number) => `Record ${seq}`,
	missing: 'One is missing, or several are wrong',
	text: 'What is wrong, and how should it be?',
	textHint:
		'For example: “I was there on 3 March, not on 13 March.” HR reads this. Please write nothing about health. At most 1,000 characters.',
	act: 'Send it to HR',
	sent: 'Thank you. HR can read it now, and answers you here.',
	yours: 'What you have said',
	states: { open: 'With HR', done: 'Put right', refused: 'Stays as it is' },
	answer: 'HR’s answer',
	newRecord: (seq: number) => `Record ${seq} says what is right now.`,
	back: 'Take it back',
	takenBack: 'It is taken back. Nobody sees it any more.',
	notTakenBack: 'HR has answered it already, so it stays.',
	seen: 'I have read this',
	seenDone: 'Thank you. Home no longer reminds you of it.',
	problems: {
		empty: 'Please say in a sentence what is wrong.',
		'too-long': 'Please keep it to 1,000 characters.',
		'not-found': 'Please choose one of your own records.',
		many: 'Twenty of yours wait for an answer. Please wait for one of those, or take one back. Your words are still here.',
	},
	homeTitle: 'HR has answered what you said about your records.',
	homeLink: 'Read it on your transcript',
} as const

/** HR's list of it, among the corrections. */
export const doubtsWords = {
	title: {
		open: 'What people say is wrong with their own records',
		done: 'What people said, and was put right',
		refused: 'What people said, and stays as it is',
	},
	lead: 'Correct the record first, or put in what is missing. Then answer: the person reads your answer on their transcript.',
	missing: 'one is missing, or several are wrong',
	corrected: (seq: number) => `Record ${seq} corrects it`,
	waits: 'A correction waits for a second person',
	said: (name: string) => `Said by ${name}`,
	person: 'Their page',
	reply: 'Answer it',
	replyTo: (name: string) => `Answer ${name}`,
	state: 'How does it stand?',
	states: {
		done: 'It is put right',
		refused: 'It stays as it is',
	},
	refusedHint: 'Please say why, and what they can do now.',
	answer: 'Your answer',
	answerHint: 'The person reads it. At most 1,000 characters.',
	act: 'Send the answer',
	answered: 'Your answer is sent.',
	yours: 'You said this yourself, so a colleague answers it.',
	problems: {
		state: 'Please say how it stands.',
		empty: 'Please write an answer.',
		'too-long': 'Please keep your answer to 1,000 characters.',
		waits: 'A correction of this record still waits for a second person. Please answer when that is done.',
		own: 'This is about yourself, so a colleague answers it.',
		'moved-on':
			'A colleague has answered this meanwhile, or it was taken back. Your words were not sent; here they are:',
	},
} as const
