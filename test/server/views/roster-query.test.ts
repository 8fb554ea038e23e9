import { expect, test } from 'vitest'
import { rosterQueryFrom } from '#app/server/views/roster-query'
import { filterOf, trainingParams } from '#app/server/views/training-query'

const now = new Date('2026-03-20T12:00:00.000Z')
const asked = (text: string) => rosterQueryFrom(new URLSearchParams(text), { zone: 'Europe/Berlin', now })

test('D4 a roster asks about the last moment of a day, today about now', () => {
	expect(asked('').when).toEqual({ at: now, known: now })
	const march = asked('at=2026-03-01&known=2026-03-05')
	expect(march.when.at.toISOString()).toBe('2026-03-01T22:59:59.999Z')
	expect(march.when.known.toISOString()).toBe('2026-03-05T22:59:59.999Z')
	expect([march.past, asked('at=2026-03-01').past]).toEqual([true, false])
})

test('D4 a day that is none, or still to come, is told at its field and stays typed', () => {
	const read = asked('at=2026-02-30&known=2026-03-21')
	expect(read.errors).toEqual({ at: 'no-day', known: 'future' })
	expect(read.days).toEqual({ at: '2026-02-30', known: '2026-03-21' })
	expect(asked('at=2026-03-20').errors).toEqual({})
})

test('D5 days of a filter are whole days of the house, also where clocks change', () => {
	const params = trainingParams(new URLSearchParams('completed-from=2026-03-29&completed-to=2026-03-29'))
	const { completed } = filterOf(params, { zone: 'Europe/Berlin', now })
	expect(completed?.from?.toISOString()).toBe('2026-03-28T23:00:00.000Z')
	expect(completed?.before?.toISOString()).toBe('2026-03-29T22:00:00.000Z')
})

test('D5 what makes no sense in an address is left out, and nothing is taken for what it is not', () => {
	const text =
		'who=&team=../x&course=A&late=-1&state=overdue&state=happy&state=overdue&due-from=2026-13-01&round=0'
	expect(trainingParams(new URLSearchParams(text))).toEqual({ states: ['overdue'] })
})
