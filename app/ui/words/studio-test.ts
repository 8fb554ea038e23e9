const times = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

/** Counts that can be very large, as people read them. */
const counted = (count: number) =>
	count <= 2 ** 53 ? count.toLocaleString('en-GB') : `about ${count.toExponential(2)}`

const percent = (share: number) =>
	share > 0 && share < 0.001 ? 'less than 0.1%' : `${(share * 100).toFixed(share < 0.1 ? 1 : 0)}%`

/** Sentences of the pane where an author tests what they write. */
export const testWords = {
	title: 'Test',
	parts: 'What to test',
	tabs: { play: 'Play', walks: 'Walk-throughs', paths: 'Every path' },
	nothing: 'There is nothing to play yet. Mend the errors first: the list of problems says where they are.',
	loading: 'The rules of play are being loaded.',
	noRules: 'The rules of play could not be loaded. Please check your connection.',
	again: 'Try again',
	behind: 'Your newest text has errors. This plays it as it was before them.',

	stopped: (turn: number, what: string, scene: string) =>
		`Your text has changed. Your run fits it up to turn ${turn}: ${what} is not on offer at “${scene}” any more.`,
	stoppedFirst: (what: string, scene: string) =>
		`Your text has changed. ${what} is not on offer at “${scene}” any more, so the run starts anew here.`,
	aReply: (id: string) => `the reply “${id}”`,
	someWords: 'what you typed',
	goOn: 'Go on from here',

	setTitle: 'Set the state and play from there',
	setText: 'Play starts at this scene, in this state. What came before is not played.',
	scene: 'Scene',
	turnsTaken: 'Turns taken before',
	values: 'Values',
	needs: 'Needs met',
	said: 'Replies already said',
	moodThen: 'Mood in this state:',
	setAct: 'Play from this state',
	fromNow: 'Take the state of now',
	isSet: 'You set this state: what came before was not played.',

	stateTitle: 'State now',
	stateLast: 'What the last move changed is marked.',
	name: 'Name',
	value: 'Value',
	onStage: 'On stage',
	mood: 'Mood',
	met: 'Needs met',
	saidSoFar: 'Said',
	facts: 'Facts earned',
	nothingYet: 'nothing yet',
	changed: (before: string) => `changed, was ${before}`,

	logTitle: 'What happened',
	logNone: 'Nothing has been said yet. Each turn is written down here, with all that it did.',
	turn: (turn: number) => `Turn ${turn}`,
	backTo: 'Back to before this',
	backToLabel: (turn: number) => `Back to before turn ${turn}`,
	log: {
		said: 'Said',
		typed: 'Typed',
		inCase: (when: string) => `Its case applied, because ${when}`,
		values: (name: string, before: string, after: string) => `${name}: ${before} → ${after}`,
		mood: (before: string, after: string) => `mood: ${before} → ${after}`,
		tone: (points: number | null) => (points === null ? 'tone not marked' : `tone ${points}`),
		respect: (points: number | null) => (points === null ? 'respect not marked' : `respect ${points}`),
		again: 'said before, so it counts only if it is poor',
		meets: (names: string) => `meets ${names}`,
		offers: (names: string) => `offers ${names}`,
		critical: (names: string) => `crosses a red line: ${names}`,
		repairs: (names: string) => `makes good ${names}`,
		to: (title: string) => `leads to “${title}”`,
		turns: 'The turns ran out, so it went there.',
		patience: (name: string) => `The patience “${name}” ran out, so it went there.`,
		silence: 'Nothing would have been on offer, so it ended there.',
	},

	keepTitle: 'Keep this run as a walk-through',
	keepText:
		'It is kept beside your draft and played again whenever you change the text, so that you see at once what a change breaks.',
	keepNot: 'A run that began in a state you set cannot be kept: a walk-through begins at the start.',
	keepName: 'Name of the file',
	keepNameHint: 'Small letters, digits and dashes. It ends in .play.yaml by itself.',
	keepWhat: 'What it shows',
	keepAct: 'Keep it',
	keepOver: 'Keep it in place of the one there',
	kept: (name: string) => `Kept as ${name}.`,
	refused: {
		'not-found': 'This draft or this walk-through is not there any more.',
		closed: 'This draft is closed, or you may only look at it. Nothing was kept.',
		'bad-name': 'Please use small letters, digits and dashes for the name, and begin with a letter.',
		taken: 'There is a walk-through of this name already. Choose another name, or keep yours in its place.',
		'too-long': 'This walk-through is too long to be kept.',
		'too-many': 'There are as many walk-throughs as a draft can have. Take one away first.',
		unreachable:
			'We could not reach the server, or you have been signed out, so nothing was changed. Please try again.',
	},

	walksNone: 'No walk-through yet. Play to an ending, and keep the run.',
	walksText: 'Each is played against your text as it is now.',
	walkPass: 'As expected',
	walkNotYet: 'Not yet',
	walkWaits: 'Being played',
	walkUnheard: 'It has typed words, and they could not be read just now.',
	walkUnplayed: 'It is played once your text has no errors.',
	walkLine: (line: number) => `Line ${line}:`,
	walkMore: (count: number) => `${times(count, 'more difference', 'more differences')} after this.`,
	walkFile: 'as the file lies there',
	walkDraft: 'in this draft',
	walkOpen: 'Open',
	walkOpenLabel: (name: string) => `Open ${name} at its start`,
	walkRename: 'Rename',
	walkNewName: 'New name',
	walkRemove: 'Take away',
	walkRemoveLabel: (name: string) => `Take ${name} away`,
	walkRenameLabel: (name: string) => `Rename ${name}`,
	walkText: 'What it says',

	following: (title: string, done: number, all: number) => `Following “${title}”: move ${done} of ${all}.`,
	followNext: (what: string) => `Next: ${what}`,
	followStep: 'Make this move',
	followEnd: 'Play to its end',
	followLeave: 'Leave it',
	followOff: 'You left its way.',
	followDone: 'That was its last move.',

	pathsText:
		'Walks every path there is, counts what passes, and sends in players who know one rule each. It runs beside the page, in your own browser.',
	pathsStart: 'Walk every path',
	pathsAgain: 'Walk again',
	pathsStop: 'Stop',
	pathsRunning: 'Walking every path',
	pathsTold: (states: number, players: number) =>
		`${counted(states)} states walked, ${times(players, 'player', 'players')} played`,
	pathsStopped: 'Stopped. What you see is from the last time it ended.',
	pathsStoppedFirst: 'Stopped before it was done.',
	pathsUnable:
		'Your browser could not do this beside the page. On the command line it is: npm run --silent content:paths -- and the file.',
	pathsOld: 'This is about your text as it was before your last change.',
	pathsNone: 'Nothing can be walked while the text has errors.',
	pathsNotAll: (cap: number) =>
		`There are more than ${counted(cap)} states, and the walk stops there. What is not reached may yet be.`,
	pathsStates: (states: number) => `All ${counted(states)} different states were walked.`,
	pathsStarts: (count: number) =>
		`It can start in ${count} ways that make a difference. Choose one to look at:`,
	pathsStart1: 'Start',

	passTitle: 'How many ways pass',
	passTerm: {
		passages: 'Of all ways through',
		chance: 'Of players who pick by chance',
		players: 'Of 1,000 such players we sent in',
		bots: 'Of players with one rule',
	},
	passOf: (passing: number, all: number) =>
		`${counted(passing)} of ${counted(all)} (${percent(all === 0 ? 0 : passing / all)})`,
	passChance: (share: number) => percent(share),
	passPlayers: (passed: number, played: number) => `${counted(passed)} of ${counted(played)}`,
	passUncounted: 'too many to count',
	passHow:
		'A way through is one row of replies from start to ending; each counts once, however likely it is. By chance means that every reply on offer is picked alike at every turn.',

	scoresTitle: 'Best and worst',
	best: 'Best way',
	worst: 'Worst way',
	dimension: 'Dimension',
	lowest: 'Lowest',
	highest: 'Highest',
	total: 'Total',
	points: (thousandths: number) => String(Math.floor(thousandths / 1000)),
	ends: (ending: string, total: string, passed: boolean) =>
		`ends at “${ending}” with ${total} in total, ${passed ? 'passes' : 'does not pass yet'}`,
	tooMany: 'There are too many paths to say.',
	playIt: 'Play it',

	endingsTitle: 'Endings',
	endingsTable: 'Endings, as a table',
	endingColumns: {
		ending: 'Ending',
		ways: 'Ways',
		chance: 'By chance',
		turns: 'Fewest turns',
		way: 'A shortest way',
	},
	neverTitle: 'Never reached',
	neverNone: 'Everything in the text comes up on some path.',
	botsTitle: 'Players with one rule',
	botsTable: 'Players with one rule, as a table',
	botsText: 'None of them listens, so none of them should pass.',
	botNames: {
		longest: 'Takes the longest reply',
		'second-longest': 'Takes the second longest reply',
		politest: 'Takes the reply with the most polite words',
		first: 'Takes the first reply',
		neutral: 'Takes the reply marked nearest to 0',
		apologise: 'Apologises whenever they can',
		refund: 'Offers money whenever they can',
		escalate: 'Passes it on whenever they can',
	},
	botColumns: { bot: 'Player', ending: 'Ends at', total: 'Total', passed: 'Passes' },
	yes: 'yes',
	no: 'not yet',
	percent,
	counted,
} as const
