import { screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { NewDraftPage, type NewDraftPageProps } from '#app/ui/studio/new/new-draft-page'
import { newDraftWords as words } from '#app/ui/words/studio-new'
import { showPage } from '../show-page'

const typed = { template: '', title: '', name: '', course: '', place: '' }

function page(props: Partial<NewDraftPageProps> = {}) {
	const given = { typed, problems: [], courses: [{ slug: 'respect', title: 'Respect' }], ...props }
	showPage(<NewDraftPage {...given} />)
}

test('one thing of all kinds is chosen to begin with', async () => {
	page()
	const all = screen.getAllByRole('radio')
	expect(all).toHaveLength(Object.keys(words.templates).length)
	await userEvent.click(screen.getByRole('radio', { name: /A complaint/ }))
	await userEvent.click(screen.getByRole('radio', { name: /Cards to sort/ }))
	expect(all.filter((one) => one instanceof HTMLInputElement && one.checked)).toHaveLength(1)
})

test('the name that will be made from the title is shown while one types it', async () => {
	page()
	await userEvent.type(screen.getByLabelText(words.titleLabel), 'The Wrong Name')
	const name = screen.getByLabelText(/Name in the address/)
	expect(name.getAttribute('placeholder')).toBe('the-wrong-name')
})

test('what was typed is there after an error, and the error leads to its field', () => {
	page({
		typed: { ...typed, template: 'lesson-talk', title: 'Ours', name: 'Not A Name' },
		problems: [{ field: 'name', why: 'bad-name' }],
	})
	const chosen = screen.getByRole('radio', { name: /A talk that turns/, checked: true })
	expect(chosen.getAttribute('value')).toBe('lesson-talk')
	expect(screen.getByDisplayValue('Ours').getAttribute('name')).toBe('title')
	const name = screen.getByRole('textbox', {
		name: /Name in the address/,
		description: new RegExp(words.problems['bad-name']),
	})
	expect(name.getAttribute('aria-invalid')).toBe('true')
	const link = screen.getByRole('link', { name: words.problems['bad-name'] })
	expect(link.getAttribute('href')).toBe('#field-name')
})

test('where there is no course, a lesson is told what to do first', () => {
	page({ courses: [] })
	expect(screen.queryByLabelText(words.courseLabel)).toBeNull()
	screen.getByText(words.noCourses)
})
