import { Link } from '@remix-run/react'
import type { SitePage } from '#app/core/learning/guide-page'
import { Prose } from '../lesson/prose-view'
import { Breadcrumbs } from '../primitives/breadcrumbs'
import { PageHead } from '../primitives/page-head'
import { courseWords } from '../words/courses'
import { siteWords } from '../words/site'

export type SitePageProps = {
	page: Pick<SitePage, 'title' | 'summary' | 'terms' | 'words'>
	coursesTo: string
}

/** A page that everyone may read. One with entries begins with a list of them. */
export function SitePageView({ page, coursesTo }: SitePageProps) {
	return (
		<article className="mx-auto max-w-3xl">
			<Breadcrumbs trail={[{ label: courseWords.title, to: coursesTo }, { label: page.title }]} />
			<PageHead title={page.title} lead={page.summary} />
			{page.terms.length > 0 && (
				<nav aria-label={siteWords.entries} className="no-print mb-10 rounded-lg bg-sunk p-5">
					<ul className="flex flex-wrap gap-x-5 gap-y-1">
						{page.terms.map(({ id, term }) => (
							<li key={id}>
								<Link to={`#${id}`} className="inline-flex min-h-8 items-center">
									{term}
								</Link>
							</li>
						))}
					</ul>
				</nav>
			)}
			<Prose nodes={page.words} />
		</article>
	)
}
