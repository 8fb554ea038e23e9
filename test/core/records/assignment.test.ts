import { expect, test } from 'vitest'
import { dueSchema, isMeant, ruleSchema, stepsSchema, versionAt } from '#app/core/records/assignment'
import { personAt } from '#app/core/records/person-at'
import { fact, on, rule, version } from '#test/support/records/histories'

const person = personAt(
	[
		fact('team', 'desk', '2026-01-01'),
		fact('site', 'york', '2026-01-01'),
		fact('job', 'Agent', '2026-01-01'),
		fact('role', 'trainee', '2026-01-01'),
		fact('hired', '2026-01-01', '2026-01-01'),
	],
	on('2026-02-01'),
	on('2026-02-01'),
)
const means = (said: Parameters<typeof rule>[0]) => isMeant(rule(said), 'nina', person)

test.each([
	['everybody', { everyone: true }, true],
	['nobody', {}, false],
	['named', { people: ['nina'] }, true],
	['somebody else', { people: ['omar'] }, false],
	['their team', { groups: [{ teams: ['desk', 'phones'] }] }, true],
	['another team', { groups: [{ teams: ['phones'] }] }, false],
	['their site', { groups: [{ sites: ['york'] }] }, true],
	['their job', { groups: [{ jobs: ['Agent'] }] }, true],
	['their role', { groups: [{ roles: ['trainee'] }] }, true],
	['their team at another site', { groups: [{ teams: ['desk'], sites: ['leeds'] }] }, false],
	['one of two groups', { groups: [{ teams: ['phones'] }, { sites: ['york'] }] }, true],
	['hired on the first day that counts', { groups: [{ hiredFrom: '2026-01-01' }] }, true],
	['hired before the first day', { groups: [{ hiredFrom: '2026-01-02' }] }, false],
	['hired before a day', { groups: [{ hiredBefore: '2026-01-02' }] }, true],
	['hired on that day', { groups: [{ hiredBefore: '2026-01-01' }] }, false],
	['their team, but hired too early', { groups: [{ teams: ['desk'], hiredFrom: '2026-02-01' }] }, false],
	['a group that asks for nothing', { groups: [{}] }, false],
	['everybody but them', { everyone: true, except: ['nina'] }, false],
	['named, and an exception', { people: ['nina'], except: ['nina'] }, false],
])('a rule for %s', (_, said, meant) => {
	expect(means(said)).toBe(meant)
})

test('who has no day of hiring is in no group that asks for one', () => {
	const nobody = { ...person, hired: null }
	expect(isMeant(rule({ groups: [{ hiredFrom: '2020-01-01' }] }), 'nina', nobody)).toBe(false)
	expect(isMeant(rule({ groups: [{ hiredBefore: '2030-01-01' }] }), 'nina', nobody)).toBe(false)
})

test('an auditor looks and learns nothing: not even a rule for everybody means them', () => {
	const auditor = { ...person, role: 'auditor' }
	expect(isMeant(rule({ everyone: true, people: ['nina'] }), 'nina', auditor)).toBe(false)
})

test('a rule, a due date and reminder steps that are not well formed are refused', () => {
	expect(ruleSchema.safeParse({ everybody: true }).success).toBe(false)
	expect(ruleSchema.safeParse({ groups: [{ hiredFrom: '2026-02-30' }] }).success).toBe(false)
	expect(dueSchema.safeParse({ kind: 'day', day: 'soon' }).success).toBe(false)
	expect(dueSchema.safeParse({ kind: 'after-hire', days: 0 }).success).toBe(false)
	expect(stepsSchema.safeParse({ days: [-91] }).success).toBe(false)
})

test('the version that holds is the newest that has begun and was known', () => {
	const versions = [
		version({ version: 1, from: '2026-01-01' }),
		version({ version: 2, from: '2026-06-01', known: '2026-03-01' }),
		version({ version: 3, from: '2026-02-01', known: '2026-07-01' }),
	]
	const at = (day: string, known: string) => versionAt(versions, on(day), on(known))?.version ?? null
	expect(at('2025-12-31', '2026-12-31')).toBe(null)
	expect(at('2026-05-01', '2026-05-01')).toBe(1)
	expect(at('2026-06-02', '2026-06-02')).toBe(2)
	expect(at('2026-06-02', '2026-02-01')).toBe(1)
	expect(at('2026-02-02', '2026-06-30')).toBe(1)
	expect(at('2026-02-02', '2026-07-01')).toBe(3)
	expect(at('2026-08-01', '2026-08-01')).toBe(3)
})
