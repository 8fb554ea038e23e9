import { expect, test } from 'vitest'
import { auditChanges, idsIn } from '#app/server/views/audit-changes'

const json = (value: unknown) => JSON.stringify(value)

test('AC1 what changed is told with what it was; what stayed is left out', () => {
	expect(auditChanges(json({ role: 'trainee', active: true }), json({ role: 'hr', active: true }))).toEqual([
		{ name: 'role', was: 'trainee', now: 'hr' },
	])
})

test('AC2 without a before all there is is told, and what went is told as gone', () => {
	expect(auditChanges(null, json({ rows: 12 }))).toEqual([{ name: 'rows', was: null, now: '12' }])
	expect(auditChanges(json({ team: 'desk' }), json({ team: null }))).toEqual([
		{ name: 'team', was: 'desk', now: null },
	])
	expect(auditChanges(null, null)).toEqual([])
})

test('AC3 things within things have names of their own, and ids become names', () => {
	const names = new Map([['id-1', 'Nina Newhire']])
	const told = auditChanges(
		null,
		json({ counts: { Mail: 2 }, manager: 'id-1', people: ['id-1', 'id-2'] }),
		(id) => names.get(id),
	)
	expect(told).toEqual([
		{ name: 'counts.Mail', was: null, now: '2' },
		{ name: 'manager', was: null, now: 'Nina Newhire' },
		{ name: 'people', was: null, now: 'Nina Newhire, id-2' },
	])
	expect(idsIn(json({ manager: 'id-1', note: 'two words' }))).toEqual(['manager', 'id-1', 'note'])
})

test('a list of things is told by what they hold, never as braces', () => {
	const after = JSON.stringify({ published: [{ text: 'lesson respect/plain-truth', hash: 'ab12' }] })
	expect(auditChanges(null, after)).toEqual([
		{ name: 'published', was: null, now: 'lesson respect/plain-truth ab12' },
	])
})
