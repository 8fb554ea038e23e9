import { expect, test } from 'vitest'
import { peopledSite, posting } from '#test/support/peopled-site'

test('a report says in words what its list is filtered by, also after an error', async () => {
	const site = await peopledSite()
	const asked = (page: string, query: string) =>
		site.as('hr', `/reports?${new URLSearchParams({ page, query })}`)
	const list = (await asked('training-list', 'state=overdue&course=respect&due-to=2026-04-01')).body
	for (const text of ['State: Overdue', 'Course: Course respect', '1 Apr 2026', 'Write the filter by hand'])
		expect(list).toContain(text)
	const records = (await asked('records', 'result=void&what=course:respect&from=2026-01-01')).body
	expect(records).toMatch(/Course respect; .*2026/)
	expect((await asked('records', '')).body).toContain('The whole list')
	const fields = { page: 'training-list', query: 'state=lapsed', every: 'week', on: '1', hour: '08:00' }
	const wrong = posting({ intent: 'save', name: '', timeZone: 'Europe/London', ...fields })
	const back = await site.as('hr', '/reports?index', wrong)
	expect(back.status).toBe(422)
	for (const text of ['State: Lapsed', 'value="state=lapsed"']) expect(back.body).toContain(text)
	await site.as(
		'hr',
		'/reports?index',
		posting({ intent: 'save', name: 'Late', timeZone: 'Europe/London', ...fields }),
	)
	expect((await site.as('hr', '/reports')).body).toContain('State: Lapsed')
})
