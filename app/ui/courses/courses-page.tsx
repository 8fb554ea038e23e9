import { EmptyState } from '../primitives/empty-state'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { courseWords } from '../words/courses'
import { homeWords } from '../words/home'
import { type AboutAddresses, AboutCourses } from './about-courses'
import { CourseCard, type CourseCardProps } from './course-card'

export type CoursesPageProps = {
	courses: CourseCardProps[]
	addresses: AboutAddresses & { practise: string }
}

export function CoursesPage({ courses, addresses }: CoursesPageProps) {
	const lessons = courses.reduce((sum, course) => sum + course.lessons.length, 0)
	const minutes = courses.reduce((sum, course) => sum + course.minutes, 0)
	return (
		<>
			<PageHead title={courseWords.title} lead={courseWords.lead} />
			{courses.length === 0 ? (
				<EmptyState
					title={courseWords.none}
					act={<LinkButton to={addresses.practise}>{homeWords.donePractise}</LinkButton>}
				>
					<p>{courseWords.noneText}</p>
				</EmptyState>
			) : (
				<>
					<p className="mb-5 text-ink-soft">{courseWords.together(courses.length, lessons, minutes)}</p>
					<ol className="space-y-5">
						{courses.map((course) => (
							<CourseCard key={course.to} {...course} />
						))}
					</ol>
					<AboutCourses {...addresses} />
				</>
			)}
		</>
	)
}
