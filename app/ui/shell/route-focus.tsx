import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/**
 * After a move to another page within the site: focus goes to its heading, which a screen reader then reads.
 * The first page is left to the browser; a link to a place in the page, to the browser's own scrolling, and there
 * the page's title is said politely: once in each case.
 */
export function RouteFocus() {
	const { pathname, hash } = useLocation()
	const before = useRef(pathname)
	const spoken = useRef<HTMLParagraphElement>(null)
	useEffect(() => {
		if (before.current === pathname) return
		before.current = pathname
		if (spoken.current) spoken.current.textContent = hash ? document.title : ''
		if (hash) return
		const heading =
			document.querySelector<HTMLElement>('main h1[tabindex="-1"]') ?? document.querySelector('main')
		heading?.focus({ preventScroll: true })
	}, [pathname, hash])
	return <p ref={spoken} role="status" className="sr-only" />
}
