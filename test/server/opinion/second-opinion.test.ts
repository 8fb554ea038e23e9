import { expect, test } from 'vitest'
import type { OpinionAnswer, OpinionAsked } from '#app/server/opinion/opinion.server'
import { secondOpinion } from '#app/server/opinion/second-opinion.server'

const grade = { grade: 2, quote: null }
const fine: OpinionAnswer = { ok: true, opinion: { tone: grade, respect: grade, resolution: grade } }
const none: OpinionAnswer = { ok: false, refused: 'slow', why: 'late' }
const about = (text: string): OpinionAsked => ({ text, context: '', mood: '' })

function port(answer: (asked: OpinionAsked) => Promise<OpinionAnswer> = async () => fine) {
	const asked: string[] = []
	return {
		asked,
		host: 'models.example',
		model: 'm',
		ask: (one: OpinionAsked) => {
			asked.push(one.text)
			return answer(one)
		},
	}
}

test('the same question is asked once, whoever asks; another mood is another question', async () => {
	const model = port()
	const opinion = secondOpinion(model)
	await Promise.all(['nina', 'omar', 'nina'].map((who) => opinion.ask(who, about('Hello.'))))
	expect(model.asked).toHaveLength(1)
	await opinion.ask('nina', { ...about('Hello.'), mood: 'angry' })
	expect(model.asked).toHaveLength(2)
})

test('what failed is asked again, and the oldest answer is forgotten first', async () => {
	const failing = port(async () => none)
	const opinion = secondOpinion(failing)
	await opinion.ask('nina', about('a'))
	await opinion.ask('nina', about('a'))
	expect(failing.asked).toEqual(['a', 'a'])
	const model = port()
	const short = secondOpinion(model, { remembered: 2 })
	for (const text of ['a', 'b', 'c', 'b', 'a']) await short.ask('nina', about(text))
	expect(model.asked).toEqual(['a', 'b', 'c', 'a'])
})

test('each person may ask so often an hour; what is known already costs nothing', async () => {
	const opinion = secondOpinion(port(), { perHour: 2 })
	for (const text of ['a', 'b', 'a', 'b', 'a']) expect((await opinion.ask('nina', about(text))).ok).toBe(true)
	expect(await opinion.ask('nina', about('c'))).toMatchObject({ ok: false, refused: 'often' })
	expect((await opinion.ask('omar', about('c'))).ok).toBe(true)
})

test('only a few are asked at once', async () => {
	let open = () => {}
	const gate = new Promise<void>((resolve) => {
		open = resolve
	})
	const opinion = secondOpinion(
		port(async () => {
			await gate
			return fine
		}),
		{ atOnce: 2 },
	)
	const all = ['a', 'b', 'c'].map((text) => opinion.ask(text, about(text)))
	expect(await all[2]).toMatchObject({ ok: false, refused: 'unreachable' })
	open()
	expect((await Promise.all(all)).map(({ ok }) => ok)).toEqual([true, true, false])
})
