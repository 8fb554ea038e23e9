import type { Dimension, Experience, Mark, Outcome } from '#app/core/scenario/definition'
import { shortName as first } from './short-name'
import { stageWords } from './stage'

/** Sentences of the debrief: kind and plain, after a bad run most of all. */
export const debriefWords = {
	title: 'Your debrief',
	practiceNote: 'This was practice. Only you can see it, and it never counts.',
	officialNote: 'This was an official attempt.',

	askTitle: (name: string) => `How do you think ${first(name)} felt at the end?`,
	askHint: 'Your guess comes first. Then you can read how it was for them.',
	askAct: 'Show me the debrief',
	askMissing: 'Please choose one. A guess is enough.',

	feltTitle: (name: string) => `How ${first(name)} felt`,
	feltYours: (mood: string) => `You thought: ${stageWords.mood(mood)}.`,
	feltTheirs: (name: string, mood: string) => `${first(name)} felt: ${stageWords.mood(mood)}.`,
	feltSame: 'You read that well.',
	feltOther: 'It is easy to miss this from our side. Their story shows how it looked from theirs.',

	storyTitle: 'The story',
	storyTold: (name: string) => `What ${first(name)} tells others`,
	storyWanted: (name: string) => `What we want ${first(name)} to be able to say`,
	storyNone: (name: string) => `${first(name)} says little about it afterwards.`,

	strengthTitle: 'One strength',
	strengthTurn: (turn: number) => `In turn ${turn} you said:`,
	didInTurn: (turn: number) => `In turn ${turn} you did this:`,
	strengthStayed:
		'You stayed with a hard conversation to its end. That takes nerve, and it is where learning starts.',
	changeTitle: 'One thing to change',
	changeTurn: (turn: number) => `In turn ${turn} you said:`,
	changeBetter: 'This might have landed better:',
	changeNone: 'Nothing this time. Each of your replies was among the best on offer.',
	lesson: (title: string | undefined) => (title ? `Read more: ${title}` : 'Read more in the lesson'),

	againTitle: 'Say that turn again',
	againText: (turn: number) =>
		`Go back to turn ${turn} and try another reply. This is practice, whatever the attempt was.`,
	againAct: 'Say that turn again',

	resultTitle: 'Where this leaves you',
	passed: 'Passed',
	notYet: 'Not yet',
	passedText: 'You reached everything this scenario asks for.',
	notYetText: 'Not everything was reached yet. That is what trying is for: the next go starts fresh.',
	practiceResult: (passed: boolean) =>
		passed
			? 'As an official attempt, this would have passed.'
			: 'As an official attempt, this would have been “not yet”. As practice, it is one more go behind you.',

	more: 'More about this conversation',
	scoresTitle: 'Scores and the rules behind them',
	dimension: {
		tone: 'Tone',
		respect: 'Respect',
		resolution: 'Resolution',
		total: 'Total',
	} satisfies Record<Dimension | 'total', string>,
	outOf: (points: number) => `${points} out of 100`,
	needed: (points: number, missed: boolean) => `${points} needed: ${missed ? 'not yet reached' : 'reached'}.`,
	rule: {
		tone: 'The average of the marks for tone, over the turns that were marked.',
		respect: 'The average of the marks for respect, over the turns that were marked.',
		resolution:
			'How much of what the person came for was done, between the least and the most this conversation allows.',
	} satisfies Record<Dimension, string>,
	totalRule: (tone: number, respect: number, resolution: number) =>
		`Tone counts ${tone}%, respect ${respect}% and resolution ${resolution}%.`,
	capped: 'One reply hurt, and it was not put right. That holds respect at 55 at most.',
	cappedRepaired: 'One reply hurt, and you put it right. Respect can then be 85 at most.',
	critical: 'This stands in the way of a pass:',
	experience: {
		negative: 'The experience: less than they could expect.',
		expected: 'The experience: what they could expect.',
		exceptional: 'The experience: more than they could expect.',
	} satisfies Record<Experience, string>,
	outcome: {
		solved: 'How it ended: solved.',
		partly: 'How it ended: partly solved.',
		'refused-well': 'How it ended: a no, given well.',
		closed: 'How it ended: we ended it, and rightly.',
		'handed-over': 'How it ended: handed over to somebody else.',
		unsolved: 'How it ended: not solved.',
		left: 'How it ended: they left.',
	} satisfies Record<Outcome, string>,

	turnsTitle: 'Turn by turn',
	turn: (turn: number, title: string) => `Turn ${turn}: ${title}`,
	said: (name: string) => `${first(name)} said`,
	youSaid: 'You said',
	youDid: 'You did',
	deed: 'You do this:',
	youWrote: 'You wrote',
	youWroteUnclear: 'You wrote, and we did not understand it',
	erased: 'What you wrote was erased.',
	takenFor: 'We took it for this',
	notSure:
		'We are not sure: it was matched by its words alone, and the marks below are those of the reply we took it for.',
	choseInstead: 'You chose this, and it counted',
	choseBeside: 'When you could choose, you chose this',
	besideSame: 'It is the reply we took your own words for.',
	besideOther: 'It is another reply than we took your own words for. Your own words counted.',
	mostLost: (turn: number, name: string, before: number, after: number) =>
		`Turn ${turn} mattered most: ${name.toLowerCase()} could have reached ${before} until then, and ${after} after it.`,
	roadTitle: 'What was still within reach',
	roadOpen: 'This turn cost you nothing: everything stayed within reach.',
	roadFell: (name: string, before: number, after: number) =>
		`${name}: ${after} at best after this turn, ${before} before it.`,
	wonBackTitle: 'Won back',
	wonBack: (name: string, lowTurn: number, low: string, backTurn: number, back: string) =>
		`After turn ${lowTurn} ${first(name)} was ${stageWords.mood(low)}. By turn ${backTurn} you had won that back: ${stageWords.mood(back)}.`,
	wonBackNote: 'This stands beside the score. It is never part of it.',
	mark: {
		[-2]: 'cold',
		[-1]: 'a little cold',
		0: 'neutral',
		1: 'good',
		2: 'very good',
	} satisfies Record<Mark, string>,
	unmarked: 'not marked',
	again: 'You had said this before. It counts again only where it lowers the score.',
	why: (name: string) => `How it reached ${first(name)}`,
	better: 'A better wording',
	met: 'Done in this turn:',
	offered: 'An extra that fitted:',
	broke: 'A red line was crossed:',

	moodTitle: (name: string) => `What went on inside ${first(name)}`,
	moodPicture: (name: string, from: string, to: string) =>
		`${first(name)}’s mood over the turns: it starts ${stageWords.mood(from)} and ends ${stageWords.mood(to)}. The table below says the same in words.`,
	moodRegion: 'Mood over the turns',
	moodTable: 'Mood and thoughts, turn by turn',
	start: 'Start',
	columns: { turn: 'Turn', reply: 'You said', mood: 'Mood after it', thought: 'Thought before it' },
	noThought: 'We are not told.',

	expectTitle: (name: string) => `What ${first(name)} expected, and got`,
	got: { met: 'As expected', beaten: 'Better than expected', broken: 'Worse than expected' },
	sidesTitle: 'Task side and people side',
	task: 'Task side: what they came for',
	people: 'People side: how they were treated',
	share: (percent: number) => `${percent}%`,
	noSide: 'Nothing was asked for on this side.',
	needMet: 'Done',
	needNotMet: 'Not yet',
	must: 'a must',
	returnsTitle: (name: string) => `Would ${first(name)} turn to us again?`,
	returns: (name: string, back: boolean) => (back ? `Yes, and gladly.` : `Probably not, as things stand.`),
} as const
