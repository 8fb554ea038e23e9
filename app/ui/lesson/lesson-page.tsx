import type { ReactNode } from 'react'
import type { Lesson } from '#app/core/learning/lesson'
import { Breadcrumbs } from '../primitives/breadcrumbs'
import { PageHead } from '../primitives/page-head'
import { courseWords, lessonPageWords } from '../words/courses'
import { LessonContext, type LessonContextValue } from './lesson-context'
import { LessonEnd, type LessonNext } from './lesson-end'
import { LessonSide } from './lesson-side'
import { type PictureSizes, PicturesContext } from './pictures-context'
import { type KnownTerms, TermsContext } from './terms-context'
import { Words } from './words-view'

export type LessonPageProps = LessonContextValue & {
	lesson: Pick<Lesson, 'title' | 'summary' | 'minutes' | 'words' | 'ideas'> & { checks: { id: string }[] }
	course: { title: string; to: string }
	coursesTo: string
	/** This is lesson `number` of `of`, from 1. */
	number: number
	of: number
	/** When the trainee marked it as read. */
	readAt: Date | string | null
	next: LessonNext | null
	terms?: KnownTerms
	pictures?: PictureSizes
	/** What comes after its end. */
	after?: ReactNode
}

/** A lesson to read. Posts `intent=check` and `intent=read` to its own address. */
export function LessonPage({
	lesson,
	course,
	coursesTo,
	number,
	of,
	readAt,
	next,
	terms = {},
	pictures = {},
	after = null,
	...context
}: LessonPageProps) {
	const passed = lesson.checks.filter(({ id }) => context.checks[id]?.right === true).length
	const over = `${lessonPageWords.place(number, of)} · ${lessonPageWords.minutes(lesson.minutes)}`
	return (
		<>
			<div aria-hidden="true" className="reading-line no-print" />
			<Breadcrumbs
				trail={[
					{ label: courseWords.title, to: coursesTo },
					{ label: course.title, to: course.to },
					{ label: lesson.title },
				]}
			/>
			<div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_17rem]">
				<article>
					<PageHead title={lesson.title} over={over} lead={lesson.summary} />
					<LessonContext.Provider value={context}>
						<TermsContext.Provider value={terms}>
							<PicturesContext.Provider value={pictures}>
								<Words nodes={lesson.words} />
							</PicturesContext.Provider>
						</TermsContext.Provider>
					</LessonContext.Provider>
					<LessonEnd
						action={context.action}
						readAt={readAt}
						checksLeft={lesson.checks.length - passed}
						next={next}
						courseTo={course.to}
					/>
					{after && <div className="mt-8">{after}</div>}
				</article>
				<LessonSide ideas={lesson.ideas} passed={passed} checks={lesson.checks.length} />
			</div>
		</>
	)
}
