/** Sentences of a lesson's page and of the components inside its words. */
export const lessonWords = {
	chooseFirst: 'Please choose an answer first.',
	outside: '(goes to another website)',
	table: 'Table',
	example: 'Example',
	task: 'Done',
	reveal: 'Think first. Then open this.',
	say: 'Do',
	avoid: 'Don’t',
	callout: { note: 'Note', tip: 'Tip', warning: 'Take care' },
	source: 'Source:',

	check: 'Check yourself',
	chooseOne: 'Choose one answer.',
	chooseSeveral: 'Choose every answer that fits. There is more than one.',
	checkAnswer: 'Check my answer',
	tryAgain: 'Check again',
	right: 'Right',
	verdictRight: 'That is right.',
	verdictRightLater: 'That is right. Well worked out.',
	verdictNotYet: 'Not quite. Read the reason, then try another answer. Tries are not counted against you.',

	practise: 'Try it with a customer',
	practiseWith: (title: string | undefined) =>
		title ? `Try it with a customer: ${title}` : 'Try it with a customer',
	practised: 'You have done this one.',
	practiseNow: 'Start',
	practiseAgain: 'Play it again',
	practiseSoon: 'This scenario is not ready yet. You can go on reading.',
}
