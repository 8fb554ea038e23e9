/** Sentences of what a lesson asks without judging: thoughts, gaps, ripples, rewritten replies, dialogues. */
export const thinkingWords = {
	reflect: 'For you alone',
	expected: 'They expected',
	got: 'What they got',
	worse: 'Worse than expected',
	same: 'As expected',
	better: 'Better than expected',
	ripple: 'Word of mouth',
	rippleClaim:
		'The article “Exactly What Does Customer Support Really Mean?” claims that an unhappy customer tells eleven people, and a happy one tells three. It names no study.',
	rewrite: 'Say it better',
	customerSays: 'Customer',
	poorReply: 'The reply',
	example: 'One way to say it',
	before: 'How it went',
	after: 'How it could go',
	lineBy: (who: string) => `${who}:`,
}
