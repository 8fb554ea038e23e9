/** Sentences of the pane where a scenario is written as a plain script. */
export const scriptWords = {
	label: 'Script',
	opening: 'Making the script…',
	hint: 'Write it as you would in a word processor. What a script doesn’t show stays as it is in the source.',
	stands: {
		in: 'The scenario says what the script says.',
		'on-its-way': 'Putting it into the scenario…',
		apart: '',
		opening: '',
	},
	unread: {
		busy: 'Many texts are being read just now. Your script is kept, and goes in as soon as it can.',
		unreadable:
			'This script couldn’t be put in. It’s kept as you typed it. Try taking out what you wrote last.',
		'too-long': 'This script is too long to be put in. It’s kept as you typed it; please shorten it.',
		'signed-out':
			'You’ve been signed out, so this isn’t put in yet. It’s kept in this browser: please sign in again.',
		unreachable:
			'We can’t reach the server. Your script is kept in this browser, and goes in when it’s back.',
	},
	again: 'Try again now',
	apartTitle: 'The scenario has changed elsewhere',
	apart:
		'What you typed here isn’t in the scenario yet, and meanwhile somebody or another pane has changed it. Both are kept. Please choose.',
	mine: 'Put my script in',
	mineText:
		'Your script goes over the scenario as it is now. What was changed elsewhere, and shows in a script, gives way.',
	theirs: 'Show the scenario’s own script',
	theirsText: 'What you typed here is left out.',
	saying: (count: number) => (count === 1 ? 'One thing to look at' : `${count} things to look at`),
	line: (line: number) => `Line ${line}`,
	noLine: 'In the source',
	more: (count: number) => `${count} more under Problems.`,
	goThere: 'Go there',
	goToLine: (line: number) => `Go to line ${line}`,
	error: 'Error',
	warning: 'Warning',
	note: 'Note',
	legendTitle: 'How a script is written',
	legend: [
		['# The phone rings', 'A scene. Play starts with the first one.'],
		['# Ending: A kept promise (solved)', 'An ending, and how it ended: solved, partly, left and so on.'],
		['# Brief', 'What trainees read before they start.'],
		['The board shows six people waiting.', 'A plain paragraph is the stage: what can be seen.'],
		['Maya: This is my third call.', 'Somebody speaks.'],
		['Maya (thinks): Here we go.', 'What they think. Only the debrief shows it.'],
		['Maya (when hostile): Well?', 'They say it in this mood. End with a line for all other moods.'],
		[
			'- I’m sorry. → What the notes say [tone +1, respect +2]',
			'A reply: its words, the scene that it leads to, and its marks from -2 to +2. Or as words: [good tone, very good respect].',
		],
		['(You open the file.)', 'Under a reply: what is done.'],
		['Why: She hears that somebody cares.', 'Under a reply: what the person hears in it.'],
		['Like: Sorry about that!', 'Under a reply: another way to say it, for typed replies.'],
		['See (The order): One kettle.', 'Something to look at. Later: says that time passes.'],
		['Either: Maya: Hello? … Or: Maya: Good morning.', 'One of them is drawn by chance.'],
		['Story: They put it right.', 'In an ending: what the person tells others.'],
		['Stage: …', 'In front of a paragraph that looks like something else.'],
	],
	legendEnd:
		'Conditions, needs, effects and ids aren’t shown. They stay with their lines, also when you move these.',
	legendMore: 'More about scripts in the guide',
} as const
