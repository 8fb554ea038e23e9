import { Link } from '@remix-run/react'
import { urls } from '#app/urls'
import { LessonIcon } from '../primitives/icons'
import { debriefWords } from '../words/debrief'

export type IdeaLinkProps = { lesson: string | null; titles: Readonly<Record<string, string>> }

/** The way to the lesson behind a reason, when there is one. */
export function IdeaLink({ lesson, titles }: IdeaLinkProps) {
	if (lesson === null) return null
	return (
		<p>
			<Link to={urls.idea(lesson)} className="inline-flex min-h-8 items-center gap-2">
				<LessonIcon aria-hidden className="size-4 shrink-0" />
				{debriefWords.lesson(titles[lesson])}
			</Link>
		</p>
	)
}
