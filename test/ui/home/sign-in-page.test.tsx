import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SignInPage } from '#app/ui/home/sign-in-page'
import { showPage } from '../show-page'

const demo = {
	password: 'made-up-password',
	people: [{ name: 'Nina', roleName: 'New hire', email: 'nina@example.test', about: 'Starts today.' }],
}

test('one press signs in as a demo person', async () => {
	const sent: string[] = []
	showPage(<SignInPage action="/sign-in" to="/courses" demo={demo} />, {
		at: '/sign-in',
		onPost: (form) => sent.push(...[...form].map(([name, value]) => `${name}=${String(value)}`)),
	})
	await userEvent.click(await screen.findByRole('button', { name: /Sign in as Nina/ }))
	await waitFor(() =>
		expect(sent).toEqual(['to=/courses', 'email=nina@example.test', 'password=made-up-password']),
	)
})

test('after a wrong password the address is kept and the password is not', async () => {
	showPage(
		<SignInPage
			action="/sign-in"
			to="/"
			email="nina@example.test"
			problems={[{ field: 'field-password', text: 'The address or the password is not right.' }]}
		/>,
	)
	expect(await screen.findByLabelText('Email address')).toHaveProperty('value', 'nina@example.test')
	expect(screen.getByLabelText('Password')).toHaveProperty('value', '')
	expect(screen.getByRole('alert').textContent).toContain('not right')
})

test('password managers can fill the form', async () => {
	showPage(<SignInPage action="/sign-in" to="/" />)
	expect((await screen.findByLabelText('Email address')).getAttribute('autocomplete')).toBe('username')
	expect(screen.getByLabelText('Password').getAttribute('autocomplete')).toBe('current-password')
})

test('outside demo mode no demo people are shown', async () => {
	showPage(<SignInPage action="/sign-in" to="/" />)
	await screen.findByLabelText('Password')
	expect(screen.queryByText(/demo/i)).toBeNull()
})
