import { expect, test } from 'vitest'
import { personScope } from '#app/server/session/person-scope'

const nina = { id: 'nina', teamId: 'desk' }
const me = (role: string, trains: string[] = []) => ({ id: 'me', role, trains })

test('PS1 HR and auditors see everybody, HR with teams of its own only those', () => {
	expect(personScope(me('hr'), nina)).toBe('whole')
	expect(personScope(me('auditor'), nina)).toBe('whole')
	expect(personScope(me('hr', ['desk']), nina)).toBe('whole')
	expect(personScope(me('hr', ['shop']), nina)).toBe(null)
	expect(personScope(me('hr', ['shop']), { id: 'x', teamId: null })).toBe(null)
})

test('PS2 a trainer sees their own teams, and not themselves', () => {
	expect(personScope(me('trainer', ['desk']), nina)).toBe('whole')
	expect(personScope(me('trainer', ['shop']), nina)).toBe(null)
	expect(personScope(me('trainer', ['desk']), { id: 'me', teamId: 'desk' })).toBe(null)
})

test('PS3 an administrator sees the account alone, a trainee and a role nobody knows nothing', () => {
	expect(personScope(me('admin'), nina)).toBe('account')
	expect(personScope(me('trainee'), nina)).toBe(null)
	expect(personScope(me('owner'), nina)).toBe(null)
})
