import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TermsContext } from '#app/ui/lesson/terms-context'
import { Words } from '#app/ui/lesson/words-view'
import { showPage } from '../show-page'

const nodes = [
	{
		tag: 'p',
		props: {},
		children: ['More ', { tag: 'Term', props: { of: 'effort' }, children: ['work'] }, ' for them.'],
	},
]

test('a term is a link to its entry, and described by what it means', async () => {
	showPage(
		<TermsContext.Provider value={{ effort: { term: 'Effort', meaning: 'The work of a customer.' } }}>
			<Words nodes={nodes} />
		</TermsContext.Provider>,
	)
	const link = await screen.findByRole('link', { name: 'work' })
	expect(link.getAttribute('href')).toBe('/glossary#effort')
	const meaning = document.getElementById(link.getAttribute('aria-describedby') ?? '')
	expect(meaning?.textContent).toBe('Effort The work of a customer.')
})

test('a term that is not known is a plain link', async () => {
	showPage(<Words nodes={nodes} />)
	expect((await screen.findByRole('link', { name: 'work' })).hasAttribute('aria-describedby')).toBe(false)
	expect(screen.queryByRole('tooltip')).toBeNull()
})
