import { lessonSnippets as lesson } from './studio-snippets-lesson'

/** A piece that an author can put in. `${…}` are places to fill in, one after another. */
export type SnippetWords = {
	id: string
	label: string
	hint: string
	text: string
	/** It is an entry under this key of the front matter. */
	under?: string
	/** It may not stand in these; then it goes behind the outermost of them. */
	outOf?: readonly string[]
}

const passages = ['Brief', 'Scene', 'Ending', 'Segment'] as const
const inScene = ['Reply', 'Says', 'Thinks', 'See', 'Later'] as const
const scenario: readonly SnippetWords[] = [
	{
		id: 'scene',
		label: 'Scene',
		hint: 'What they say, and two replies',
		outOf: passages,
		text: `<Scene id="\${scene-name}" title="\${Title}">

<Says>\${What they say}</Says>

<Thinks>\${What they think and don't say}</Thinks>

<Reply id="\${good-reply}" to="\${next-scene}" tone="+1" respect="+2">

\${What the trainee may say}

<Why>\${What the person hears in it}</Why>

</Reply>

<Reply id="\${poor-reply}" to="\${next-scene}" tone="+1" respect="-1">

\${What sounds fine and isn't}

<Why>\${What the person hears in it}</Why>

</Reply>

</Scene>`,
	},
	{
		id: 'reply',
		label: 'Reply',
		hint: 'Something the trainee may say',
		outOf: inScene,
		text: `<Reply id="\${reply-name}" to="\${next-scene}" tone="\${+1}" respect="\${+1}">

\${What the trainee may say}

<Why>\${What the person hears in it}</Why>

</Reply>`,
	},
	{
		id: 'ending',
		label: 'Ending',
		hint: 'How it may come out',
		outOf: passages,
		text: `<Ending id="\${ending-name}" title="\${Title}" outcome="\${solved}" returns="\${yes}">

<Says>\${Their last words}</Says>

<Story>\${What they tell others that evening}</Story>

</Ending>`,
	},
	{
		id: 'says',
		label: 'Line',
		hint: 'Something the person says',
		outOf: inScene,
		text: `<Says>\${What they say}</Says>`,
	},
	{
		id: 'thinks',
		label: 'Thought',
		hint: 'Read in the debrief only',
		outOf: inScene,
		text: `<Thinks>\${What they think and don't say}</Thinks>`,
	},
	{
		id: 'see',
		label: 'Something to look at',
		hint: 'A screen, a form, a shelf',
		outOf: inScene,
		text: `<See title="\${Title}">

\${What it says}

</See>`,
	},
	{
		id: 'later',
		label: 'Time passes',
		hint: 'Between two lines',
		outOf: inScene,
		text: `<Later>\${An hour later, the phone rings.}</Later>`,
	},
	{
		id: 'need',
		label: 'Need',
		hint: 'What they must leave with',
		under: 'needs',
		text: `\${need-name}: { text: "\${What they must leave with}", side: \${task}, must: true }`,
	},
	{
		id: 'extra',
		label: 'Extra',
		hint: 'Something small that nobody expects',
		under: 'extras',
		text: `\${extra-name}: { text: "\${What you did for them}", side: \${people} }`,
	},
	{
		id: 'red-line',
		label: 'Red line',
		hint: 'What no points outweigh',
		under: 'critical',
		text: `\${red-line}: { text: "\${What was done that must not be done}" }`,
	},
	{
		id: 'person',
		label: 'Person',
		hint: 'Somebody else who speaks',
		under: 'people',
		text: `\${name}: { name: "\${Full name}", about: "\${Who they are}" }`,
	},
	{
		id: 'note',
		label: 'Note to authors',
		hint: 'Trainees never get it',
		text: `<Note>\${What the next author should know}</Note>`,
	},
]

const inCourse = new Set(['idea', 'compare', 'figure', 'reflect'])

/** What can be put in, by the kind of text. */
export const snippetWords: Record<'scenario' | 'lesson' | 'course', readonly SnippetWords[]> = {
	scenario,
	lesson,
	course: lesson.filter(({ id }) => inCourse.has(id)),
}
