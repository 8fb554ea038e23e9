import { expect, test } from 'vitest'
import { auditDetails } from '#app/server/views/audit-details'

test.each([
	['{"active":true}', '{"active":false}', 'active: yes → no'],
	['{"active":true}', '{"active":true}', ''],
	[null, '{"filter":"all records","rows":5}', 'filter: all records, rows: 5'],
	[null, '{"teams":["desk"]}', 'teams: ["desk"]'],
	[null, '"moved"', 'moved'],
	['{"active":true}', null, ''],
	[null, null, ''],
])('of %s and %s the log says "%s"', (before, after, said) => {
	expect(auditDetails(before, after)).toBe(said)
})
