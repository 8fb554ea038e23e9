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
const lessonParts = [
	...['Idea', 'Check', 'Order', 'Match', 'Sort', 'Moment', 'Gap', 'Reflect', 'Reveal', 'Callout'],
	...['Compare', 'Rewrite', 'Dialogue'],
]

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

const lesson: readonly SnippetWords[] = [
	{
		id: 'idea',
		label: 'Idea',
		hint: 'A passage with a name of its own',
		outOf: lessonParts,
		text: `<Idea id="\${idea-name}" title="\${Title}" principle="\${respect}">

\${The idea in a few sentences}

</Idea>`,
	},
	{
		id: 'check',
		label: 'Question',
		hint: 'With answers to choose from',
		outOf: lessonParts,
		text: `<Check id="\${check-name}">

\${The question}

<Answer right>

\${The right answer}

<Because>\${Why it is right}</Because>

</Answer>

<Answer>

\${A tempting answer}

<Because>\${What it misses}</Because>

</Answer>

</Check>`,
	},
	{
		id: 'order',
		label: 'Steps to put in order',
		hint: 'Three to six',
		outOf: lessonParts,
		text: `<Order id="\${order-name}">

\${In which order do you do these?}

<Step>\${First}</Step>
<Step>\${Second}</Step>
<Step>\${Third}</Step>

<Because>\${Why this order}</Because>

</Order>`,
	},
	{
		id: 'match',
		label: 'Pairs to match',
		hint: 'Three to six',
		outOf: lessonParts,
		text: `<Match id="\${match-name}">

\${What goes with what?}

<Pair><Left>\${One}</Left><Right>\${What goes with it}</Right></Pair>
<Pair><Left>\${Two}</Left><Right>\${What goes with this}</Right></Pair>
<Pair><Left>\${Three}</Left><Right>\${What goes with that}</Right></Pair>

<Because>\${What they have in common}</Because>

</Match>`,
	},
	{
		id: 'sort',
		label: 'Cards to sort',
		hint: 'Onto two or three piles',
		outOf: lessonParts,
		text: `<Sort id="\${sort-name}" look="charts">

\${Which chart does each belong on?}

<Pile id="do" title="\${What to do}">
<Card>\${A good way}</Card>
<Card>\${Another good way}</Card>
</Pile>
<Pile id="not" title="\${What not to do}">
<Card>\${A poor way}</Card>
<Card>\${Another poor way}</Card>
</Pile>

</Sort>`,
	},
	{
		id: 'moment',
		label: 'A talk that turns',
		hint: 'Which line was it?',
		outOf: lessonParts,
		text: `<Moment id="\${moment-name}">

\${At which line did it turn?}

<Line by="Caller">\${What they say}</Line>
<Line by="You" right>\${The line that it turned at} <Because>\${Why here}</Because></Line>
<Line by="Caller">\${What they answer}</Line>

</Moment>`,
	},
	{
		id: 'gap',
		label: 'Expected and got',
		hint: 'With sliders to move',
		outOf: lessonParts,
		text: `<Gap expects="\${What they expected}" got="\${How they were treated}">

<Worse>\${What they say when it was worse}</Worse>

<Same>\${What they say when it was as expected}</Same>

<Better>\${What they say when it was better}</Better>

</Gap>`,
	},
	{
		id: 'reflect',
		label: 'A thought for oneself',
		hint: 'Nobody else reads it',
		outOf: lessonParts,
		text: `<Reflect id="\${reflect-name}">

\${A question about one moment that people have been in}

</Reflect>`,
	},
	{
		id: 'compare',
		label: 'Two ways, side by side',
		hint: 'Do, and don’t',
		outOf: lessonParts,
		text: `<Compare>

<Do>\${A good way to say it}</Do>

<Dont>\${A poor way to say it}</Dont>

</Compare>`,
	},
	{
		id: 'practise',
		label: 'Way into a scenario',
		hint: 'At the end of a lesson',
		outOf: lessonParts,
		text: `<Practise scenario="\${first-customer}" />`,
	},
	{
		id: 'figure',
		label: 'Picture',
		hint: 'With words for those who can’t see it',
		outOf: lessonParts,
		text: `<Figure src="\${/figures/name.svg}" alt="\${What it shows}" caption="\${A caption}" />`,
	},
]

const inCourse = new Set(['idea', 'compare', 'figure', 'reflect'])

/** What can be put in, by the kind of text. */
export const snippetWords: Record<'scenario' | 'lesson' | 'course', readonly SnippetWords[]> = {
	scenario,
	lesson,
	course: lesson.filter(({ id }) => inCourse.has(id)),
}
