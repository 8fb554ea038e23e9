import { expect, test } from 'vitest'
import { mayManage } from '#app/server/session/may-manage'
import { recordScope } from '#app/server/session/record-scope'
import { mayReach, scopeOf } from '#app/server/session/scope'

const hr = { id: 'hanna', role: 'hr', trains: [] }
const scoped = { id: 'hugo', role: 'hr', trains: ['desk'] }
const admin = { id: 'ada', role: 'admin', trains: [] }
const trainer = { id: 'theo', role: 'trainer', trains: ['desk'] }
const atDesk = { id: 'nina', role: 'trainee', teamId: 'desk' }
const inYard = { id: 'yuri', role: 'trainee', teamId: 'yard' }
const nowhere = { id: 'nora', role: 'trainee', teamId: null }

test('HR without teams of their own reaches everybody', () => {
	expect(scopeOf(hr, 'results-read')).toEqual({ kind: 'all' })
	expect([atDesk, inYard, nowhere].map((one) => mayReach(hr, 'assign', one))).toEqual([true, true, true])
})

test.each([
	'results-read',
	'records-read',
	'records-export',
	'assign',
	'trainees-manage',
	'viewings-read',
] as const)('HR who were given teams get as far as these with %s', (capability) => {
	expect([atDesk, inYard, nowhere].map((one) => mayReach(scoped, capability, one))).toEqual([
		true,
		false,
		false,
	])
})

test('records are listed as far as the scope reaches', () => {
	expect(recordScope(scoped)).toEqual({ kind: 'teams', teamIds: ['desk'], personId: 'hugo' })
	expect(recordScope(admin)).toBeNull()
	expect(recordScope({ id: 'otto', role: 'auditor', trains: [] })).toEqual({ kind: 'all' })
})

test('nobody manages themselves, HR no staff, a trainer nobody', () => {
	expect(mayManage(admin, { id: 'ada', role: 'admin', teamId: null })).toBe(false)
	expect(mayManage(hr, { id: 'theo', role: 'trainer', teamId: null })).toBe(false)
	expect(mayManage(admin, { id: 'theo', role: 'trainer', teamId: null })).toBe(true)
	expect(mayManage(trainer, atDesk)).toBe(false)
	expect([atDesk, inYard].map((one) => mayManage(scoped, one))).toEqual([true, false])
})
