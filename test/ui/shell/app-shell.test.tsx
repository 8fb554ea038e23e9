import { redirect } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { PageHead } from '#app/ui/primitives/page-head'
import { AppShell } from '#app/ui/shell/app-shell'
import { navFor } from '#app/ui/shell/nav-for'
import { showPage } from '../show-page'

const addresses = {
	home: '/',
	signIn: '/sign-in',
	signOut: '/sign-out',
	account: '/account',
	theme: '/theme',
}

function show(onPost?: (form: FormData) => unknown) {
	return showPage(
		<AppShell
			person={{ name: 'Nina Newhire', roleName: 'Trainee', learns: true }}
			nav={navFor('trainee')}
			theme="dark"
			flash={{ kind: 'success', text: 'Saved.' }}
			addresses={addresses}
		>
			<PageHead title="Courses" />
			<Link to="/courses/respect">Respect</Link>
		</AppShell>,
		{ at: '/courses?level=all', ...(onPost && { onPost }) },
	)
}

test('the first thing to tab to skips to the page', async () => {
	show()
	await screen.findByRole('main')
	await userEvent.tab()
	expect(document.activeElement?.getAttribute('href')).toBe('#main')
	expect(screen.getByRole('main').id).toBe('main')
})

test('the menu marks the page one is on', async () => {
	show()
	const [menu] = await screen.findAllByRole('navigation', { name: 'Main menu' })
	const current = within(menu ?? document.body).getAllByRole('link', { current: 'page' })
	expect(current.map((link) => link.textContent)).toEqual(['Courses'])
})

test('focus goes to the heading after a move to another page', async () => {
	show()
	await userEvent.click(await screen.findByRole('link', { name: 'Respect' }))
	await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'))
})

test('the message of the act just done is spoken', async () => {
	show()
	expect((await screen.findByText('Saved.')).closest('[role="status"]')).not.toBeNull()
})

test('the theme is chosen by a plain form that comes back to this page', async () => {
	const sent: string[] = []
	show((form) => sent.push(...[...form].map(([name, value]) => `${name}=${String(value)}`)))
	expect(await screen.findByRole('button', { name: 'Dark', pressed: true, hidden: true })).toBeTruthy()
	await userEvent.click(screen.getByText('Nina Newhire', { selector: 'summary span' }))
	await userEvent.click(screen.getByRole('button', { name: 'Light', hidden: true }))
	await waitFor(() => expect(sent).toEqual(['to=/courses?level=all', 'theme=light']))
})

test('the account menu closes on Escape and gives focus back', async () => {
	const { container } = show()
	const summary = (await screen.findByText('Nina Newhire', { selector: 'summary span' })).closest('summary')
	container.querySelector('details')?.setAttribute('open', '')
	await userEvent.keyboard('{Escape}')
	expect(container.querySelector('details')?.open).toBe(false)
	expect(document.activeElement).toBe(summary)
})

test('focus goes back to the menu when a choice in it closes it', async () => {
	const { container } = show(() => redirect('/courses?level=all'))
	const summary = (await screen.findByText('Nina Newhire', { selector: 'summary span' })).closest('summary')
	container.querySelector('details')?.setAttribute('open', '')
	await userEvent.click(screen.getByRole('button', { name: 'Light', hidden: true }))
	await waitFor(() => expect(document.activeElement).toBe(summary))
	expect(container.querySelector('details')?.open).toBe(false)
})

test('every page says what scores are for', async () => {
	show()
	expect((await screen.findByRole('contentinfo')).textContent).toContain(
		'never used for pay, dismissal or ranking',
	)
})
