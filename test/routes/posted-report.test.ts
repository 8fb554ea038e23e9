import { expect, test } from 'vitest'
import { postedReport } from '#app/routes/reports._index/posted-report'

const typed = {
	name: 'Overdue',
	page: 'records',
	query: '?result=void',
	every: 'week',
	on: '1',
	hour: '08:00',
}

function formOf(more: Record<string, string>, recipients: string[] = []): FormData {
	const form = new FormData()
	for (const [name, value] of Object.entries({ ...typed, timeZone: 'Europe/London', ...more }))
		form.set(name, value)
	for (const id of recipients) form.append('recipients', id)
	return form
}

test('a name that was written is looked for before a report is saved, and all that was typed stays', () => {
	for (const more of [{ who: 'Zoe', find: 'yes' }, { who: 'Zoe' }, { who: 'Zoe', found: 'Ann' }])
		expect(postedReport(formOf(more, ['otto']))).toMatchObject({
			...{ ok: false, wrong: [], who: 'Zoe', recipients: ['otto'] },
			value: { name: 'Overdue', query: 'result=void' },
		})
	expect(postedReport(formOf({ who: 'Zoe', found: 'Zoe' }, ['otto']))).toMatchObject({
		...{ ok: true, report: { recipients: ['otto'] } },
	})
})

test('too many people are not cut to as many as may be: the form says so', () => {
	const many = Array.from({ length: 501 }, (_, n) => `p${n}`)
	expect(postedReport(formOf({}, many))).toMatchObject({ ok: false, wrong: ['recipients'] })
	expect(postedReport(formOf({}, many.slice(1)))).toMatchObject({ ok: true })
})
