import { expect, test } from 'vitest'
import { trainingProblems } from '#app/server/views/training-query'

const problems = (query: string) => trainingProblems(new URLSearchParams(query))

test('a filter that makes no sense is told at its field', () => {
	expect(problems('due-from=soon&completed-to=2026-02-30')).toEqual({
		'due-from': 'no-day',
		'completed-to': 'no-day',
	})
	expect(problems('expires-from=2026-05-02&expires-to=2026-05-01')).toEqual({ 'expires-to': 'reversed' })
	for (const late of ['many', '-1', '1.5', '99999'])
		expect(problems(`late=${late}`)).toEqual({ late: 'no-number' })
})

test('a filter that makes sense, or is left empty, is not told off', () => {
	expect(problems('due-from=2026-05-01&due-to=2026-05-01&late=0&completed-from=&late=')).toEqual({})
	expect(problems('late=30')).toEqual({})
})
