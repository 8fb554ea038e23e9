import { describe, expect, test } from 'vitest'
import type { CheckKey } from '#app/core/learning/check'
import type { Lesson } from '#app/core/learning/lesson'
import { checkKeySchema, lessonSchema } from '#app/server/content/stored-schemas.server'
import { elementsIn, wordsText } from '#app/server/content/words-text.server'
import { codesOf, compileLesson } from './in-process'

const order = `<Order id="first-minute">

What *first*?

<Step>Look up and **nod**.</Step>
<Step>Finish the label.</Step>
<Step>Ask what she needs.</Step>

<Because>She sees that she is seen.</Because>

</Order>`
const match = `<Match id="expect">

What does each expect?

<Pair><Left>"Only looking."</Left><Right>Peace.</Right></Pair>
<Pair><Left>"Anyone here?"</Left><Right>To be noticed.</Right></Pair>
<Pair><Left>"Third time now."</Left><Right>That it ends.</Right></Pair>

</Match>`
const sort = `<Sort id="charts" look="charts">

Which chart?

<Pile id="do" title="What to do">
<Card>Ring back. <Because>Even without news.</Because></Card>
<Card>Say what happens next.</Card>
</Pile>
<Pile id="not" title="What not to do">
<Card>Say "as I said".</Card>
<Card>Look at the screen.</Card>
</Pile>

<Because>Both charts stay up.</Because>

</Sort>`
const moment = `<Moment id="turned">

Where did it turn?

<Line by="Caller">The boiler again.</Line>
<Line by="You">Hello?</Line>
<Line by="Caller">Hello?</Line>
<Line by="You" right>As I said. <Because>That is how.</Because></Line>

</Moment>`

async function compiled(body: string): Promise<{ lesson: Lesson; keys: CheckKey[]; open: string }> {
	const { document, problems } = await compileLesson(body)
	expect(problems).toEqual([])
	if (document?.kind !== 'lesson') throw new Error('not a lesson')
	return { lesson: document.lesson, keys: document.keys, open: JSON.stringify(document.lesson) }
}

test('an order is shown in another order, and its key is the one that was written', async () => {
	const { lesson, keys, open } = await compiled(order)
	const steps = ['look-up-and-nod', 'finish-the-label', 'ask-what-she-needs']
	expect(keys).toEqual([
		{
			id: 'first-minute',
			right: steps.map((step, at) => `${step}=${at + 1}`),
			because: {},
			after: ['She sees that she is seen.'],
		},
	])
	const shown = elementsIn(lesson.words, 'Step').map(({ props }) => String(props.id))
	expect(shown).not.toEqual(steps)
	expect([...shown].sort()).toEqual([...steps].sort())
	expect(lesson.checks).toEqual([
		{ kind: 'order', id: 'first-minute', items: shown, places: ['1', '2', '3'] },
	])
	expect(open).not.toContain('is seen')
})

test('a match keeps its lefts apart from its rights', async () => {
	const { lesson, keys, open } = await compiled(match)
	expect(keys[0]?.right).toEqual([
		'only-looking=peace',
		'anyone-here=to-be-noticed',
		'third-time-now=that-it-ends',
	])
	expect(elementsIn(lesson.words, 'Left').map(({ children }) => wordsText(children))).toEqual([
		'"Only looking."',
		'"Anyone here?"',
		'"Third time now."',
	])
	expect(elementsIn(lesson.words, 'Right').map(({ props }) => props.id)).not.toEqual([
		'peace',
		'to-be-noticed',
		'that-it-ends',
	])
	expect(open).not.toMatch(/Pair|=/)
})

test('a sort is one heap of cards, and the piles are empty', async () => {
	const { lesson, keys, open } = await compiled(sort)
	expect(keys).toEqual([
		{
			id: 'charts',
			right: ['ring-back=do', 'say-what-happens-next=do', 'say-as-i-said=not', 'look-at-the-screen=not'],
			because: { 'ring-back': ['Even without news.'] },
			after: ['Both charts stay up.'],
		},
	])
	expect(elementsIn(lesson.words, 'Pile').map(({ children }) => children)).toEqual([[], []])
	expect(elementsIn(lesson.words, 'Sort')[0]?.props).toEqual({ id: 'charts', look: 'charts' })
	const heap = elementsIn(lesson.words, 'Card').map(({ props }) => String(props.id))
	const piles = heap.map((card) => (keys[0]?.right.includes(`${card}=do`) ? 'do' : 'not'))
	expect(['do,do,not,not', 'not,not,do,do']).not.toContain(piles.join())
	expect(open).not.toMatch(/without news|stay up|=/)
})

test('a moment keeps the order of its lines, and tells the same words apart', async () => {
	const { lesson, keys, open } = await compiled(moment)
	const ids = elementsIn(lesson.words, 'Line').map(({ props }) => String(props.id))
	expect(ids[0]).toBe('the-boiler-again')
	expect(new Set(ids).size).toBe(4)
	expect(lesson.checks).toEqual([{ id: 'turned', several: false, choices: ids }])
	expect(keys).toEqual([{ id: 'turned', right: ['as-i-said'], because: { 'as-i-said': ['That is how.'] } }])
	expect(open).not.toMatch(/"right"|That is how/)
})

test('ids are made of the words alone, so that a place in the file does not show', async () => {
	const same = 'Say it again in exactly the same words as the first time,'
	const steps = [`${same} but slower.`, `${same} but louder.`, 'Wait.']
	const idsOf = async (texts: string[]) => {
		const all = texts.map((text) => `<Step>${text}</Step>`).join('\n')
		const { lesson } = await compiled(`<Order id="one">\n\nWhat first?\n\n${all}\n\n</Order>`)
		return lesson.checks.flatMap((check) => ('items' in check ? check.items : []))
	}
	const ids = await idsOf(steps)
	expect(new Set(ids).size).toBe(3)
	expect([...(await idsOf([...steps].reverse()))].sort()).toEqual([...ids].sort())
})

test('what is stored is read again, and so is a lesson from before there were kinds', async () => {
	const { lesson, keys } = await compiled([order, match, sort, moment].join('\n\n'))
	expect(lessonSchema.parse(JSON.parse(JSON.stringify(lesson)))).toEqual(lesson)
	expect(keys.map((key) => checkKeySchema.parse(JSON.parse(JSON.stringify(key))))).toEqual(keys)
	const old = { ...lesson, checks: [{ id: 'a', several: true, choices: ['b', 'c'] }], ideas: [] }
	expect(lessonSchema.parse(old).checks).toEqual(old.checks)
	expect(checkKeySchema.parse({ id: 'a', right: ['b'], because: {} })).toEqual({
		id: 'a',
		right: ['b'],
		because: {},
	})
})

const cut = (text: string, ...lines: string[]) =>
	lines.reduce((left, line) => left.replace(new RegExp(`${line}\\n?`), ''), text)

describe('what is wrong with it is said:', () => {
	test.each<[string, string, string]>([
		['two steps', 'check-count', cut(order, '<Step>Finish.*')],
		['seven steps', 'check-count', order.replace('<Step>Fin', `${'<Step>x$</Step>\n'.repeat(4)}<Step>Fin`)],
		['two pairs', 'check-count', cut(match, '<Pair><Left>"Any.*')],
		['three cards', 'check-count', cut(sort, '<Card>Look.*')],
		['a pile without cards', 'check-count', cut(sort, '<Card>Look.*', '<Card>Say "as.*')],
		['one pile', 'check-count', sort.replace(/<Pile id="not"[^]*?<\/Pile>/, '')],
		['two lines', 'check-count', cut(moment, '<Line by="You">.*', '<Line by="Caller">Hello.*')],
		['no question', 'check-without-question', cut(order, 'What \\*first.*')],
		['no question in a match', 'check-without-question', cut(match, 'What does.*')],
		['no question in a sort', 'check-without-question', cut(sort, 'Which chart.*')],
		['no question in a moment', 'check-without-question', cut(moment, 'Where did.*')],
		['a pair without its left', 'missing-part', match.replace('<Left>"Anyone here?"</Left>', '')],
		['a pair without its right', 'missing-part', match.replace('<Right>Peace.</Right>', '')],
		['a pair with two rights', 'part-twice', match.replace('</Right>', '</Right><Right>More.</Right>')],
		['two rights the same', 'duplicate-answer', match.replace('To be noticed.', 'peace')],
		['two lefts the same', 'duplicate-answer', match.replace('Anyone here?', 'Only looking!')],
		['two steps the same', 'duplicate-answer', order.replace('Finish the label.', 'Look up and nod!')],
		['two cards the same', 'duplicate-answer', sort.replace('Look at the screen.', 'Ring back.')],
		['a card without words', 'empty-text', sort.replace('Look at the screen.', '')],
		['a card with nothing but a reason', 'empty-text', sort.replace('Ring back.', '')],
		['a step without words', 'empty-text', order.replace('Finish the label.', '')],
		['a left without words', 'empty-text', match.replace('"Only looking."', '')],
		['a line without words', 'empty-text', moment.replace('Hello?', '')],
		['two piles of one id', 'duplicate-id', sort.replace('"not"', '"do"')],
		['two checks of one id', 'duplicate-id', `${order}\n\n${sort.replace('"charts"', '"first-minute"')}`],
		['no right line', 'check-without-right-answer', moment.replace(' right', '')],
		['two right lines', 'moment-with-two-right-lines', moment.replace('"You">', '"You" right>')],
		['no id', 'missing-id', order.replace(' id="first-minute"', '')],
		['a pile without a title', 'missing-attribute', sort.replace(' title="What to do"', '')],
		['a line by nobody', 'missing-attribute', moment.replace(' by="Caller"', '')],
		['a look that there is not', 'bad-value', sort.replace('look="charts"', 'look="heaps"')],
		['a check in a check', 'misplaced', order.replace('What *first*?', `What *first*?\n\n${match}`)],
		['a step on its own', 'misplaced', '<Step>Nod.</Step>'],
		['a reason in a step', 'misplaced', order.replace('the label.', 'the label. <Because>So.</Because>')],
		['a reason in a right', 'misplaced', match.replace('Peace.', 'Peace. <Because>So.</Because>')],
		[
			'a reason in a line of a dialogue',
			'misplaced',
			'<Dialogue>\n<Before><Line by="She">Oh. <Because>So.</Because></Line></Before>\n<After><Line by="She">Ah.</Line></After>\n</Dialogue>',
		],
	])('%s', async (_what, code, body) => {
		const filled = body.split('$').map((part, at) => (at === 0 ? part : `${at}${part}`))
		expect(codesOf(await compileLesson(filled.join('')))).toContain(code)
	})
})
