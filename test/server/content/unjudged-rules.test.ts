import { expect, test } from 'vitest'
import { compileLesson } from './in-process'

const told = async (body: string) => {
	const { problems } = await compileLesson(body)
	return problems.map(({ code, line, message }) => `${line - 5} ${code}: ${message}`)
}

const gap = '<Worse>Cross.</Worse>\n<Same>Calm.</Same>\n<Better>Glad.</Better>'
const rewrite = 'id="soft-no" says="May I?" reply="No." aim="respect"'

test.each([
	'<Reflect id="mine" title="For you alone">What do you do when nobody answers?</Reflect>',
	'<Reflect id="mine">\n\nWhat do *you* do?\n\nAnd when?\n\n</Reflect>',
	`<Gap expects="A call" got="A letter">\n${gap}\n</Gap>`,
	`<Gap expects="A call" got="A letter">\n\n${gap.replaceAll('\n', '\n\n')}\n\n</Gap>`,
	'<Ripple />',
	`<Rewrite ${rewrite}>\nSay why.\n<Example>"No, because it was opened."</Example>\n</Rewrite>`,
	`<Rewrite ${rewrite} />`,
	`<Idea id="a" title="A">\n\n<Reflect id="b">Why?</Reflect>\n\n</Idea>\n\n<Callout kind="tip">\n\n<Ripple />\n\n</Callout>`,
])('is accepted: %s', async (body) => {
	expect(await told(body)).toEqual([])
})

test.each([
	['<Reflect>Why?</Reflect>', '1 missing-id: `<Reflect>` needs `id="..."`.'],
	['<Reflect id="mine"></Reflect>', '1 empty-text: This asks nothing.'],
	['<Ripple>Words</Ripple>', '1 misplaced: `<Ripple>` cannot hold words.'],
	['<Better>Glad.</Better>', '1 misplaced: `<Better>` works only inside `<Gap>`.'],
	[
		'<Gap expects="A call">\n\n<Better>Glad.</Better>\n\n</Gap>',
		'1 missing-attribute: `<Gap>` needs `got="..."`.',
	],
	[
		'<Gap expects="A call" got="A letter">\n<Worse>Cross.</Worse>\n<Better>Glad.</Better>\n</Gap>',
		'1 missing-part: This `<Gap>` has no `<Same>`.',
	],
	[
		`<Gap expects="A call" got="A letter">\n\n${gap}\n\n<Same>Again.</Same>\n\n</Gap>`,
		'7 part-twice: This `<Gap>` has more than one `<Same>`.',
	],
	['<Rewrite id="a" says="May I?" aim="tone" />', '1 missing-attribute: `<Rewrite>` needs `reply="..."`.'],
	[
		'<Rewrite id="a" says="May I?" reply="No." aim="warmth" />',
		'1 bad-value: `aim` wants one of tone, respect, resolution.',
	],
	[
		'<Reflect id="a">\n\nWhy?\n\n<Callout kind="tip">So.</Callout>\n\n</Reflect>',
		'5 misplaced: `<Callout>` cannot stand inside `<Reflect>`.',
	],
	[
		`<Check id="c">\n\nWhich?\n\n<Answer right>A</Answer>\n<Answer>B</Answer>\n\n<Rewrite ${rewrite} />\n\n</Check>`,
		'8 misplaced: `<Rewrite>` cannot stand inside `<Check>`.',
	],
	[
		'<Reflect id="a">Why?</Reflect>\n\n<Rewrite id="a" says="May I?" reply="No." aim="tone" />',
		'3 duplicate-id: The id "a" is taken by the `<Reflect>` in line 6.',
	],
])('is refused: %s', async (body, problem) => {
	expect(await told(body)).toContain(problem)
})
