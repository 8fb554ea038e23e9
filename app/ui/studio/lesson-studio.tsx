import type { ReactNode } from 'react'
import { urls } from '#app/urls'
import { Breadcrumbs } from '../primitives/breadcrumbs'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { studioWords } from '../words/studio'
import { versionsWords } from '../words/versions'
import { type ContentState, ContentStateBadge } from './content-state'
import { EditForm } from './edit-form'
import { BelongsLink, type BelongsLinkProps } from './owners/belongs-link'
import { ProblemList } from './problem-list'
import type { ProblemView } from './problem-view'

export type LessonStudioProps = {
	title: string
	/** `course/lesson`, of a lesson that can be opened as a draft. */
	slug?: string
	state: ContentState
	problems: ProblemView[]
	/** Where its versions are. */
	versions?: string
	/** Whom its course belongs to. */
	belongs?: BelongsLinkProps
	/** The lesson's words as trainees read them; absent when nothing is published. */
	children?: ReactNode
}

/** A lesson's problems, and below them the lesson. */
export function LessonStudio({
	title,
	slug,
	state,
	problems,
	versions,
	belongs,
	children,
}: LessonStudioProps) {
	return (
		<div className="page-narrow pb-16">
			<Breadcrumbs trail={[{ label: studioWords.title, to: urls.studio() }, { label: title }]} />
			<PageHead
				title={title}
				lead={studioWords.stateText[state]}
				acts={
					<>
						<ContentStateBadge state={state} />
						{slug && <EditForm kind="lesson" slug={slug} />}
						{versions && (
							<LinkButton to={versions} look="secondary" size="small">
								{versionsWords.link}
							</LinkButton>
						)}
						{belongs && <BelongsLink {...belongs} />}
					</>
				}
			/>
			<section aria-labelledby="problems-title" className="mb-10">
				<h2 id="problems-title" className="mb-4 text-xl">
					{studioWords.problemsTitle}
				</h2>
				<ProblemList problems={problems} />
			</section>
			{children && (
				<section aria-labelledby="lesson-title">
					<h2 id="lesson-title" className="mb-4 text-xl">
						{studioWords.lessonTitle}
					</h2>
					{children}
				</section>
			)}
		</div>
	)
}
