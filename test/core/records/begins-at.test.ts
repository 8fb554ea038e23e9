import { expect, test } from 'vitest'
import { beginsAt } from '#app/core/records/standing'
import { asking, fact, nina, on, plainWorld, version } from '#test/support/records/histories'

test('of whom nothing is asked yet, it is told when something may begin', () => {
	const joiner = nina({ facts: [fact('hired', '2026-04-01', '2026-02-01')] })
	const when = { at: on('2026-03-10'), known: on('2026-03-10') }
	expect(beginsAt(joiner, asking([version()]), plainWorld, when)).toEqual(new Date('2026-04-01T00:00:00Z'))
	const planned = asking([version({ from: '2026-05-01', known: '2026-03-01' })])
	expect(beginsAt(nina(), planned, plainWorld, when)).toEqual(on('2026-05-01'))
	expect(beginsAt(nina(), asking([]), plainWorld, when)).toBe(null)
})
