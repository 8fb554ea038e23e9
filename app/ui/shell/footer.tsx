import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { linkWords } from '../words/links'
import { shellWords } from '../words/shell'
import { siteWords } from '../words/site'

export type FooterProps = { demo: boolean; guide?: string | undefined; scores?: string | undefined }

/** `scores` leads to what they are for, for whoever is signed in; so do the glossary and the sources. */
export function Footer({ demo, guide, scores }: FooterProps) {
	const reading = [
		{ to: urls.glossary(), label: siteWords.glossary },
		{ to: urls.sources(), label: siteWords.sources },
	]
	const privacy = { to: urls.privacy(), label: linkWords.privacy }
	const links = [
		...(scores ? reading : []),
		privacy,
		...(guide ? [{ to: guide, label: shellWords.help }] : []),
	]
	return (
		<footer className="no-print mt-8 border-t border-line">
			<div className="page flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2 py-6 text-sm text-ink-soft">
				<p className="max-w-measure">
					{shellWords.footer}{' '}
					{scores && (
						<Link to={scores} className="inline-flex min-h-6 items-center">
							{linkWords.scores}
						</Link>
					)}
				</p>
				{demo && <p>{shellWords.demo}</p>}
				<ul className="flex flex-wrap gap-x-6">
					{links.map(({ to, label }) => (
						<li key={to}>
							<Link to={to} className="inline-flex min-h-6 items-center">
								{label}
							</Link>
						</li>
					))}
				</ul>
			</div>
		</footer>
	)
}
