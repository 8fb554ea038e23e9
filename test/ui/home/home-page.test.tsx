import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HomePage } from '#app/ui/home/home-page'
import { showPage } from '../show-page'

const addresses = { practise: '/practise', courses: '/courses' }

test('a new hire is told one thing to do', async () => {
	showPage(
		<HomePage
			name="Nina"
			next={{ kind: 'first-customer', title: 'The wet umbrella', to: '/scenarios/umbrella', minutes: 4 }}
			courses={[{ to: '/courses/respect', title: 'Respect', done: 0, total: 6, minutesLeft: 34 }]}
			recent={[]}
			addresses={addresses}
		/>,
	)
	const act = await screen.findByRole('link', { name: 'Meet the customer' })
	expect(act.getAttribute('href')).toBe('/scenarios/umbrella')
	expect(screen.getByRole('region', { name: 'The wet umbrella' }).textContent).toContain('About 4 minutes')
	expect(screen.getByText('About 34 minutes left')).toBeTruthy()
})

test('with nothing left to do, home says so and offers practice', async () => {
	showPage(<HomePage name="Nina" next={null} addresses={addresses} />)
	expect(await screen.findByText('You are up to date')).toBeTruthy()
	expect(screen.getByRole('link', { name: 'Choose a scenario' }).getAttribute('href')).toBe('/practise')
})

test('a count leads to its page', async () => {
	showPage(
		<HomePage
			name="Hanna"
			next={{ kind: 'see-records', title: 'Completion records', to: '/records' }}
			tiles={[{ label: 'Completed', count: 31, to: '/records?result=passed' }]}
			addresses={addresses}
		/>,
	)
	const tile = await screen.findByRole('link', { name: /31\s*Completed/ })
	expect(tile.getAttribute('href')).toBe('/records?result=passed')
})

test('what was not passed is told kindly', async () => {
	showPage(
		<HomePage
			name="Nina"
			next={null}
			recent={[
				{ did: 'not-yet', title: 'The parcel', to: '/attempts/a1/debrief', at: '2026-11-20T10:00:00Z' },
			]}
			addresses={addresses}
		/>,
	)
	const told = (await screen.findByText(/20 November 2026/)).closest('li')
	expect(told?.textContent).toContain('Not yet passed')
	expect(told?.textContent).not.toContain('fail')
})

test('whoever manages somebody is led to their people, and nobody else', async () => {
	const { unmount } = showPage(<HomePage name="Nina" next={null} addresses={addresses} />)
	expect(await screen.findByText('You are up to date')).toBeTruthy()
	expect(screen.queryByRole('region', { name: 'My people' })).toBe(null)
	unmount()
	showPage(<HomePage name="Nina" next={null} addresses={addresses} myPeople="/my-people" />)
	expect((await screen.findByRole('link', { name: 'See my people' })).getAttribute('href')).toBe('/my-people')
})
