import { expect, test } from 'vitest'
import { plainRules } from '#app/core/learning/course-rules'
import { compileWith } from '#app/server/content/compile-content.server'
import { courseSchema } from '#app/server/content/stored-schemas.server'
import { inProcess, jobOf } from './in-process'

const scenarios = new Set(['two-hinges', 'first-customer'])
const practiceOnly = new Set(['first-customer'])
const front = ['title: T', 'summary: S', 'level: everyone', 'principles: []', 'scenarios: []']
const compiled = (...lines: string[]) =>
	compileWith(
		inProcess,
		jobOf(`---\n${[...front, ...lines].join('\n')}\n---\nHello.\n`, 'course', { scenarios, practiceOnly }),
	)

test('a course that says nothing of rules has the plain ones, also one that was stored before there were any', async () => {
	const { document } = await compiled()
	expect(document).toMatchObject({ course: plainRules })
	const stored = { slug: 's', title: 'T', summary: 'S', level: 'everyone', principles: [], lessons: [] }
	expect(courseSchema.parse({ ...stored, scenarios: [], words: [] })).toMatchObject(plainRules)
})

test('a course may say for how long it holds, what counts and what stands for it', async () => {
	const { document, problems } = await compiled(
		...['valid-months: 24', 'renew-days: 90', 'renews: expiry', 'counts: latest', 'test-out: two-hinges'],
		...['in-order: true', 'certificate: false'],
	)
	expect(problems).toEqual([])
	expect(document).toMatchObject({
		course: {
			...{ validMonths: 24, renewDays: 90, renews: 'expiry', counts: 'latest', testOut: 'two-hinges' },
			...{ inOrder: true, certificate: false },
		},
	})
})

test('a course that holds for a month only may be renewed for half of it', async () => {
	const { document } = await compiled('valid-months: 1')
	expect(document).toMatchObject({ course: { validMonths: 1, renewDays: 14 } })
})

test.each([
	['valid-months: 0', 'bad-value'],
	['valid-months: 121', 'bad-value'],
	['valid-months: two', 'bad-value'],
	['renews: never', 'bad-value'],
	['counts: worst', 'bad-value'],
	['in-order: maybe', 'bad-value'],
	['test-out: Two Hinges', 'bad-value'],
	['test-out: nobody-home', 'unknown-scenario'],
	['test-out: first-customer', 'practice-only-scenario'],
	['renew-days: 30', 'bad-value'],
	['validMonths: 3', 'unknown-key'],
])('%s is told at its line as %s', async (line, code) => {
	const { problems, document } = await compiled(line)
	expect(problems).toMatchObject([{ code, line: 7 }])
	expect(document).toBeNull()
})

test('the window to renew must be shorter than the course holds', async () => {
	const { problems } = await compiled('valid-months: 2', 'renew-days: 60')
	expect(problems).toMatchObject([{ code: 'bad-value', line: 8 }])
	expect(problems[0]?.message).toContain('less than the 2 months')
})
