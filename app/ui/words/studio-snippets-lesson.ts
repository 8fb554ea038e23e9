import type { SnippetWords } from './studio-snippets'

const lessonParts = [
	...['Idea', 'Check', 'Order', 'Match', 'Sort', 'Moment', 'Gap', 'Reflect', 'Reveal', 'Callout'],
	...['Compare', 'Rewrite', 'Dialogue'],
]

/** Pieces of lessons and courses. */
export const lessonSnippets: readonly SnippetWords[] = [
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
