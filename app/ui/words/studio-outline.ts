import type { NameKind, OutlineKind } from '#app/core/writing/reading'

const times = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`)

const kinds: Readonly<Record<OutlineKind, string>> = {
	front: 'Front matter',
	brief: 'Brief',
	scene: 'Scene',
	ending: 'Ending',
	segment: 'Segment',
	use: 'Segment put in',
	reply: 'Reply',
	heading: 'Heading',
	idea: 'Idea',
	check: 'Check',
}

const nameKinds: Readonly<Record<NameKind, string>> = {
	scene: 'Scenes',
	ending: 'Endings',
	reply: 'Replies',
	line: 'Lines',
	need: 'Needs',
	extra: 'Extras',
	critical: 'Critical failures',
	person: 'People',
	variable: 'State',
	mood: 'Moods',
	fact: 'Facts',
	variant: 'Variants',
	parameter: 'Words that differ',
	segment: 'Segments',
	use: 'Segments put in',
	patience: 'Patience',
	gauge: 'Gauges',
	value: 'Values',
	exit: 'Ways out of a segment',
	idea: 'Ideas',
	check: 'Checks',
}

const passage =
	'Scenarios point to this passage by its name. Please change it there too, or their reasons lead nowhere.'
const kept = 'What people have answered is kept by this name. With a new one, they begin again.'
const beside =
	'Walk-throughs and translations are texts of their own. Where they use this name, please change it there too.'

/** Sentences of the outline, and of the list of names below it. */
export const outlineWords = {
	title: 'Outline',
	filter: 'Find in the outline and the names',
	kinds,
	none: 'Nothing here is called that.',
	empty: 'There is nothing in this text yet.',
	problems: (count: number) => times(count, 'problem', 'problems'),
	names: 'Names',
	namesText: 'Everything in this text that has a name, and where it is used.',
	nameKinds,
	used: (count: number) => (count === 0 ? 'not named elsewhere' : `used ${times(count, 'time', 'times')}`),
	undeclared: 'not declared here',
	places: 'Where it’s used',
	line: (line: number) => `Line ${line}`,
	declared: 'given here',
	renameTo: 'New name',
	renameHint: 'Small letters, digits and hyphens, like “call-back”.',
	renameAct: 'Rename everywhere',
	renamed: (from: string, to: string, count: number) =>
		`“${from}” is “${to}” now, in ${times(count, 'place', 'places')}. Undo brings the old name back.`,
	refused: {
		'bad-name': 'A name begins with a small letter, and holds small letters, digits and hyphens.',
		taken: 'Something else has that name, or is told apart by it. Please choose another one.',
		reserved: 'This word has a meaning of its own in scenarios. Please choose another one.',
		same: 'That is its name already.',
		old: 'Your newest words are still being read. Please try again in a moment.',
	},
	reservedOld: 'Every scenario has this one, so its name stays.',
	renameNote: { idea: passage, check: kept, beside },
} as const
