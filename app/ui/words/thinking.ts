const people = (count: number) => (count === 1 ? '1 person' : `${count.toLocaleString('en-GB')} people`)
const customers = (count: number, kind: string) =>
	`${count.toLocaleString('en-GB')} ${kind} ${count === 1 ? 'customer' : 'customers'}`

/** Sentences of what a lesson lets people try without judging: gaps, ripples, dialogues. */
export const thinkingWords = {
	says: ' says:',
	before: 'How it went',
	after: 'How it could go',
	afterHint: 'What would you say? Think first, then open this.',

	gap: 'Expected and received',
	expects: 'What they expected',
	got: 'How they were treated',
	gapTry:
		'Move the sliders. Then leave the second one where it is, and move only the first: the same treatment, and another outcome.',
	expectsLow: 'very little',
	expectsHigh: 'a great deal',
	gotLow: 'badly',
	gotHigh: 'splendidly',
	ofTen: (value: number) => `${value} of 10`,
	outcome: { worse: 'Worse than expected', same: 'As expected', better: 'Better than expected' },
	gapBy: {
		worse: (by: number) => `${by} below what they expected`,
		same: () => 'Neither more nor less',
		better: (by: number) => `${by} above what they expected`,
	},
	gapTable: 'The same visit, three expectations',
	gapColumns: { outcome: 'What came was …', reaction: 'What they feel and say' },

	ripple: 'Word of mouth',
	rippleClaim:
		'We begin with what the article “Exactly What Does Customer Support Really Mean?” claims: an unhappy customer tells eleven people, a happy one tells three. It names no study.',
	rippleChange: 'Put in numbers that you believe.',
	rippleGroup: { unhappy: 'Unhappy', happy: 'Happy' },
	rippleField: {
		unhappy: 'Unhappy customers a week',
		happy: 'Happy customers a week',
		unhappyTell: 'People that each unhappy one tells',
		happyTell: 'People that each happy one tells',
		passOn: 'Of ten who hear it, how many pass it on to one more?',
	},
	rippleReset: 'Back to the article’s numbers',
	rippleHear: { bad: 'hear something bad', good: 'hear something good' },
	rippleEach: (each: number) => `One dot stands for ${each} people.`,
	ripplePassed: (count: number) =>
		`${count.toLocaleString('en-GB')} of them from somebody who was never there`,
	rippleSum: (sum: { unhappy: number; happy: number; bad: number; good: number }) =>
		`In a week, ${customers(sum.unhappy, 'unhappy')} and ${customers(sum.happy, 'happy')}: ${people(sum.bad)} hear something bad of us, and ${people(sum.good)} something good.`,
	rippleMakesUp: (count: number) =>
		count === 1
			? 'One happy customer is talked about as much as one unhappy one.'
			: `It takes ${count} happy customers to be talked about as much as one unhappy one.`,
	rippleYear: (sum: { bad: number; good: number }) =>
		`In 50 weeks: ${sum.bad.toLocaleString('en-GB')} and ${sum.good.toLocaleString('en-GB')}.`,
} as const
