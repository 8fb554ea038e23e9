import { urls } from '#app/urls'
import { AttestAsk } from '../courses/attest-ask'
import { type Told, ToldList } from '../happens/told-list'
import { Card } from '../primitives/card'
import { EmptyState } from '../primitives/empty-state'
import { LinkButton } from '../primitives/link-button'
import { PageHead } from '../primitives/page-head'
import { homeWords } from '../words/home'
import { myCourseWords } from '../words/my-courses'
import { myPeopleWords } from '../words/my-people'
import { AnsweredNote } from './answered-note'
import { type Awaited, AwaitedNote } from './awaited-note'
import { CourseProgress, type CourseProgressProps } from './course-progress'
import { DoubtsNote } from './doubts-note'
import { NextStep, type NextStepProps } from './next-step'
import { type RecentItem, RecentList } from './recent-list'
import { shownCourses } from './shown-courses'
import { type Tile, Tiles } from './tiles'

export type HomePageProps = {
	/** What to call the person: the first name. */
	name: string
	/** null: nothing must be done now. */
	next: NextStepProps | null
	/** Counts with their pages, for trainers, HR and admins. */
	tiles?: Tile[]
	/** null where a role takes no courses here. */
	courses?: CourseProgressProps[] | null
	recent?: RecentItem[] | null
	/** Attempts that a trainer is to confirm, with their debriefs. */
	awaited?: Awaited[]
	/** Turns looked at again whose answer waits to be read. */
	answered?: Awaited[]
	/** What one has told that gets in the way, as long as it is not done with. */
	told?: Told[]
	/** So many answers of HR about one's records wait to be read. */
	doubts?: number
	/** The page of those who report to this person; null: nobody does. */
	myPeople?: string | null
	/** Completed courses that one is asked to speak for. */
	attest?: { seq: number; title: string }[]
	addresses: { practise: string; courses: string }
}

/** Home says one thing to do next; everything else is smaller and below. */
export function HomePage({
	name,
	next,
	tiles = [],
	courses = null,
	recent = null,
	awaited = [],
	answered = [],
	told = [],
	doubts = 0,
	myPeople = null,
	attest = [],
	addresses,
}: HomePageProps) {
	const shown = shownCourses(courses ?? [])
	return (
		<>
			<PageHead title={homeWords.hello(name)} />
			<AnsweredNote answered={answered} />
			<DoubtsNote answered={doubts} />
			<AwaitedNote awaited={awaited} />
			{next ? (
				<NextStep {...next} />
			) : (
				<EmptyState
					title={homeWords.doneTitle}
					act={<LinkButton to={addresses.practise}>{homeWords.donePractise}</LinkButton>}
				>
					<p>{homeWords.doneText}</p>
				</EmptyState>
			)}
			{attest.length > 0 && (
				<div className="mt-6 max-w-measure">
					<AttestAsk asked={attest} />
				</div>
			)}
			{tiles.length > 0 && <Tiles tiles={tiles} />}
			{myPeople && (
				<Card as="section" labelledBy="my-people-title" className="mt-8 max-w-measure">
					<h2 id="my-people-title" className="text-lg">
						{myPeopleWords.title}
					</h2>
					<p className="mt-1 mb-3 text-ink-soft">{myPeopleWords.atHome}</p>
					<LinkButton to={myPeople} look="secondary" size="small">
						{myPeopleWords.see}
					</LinkButton>
				</Card>
			)}
			{told.length > 0 && (
				<section aria-labelledby="told-title" className="mt-12 max-w-measure">
					<h2 id="told-title" className="mb-4 text-xl">
						{homeWords.toldTitle}
					</h2>
					<ToldList told={told} action={`${urls.home()}?index`} />
				</section>
			)}
			<div className="mt-12 grid gap-x-12 gap-y-10 md:grid-cols-[3fr_2fr]">
				{courses && (
					<section aria-labelledby="courses-title">
						<h2 id="courses-title" className="mb-4 text-xl">
							{homeWords.progress}
						</h2>
						{shown.length === 0 && <p className="text-ink-soft">{myCourseWords.noneDue}</p>}
						<ul className="space-y-4">
							{shown.map((course) => (
								<CourseProgress key={course.to} {...course} />
							))}
						</ul>
						<LinkButton to={addresses.courses} look="quiet" className="mt-4 -ms-4">
							{homeWords.allCourses}
						</LinkButton>
					</section>
				)}
				{recent && <RecentList items={recent} />}
			</div>
		</>
	)
}
