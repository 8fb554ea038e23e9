import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { trace } from './trace'

/** The ids of the list of attacks: how many there are under each letter. */
const ids = Object.entries({ A: 11, B: 11, C: 7, D: 8, E: 8, F: 4 }).flatMap(([letter, many]) =>
	Array.from({ length: many }, (_, place) => `${letter}${place + 1}`),
)
const files = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter((file) =>
	/\.test\.tsx?$/.test(file),
)
/** Ids that stand at the start of a test's name. */
const named = new Set(
	files.flatMap((file) =>
		[...readFileSync(join('test', file), 'utf8').matchAll(/\(\s*['"`]([A-F]\d{1,2}) /g)].map(
			(found) => found[1] ?? '',
		),
	),
)

test('the trace table holds every attack once, and no other', () => {
	expect(Object.keys(trace).sort()).toEqual([...ids].sort())
	expect([...named].filter((id) => !ids.includes(id))).toEqual([])
})

test.each(ids)('attack %s has a test that carries its id, or a reason why not', (id) => {
	const { now } = trace[id] ?? { now: '' }
	const [status = '', reason = ''] = now.split(': ')
	expect(['tested', 'in part', 'later']).toContain(status)
	// A table that still says "later" when there are tests is out of date.
	expect(named.has(id)).toBe(status !== 'later')
	expect(reason.length > 15).toBe(status !== 'tested')
})
