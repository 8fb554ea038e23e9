import { Form } from '@remix-run/react'
import { screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ChoiceGroup } from '#app/ui/form/choice-group'
import { ErrorSummary } from '#app/ui/form/error-summary'
import { PasswordInput } from '#app/ui/form/password-input'
import { SubmitButton } from '#app/ui/form/submit-button'
import { TextInput } from '#app/ui/form/text-input'
import { showPage } from '../show-page'

test('a field keeps what was typed and says what is wrong with it', async () => {
	showPage(
		<TextInput label="Email" name="email" value="nina@" hint="Your work address." error="Add the rest." />,
	)
	const input = await screen.findByRole('textbox', {
		name: 'Email',
		description: 'Your work address. Add the rest.',
	})
	expect(input).toHaveProperty('value', 'nina@')
	expect(input.getAttribute('aria-invalid')).toBe('true')
})

test('the summary of problems takes focus and leads to each field', async () => {
	showPage(<ErrorSummary problems={[{ field: 'field-email', text: 'Add the rest of the address.' }]} />)
	const summary = await screen.findByRole('alert')
	expect(document.activeElement).toBe(summary)
	expect(screen.getByRole('link', { name: /Add the rest/ }).getAttribute('href')).toBe('#field-email')
})

test('a password can be shown and hidden again', async () => {
	showPage(<PasswordInput label="Password" name="password" autoComplete="current-password" />)
	const input = await screen.findByLabelText('Password')
	await userEvent.click(screen.getByRole('checkbox', { name: 'Show password' }))
	expect(input.getAttribute('type')).toBe('text')
	await userEvent.click(screen.getByRole('checkbox', { name: 'Show password' }))
	expect(input.getAttribute('type')).toBe('password')
})

test('a second press sends nothing while the first is on its way', async () => {
	let posts = 0
	let answer: () => void = () => {}
	const onPost = () => {
		posts += 1
		return new Promise<void>((resolve) => {
			answer = resolve
		})
	}
	showPage(
		<Form method="post">
			<SubmitButton>Save</SubmitButton>
		</Form>,
		{ onPost },
	)
	await userEvent.click(await screen.findByRole('button', { name: 'Save' }))
	const pending = await screen.findByRole('button', { name: 'One moment…' })
	await userEvent.click(pending)
	expect(pending.getAttribute('aria-disabled')).toBe('true')
	expect(document.activeElement).toBe(pending)
	answer()
	await waitFor(() => expect(screen.getByRole('button').textContent).toBe('Save'))
	expect(posts).toBe(1)
})

test('a button of another form on the page stays as it is', async () => {
	showPage(
		<>
			<Form method="post">
				<input type="hidden" name="intent" value="read" />
				<SubmitButton match={{ intent: 'read' }}>Read</SubmitButton>
			</Form>
			<SubmitButton match={{ intent: 'check' }}>Check</SubmitButton>
		</>,
		{ onPost: () => new Promise<void>(() => {}) },
	)
	await userEvent.click(await screen.findByRole('button', { name: 'Read' }))
	expect(await screen.findByRole('button', { name: 'One moment…' })).toBeTruthy()
	expect(screen.getByRole('button', { name: 'Check' })).toBeTruthy()
})

test('choices are a group with a name, and the summary can lead to the first', async () => {
	showPage(
		<ChoiceGroup
			legend="Mode"
			name="mode"
			choices={[
				{ value: 'practice', label: 'Practice' },
				{ value: 'official', label: 'Official' },
			]}
			value={['official']}
			error="Choose one."
		/>,
	)
	expect(await screen.findByRole('group', { name: 'Mode', description: 'Choose one.' })).toBeTruthy()
	expect(screen.getByRole('radio', { name: 'Practice' }).id).toBe('field-mode')
	expect(screen.getByRole('radio', { name: 'Official' })).toHaveProperty('checked', true)
})
