import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { peopledSite, posting } from '#test/support/peopled-site'

const depot = {
	intent: 'site',
	id: '',
	name: 'Depot',
	zone: 'Europe/Nowhere',
	from: '08:00',
	to: '16:00',
	days: '1',
}

test('a site that is not yet right comes back as it was typed, with the fault at its field', async () => {
	const site = await peopledSite()
	const answer = await site.as('hr', '/sites', posting(depot))
	expect(answer.status).toBe(422)
	const { document } = new JSDOM(answer.body).window
	const zone = document.querySelector<HTMLInputElement>('#site-new-zone')
	expect(zone?.value).toBe('Europe/Nowhere')
	expect(zone?.getAttribute('aria-invalid')).toBe('true')
	expect(document.querySelector('[role=alert] a')?.getAttribute('href')).toBe('#site-new-zone')
	expect(document.querySelector<HTMLInputElement>('#site-new-name')?.value).toBe('Depot')
	expect(document.querySelector('#site-new-days')?.hasAttribute('checked')).toBe(true)
	expect(zone?.closest('details')?.open).toBe(true)
})

test('a team says which address it cannot take, beside what was typed', async () => {
	const site = await peopledSite()
	const after = 'theo@example.test, nina@example.test'
	const answer = await site.as('hr', '/sites', posting({ intent: 'team', id: 'desk', name: 'Desk', after }))
	const { document } = new JSDOM(answer.body).window
	expect(document.querySelector<HTMLInputElement>('#team-desk-after')?.value).toBe(after)
	expect(document.querySelector('#team-desk-after-error')?.textContent).toContain(': nina@example.test.')
})
