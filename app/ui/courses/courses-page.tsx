import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { EmptyState } from '../primitives/empty-state'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { courseWords } from '../words/courses'
import { homeWords } from '../words/home'
import { transcriptWords } from '../words/transcript'
import { type AboutAddresses, AboutCourses } from './about-courses'
import { CourseCard, type CourseCardProps } from './course-card'
import { LevelFilter, type LevelFilterProps } from './level-filter'

export type CoursesPageProps = Pick<LevelFilterProps, 'level' | 'levels'> & {
	/** One's own, by what presses most. */
	mine: CourseCardProps[]
	/** Those that one may take up. */
	others: CourseCardProps[]
	completed: CourseCardProps[]
	addresses: AboutAddresses & { practise: string; courses: string }
}

/** The catalogue: one's own courses, the others, and those that are done. */
export function CoursesPage({ mine, others, completed, level, levels, addresses }: CoursesPageProps) {
	const all = [...mine, ...others, ...completed]
	const lessons = all.reduce((sum, course) => sum + course.lessons.length, 0)
	const minutes = all.reduce((sum, course) => sum + course.minutes, 0)
	// Who has neither own courses nor completed ones sees one list, as there is nothing to tell apart.
	const plain = mine.length === 0 && completed.length === 0
	return (
		<>
			<PageHead title={courseWords.title} lead={courseWords.lead} />
			<LevelFilter levels={levels} level={level} to={addresses.courses} />
			{all.length === 0 ? (
				<EmptyState
					title={courseWords.none}
					act={<LinkButton to={addresses.practise}>{homeWords.donePractise}</LinkButton>}
				>
					<p>{courseWords.noneText}</p>
				</EmptyState>
			) : (
				<>
					<p className="mb-5 text-ink-soft">{courseWords.together(all.length, lessons, minutes)}</p>
					<Courses id="mine" title={courseWords.mine} courses={mine} />
					<Courses id="others" title={plain ? null : courseWords.others} courses={others} />
					<Courses id="completed" title={courseWords.completedOnes} courses={completed} />
					{completed.length > 0 && (
						<p className="mt-4">
							<Link to={urls.transcript()} className="inline-flex min-h-6 items-center">
								{transcriptWords.link}
							</Link>
						</p>
					)}
					<AboutCourses {...addresses} />
				</>
			)}
		</>
	)
}

type CoursesProps = { id: string; title: string | null; courses: CourseCardProps[] }

function Courses({ id, title, courses }: CoursesProps) {
	if (courses.length === 0) return null
	const list = (
		<ol className="space-y-5">
			{courses.map((course) => (
				<CourseCard key={course.to} {...course} heading={title === null ? 'h2' : 'h3'} />
			))}
		</ol>
	)
	if (title === null) return list
	return (
		<section aria-labelledby={`${id}-title`} className="mt-8">
			<h2 id={`${id}-title`} className="mb-4 text-xl">
				{title}
			</h2>
			{list}
		</section>
	)
}
