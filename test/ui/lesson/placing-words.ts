import type { WordNode } from '#app/core/scenario/words'

const part = (tag: string, id: string, words: string, more: Record<string, string> = {}): WordNode => ({
	tag,
	props: { id, ...more },
	children: words === '' ? [] : [{ tag: 'p', props: {}, children: [words] }],
})
const ask = (words: string): WordNode => ({ tag: 'p', props: {}, children: [words] })

/** Stored words of one check of each kind, as the server sends them: shuffled and without a key. */
export const order: WordNode[] = [
	{
		tag: 'Order',
		props: { id: 'first' },
		children: [
			ask('What comes first?'),
			part('Step', 'label', 'Finish the label.'),
			part('Step', 'ask', 'Ask her.'),
			part('Step', 'nod', 'Nod.'),
		],
	},
]
export const match: WordNode[] = [
	{
		tag: 'Match',
		props: { id: 'expect' },
		children: [
			ask('What does each expect?'),
			part('Left', 'looking', 'Only looking.'),
			part('Left', 'anyone', 'Is anyone here?'),
			part('Left', 'third', 'The third time.'),
			part('Right', 'ends', 'That it ends.'),
			part('Right', 'peace', 'Peace.'),
			part('Right', 'notice', 'To be noticed.'),
		],
	},
]
export const sort: WordNode[] = [
	{
		tag: 'Sort',
		props: { id: 'charts', look: 'charts' },
		children: [
			ask('Which chart?'),
			part('Pile', 'do', '', { title: 'What to do' }),
			part('Pile', 'not', '', { title: 'What not to do' }),
			part('Card', 'screen', 'Look at the screen.'),
			part('Card', 'ring', 'Ring back.'),
			part('Card', 'name', 'Say the name.'),
		],
	},
]
export const moment: WordNode[] = [
	{
		tag: 'Moment',
		props: { id: 'turned' },
		children: [
			ask('Where did it turn?'),
			part('Line', 'boiler', 'The boiler again.', { by: 'Caller' }),
			part('Line', 'postcode', 'Name and postcode.', { by: 'You' }),
			part('Line', 'as-i-said', 'As I said.', { by: 'You' }),
		],
	},
]
