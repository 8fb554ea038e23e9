import { expect, test } from 'vitest'
import { pageBehind } from '#app/server/http/page-behind'
import { urls } from '#app/urls'

test('PB1 whoever confirms for a file comes back to the list it is of, as it was filtered', () => {
	const query = 'state=overdue&sort=due'
	for (const [file, page] of [
		[urls.recordsCsv(query), urls.records(query)],
		[urls.recordsXlsx(query), urls.records(query)],
		[urls.trainingCsv(query), urls.trainingList(query)],
		[urls.trainingXlsx(query), urls.trainingList(query)],
		[urls.rosterCsv('at=2026-03-01'), urls.roster('at=2026-03-01')],
		[urls.personData('nina'), `${urls.person('nina')}?part=account`],
		[urls.ownData(), urls.account()],
	] as const)
		expect(pageBehind(file)).toBe(page)
})

test('PB2 what comes after a page is a page', () => {
	expect(pageBehind('/people')).toBe(null)
	expect(pageBehind('/people/nina?part=account')).toBe(null)
})
