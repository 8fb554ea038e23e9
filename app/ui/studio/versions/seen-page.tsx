import type { ReactNode } from 'react'
import type { WordNode } from '#app/core/scenario/words'
import { Words } from '../../lesson/words-view'
import { Breadcrumbs } from '../../primitives/breadcrumbs'
import { LinkButton } from '../../primitives/link-button'
import { PageHead } from '../../primitives/page-head'
import { versionsWords } from '../../words/versions'
import type { Trail } from './versions-page'

export type SeenPageProps = {
	hash: string
	title: string
	summary: string
	trail: Trail
	back: string
	children: ReactNode
}

/** One version as it was published, to read and to print. */
export function SeenPage({ hash, title, summary, trail, back, children }: SeenPageProps) {
	const name = versionsWords.seeing(hash.slice(0, 8))
	return (
		<div className="page-narrow pb-16">
			<Breadcrumbs trail={[...trail, { label: versionsWords.link, to: back }, { label: name }]} />
			<PageHead
				title={title}
				over={name}
				lead={summary}
				acts={
					<LinkButton to={back} look="secondary" size="small">
						{versionsWords.back}
					</LinkButton>
				}
			/>
			<p className="no-print -mt-4 mb-8 text-sm text-ink-soft">
				{versionsWords.seeingLead} {versionsWords.print}
			</p>
			{children}
		</div>
	)
}

/** A course as it was: its words, and what completes it. */
export function SeenCourse({
	words,
	lessons,
	scenarios,
}: {
	words: WordNode[]
	lessons: string[]
	scenarios: string[]
}) {
	return (
		<>
			<Words nodes={words} />
			<h2 className="mt-8 mb-2 text-lg">{versionsWords.partOf}</h2>
			<ol className="list-decimal ps-6">
				{lessons.map((lesson) => (
					<li key={lesson}>{lesson}</li>
				))}
			</ol>
			{scenarios.length > 0 && <h2 className="mt-8 mb-2 text-lg">{versionsWords.asksFor}</h2>}
			<ul className="list-disc ps-6">
				{scenarios.map((scenario) => (
					<li key={scenario}>{scenario}</li>
				))}
			</ul>
		</>
	)
}
