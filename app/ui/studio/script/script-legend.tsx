import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { Disclosure } from '../../primitives/disclosure'
import { scriptWords } from '../../words/studio-script'

/** How a script is written, to fold out. */
export function ScriptLegend() {
	return (
		<Disclosure summary={scriptWords.legendTitle} look="line">
			<dl className="grid gap-3 text-sm">
				{scriptWords.legend.map(([sample, meaning]) => (
					<div key={sample}>
						<dt className="font-mono wrap-anywhere">{sample}</dt>
						<dd className="ms-4 text-ink-soft">{meaning}</dd>
					</div>
				))}
			</dl>
			<p className="mt-4 text-sm">{scriptWords.legendEnd}</p>
			<p className="mt-2 text-sm">
				<Link to={`${urls.guide()}/writing-a-script`} className="inline-block py-1">
					{scriptWords.legendMore}
				</Link>
			</p>
		</Disclosure>
	)
}
