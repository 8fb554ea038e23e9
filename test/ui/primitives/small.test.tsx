import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Breadcrumbs } from '#app/ui/primitives/breadcrumbs'
import { Button } from '#app/ui/primitives/button'
import { Notice } from '#app/ui/primitives/notice'
import { ProgressBar } from '#app/ui/primitives/progress-bar'
import { timeText } from '#app/ui/primitives/time-text'
import { showPage } from '../show-page'

test('a moment is written the same on any machine', () => {
	expect(timeText(new Date('2026-11-21T23:05:00Z'))).toBe('21 November 2026')
	expect(timeText(new Date('2026-11-21T23:05:00Z'), true)).toBe('21 November 2026, 23:05 UTC')
})

test('a button submits nothing unless it is told to', async () => {
	showPage(<Button>Open</Button>)
	expect((await screen.findByRole('button', { name: 'Open' })).getAttribute('type')).toBe('button')
})

test('progress says its words to those who listen', async () => {
	showPage(<ProgressBar label="Respect" value={2} max={6} text="2 of 6 done" look="words" />)
	const bar = await screen.findByRole('progressbar', { name: 'Respect: 2 of 6 done' })
	expect(bar.getAttribute('value')).toBe('2')
	expect(bar.getAttribute('max')).toBe('6')
})

test('progress of nothing is an empty bar and not a full one', async () => {
	showPage(<ProgressBar label="Checks" value={0} max={0} />)
	expect((await screen.findByRole('progressbar')).getAttribute('max')).toBe('1')
})

test('a problem is announced at once, other notices politely, standing ones not at all', async () => {
	showPage(
		<>
			<Notice kind="problem" announce>
				Try again.
			</Notice>
			<Notice kind="success" announce>
				Saved.
			</Notice>
			<Notice>Always here.</Notice>
		</>,
	)
	expect((await screen.findByRole('alert')).textContent).toBe('Try again.')
	expect(screen.getByRole('status').textContent).toBe('Saved.')
})

test('the last crumb is the page itself', async () => {
	showPage(<Breadcrumbs trail={[{ label: 'Courses', to: '/courses' }, { label: 'Respect' }]} />)
	expect((await screen.findByText('Respect')).getAttribute('aria-current')).toBe('page')
	expect(screen.getAllByRole('link')).toHaveLength(1)
})
