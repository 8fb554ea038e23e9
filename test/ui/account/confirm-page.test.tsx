import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ConfirmPage, type ConfirmPageProps } from '#app/ui/account/confirm-page'
import { showPage } from '../show-page'

const problems = [{ field: 'field-password', text: 'That is not the password of this account.' }]
const page = (more: Partial<ConfirmPageProps> = {}) =>
	showPage(
		<ConfirmPage
			to="/people"
			download={false}
			backTo="/"
			email="hanna@example.test"
			problems={[]}
			{...more}
		/>,
	)

test('before a file it says that the page stays, and leads back to where it was asked for', async () => {
	page({ to: '/records.csv?who=nina', download: true, backTo: '/records?who=nina' })
	expect(await screen.findByText(/this page stays open/)).toBeTruthy()
	expect(screen.getByRole('link', { name: 'Back to where you were' }).getAttribute('href')).toBe(
		'/records?who=nina',
	)
})

test('once the password for a file is sent, an earlier mistake is no longer shown', async () => {
	page({ to: '/records.csv', download: true, backTo: '/records', problems })
	const field = await screen.findByLabelText('Your password')
	expect(screen.getByRole('alert')).toBeTruthy()
	// A whole-page post is the browser's to do.
	field.closest('form')?.addEventListener('submit', (event) => event.preventDefault())
	await userEvent.type(field, 'right this time')
	await userEvent.click(screen.getByRole('button', { name: 'Confirm and go on' }))
	expect(screen.getByRole('status').textContent).toContain('the file comes now')
	expect(screen.queryByRole('alert')).toBeNull()
})

test('before a page it leads on to that page, or home', async () => {
	page({ problems })
	expect((await screen.findByRole('alert')).textContent).toContain('not the password')
	expect(screen.getByRole('link', { name: /back to my home page/ }).getAttribute('href')).toBe('/')
})
