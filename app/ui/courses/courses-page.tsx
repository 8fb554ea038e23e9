import { EmptyState } from '../primitives/empty-state'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { courseWords } from '../words/courses'
import { homeWords } from '../words/home'
import { CourseCard, type CourseCardProps } from './course-card'

export type CoursesPageProps = { courses: CourseCardProps[]; addresses: { practise: string } }

export function CoursesPage({ courses, addresses }: CoursesPageProps) {
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
				<ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
					{courses.map((course) => (
						<CourseCard key={course.to} {...course} />
					))}
				</ul>
			)}
		</>
	)
}
