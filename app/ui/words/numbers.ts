const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)
const percent = (count: number, of: number) => `${of === 0 ? 0 : Math.round((count / of) * 100)}%`
const points = (count: number) => (count === 1 ? '1 point' : `${count} points`)

/** Seconds as "45 seconds", "3 min 20 s" or "12 min". */
function lasting(seconds: number): string {
	const whole = Math.round(seconds)
	if (whole < 60) return whole === 1 ? '1 second' : `${whole} seconds`
	const [minutes, rest] = [Math.floor(whole / 60), whole % 60]
	return minutes >= 10 || rest === 0 ? `${Math.round(whole / 60)} min` : `${minutes} min ${rest} s`
}

/** Sentences of the page that tells a trainer what trainees do in a scenario. */
export const numbersWords = {
	link: 'What trainees do',
	title: (scenario: string) => `What trainees do: ${scenario}`,
	lead: 'From official attempts of your own teams. Practice stays private. Nobody is named, and nobody is ranked.',
	people,
	percent,
	lasting,
	points,

	noTeamTitle: 'You don’t look after a team yet',
	noTeam:
		'These figures come from your own teams only. Once you train a team, you’ll see what its people do here.',
	noneTitle: 'No official attempts yet',
	none: 'Figures appear here once five people of your teams have taken this version officially. An attempt counts when it ends, or after seven days without a reply.',
	fewTitle: 'Too few people to show figures',
	few: 'Fewer than five people are counted here. We keep such figures back, so that nobody has to wonder who was meant. They appear with the fifth person.',
	fewDays: 'You could also ask for more days, or another version.',

	filter: 'Which attempts',
	version: 'Version',
	versionOf: (at: string, live: boolean, hash: string) => `${at} (${live ? 'live now' : hash})`,
	from: 'Began on or after',
	to: 'Began on or before',
	apply: 'Show',
	clear: 'Show all days',
	widened: (from: string, to: string) =>
		`Counted are the people who began from ${from} to ${to}. We widen the days you ask for, so that groups are always five people or more.`,
	counted: 'How we count',
	rules: [
		'Each person counts once, by the first official attempt at this version. Only “from the first try to the best” looks at later ones.',
		'A reply is counted against the people to whom it was on offer, not against everybody.',
		'An attempt that ended counts, and so does one without a reply for seven days: that person stopped there.',
		'Groups of one to four people are not shown. Sometimes a larger one is left out with them, as it would tell the small one.',
		'Typed replies count by the marks a trainer confirmed.',
	],
	withheld: 'Not shown',
	withheldWhy: 'Fewer than five people, or it would tell a group of fewer than five.',

	headTitle: 'At a glance',
	head: {
		people: 'People counted',
		ended: 'Reached an ending',
		passed: 'Passed at the first try',
		time: 'Time for a whole attempt',
		better: 'Total, first try to best',
	},
	share: (count: number, of: number) => `${count} of ${of} (${percent(count, of)})`,
	middle: (low: number, high: number) => `The middle half took ${lasting(low)} to ${lasting(high)}.`,
	pauses: 'Pauses of more than ten minutes are left out.',
	better: (first: number, best: number) => `${first} to ${best} points`,
	betterOf: (of: number) => `The middle of ${people(of)} who took it more than once.`,
	betterNone: 'Shown once five people have taken it more than once.',

	repliesTitle: 'Replies',
	repliesText: 'How many chose each reply, of those to whom it was on offer.',
	repliesCaption: 'Replies and how many chose them',
	csv: 'Download this table (CSV)',
	columns: {
		scene: 'Scene',
		reply: 'Reply',
		offered: 'On offer to',
		picked: 'Chosen by',
		share: 'Share',
		separates: 'Separates',
	},
	nobody: 'Nobody',

	separates: {
		more: 'Strong trainees choose it more often',
		less: 'Strong trainees choose it less often',
		alike: 'Strong and weak choose it alike',
	},
	separatesHow: (strength: string, correlation: number) => `${strength} (${correlation.toFixed(2)})`,
	strength: { clear: 'clearly', some: 'somewhat' },
	separatingTitle: 'Replies that separate',
	separatingText:
		'Which replies go with how somebody does in all the other scenes. From 20 people on. Where strong trainees choose a reply that you marked down, look at the reply: it may be unclear, or better than you thought.',
	separatingNone: 'No reply separates strong from weak trainees yet, or fewer than 20 people are counted.',

	scenesTitle: 'Scenes',
	scenesText: 'Who came there, who stopped there, and who took the best way at the first try.',
	scenesCaption: 'Scenes: visits, stops, best replies and time',
	sceneColumns: {
		scene: 'Scene',
		visits: 'Came there',
		stopped: 'Stopped there',
		best: 'Best reply at the first try',
		time: 'Time to answer',
	},
	usually: (low: number, high: number) => `mostly ${lasting(low)} to ${lasting(high)}`,

	costlyTitle: 'Where points are lost',
	costlyText:
		'What the best total still within reach fell by, and for how many. The first line costs your trainees most, taken all together.',
	costlyCaption: 'Scenes where points are lost, the costliest first',
	costlyNone: 'No scene costs five people or more anything, or these figures are not shown.',
	costlyColumns: { scene: 'Scene', who: 'Lost something', cost: 'Each lost', forAll: 'For everybody there' },
	about: (cost: number) => (cost === 0 ? 'very little' : `about ${points(cost)}`),

	endingsTitle: 'Endings, and tries until passed',
	endingsCaption: 'Endings and how many reached them',
	ending: 'Ending',
	reached: 'Reached by',
	stoppedRow: 'Stopped before an ending',
	triesCaption: 'In which try people passed',
	tries: 'Passed',
	tryOf: { first: 'At the first try', second: 'At the second', later: 'Later', notYet: 'Not yet' },
	awaited: (count: number) => `${people(count)} still wait for a trainer to confirm their marks.`,

	mapTitle: 'On the map',
	mapText: 'The same figures where they happen.',

	unclearTitle: 'Written, and not understood',
	unclearText:
		'What people wrote where typed replies are on, and the scorer could not place. Add one to your draft, and it will be understood once you publish.',
	unclearNone:
		'Nothing to show. Typed replies appear here from five people on who typed in a scene, where your organisation has official attempts typed.',
	inScene: (scene: string) => `In “${scene}”`,
	wroteLike: (count: number) => `${people(count)} wrote something like this.`,
	alsoLike: 'Written much alike',
	addTo: 'Another way to say',
	addToReply: (reply: string) => `Reply: ${reply}`,
	addToNeed: (need: string) => `Meets the need: ${need}`,
	words: 'The words to add',
	warning:
		'These are somebody’s own words, and they become part of the scenario. Take out names and anything that shows who wrote them.',
	add: 'Add to a draft',
	added: 'Added to your draft. Nothing is published by it.',
	addedLink: 'Open the draft',
	addProblems: {
		'not-found': 'This scenario is not published any more, so there is nothing to make a draft of.',
		'not-yours': 'This scenario belongs to another trainer. Please ask its owner to add the words.',
		'empty-text': 'There are no words to add. Please write what the trainee could say.',
		'long-text': 'These words are too long. Please keep them to 400 characters.',
		'no-place': 'Your draft doesn’t have this reply or need, so there is no place for the words.',
		unread: 'We could not read your draft just now. Your words are still here: please try again.',
		'moved-on': 'Your draft has changed meanwhile. Your words are still here: please add them again.',
		'too-long': 'Your draft is as long as it can be. Please shorten it first.',
		'no-choice': 'Please choose what these words are another way to say.',
	},
} as const
