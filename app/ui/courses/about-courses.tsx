import { Link } from '@remix-run/react'
import { siteWords } from '../words/site'

export type AboutAddresses = { glossary: string; sources: string; coverage: string }

/** Where to read about the courses themselves. */
export function AboutCourses({ glossary, sources, coverage }: AboutAddresses) {
	const links = [
		{ to: glossary, title: siteWords.glossary, text: siteWords.glossaryText },
		{ to: sources, title: siteWords.sources, text: siteWords.sourcesText },
		{ to: coverage, title: siteWords.coverage, text: siteWords.coverageText },
	]
	return (
		<section aria-labelledby="about-title" className="mt-12">
			<h2 id="about-title" className="mb-4 text-xl">
				{siteWords.about}
			</h2>
			<ul className="grid gap-6 sm:grid-cols-3">
				{links.map(({ to, title, text }) => (
					<li key={to}>
						<Link to={to} className="inline-flex min-h-8 items-center font-semibold">
							{title}
						</Link>
						<p className="text-sm text-ink-soft">{text}</p>
					</li>
				))}
			</ul>
		</section>
	)
}
