import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PrivacyPage } from '#app/ui/pages/privacy-page'
import { privacyWords } from '#app/ui/words/privacy'
import { showPage } from '../show-page'

const contact = () => screen.getByRole('region', { name: privacyWords.contact })

test('the notice names whom the house wants to be asked, or HR while it has said nothing', () => {
	const { unmount } = showPage(<PrivacyPage signedIn={false} contact="" />)
	expect(contact().textContent).toContain('Please ask HR in your house')
	unmount()
	showPage(<PrivacyPage signedIn={false} contact={'Data protection\nprivacy@example.test'} />)
	expect(contact().textContent).toContain('privacy@example.test')
	expect(contact().textContent).not.toContain('Please ask HR')
})
