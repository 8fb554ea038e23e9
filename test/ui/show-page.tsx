import { createRemixStub } from '@remix-run/testing'
import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { vi } from 'vitest'

type Page = {
	at?: string
	/** What a posted form held, in the order it was sent. */
	onPost?: (form: FormData) => unknown
}

/** Draws something that uses Remix's Link and Form inside a page of its own. */
export function showPage(children: ReactNode, { at = '/', onPost = () => null }: Page = {}) {
	const Stub = createRemixStub([
		{
			path: '*',
			Component: () => children,
			action: async ({ request }) => (await onPost(await request.formData())) ?? null,
		},
	])
	const shown = render(<Stub initialEntries={[at]} />)
	takeOffRouterNotice()
	return shown
}

/** The stub cannot opt in to React Router's v7 flags, so its notice about them is no surprise. */
function takeOffRouterNotice() {
	const warn = vi.mocked(console.warn)
	if (warn.mock.calls.every(([first]) => String(first).includes('React Router Future Flag'))) warn.mockClear()
}
