import { expect, test } from 'vitest'
import { applyEdits } from '#app/server/check/apply-edits.server'
import { compileWith } from '#app/server/content/compile-content.server'
import { lessonMeasure } from '#app/server/content/lesson-measure.server'
import { codesOf, compileLesson, inProcess, jobOf, lessonOf } from './in-process'

const check =
	'<Check id="a">\n\nWhich?\n\n<Answer right>This one here</Answer>\n\n<Answer>That one</Answer>\n\n</Check>'
const order =
	'<Order id="b">\n\nIn which order?\n\n<Step>Look up.</Step>\n\n<Step>Nod.</Step>\n\n<Step>Ask.</Step>\n\n</Order>'
const reveal = '<Reveal title="Try it">\n\nFour words are here.\n\n</Reveal>'

test('words are counted outside checks, and what there is to do apart from questions', async () => {
	const { document, problems } = await compileLesson(`Two words.\n\n${check}\n\n${order}\n\n${reveal}`)
	expect(problems).toEqual([])
	if (document?.kind !== 'lesson') throw new Error('there is no lesson')
	expect(lessonMeasure(document.lesson.words)).toEqual({
		words: 6,
		questions: 1,
		tasks: 2,
		checks: 2,
		minutes: 3,
		age: null,
	})
})

test('minutes that differ by more than one are told, and the edit writes the number', async () => {
	const text = lessonOf('She has the key. '.repeat(400))
	const { problems } = await compileWith(inProcess, jobOf(text))
	expect(problems).toMatchObject([{ code: 'minutes-differ', severity: 'warning', line: 4 }])
	const mended = applyEdits(text, problems[0]?.edits ?? [])
	expect(mended).toContain('\nminutes: 8\n')
	expect(codesOf(await compileWith(inProcess, jobOf(mended)))).toEqual([])
})

test('a lesson of long words is told to be hard to read, in its own words and not in its checks', async () => {
	const hard =
		'Customer satisfaction necessitates organisational accountability and transparency everywhere.\n\n'
	const easy = 'She has the key and the door is shut, so you go and ask him now. '
	const codes = async (body: string) => codesOf(await compileLesson(body))
	expect(await codes(hard.repeat(40))).toContain('reading-age')
	const inside = check.replace('Which?', hard.repeat(40))
	expect(await codes(`${easy.repeat(60)}\n\n${inside}`)).toEqual([])
})
