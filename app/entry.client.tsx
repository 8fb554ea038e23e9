import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition, useEffect } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { allowInertMarkup } from './ui/shell/inert-markup'

/** Says on the page that scripts have taken it over, for whoever drives a browser. */
function LivePage() {
	useEffect(() => {
		document.documentElement.dataset.live = ''
	}, [])
	return <RemixBrowser />
}

allowInertMarkup()

startTransition(() => {
	hydrateRoot(
		document,
		<StrictMode>
			<LivePage />
		</StrictMode>,
	)
})
