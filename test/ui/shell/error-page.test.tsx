import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ErrorPage } from '#app/ui/shell/error-page'
import { showPage } from '../show-page'

const addresses = { home: '/', signIn: '/sign-in' }

test('an expired session leads to signing in and back to the same page', async () => {
	showPage(<ErrorPage status={401} addresses={addresses} />, { at: '/courses/respect?x=1' })
	const link = await screen.findByRole('link', { name: 'Sign in' })
	expect(link.getAttribute('href')).toBe('/sign-in?to=%2Fcourses%2Frespect%3Fx%3D1')
})

test('an unknown page offers the way home and no number for support', async () => {
	showPage(<ErrorPage status={404} requestId="r-1" addresses={addresses} />, { at: '/nowhere' })
	expect((await screen.findByRole('link', { name: 'Go to my home page' })).getAttribute('href')).toBe('/')
	expect(screen.queryByText('r-1')).toBeNull()
})

test('a mistake of ours says so, and gives the number for support', async () => {
	showPage(<ErrorPage status={null} requestId="r-2" addresses={addresses} />, { at: '/practise' })
	expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe(
		'Something went wrong on our side',
	)
	expect(screen.getByText('r-2')).toBeTruthy()
	expect(screen.getByRole('link', { name: 'Load the page again' }).getAttribute('href')).toBe('/practise')
})

test('a status that nobody wrote words for gets the usual kind page', async () => {
	showPage(<ErrorPage status={418} addresses={addresses} />)
	expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy()
})
