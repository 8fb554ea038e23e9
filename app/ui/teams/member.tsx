import { Card } from '../primitives/card'
import { Disclosure } from '../primitives/disclosure'
import { GoodIcon, OpenIcon } from '../primitives/icons'
import { Time } from '../primitives/time'
import { teamsWords as words } from '../words/teams'

export type MemberCourse = {
	slug: string
	title: string
	done: number
	of: number
	completedAt: Date | string | null
	steps: { kind: 'lesson' | 'scenario'; title: string; done: boolean }[]
}
export type TeamMember = { id: string; name: string; courses: MemberCourse[] }

/** One person of a team: the courses they have begun, to unfold. */
export function Member({ member: { name, courses } }: { member: TeamMember }) {
	if (courses.length === 0)
		return (
			<Card>
				<p className="font-semibold">{name}</p>
				<p className="text-sm text-ink-soft">{words.notBegun}</p>
			</Card>
		)
	const complete = courses.filter(({ completedAt }) => completedAt !== null).length
	return (
		<Disclosure
			summary={
				<>
					{name}
					<span className="block text-sm font-normal text-ink-soft">
						{words.courses(complete, courses.length)}
					</span>
				</>
			}
		>
			<ul className="grid gap-6">
				{courses.map((course) => (
					<li key={course.slug}>
						<CourseOf course={course} />
					</li>
				))}
			</ul>
		</Disclosure>
	)
}

function CourseOf({ course: { title, done, of, completedAt, steps } }: { course: MemberCourse }) {
	return (
		<>
			<h3 className="text-base">{title}</h3>
			<p className="text-sm text-ink-soft">
				{completedAt === null ? (
					words.steps(done, of)
				) : (
					<>
						{words.completeSince} <Time at={completedAt} />
					</>
				)}
			</p>
			<ul className="mt-2 grid gap-1">
				{steps.map((step) => {
					const Icon = step.done ? GoodIcon : OpenIcon
					return (
						<li key={`${step.kind} ${step.title}`} className="flex items-start gap-2 text-sm">
							<Icon
								aria-hidden
								className={step.done ? 'mt-0.5 size-4 shrink-0 text-good' : 'mt-0.5 size-4 shrink-0'}
							/>
							<span>
								{words.kinds[step.kind]}: {step.title}, {step.done ? words.done : words.notYet}
							</span>
						</li>
					)
				})}
			</ul>
		</>
	)
}
