import { versionsWords } from '../../words/versions'

type AboutMany = number | 'few'

export type AffectedProps = {
	running: { practice: AboutMany; official: number }
	awaited: number
	keep: { what: 'passed' | 'completed' | 'read'; people: AboutMany }
	courses: { title: string }[]
	lessons: { title: string }[]
	/** Attempts run at scenarios only. */
	kind: 'scenario' | 'lesson' | 'course'
}

/** Whom it touches when the live version is replaced or retired. */
export function Affected({ running, awaited, keep, courses, lessons, kind }: AffectedProps) {
	const titles = (list: { title: string }[]) => list.map(({ title }) => title)
	return (
		<ul className="list-disc space-y-1 ps-6">
			{kind === 'scenario' && <li>{versionsWords.running(running.practice, running.official)}</li>}
			{awaited > 0 && <li>{versionsWords.awaited(awaited)}</li>}
			{keep.people !== 0 && <li>{versionsWords.keep[keep.what](keep.people)}</li>}
			{courses.length > 0 && <li>{versionsWords.courses(titles(courses))}</li>}
			{lessons.length > 0 && <li>{versionsWords.lessons(titles(lessons))}</li>}
		</ul>
	)
}
