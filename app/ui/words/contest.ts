/** Sentences with which a trainee asks for a second look at a turn, and reads the answer. */
export const contestWords = {
	summary: 'I see this turn differently',
	lead: 'You can ask for a person to look at this turn again. A trainer of your team marks it without seeing the first mark, and writes you an answer. Your marks can go up by this. They never go down.',
	reason: 'How do you see it?',
	reasonHint:
		'Say how you meant it. Please leave out the marks, so that your trainer can look with fresh eyes. At most 1,000 characters.',
	act: 'Ask for a second look',
	nobody:
		'You could ask a trainer to look at this turn again, but nobody looks after your team yet. Please tell the person who made your account.',
	erased: 'These words have been erased, so nobody can look at them again.',
	problems: {
		empty: 'Please say in a sentence how you see this turn.',
		'too-long': 'Please keep it to 1,000 characters.',
		nobody: 'Nobody looks after your team just now, so there is nobody to ask. Your words are still here.',
		already: 'You have asked about this turn already.',
		erased: 'These words have been erased, so nobody can look at them again.',
	},
	openTitle: 'You have asked for a second look',
	openText: 'A trainer of your team will answer here. Until then the first marks count.',
	withdraw: 'Take my question back',
	yourReason: 'What you wrote',
	state: {
		kept: 'A trainer has looked at this turn again. The first marks stay.',
		changed: 'A trainer has looked at this turn again. The new marks count.',
	},
	answer: 'The trainer’s answer',
	answerErased: 'The answer has been erased.',
	before: 'The marks before',
	blind: 'The trainer’s marks, given without seeing those',
	after: 'The marks that count now',
	higher: 'Where the two differ, the higher one can count. A mark you ask about never goes down.',
	seen: 'I have read this',
	asked: 'Your question is with the trainers of your team.',
	withdrawn: 'You have taken your question back.',
	newResult: 'A turn of this attempt was marked again. This is the result that counts now.',
	homeAnswered: 'A trainer has answered your question about a turn:',
	homeTurn: (title: string, turn: number) => `${title}, turn ${turn}`,
} as const
