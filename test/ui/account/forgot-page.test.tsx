import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ForgotPage } from '#app/ui/account/forgot-page'
import { showPage } from '../show-page'

test('once the link is on its way, the focus is where that is said, as the form is gone', () => {
	showPage(<ForgotPage sent email="" problems={[]} />)
	expect(document.activeElement).toBe(screen.getByRole('status'))
	expect(document.activeElement?.textContent).toContain('a letter is on its way')
	expect(screen.queryByRole('textbox')).toBe(null)
})
