import { Link } from '@remix-run/react'
import type { WordNode } from '#app/core/scenario/words'
import { Prose } from '../lesson/prose-view'
import { type KnownTerms, TermsContext } from '../lesson/terms-context'
import { Breadcrumbs, type Crumb } from '../primitives/breadcrumbs'
import { PageHead } from '../primitives/page-head'
import { guideWords } from '../words/people'
import { withHeadingIds } from './with-heading-ids'

export type GuideLink = { to: string; title: string; summary: string }

export type GuidePageProps = { trail: Crumb[]; title: string; words: WordNode[]; terms?: KnownTerms }

/** One page of the author's guide. */
export function GuidePageView({ trail, title, words, terms = {} }: GuidePageProps) {
	return (
		<article className="mx-auto max-w-3xl">
			<Breadcrumbs trail={trail} />
			<PageHead title={title} />
			<div className="words">
				<TermsContext.Provider value={terms}>
					<Prose nodes={withHeadingIds(words)} />
				</TermsContext.Provider>
			</div>
		</article>
	)
}

/** The guide's own list: the chapters this reader has, then every problem code, for those who write. */
export function GuideIndex({ pages, problems }: { pages: GuideLink[]; problems: GuideLink[] }) {
	return (
		<div className="mx-auto max-w-3xl">
			<PageHead title={guideWords.title} lead={guideWords.lead} />
			<GuideLinks links={pages} />
			{problems.length > 0 && (
				<>
					<h2 className="mt-10 mb-4 text-xl">{guideWords.problems}</h2>
					<GuideLinks links={problems} />
				</>
			)}
		</div>
	)
}

function GuideLinks({ links }: { links: GuideLink[] }) {
	return (
		<ul className="grid gap-x-8 gap-y-2 sm:grid-cols-2">
			{links.map((link) => (
				<li key={link.to}>
					<Link to={link.to} className="inline-flex min-h-8 items-center font-semibold">
						{link.title}
					</Link>
					{link.summary && <p className="text-sm text-ink-soft">{link.summary}</p>}
				</li>
			))}
		</ul>
	)
}
