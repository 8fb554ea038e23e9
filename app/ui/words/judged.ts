const again = 'Look again, and try another way. Tries are not counted against you.'
const rest = 'What is right stays. Have another go at the rest.'
const some = (fits: number, of: number) => `${fits} of the ${of}`
const are = (fits: number) => (fits === 1 ? 'is' : 'are')

/** Sentences of the things to do in a lesson that the server judges besides choices: order, match, sort and moment. */
export const judgedWords = {
	order: 'Put in order',
	match: 'Find the pairs',
	piles: 'Sort the cards',
	charts: 'Fill the flip charts',
	moment: 'Find the moment',

	howOrder: 'Move the steps with the arrows until the order is right.',
	howOrderNumbers: 'Give each step its number.',
	howMatch: 'Choose one answer for each line. Each answer belongs to one line.',
	howSort: 'Say for each card where it belongs.',
	howMoment: 'Choose one line.',

	number: (step: string) => `Number of “${step}”`,
	choose: 'Choose',
	up: (step: string) => `Move up: ${step}`,
	down: (step: string) => `Move down: ${step}`,
	nowAt: (step: string, place: number, of: number) => `“${step}” is now number ${place} of ${of}.`,
	inPlace: 'In its place',

	answers: 'The answers',
	belongs: (left: string) => `What belongs to ${left}`,

	heap: (left: number) => (left === 1 ? '1 card to place' : `${left} cards to place`),
	pileEmpty: 'Nothing here yet',
	nowOn: (card: string, pile: string, left: number) =>
		`“${card}” goes on “${pile}”. ${left === 0 ? 'All cards are placed.' : `${left} to go.`}`,

	fitting: {
		order: (fits: number, of: number) =>
			fits === 0
				? `No step is in its place yet. ${again}`
				: `${some(fits, of)} steps ${fits === 1 ? 'is in its' : 'are in their'} place. ${rest}`,
		match: (fits: number, of: number) =>
			fits === 0 ? `No pair is right yet. ${again}` : `${some(fits, of)} pairs ${are(fits)} right. ${rest}`,
		sort: (fits: number, of: number) =>
			fits === 0
				? `No card is where it belongs yet. ${again}`
				: `${some(fits, of)} cards ${are(fits)} where ${fits === 1 ? 'it belongs' : 'they belong'}. ${rest}`,
	},
	preview: 'In the lesson people send their answer here. This is only a look at it.',
	notThatLine: 'Not that one. Read on, and try another line. Tries are not counted against you.',

	notPlaced: {
		order: (left: number) => `${left === 1 ? '1 step has' : `${left} steps have`} no number yet.`,
		match: (left: number) => `${left === 1 ? '1 line has' : `${left} lines have`} no answer yet.`,
		sort: (left: number) => `You have not placed ${left === 1 ? '1 card' : `${left} cards`} yet.`,
	},
	placedTwice: {
		order: 'Two steps have the same number. Give each step a number of its own.',
		match: 'You have used one answer twice. Each answer belongs to one line.',
		sort: 'A card can be on one pile only.',
	},
}
