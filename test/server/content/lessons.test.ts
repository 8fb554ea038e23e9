import { expect, test } from 'vitest'
import { compileWith } from '#app/server/content/compile-content.server'
import { codesOf, compileLesson, inProcess, jobOf, lessonOf } from './in-process'

const check = `<Check id="effort">

What does *she* hear?

<Answer right>

That it was **seen**.

<Because>She is *believed*.</Because>

</Answer>

<Answer>Nothing new. <Because>There is more.</Because></Answer>
<Answer id="later">Come back later.</Answer>

</Check>`

test('a lesson keeps its right answers and reasons apart from its words', async () => {
	const { document, problems } = await compileLesson(
		`Words.\n\n<Idea id="seen" title="Seen">\n\n${check}\n\n</Idea>`,
	)
	expect(problems).toEqual([])
	expect(document).toEqual({
		kind: 'lesson',
		lesson: {
			course: 'respect',
			slug: 'being-heard',
			order: 0,
			title: 'Being heard',
			summary: 'Why it matters',
			minutes: 5,
			ideas: [{ id: 'seen', title: 'Seen', principles: [] }],
			checks: [{ id: 'effort', several: false, choices: ['that-it-was-seen', 'nothing-new', 'later'] }],
			scenarios: [],
			words: [
				{ tag: 'p', props: {}, children: ['Words.'] },
				{
					tag: 'Idea',
					props: { id: 'seen', title: 'Seen' },
					children: [
						{
							tag: 'Check',
							props: { id: 'effort', several: false },
							children: [
								{
									tag: 'p',
									props: {},
									children: ['What does ', { tag: 'em', props: {}, children: ['she'] }, ' hear?'],
								},
								{
									tag: 'Answer',
									props: { id: 'that-it-was-seen' },
									children: [
										{
											tag: 'p',
											props: {},
											children: ['That it was ', { tag: 'strong', props: {}, children: ['seen'] }, '.'],
										},
									],
								},
								{ tag: 'Answer', props: { id: 'nothing-new' }, children: ['Nothing new.'] },
								{ tag: 'Answer', props: { id: 'later' }, children: ['Come back later.'] },
							],
						},
					],
				},
			],
		},
		keys: [
			{
				id: 'effort',
				right: ['that-it-was-seen'],
				because: {
					'that-it-was-seen': ['She is ', { tag: 'em', props: {}, children: ['believed'] }, '.'],
					'nothing-new': ['There is more.'],
				},
			},
		],
	})
})

test('nothing in a lesson says which answer is right', async () => {
	const { document } = await compileLesson(check)
	const open = JSON.stringify(document?.kind === 'lesson' ? document.lesson : null)
	expect(open).toContain('Nothing new.')
	expect(open).not.toMatch(/right|Because|believed|There is more/)
})

test('the right answer may stand anywhere and be written in any of its ways', async () => {
	const { document, problems } = await compileLesson(
		'<Check id="a" several>\nWhich?\n<Answer right={true}>A</Answer>\n<Answer right={false}>B</Answer>\n<Answer right>C</Answer>\n</Check>',
	)
	expect(problems).toEqual([])
	expect(document).toMatchObject({ keys: [{ id: 'a', right: ['a', 'c'] }] })
})

test('a course has its lessons, and a guide page its words', async () => {
	const front = 'title: Respect\nsummary: S\nlevel: everyone\nprinciples: [respect]\nscenarios: [two-hinges]'
	const scenarios = new Set(['two-hinges'])
	const course = await compileWith(
		inProcess,
		jobOf(`---\n${front}\n---\nHello.\n`, 'course', { scenarios, lessons: ['being-heard'] }),
	)
	expect(course).toMatchObject({
		problems: [],
		document: {
			course: { slug: 'sample', level: 'everyone', lessons: ['being-heard'], scenarios: ['two-hinges'] },
		},
	})
	const unknown = await compileWith(
		inProcess,
		jobOf(`---\n${front}\n---\nHello.\n`, 'course', { scenarios: new Set() }),
	)
	expect(unknown.problems).toMatchObject([{ code: 'unknown-scenario', line: 6, column: 13 }])
	const guide = await compileWith(inProcess, jobOf('---\ntitle: T\nsummary: S\n---\n## Hello\n', 'guide'))
	expect(guide.document).toEqual({
		kind: 'guide',
		page: {
			slug: 'sample',
			title: 'T',
			summary: 'S',
			words: [{ tag: 'h2', props: {}, children: ['Hello'] }],
		},
	})
})

test('a link to a scenario names one that exists, and the nearest is offered', async () => {
	const scenarios = new Set(['first-customer', 'two-hinges'])
	const result = await compileLesson('<Practise scenario="frist-customer">Go</Practise>', { scenarios })
	expect(result.problems).toEqual([
		{
			code: 'unknown-scenario',
			severity: 'error',
			file: 'sample.mdx',
			line: 6,
			column: 1,
			message: 'There is no scenario "frist-customer".',
			fix: 'Did you mean "first-customer"?',
		},
	])
	expect(
		codesOf(await compileLesson('<Practise scenario="two-hinges">Go</Practise>', { scenarios })),
	).toEqual([])
})

test.each([
	['a first heading', '# One', ['heading-order'], 6],
	['a skipped level', '## Two\n\n#### Four', ['heading-order'], 8],
	['a second level in an idea', '<Idea id="a" title="A">\n\n## Two\n\n</Idea>', ['heading-order'], 8],
	[
		'an idea twice',
		'<Idea id="a" title="A">x</Idea>\n\n<Idea id="a" title="B">y</Idea>',
		['duplicate-id'],
		8,
	],
	['an idea without id', '<Idea title="A">x</Idea>', ['missing-id'], 6],
	['an idea without title', '<Idea id="a">x</Idea>', ['missing-attribute'], 6],
	[
		'an idea in a callout',
		'<Callout kind="tip">\n<Idea id="a" title="A">x</Idea>\n</Callout>',
		['misplaced'],
		7,
	],
	['an answer on its own', '<Answer>x</Answer>', ['misplaced'], 6],
	['a do on its own', '<Do>x</Do>', ['misplaced'], 6],
	['a figure without alt', '<Figure src="/figures/a.png" />', ['image-without-alt'], 6],
	['a figure with words', '<Figure src="/figures/a.png" alt="x">y</Figure>', ['misplaced'], 6],
	['a callout of no kind', '<Callout kind="danger">x</Callout>', ['bad-value'], 6],
	['an unclosed callout', 'x\n\n<Callout kind="tip">\n\ny', ['unclosed-tag'], 8],
	['an HTML comment', 'x <!-- y -->', ['html-comment'], 6],
	['an address in brackets', 'mail <a@b.example>', ['autolink'], 6],
	['a heart', 'I <3 it', ['stray-less-than'], 6],
	['a brace', 'a } b { c', ['stray-brace'], 6],
	['a line that begins with import', 'x\n\nimport duties are high', ['import-or-export'], 8],
])('%s is a problem at its line', async (_name, body, codes, line) => {
	const result = await compileLesson(body)
	expect(codesOf(result)).toEqual(codes)
	expect(result.problems[0]?.line).toBe(line)
	expect(result.document).toBeNull()
})

test('what is wrong at the top and what is wrong below are told together', async () => {
	const text = lessonOf('# One').replace('minutes: 5', 'minutes: soon')
	expect(codesOf(await compileWith(inProcess, jobOf(text)))).toEqual(['bad-value', 'heading-order'])
})

test('line ends of another system change nothing', async () => {
	const text = lessonOf(check)
	const unix = await compileWith(inProcess, jobOf(text))
	const windows = await compileWith(inProcess, jobOf(text.replaceAll('\n', '\r\n')))
	expect(windows).toEqual(unix)
})

test('an idea brings the principles that it teaches', async () => {
	const { document, problems } = await compileLesson(
		'<Idea id="seen" title="Seen" principle="respect own-eyes">\n\nLook up.\n\n</Idea>',
	)
	expect(problems).toEqual([])
	expect(document).toMatchObject({ lesson: { ideas: [{ principles: ['respect', 'own-eyes'] }] } })
})

test('a principle that is in no catalogue is warned of, with the nearest name', async () => {
	const { document, problems } = await compileLesson(
		'<Idea id="seen" title="Seen" principle="respekt">\n\nLook up.\n\n</Idea>',
	)
	expect(problems).toMatchObject([
		{ code: 'unknown-principle', severity: 'warning', fix: expect.stringContaining('"respect"') },
	])
	expect(document).not.toBeNull()
})
