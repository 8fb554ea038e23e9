import { readFileSync } from 'node:fs'

const minimal = readFileSync('test/support/samples/minimal.mdx', 'utf8')
const line = 'My new kettle leaks.'
const saying = (words: string) => minimal.replace(line, () => words)
const withFront = (key: string) => minimal.replace('turns:', () => `${key}\nturns:`)
const withBody = (body: string) => `${minimal}\n${body}\n`
const many = (count: number, each: (at: number) => string, between = '\n\n') =>
	Array.from({ length: count }, (_, at) => each(at)).join(between)

/** Each leads twice to the next: put in whole, the last would come 2^(levels-1) times. */
const doubling = (levels: number) =>
	many(
		levels,
		(at) => `<Segment id="s-${at}" exits="out">

<Scene id="in" title="In">
<Says>Well?</Says>
<Reply id="go" to="${at + 1 < levels ? 'u' : 'exit:out'}">Go.</Reply>
<Reply id="on" to="${at + 1 < levels ? 'v' : 'exit:out'}">On.</Reply>
</Scene>

${at + 1 < levels ? `<Use segment="s-${at + 1}" id="u" out="exit:out"/>\n\n<Use segment="s-${at + 1}" id="v" out="exit:out"/>` : ''}

</Segment>`,
	) + '\n\n<Use segment="s-0" id="deep" out="done"/>'

const circle = (names: string[]) =>
	names
		.map(
			(name, at) => `<Segment id="${name}" exits="out">

<Scene id="in" title="In">
<Says>Well?</Says>
<Reply id="go" to="u">Go.</Reply>
</Scene>

<Use segment="${names[(at + 1) % names.length]}" id="u" out="exit:out"/>

</Segment>`,
		)
		.join('\n\n') + `\n\n<Use segment="${names[0]}" id="round" out="done"/>`

/** Documents that would stall or break a careless reader. Every one has an error. */
export const extremes: Record<string, string> = {
	'3 MB of words': saying('word '.repeat(600_000)),
	'a line of 100,000 letters': saying('x'.repeat(100_000)),
	'10,000 replies': minimal.replace(
		'</Scene>',
		() => `${many(10_000, (at) => `<Reply id="r-${at}" to="how-long">W ${at}.</Reply>`)}\n\n</Scene>`,
	),
	'10,000 scenes': withBody(many(10_000, (at) => `<Scene id="s-${at}"><Says>x</Says></Scene>`)),
	'1,500 short replies on few lines': minimal.replace(
		'</Scene>',
		() => `${many(1_500, (at) => `<Reply id="r${at}" to="lid">${at}</Reply>`, '\n')}\n\n</Scene>`,
	),
	'tags 1,500 deep': withBody('<Says>'.repeat(1_500)),
	'notes 1,500 deep': saying('<Note>'.repeat(700) + 'x' + '</Note>'.repeat(700)),
	'scenes in scenes': withBody('<Scene id="x">\n'.repeat(1_000)),
	'quotes 3,000 deep': saying(`x\n\n${'> '.repeat(3_000)}x`),
	'lists 1,000 deep': saying(`x\n\n${many(250, (at) => `${'  '.repeat(Math.min(at, 200))}- x`, '\n')}<`),
	'stars without end': saying('*a **b '.repeat(1_000) + '<'),
	'brackets without end': saying('['.repeat(4_000) + '<'),
	'images without end': saying('!['.repeat(3_000) + '{'),
	'backticks of every length': saying(many(120, (at) => '`'.repeat(at), ' ') + '{'),
	'underscores without end': saying('_a__b'.repeat(1_500) + '<'),
	'angles without end': saying('<'.repeat(5_000)),
	'braces without end': saying('{'.repeat(5_000)),
	'ampersands without end': saying('&'.repeat(7_000) + '<'),
	'an attribute of 7,000 letters': saying(`<Value of="${'x'.repeat(7_000)}"/>`),
	'2,000 attributes': saying(`<Value ${many(1_000, (at) => `a${at}="x"`, ' ')}/>`),
	'a condition in 3,000 brackets': minimal.replace(
		'<Says mood="cross">',
		`<Says when="${'('.repeat(3_000)}trust > 1">`,
	),
	'a condition with 1,500 nots': minimal.replace(
		'<Says mood="cross">',
		`<Says when="${'not '.repeat(1_500)}">`,
	),
	'an effect of 2,000 parts': minimal.replace(
		'set="trust +1"',
		`set="${many(1_000, () => 'trust +1', ', ')}, nope +1"`,
	),
	'front matter 3,000 deep': withFront(`state: ${'{a: '.repeat(3_000)}`),
	'front matter in 3,000 dashes': withFront(`principles:\n${'- '.repeat(3_000)}x`),
	'front matter of 3,000 keys': withFront(many(3_000, (at) => `key-${at}: x`, '\n')),
	'aliases of aliases': withFront(many(20, (at) => `a${at}: &a${at} [*a${at - 1}, *a${at - 1}]`, '\n')),
	'3,000 variables': withFront(`x:\n${many(1_500, (at) => `  v${at}: { type: flag, start: either }`, '\n')}`),
	'forty flags that may start either way': minimal
		.replace('state:', () => `state:\n${many(40, (at) => `  f${at}: { type: flag, start: either }`, '\n')}`)
		.replace(
			'to="how-long" tone="+1"',
			() => `when="${many(40, (at) => `f${at}`, ' and ')}" to="how-long" tone="+1"`,
		),
	'segments that use each other': withBody(circle(['one', 'two', 'three'])),
	'a segment that uses itself': withBody(circle(['one'])),
	'segments that double sixteen times': withBody(doubling(16)),
	'segments that double eight times, to nowhere': withBody(
		doubling(8).replace('exit:out">Go', 'exit:nowhere">Go'),
	),
}
